import type { Scenario } from "@plaatsbepaling/sim-core";
import type { Language } from "../i18n/language.ts";
import { isRecord } from "./same-content.ts";
import type { ScenarioTab } from "./scenario-tab.ts";

/** What the page may show that people wrote. */
export interface Shown {
  readonly tabs: readonly ScenarioTab[];
  /** Scenarios that come with the page; earlier work is called after these too. */
  readonly shipped: readonly Scenario[];
}

/** Of the texts that people wrote: those that the page shows in another language than its own. */
export function textsInOtherLanguage({ tabs, shipped }: Shown, language: Language): ReadonlySet<string> {
  const names = [
    ...tabs.flatMap((tab) => nameInOther(tab, language)),
    ...shipped.flatMap((one) => otherName(one, language)),
  ];
  // A scenario file has all its texts in Dutch, and some in English.
  if (language === "nl") return new Set(names);
  const found = tabs.flatMap(({ scenario }) => Object.values(scenario).map((part) => textsOf(part)));
  const english = new Set(found.flatMap(({ inEnglish }) => inEnglish));
  const dutch = found.flatMap(({ inDutchOnly }) => inDutchOnly).filter((text) => !english.has(text));
  return new Set([...names, ...dutch]);
}

/** A scenario keeps the name that it had in the language of the page when it was opened, as do its copies. */
function nameInOther({ name, scenario }: ScenarioTab, language: Language): string[] {
  const own = scenario.name[language];
  const isOwn = own !== undefined && name.includes(own);
  return !isOwn && otherName(scenario, language).some((other) => name.includes(other)) ? [name] : [];
}

function otherName({ name }: Scenario, language: Language): string[] {
  const other = language === "nl" ? name.en : name.nl;
  return other === undefined || other === name[language] ? [] : [other];
}

interface Texts {
  readonly inEnglish: readonly string[];
  readonly inDutchOnly: readonly string[];
}

const known = new WeakMap<object, Texts>();

/** An edit leaves most parts of a scenario as they are, so each is looked through once. */
function textsOf(part: unknown): Texts {
  if (typeof part !== "object" || part === null) return { inEnglish: [], inDutchOnly: [] };
  const texts = known.get(part) ?? lookThrough(part);
  known.set(part, texts);
  return texts;
}

function lookThrough(part: object): Texts {
  const inEnglish: string[] = [];
  const inDutchOnly: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { nl, en } = value as { nl?: unknown; en?: unknown };
    if (typeof en === "string") inEnglish.push(en);
    else if (typeof nl === "string") inDutchOnly.push(nl);
    else {
      inDutchOnly.push(...sourceOf(value));
      Object.values(value).forEach(look);
    }
  };
  look(part);
  // A number of a chapter has no language.
  return { inEnglish, inDutchOnly: inDutchOnly.filter((text) => /\p{L}/u.test(text)) };
}

/** The name of a document, and the place in it where that is the same in each language, are as the document has them. */
function sourceOf(value: object): string[] {
  if (!isRecord(value)) return [];
  return [value["document"], value["place"]].filter((text) => typeof text === "string");
}
