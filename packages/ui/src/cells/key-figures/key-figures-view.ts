import type { Words } from "../../i18n/words.ts";
import { bandText } from "../../results/band-text.ts";
import { clear, shareMeeting } from "../../results/goal.ts";
import { counterpartOf, differenceFrom, figureOf, type Figure } from "../../results/figure.ts";
import type { ShownResults } from "../../results/shown-results.ts";
import { shareOfRuns } from "../../results/share-of-runs.ts";
import { goalDayOf } from "../../simulation/system-of.ts";
import { closedTargetOf } from "../../results/target.ts";
import type { RunResult } from "../../simulation/scenario-runner.ts";
import { coversSameDays, isOnGoalDay } from "./key-figure-days.ts";
import type { KeyFigureId } from "./key-figure-id.ts";
import { noteOf } from "./key-figure-note.ts";
import { writingOf, type Writing } from "./writing.ts";

/** One figure of the strip: what it is called, what it says, and how it differs from the basis. */
export interface KeyFigure {
  readonly id: KeyFigureId;
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
  /** Why there is no number, where a run has none. */
  readonly missing: string;
  readonly difference: string;
  readonly direction: "more" | "fewer" | "same" | "none";
  /** Where the band is drawn: the same for all scenarios, so that strips can be compared. */
  readonly domain: readonly [number, number];
  readonly basis: number | null;
}

const ids: readonly KeyFigureId[] = ["closedPlaces", "waiting", "direct", "elsewhere", "money"];

/** At most five figures that a steering group keeps an eye on; money only where a scenario has it. */
export function toKeyFigures(shown: ShownResults, basis: ShownResults | null, words: Words): KeyFigure[] {
  const isThere = (id: KeyFigureId): boolean => id !== "money" || shown.scenario.money !== undefined;
  return ids.filter(isThere).map((id) => toKeyFigure(id, { shown, basis, words }));
}

/** One figure as a sentence, to be read aloud. */
export function spokenKeyFigure(
  id: KeyFigureId,
  around: { shown: ShownResults; basis: ShownResults | null; words: Words },
): string {
  const { label, value, unit, difference } = toKeyFigure(id, around);
  return `${label}: ${value} ${unit}. ${difference}`;
}

function toKeyFigure(
  id: KeyFigureId,
  { shown, basis, words }: { shown: ShownResults; basis: ShownResults | null; words: Words },
): KeyFigure {
  const { format, messages } = words;
  const texts = messages.kpis[id];
  const writing = writingOf(id, shown.scenario);
  const { measure, scale, decimals, isShare } = writing;
  const figure = figureOf(shown, measure);
  const goalDay = goalDayOf(shown.scenario);
  const ofBasis = basis === null ? null : counterpartOf(figure, basis, measure);
  const write = (value: number): string => (isShare ? format.percent(value) : format.number(value * scale, decimals));
  const number = (value: number | null): string => (value === null ? "–" : write(value));
  return {
    id,
    label: texts.label(goalDay === null ? messages.kpis.goalDay : format.shortDate(goalDay)),
    figure,
    value: number(figure.value),
    unit: texts.unit(number(figure.value), writing.euro),
    note: noteOf(id, shown, words),
    ...verdictOf(id, shown, words),
    band: bandOf(figure, number, words),
    missing: missingText(id, shown, words),
    ...differenceText(id, {
      difference: basis !== null && coversSameDays(id, shown, basis) ? differenceFrom(basis, shown, measure) : null,
      writing,
      words,
    }),
    domain: isShare ? [0, 1] : domainOf(figure, ofBasis),
    basis: ofBasis?.value ?? null,
  };
}

function missingText(id: KeyFigureId, { scenario }: ShownResults, { messages }: Words): string {
  const { noGoalDay, notMeasured } = messages.kpis;
  return isOnGoalDay(id) && goalDayOf(scenario) === null ? noGoalDay : notMeasured;
}

function bandOf({ low, high }: Figure, write: (value: number) => string, words: Words): string {
  return low === null || high === null ? "" : bandText(write(low), write(high), words);
}

function verdictOf(
  id: KeyFigureId,
  { run, runIsCurrent }: ShownResults,
  { format, messages }: Words,
): Pick<KeyFigure, "verdict" | "verdictText"> {
  if (run === null || !runIsCurrent || id === "direct") return noVerdict;
  const goal = goalOf(id, run);
  if (goal === null) return noVerdict;
  const verdict = verdictFor(goal.share);
  const day = goalDayOf(run.scenario);
  const text = messages.kpis[id].target(format.number(goal.at), day === null ? "" : format.shortDate(day));
  return { verdict, verdictText: messages.kpis.verdicts[verdict](text) };
}

const noVerdict = { verdict: "none", verdictText: "" } as const;

/** What is aimed at, and the share of the runs that get there; null without a goal. */
function goalOf(
  id: Exclude<KeyFigureId, "direct">,
  run: RunResult,
): { readonly at: number; readonly share: number } | null {
  if (id === "money") return { at: 0, share: shareOfRuns(run, "money/total/result", (value) => value >= 0) };
  const [target, share] = [closedTargetOf(run.scenario), shareMeeting(run, id)];
  return target === null || share === null ? null : { at: id === "closedPlaces" ? target : 0, share };
}

function verdictFor(shareMet: number): "good" | "bad" | "unsure" {
  if (shareMet >= clear) return "good";
  return 1 - shareMet >= clear ? "bad" : "unsure";
}

function differenceText(
  id: KeyFigureId,
  { difference, writing, words }: { difference: number | null; writing: Writing; words: Words },
): Pick<KeyFigure, "difference" | "direction"> {
  if (difference === null) return { difference: "", direction: "none" };
  const { format, messages } = words;
  const { scale, decimals } = writing;
  const size = Math.abs(difference) * scale;
  if (size < 1e-9) return { difference: messages.kpis.same, direction: "same" };
  if (size < 0.5 / 10 ** decimals) return { difference: messages.kpis.nearlySame, direction: "same" };
  const amount = format.number(size, decimals);
  const texts = messages.kpis[id];
  return difference > 0
    ? { difference: texts.more(amount), direction: "more" }
    : { difference: texts.fewer(amount), direction: "fewer" };
}

/** From zero to a round number beyond everything that is shown, so that it does not move with every small change. */
function domainOf(figure: Figure, basis: Figure | null): readonly [number, number] {
  const values = [figure.value, figure.low, figure.high, basis?.value, basis?.high].filter(
    (value) => typeof value === "number",
  );
  const top = roundAbove(Math.max(10, ...values));
  const lowest = Math.min(0, ...values);
  if (lowest === 0) return [0, top];
  const bottom = -roundAbove(-lowest);
  return [bottom, Math.max(...values) > 0 ? top : -bottom / 10];
}

function roundAbove(value: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(value));
  const step = [1.5, 2, 3, 5, 7.5, 10].find((factor) => value * 1.05 <= factor * magnitude) ?? 15;
  return step * magnitude;
}
