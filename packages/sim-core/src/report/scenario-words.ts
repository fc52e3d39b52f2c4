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
const unsaid: readonly string[] = ["id", "name", "note", "description", "criteria", "role", "statement", "why"];

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
  const voice: Voice = {
    scenario,
    language,
    name: (id) => nameOf(scenario.careForms[id] ?? scenario.profiles[id], id, language),
  };
  return {
    place: (pointer) => placeInWords(pointer, voice),
    value: (part) => inWords(part, voice),
    name: voice.name,
  };
}

interface Voice {
  readonly scenario: Scenario;
  readonly language: Language;
  readonly name: (id: string) => string;
}

function placeInWords(pointer: string, { scenario, language, name }: Voice): string {
  const parts = partsOfPointer(pointer);
  const words = parts.map((part, index) => {
    const above = parts[index - 1] ?? "";
    const there = (): unknown => fieldAt(scenario, ...parts.slice(0, index + 1));
    if (named.includes(above)) return nameOf(there(), name(part), language);
    if (above === "norms") return textOf(fieldAt(there(), "statement"), language) ?? part;
    if (/^\d+$/.test(part)) return String(Number(part) + 1);
    return fieldInWords(part, language);
  });
  const [first = "", ...rest] = words;
  const isNamed = named.includes(parts[0] ?? "") && rest.length > 0;
  const subject = isNamed ? `${first} ${rest[0] ?? ""}` : first;
  const about = (isNamed ? rest.slice(1) : rest).join(", ");
  return withCapital(about === "" ? subject : `${subject}: ${about}`);
}

function nameOf(part: unknown, otherwise: string, language: Language): string {
  return textOf(fieldAt(part, "name"), language) ?? otherwise;
}

/** A text in the language that is asked for, or else in Dutch; undefined where there is none. */
function textOf(texts: unknown, language: Language): string | undefined {
  const text = (language === "en" ? fieldAt(texts, "en") : undefined) ?? fieldAt(texts, "nl");
  return typeof text === "string" ? text : undefined;
}

function inWords(value: unknown, voice: Voice): string {
  const { language } = voice;
  if (value === null) return language === "nl" ? "nooit" : "never";
  if (typeof value === "number") return writeAsIs(value, language);
  if (typeof value === "boolean") return yesOrNo(value, language);
  if (typeof value === "string") return textInWords(value, voice);
  if (Array.isArray(value)) return listInWords(value, voice);
  return objectInWords(value, voice);
}

function objectInWords(value: unknown, voice: Voice): string {
  const entries = entriesOf(value);
  // A bound on an outcome is told by its name, which says more than which outcome it is.
  const isBound = entries.some(([key]) => key === "atMost" || key === "atLeast");
  const said = entries.filter(
    ([key]) => !unsaid.includes(key) && !(isBound && (key === "measure" || key === "series")),
  );
  const fields = said.map(([key, part]) => fieldWithValue(key, part, voice));
  const isByPlace = said.some(([key]) => key.startsWith("/"));
  return [...(isBound ? [nameOf(value, "", voice.language)] : []), ...fields].join(isByPlace ? "; " : ", ");
}

/** A part that has a name goes by it; and what is uncertain stands under the place that it is about. */
function fieldWithValue(key: string, part: unknown, voice: Voice): string {
  const value = inWords(part, voice);
  if (key === "kind") return value;
  if (key.startsWith("/")) return `${placeInWords(key, voice)}: ${value}`;
  return `${nameOf(part, fieldInWords(key, voice.language), voice.language)} ${value}`;
}

function listInWords(items: readonly unknown[], voice: Voice): string {
  if (items.length > mostWritten) return voice.language === "nl" ? `${items.length} regels` : `${items.length} rows`;
  return items.map((item) => inWords(item, voice)).join("; ");
}

function textInWords(text: string, { language, name }: Voice): string {
  const day = parseDate(text);
  if (day !== null) return dateInWords(day, language);
  const nameOfPart = name(text);
  return nameOfPart === text ? (choiceInWords(text, language) ?? text) : nameOfPart;
}

function yesOrNo(value: boolean, language: Language): string {
  if (language === "nl") return value ? "ja" : "nee";
  return value ? "yes" : "no";
}

function withCapital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
