import { confidenceInterval } from "../statistics/confidence-interval.ts";
import { meanAndSpread } from "../statistics/mean-and-spread.ts";
import { spreadOverSets } from "../statistics/spread-over-sets.ts";
import type { ReplicationBatch } from "./replication-batch.ts";
import type { MeasureSummary } from "./run-summary.ts";

/** The parameter set that the replication in a row of a batch belongs to. */
export type SetOfRow = (row: number) => number;

/** `null` where every number is certain, so that each replication stands for itself. */
export function setsOf({ replications }: ReplicationBatch, replicationsPerSet: number | null): SetOfRow | null {
  return replicationsPerSet === null ? null : (row) => Math.floor(replications[row]! / replicationsPerSet);
}

/** Mean, its precision, and chance apart from not knowing, of one value per replication (NaN: nothing to measure). */
export function summariseSpread(values: Float64Array, setOf: SetOfRow | null): Omit<MeasureSummary, "percentiles"> {
  if (setOf === null) {
    const spread = meanAndSpread(values);
    const { count, mean, sd } = spread;
    return {
      count,
      mean,
      standardError: count > 1 ? sd / Math.sqrt(count) : NaN,
      interval: confidenceInterval(spread),
      chanceSd: count > 1 ? sd : NaN,
      notKnowingSd: 0,
    };
  }
  const { withinSd, betweenSd, ...mean } = spreadOverSets(values, setOf);
  return { ...mean, chanceSd: withinSd, notKnowingSd: betweenSd };
}
