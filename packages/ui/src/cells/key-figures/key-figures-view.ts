import type { Words } from "../../i18n/words.ts";
import { clear, shareMeeting } from "../../results/goal.ts";
import { counterpartOf, figureOf, type Figure } from "../../results/figure.ts";
import type { ShownResults } from "../../results/shown-results.ts";
import { targetDayOf } from "../../results/system-of.ts";
import { closedTargetOf } from "../../results/target.ts";

/** One figure of the strip: what it is called, what it says, and how it differs from the basis. */
export interface KeyFigure {
  readonly id: "closedPlaces" | "waiting" | "direct" | "elsewhere";
  readonly label: string;
  readonly figure: Figure;
  readonly value: string;
  readonly unit: string;
  /** A second fact beside it, such as the goal or the peak. */
  readonly note: string;
  /** Whether the runs meet this part of the goal. */
  readonly verdict: "good" | "bad" | "unsure" | "none";
  readonly verdictText: string;
  readonly band: string;
  readonly difference: string;
  readonly direction: "more" | "fewer" | "same" | "none";
  /** Where the band is drawn: the same for all scenarios, so that strips can be compared. */
  readonly domain: readonly [number, number];
  readonly basis: number | null;
}

interface Definition {
  readonly id: KeyFigure["id"];
  readonly measure: string;
  /** Shares are shown as percentages. */
  readonly isShare?: boolean;
}

const definitions: readonly Definition[] = [
  { id: "closedPlaces", measure: "total/closedPlacesOnTarget" },
  { id: "waiting", measure: "total/waitingOnTarget" },
  { id: "direct", measure: "total/directShare", isShare: true },
  { id: "elsewhere", measure: "total/elsewherePerYear" },
];

/** At most five figures that a steering group keeps an eye on. */
export function toKeyFigures(shown: ShownResults, basis: ShownResults | null, words: Words): KeyFigure[] {
  return definitions.map((definition) => toKeyFigure(definition, { shown, basis, words }));
}

/** One figure as a sentence, to be read aloud. */
export function spokenKeyFigure(
  id: KeyFigure["id"],
  around: { shown: ShownResults; basis: ShownResults | null; words: Words },
): string {
  const definition = definitions.find((candidate) => candidate.id === id);
  if (definition === undefined) return "";
  const { label, value, unit, difference } = toKeyFigure(definition, around);
  return `${label}: ${value} ${unit}. ${difference}`;
}

function toKeyFigure(
  { id, measure, isShare = false }: Definition,
  { shown, basis, words }: { shown: ShownResults; basis: ShownResults | null; words: Words },
): KeyFigure {
  const { format, messages } = words;
  const texts = messages.kpis[id];
  const figure = figureOf(shown, measure);
  const ofBasis = basis === null ? null : counterpartOf(figure, basis, measure);
  const write = isShare
    ? (value: number): string => format.percent(value)
    : (value: number): string => format.number(value);
  const number = (value: number | null): string => (value === null ? "–" : write(value));
  return {
    id,
    label: texts.label(format.shortDate(targetDayOf(shown.scenario))),
    figure,
    value: number(figure.value),
    unit: texts.unit,
    note: noteOf(id, shown, words),
    ...verdictOf(id, shown, words),
    band:
      figure.low === null || figure.high === null ? "" : messages.kpis.band(number(figure.low), number(figure.high)),
    ...differenceText(id, { figure, ofBasis, scale: isShare ? 100 : 1, words }),
    domain: isShare ? [0, 1] : domainOf(figure, ofBasis),
    basis: ofBasis?.value ?? null,
  };
}

function noteOf(id: KeyFigure["id"], shown: ShownResults, { format, messages }: Words): string {
  const number = (measure: string): string | null => {
    const { value } = figureOf(shown, measure);
    return value === null ? null : format.number(value);
  };
  const [peak, days, elsewhere] = ["total/peakWaiting", "total/meanDaysToBestForm", "total/elsewhereOnTarget"].map(
    number,
  );
  switch (id) {
    case "closedPlaces":
      return "";
    case "waiting":
      return typeof peak === "string" ? messages.kpis.waiting.peak(peak) : "";
    case "direct":
      return typeof days === "string" ? messages.kpis.direct.note(days) : "";
    case "elsewhere": {
      const date = format.shortDate(targetDayOf(shown.scenario));
      return typeof elsewhere === "string" ? messages.kpis.elsewhere.note(elsewhere, date) : "";
    }
  }
}

function verdictOf(
  id: KeyFigure["id"],
  { run, runIsCurrent }: ShownResults,
  { format, messages }: Words,
): Pick<KeyFigure, "verdict" | "verdictText"> {
  const target = run === null || !runIsCurrent ? null : closedTargetOf(run.scenario);
  const share = id === "direct" || run === null ? null : shareMeeting(run, id);
  if (id === "direct" || target === null || share === null) return { verdict: "none", verdictText: "" };
  const verdict = verdictFor(share);
  const goal = messages.kpis[id].target(format.number(id === "closedPlaces" ? target : 0));
  return { verdict, verdictText: messages.kpis.verdicts[verdict](goal) };
}

function verdictFor(shareMet: number): "good" | "bad" | "unsure" {
  if (shareMet >= clear) return "good";
  return 1 - shareMet >= clear ? "bad" : "unsure";
}

function differenceText(
  id: KeyFigure["id"],
  { figure, ofBasis, scale, words }: { figure: Figure; ofBasis: Figure | null; scale: number; words: Words },
): Pick<KeyFigure, "difference" | "direction"> {
  const { format, messages } = words;
  if (ofBasis === null) return { difference: "", direction: "none" };
  if (figure.value === null || ofBasis.value === null) return { difference: "", direction: "none" };
  const difference = figure.value - ofBasis.value;
  const amount = format.number(Math.abs(difference) * scale);
  if (Math.round(Math.abs(difference) * scale) === 0) return { difference: messages.kpis.same, direction: "same" };
  const texts = messages.kpis[id];
  return difference > 0
    ? { difference: texts.more(amount), direction: "more" }
    : { difference: texts.fewer(amount), direction: "fewer" };
}

/** From zero to a round number above everything that is shown, so that it does not move with every small change. */
function domainOf(figure: Figure, basis: Figure | null): readonly [number, number] {
  const values = [figure.value, figure.high, basis?.value, basis?.high].filter((value) => typeof value === "number");
  const top = Math.max(10, ...values);
  const magnitude = 10 ** Math.floor(Math.log10(top));
  const step = [1.5, 2, 3, 5, 7.5, 10].find((factor) => top * 1.05 <= factor * magnitude) ?? 15;
  return [0, step * magnitude];
}
