import type { MeasureSummary, RunSummary } from "@plaatsbepaling/sim-core";

/** A measure of a run; null where the run has no value of it, as of the day of the goal where there is no such day. */
export function measuredIn({ measures }: Pick<RunSummary, "measures">, id: string): MeasureSummary | null {
  const measured = measures[id];
  return measured === undefined || measured.count === 0 ? null : measured;
}
