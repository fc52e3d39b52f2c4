import {
  describeHindsight,
  layOverRun,
  maskSmallCells,
  parseRealised,
  runSeriesOf,
  type Realised,
  type SharedFigure,
  type SharedHindsight,
} from "@plaatsbepaling/sim-core";
import type { ObservedCount, ScenarioCounts } from "../../charts/band-chart.ts";
import { textIn } from "../../i18n/language.ts";
import type { Words } from "../../i18n/words.ts";
import { countsOf } from "../../results/counts.ts";
import type { RunResult } from "../../simulation/scenario-runner.ts";
import { markOf, type ShownScenario } from "../cell-context.ts";
import { problemsOf, type RealisedProblem } from "./realised-problems.ts";

/** A file with counts of reality, as it was opened. */
export interface RealisedFile {
  readonly name: string;
  readonly text: string;
}

/** The model beside what was counted in reality. */
export interface HindsightView {
  readonly title: string;
  readonly lead: string;
  readonly charts: readonly HindsightChart[];
  readonly lines: readonly HindsightLine[];
  /** What the figures can tell of the model, and cannot. */
  readonly tells: readonly string[];
  /** What of the file is not shown, and why. */
  readonly remarks: readonly string[];
  /** What is wrong with the file for this scenario; then there is nothing else. */
  readonly issues: readonly RealisedProblem[];
}

/** One count over time, with the measured ones on it. */
export interface HindsightChart {
  readonly series: string;
  readonly name: string;
  readonly row: ScenarioCounts;
  readonly observed: readonly ObservedCount[];
}

export interface HindsightLine {
  readonly day: string;
  readonly what: string;
  /** A count below five is not shown: it could point to a person. */
  readonly measured: string;
  readonly mean: string;
  readonly band: string;
  readonly error: string;
  readonly verdict: "inside" | "outside" | "masked";
}

export function toHindsightView(active: ShownScenario, file: RealisedFile | null, words: Words): HindsightView {
  const texts = words.messages.hindsight;
  if (file === null) return { ...nothing, title: texts.titleEmpty, lead: texts.leadEmpty };
  const parsed = parseRealised(file.text, active.tab.scenario);
  if (!parsed.ok) return { ...nothing, title: texts.titleIssues(file.name), issues: problemsOf(parsed.issues, words) };
  const { run } = active.shown;
  return run === null ? { ...nothing, title: texts.titlePending } : overRun(run, parsed, { active, words });
}

const nothing = { lead: "", charts: [], lines: [], tells: [], remarks: [], issues: [] };

interface Around {
  readonly active: ShownScenario;
  readonly words: Words;
}

function overRun(run: RunResult, realised: Realised, around: Around): HindsightView {
  const { words } = around;
  const texts = words.messages.hindsight;
  const { hindsight, notInRun } = layOverRun(run, realised);
  const remarks = [
    ...(realised.outsideRun.length > 0 ? [texts.outsideRun(realised.outsideRun.length)] : []),
    ...(notInRun.length > 0 ? [texts.notInRun(notInRun.length)] : []),
  ];
  if (hindsight === null) return { ...nothing, title: texts.titleNothingHeld, remarks };
  const shared = maskSmallCells(hindsight);
  const masked = shared.figures.filter(({ isMasked }) => isMasked).length;
  return {
    title: titleOf(shared, words),
    lead: leadOf(shared, words),
    charts: chartsOf(run, shared, around),
    lines: shared.figures.map((figure) => toLine(figure, run, words)),
    tells: describeHindsight(hindsight, words.language),
    remarks: [...remarks, ...(masked > 0 ? [texts.masked(masked)] : [])],
    issues: [],
  };
}

function titleOf({ coverage80 }: SharedHindsight, { format, messages }: Words): string {
  const { inside, of } = coverage80;
  return messages.hindsight.title(inside, format.number(inside), format.number(of));
}

/** By how much the model is off on average: of the one measure that there is, or of each. */
function leadOf({ errors }: SharedHindsight, { format, messages }: Words): string {
  const texts = messages.hindsight;
  return errors
    .map(({ measure, meanError, meanAbsoluteError }) => {
      const off = format.number(meanAbsoluteError, 1);
      if (off === format.number(0, 1)) return texts.exact(texts.measures[measure]);
      const signed = format.number(Math.abs(meanError), 1);
      return texts.error(texts.measures[measure], off, (meanError < 0 ? texts.fewer : texts.more)(signed));
    })
    .join(" ");
}

function chartsOf(run: RunResult, { figures }: SharedHindsight, { active, words }: Around): HindsightChart[] {
  const seriesOf = ({ figure }: SharedFigure): string => runSeriesOf(figure, run.system) ?? "";
  return [...new Set(figures.map(seriesOf))].flatMap((series) => {
    const own = figures.filter((figure) => seriesOf(figure) === series);
    const counts = countsOf({ ...active.shown, estimate: null }, series);
    const state = active.shown.runIsCurrent ? ("current" as const) : ("stale" as const);
    const observed = own.flatMap(({ figure, value }) =>
      value === null || figure.when.kind !== "date" ? [] : [{ epochDay: figure.when.date, value }],
    );
    const [first] = own;
    // Where every figure is masked there is nothing to lay over.
    if (first === undefined || counts === null || observed.length === 0) return [];
    const name = nameOf(first, run, words);
    return [{ series, name, observed, row: { scenario: markOf(active.tab), counts, state } }];
  });
}

function toLine(figure: SharedFigure, run: RunResult, words: Words): HindsightLine {
  const { format, messages } = words;
  const { when } = figure.figure;
  const [low, high] = figure.band80;
  return {
    day: when.kind === "date" ? format.date(when.date) : figure.written.when,
    what: nameOf(figure, run, words),
    measured: figure.isMasked ? messages.hindsight.underFive : format.plain(figure.value, 1),
    mean: format.number(figure.mean, 1),
    band: messages.hindsight.range(format.number(low), format.number(high)),
    error: figure.isMasked ? "–" : format.number(figure.error, 1),
    verdict: figure.isMasked ? "masked" : figure.isInBand80 ? "inside" : "outside",
  };
}

function nameOf(
  { figure }: Pick<SharedFigure, "figure">,
  { scenario, system }: RunResult,
  { language, messages }: Words,
): string {
  const measure = messages.hindsight.measures[figure.measure];
  const id = figure.forms === null ? undefined : system.forms[figure.forms[0] ?? -1]?.id;
  const form =
    id === undefined ? messages.hindsight.allForms : textIn(language, scenario.careForms[id]?.name ?? { nl: id });
  return `${measure}, ${form}`;
}
