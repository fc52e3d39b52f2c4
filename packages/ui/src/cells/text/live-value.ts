import { nearest } from "@plaatsbepaling/sim-core";
import { euroText } from "../../i18n/euro.ts";
import { liveNames as englishNames } from "../../i18n/en/live-names.ts";
import { liveNames as dutchNames } from "../../i18n/nl/live-names.ts";
import type { Words } from "../../i18n/words.ts";
import { figureOf } from "../../results/figure.ts";
import type { Freshness } from "../../results/shown-results.ts";
import { goalDayOf } from "../../simulation/system-of.ts";
import type { CellContext, ShownScenario } from "../cell-context.ts";

/** What a name between braces stands for at this moment. */
export type LiveValue =
  | {
      readonly kind: "value";
      readonly text: string;
      /** What it is, and of which scenario. */
      readonly about: string;
      readonly freshness: Freshness;
      readonly isRough: boolean;
    }
  | { readonly kind: "unknown"; readonly text: string };

export type LiveName = keyof Words["messages"]["sheet"]["text"]["live"]["names"];

/** The figures that a text can name; the two others are what the scenario is called and the day of its goal. */
const measures: Partial<Record<LiveName, { readonly id: string; readonly isShare?: true; readonly isEuro?: true }>> = {
  closedPlaces: { id: "total/closedPlacesOnTarget" },
  waiting: { id: "total/waitingOnTarget" },
  peak: { id: "total/peakWaiting" },
  direct: { id: "total/directShare", isShare: true },
  days: { id: "total/meanDaysToBestForm" },
  elsewhere: { id: "total/elsewherePerYear" },
  elsewhereOnTarget: { id: "total/elsewhereOnTarget" },
  shortage: { id: "total/shortageDays" },
  money: { id: "money/total/result", isEuro: true },
};

const namesByLanguage: readonly Record<LiveName, string>[] = [dutchNames, englishNames];

/** What stands between braces in a text: `B: wachtenden op streefdatum`, of what is worked on where no letter is given. */
export function toLiveValue(written: string, context: CellContext): LiveValue {
  const { words } = context;
  const texts = words.messages.sheet.text.live;
  const { letter, name } = partsOf(written);
  const found = nameOf(name);
  if (found === null) return { kind: "unknown", text: hintFor(name, words) };
  const scenario = letter === null ? context.active : scenarioOf(letter, context);
  if (scenario === null) return { kind: "unknown", text: texts.notOpen(letter ?? "") };
  return valueOf(found, scenario, words);
}

function partsOf(written: string): { letter: string | null; name: string } {
  const found = /^\s*([a-d])\s*:(.*)$/i.exec(written);
  return found === null
    ? { letter: null, name: written }
    : { letter: (found[1] ?? "").toUpperCase(), name: found[2] ?? "" };
}

function scenarioOf(letter: string, { active, basis, visible }: CellContext): ShownScenario | null {
  return [active, basis, ...visible].find(({ tab }) => tab.letter === letter) ?? null;
}

/** A text keeps its meaning in the other language, so both are read; small words and another word for the day do not matter. */
function nameOf(written: string): LiveName | null {
  const wanted = plain(written);
  for (const names of namesByLanguage) {
    const found = (Object.keys(names) as LiveName[]).find((name) => plain(names[name]) === wanted);
    if (found !== undefined) return found;
  }
  return null;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/\b(?:de|het|the)\b/g, " ")
    .replace(/peildatum/g, "streefdatum")
    .replace(/\s+/g, " ")
    .trim();
}

function hintFor(name: string, { messages, format }: Words): string {
  const { unknown, meant, possible, names } = messages.sheet.text.live;
  const near = nearest(plain(name), Object.values(names));
  const hint = near === undefined ? possible(format.list(Object.values(names))) : meant(near);
  return `${unknown(name.trim())} ${hint}`;
}

function valueOf(name: LiveName, { tab, shown }: ShownScenario, words: Words): LiveValue {
  const { messages, format } = words;
  const about = `${messages.sheet.text.live.names[name]}, ${tab.letter} ${tab.name}`;
  const measure = measures[name];
  if (measure === undefined) {
    const day = goalDayOf(tab.scenario);
    const date = day === null ? "–" : format.date(day);
    const text = name === "scenario" ? tab.name : date;
    return { kind: "value", text, about, freshness: "current", isRough: false };
  }
  const { value, freshness, isRough } = figureOf(shown, measure.id);
  const text = value === null ? "–" : asText(value, measure, words);
  return { kind: "value", text, about, freshness, isRough };
}

function asText(value: number, { isShare, isEuro }: { isShare?: true; isEuro?: true }, words: Words): string {
  if (isEuro === true) return euroText(value, words);
  return isShare === true ? words.format.percent(value) : words.format.number(value);
}
