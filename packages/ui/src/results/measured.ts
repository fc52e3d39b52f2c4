import type { MeasureSummary, RunSummary } from "@plaatsbepaling/sim-core";

/** Whether a measure is a count on the day of the goal: of a scenario without such a day it says nothing, not even zero. */
export function isOfGoalDay(measure: string): boolean {
  return measure.endsWith("OnTarget");
}

/** A measure of a run; null where the run has no value of it. */
export function measuredIn(
  { measures, period }: Pick<RunSummary, "measures" | "period">,
  id: string,
): MeasureSummary | null {
  const measured = measures[id];
  if (measured === undefined || measured.count === 0) return null;
  return isOfGoalDay(id) && period.targetDate === null ? null : measured;
}
