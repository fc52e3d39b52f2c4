import { measureValues, type MeasureSummary, type RunSummary } from "@plaatsbepaling/sim-core";
import type { RunOutcome } from "./run-outcome.ts";

/** One measure in every replication, in order of replication. NaN where a replication had nothing to measure. */
export function valuesOf({ system, batch }: RunOutcome, id: string): readonly number[] {
  return Array.from(measureValues(system, batch, id));
}

/** One measure over all replications, which must be there. */
export function measureOf({ measures }: RunSummary, id: string): MeasureSummary {
  const found = measures[id];
  if (found === undefined) throw new Error(`The summary has no measure ${id}.`);
  return found;
}

/** Share of the values for which a claim holds; 0 where there are none. */
export function shareOf<Value>(values: readonly Value[], holds: (value: Value) => boolean): number {
  return values.length === 0 ? 0 : values.filter(holds).length / values.length;
}
