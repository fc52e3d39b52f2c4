import { parseDate } from "../engine/calendar.ts";
import type { Language } from "../scenario/describe-issue.ts";
import { partsOfPointer } from "../scenario/json-pointer.ts";
import { entriesOf, fieldAt } from "../scenario/read-json.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import { writeAsIs } from "./document/write-number.ts";
import { choiceInWords, fieldInWords } from "./field-words.ts";
import { dateInWords } from "./log-words.ts";

/** Fields whose keys are ids that the scenario names. */
const named: readonly string[] = [
  "regions",
  "careForms",
  "profiles",
  "locations",
  "destinations",
  "incidental",
  "providers",
];

/** Texts beside the numbers, and what only says which thing is meant. */
const unsaid: readonly string[] = ["name", "note", "description", "criteria", "role"];

/** Lists of more than this are counted, not written out. */
const mostWritten = 8;

/** How a report speaks about the parts of one scenario. */
export interface ScenarioWords {
  /** `Zorgvorm KIB: plaatsen bij het begin` for a JSON pointer. */
  readonly place: (pointer: string) => string;
  /** What stands there, in words and numbers. */
  readonly value: (value: unknown) => string;
  /** The name of a form, profile or other part that has one; the text itself otherwise. */
  readonly name: (id: string) => string;
}

/** Words for the parts of a scenario, with the names that it gives them. */
export function scenarioWords(scenario: Scenario, language: Language): ScenarioWords {
  const name = (id: string): string => nameOf(scenario.careForms[id] ?? scenario.profiles[id], id, language);
  return {
    place: (pointer) => placeInWords(scenario, pointer, language),
    value: (part) => inWords(part, language, name),
    name,
  };
}

function placeInWords(scenario: Scenario, pointer: string, language: Language): string {
  const parts = partsOfPointer(pointer);
  const words = parts.map((part, index) => {
    const above = parts[index - 1] ?? "";
    if (named.includes(above)) return nameOf(fieldAt(scenario, ...parts.slice(0, index + 1)), part, language);
    if (/^\d+$/.test(part)) return String(Number(part) + 1);
    return fieldInWords(part, language);
  });
  const [first = "", ...rest] = words;
  const isNamed = named.includes(parts[0] ?? "") && rest.length > 0;
  const subject = isNamed ? `${first} ${rest[0] ?? ""}` : first;
  const about = (isNamed ? rest.slice(1) : rest).join(", ");
  return withCapital(about === "" ? subject : `${subject}: ${about}`);
}

function nameOf(part: unknown, id: string, language: Language): string {
  const name = (key: string): unknown => fieldAt(part, "name", key);
  const text = (language === "en" ? name("en") : undefined) ?? name("nl");
  return typeof text === "string" ? text : id;
}

function inWords(value: unknown, language: Language, name: (id: string) => string): string {
  if (value === null) return language === "nl" ? "nooit" : "never";
  if (typeof value === "number") return writeAsIs(value, language);
  if (typeof value === "boolean") return yesOrNo(value, language);
  if (typeof value === "string") return textInWords(value, language, name);
  if (Array.isArray(value)) return listInWords(value, language, name);
  return entriesOf(value)
    .filter(([key]) => !unsaid.includes(key))
    .map(([key, part]) => {
      const text = inWords(part, language, name);
      return key === "kind" ? text : `${fieldInWords(key, language)} ${text}`;
    })
    .join(", ");
}

function listInWords(items: readonly unknown[], language: Language, name: (id: string) => string): string {
  if (items.length > mostWritten) return language === "nl" ? `${items.length} regels` : `${items.length} rows`;
  return items.map((item) => inWords(item, language, name)).join("; ");
}

function textInWords(text: string, language: Language, name: (id: string) => string): string {
  const day = parseDate(text);
  if (day !== null) return dateInWords(day, language);
  const named = name(text);
  return named === text ? (choiceInWords(text, language) ?? text) : named;
}

function yesOrNo(value: boolean, language: Language): string {
  if (language === "nl") return value ? "ja" : "nee";
  return value ? "yes" : "no";
}

function withCapital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
