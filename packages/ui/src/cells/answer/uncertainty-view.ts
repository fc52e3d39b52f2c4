import { replicationsPerSetFor, type MeasureSummary } from "@plaatsbepaling/sim-core";
import type { Words } from "../../i18n/words.ts";
import type { ShownResults } from "../../results/shown-results.ts";
import { targetDayOf } from "../../simulation/system-of.ts";
import type { RunResult } from "../../simulation/scenario-runner.ts";

/** With fewer drawings than this, how much comes from not knowing is hardly known itself. */
const leastSets = 30;

/** How many numbers nobody knows, and what that does to the spread. Empty where waiting depends on none of these. */
export function toUncertaintyLine({ run }: ShownResults, words: Words): string {
  const uncertainty = run?.summary.uncertainty ?? null;
  if (run === null || uncertainty === null) return "";
  const { format, messages } = words;
  const texts = messages.answer.uncertainty;
  if (replicationsPerSetFor(run.scenario, "total/meanWaiting") === null) return "";
  const [measure, what] = waitingOf(run, words);
  const share = shareOfNotKnowing(measure);
  const drawn = texts.drawn(Object.keys(uncertainty.numbers).length, format.number(uncertainty.parameterSets));
  if (uncertainty.parameterSets < leastSets) return `${drawn} ${texts.later}`;
  if (share === null) return `${drawn} ${texts.noSpread(what)}`;
  return `${drawn} ${texts.parts(what, format.percent(1 - share), format.percent(share))}`;
}

/** Who waits, on the day of the goal where there is one, and what that is called. */
function waitingOf(
  { scenario, summary: { measures } }: RunResult,
  { format, messages }: Words,
): [MeasureSummary | undefined, string] {
  const texts = messages.answer.uncertainty;
  const onTarget = measures["total/waitingOnTarget"];
  return (onTarget?.count ?? 0) > 0
    ? [onTarget, texts.waitingOn(format.date(targetDayOf(scenario)))]
    : [measures["total/meanWaiting"], texts.waitingOnAverage];
}

/** Of the variance over all replications; null where there is none. */
function shareOfNotKnowing(measure: MeasureSummary | undefined): number | null {
  if (measure === undefined) return null;
  const [chance, notKnowing] = [measure.chanceSd ** 2, measure.notKnowingSd ** 2];
  return chance + notKnowing > 0 ? notKnowing / (chance + notKnowing) : null;
}
