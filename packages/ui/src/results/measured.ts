import type { MeasureSummary, RunSummary } from "@plaatsbepaling/sim-core";

/**
 * A measure of a run; null where the run has no value of it. A count on the day of the goal says nothing of a scenario
 * without such a day, not even zero.
 */
export function measuredIn(
  { measures, period }: Pick<RunSummary, "measures" | "period">,
  id: string,
): MeasureSummary | null {
  const measured = measures[id];
  if (id.endsWith("OnTarget") && period.targetDate === null) return null;
  return measured?.count ? measured : null;
}
