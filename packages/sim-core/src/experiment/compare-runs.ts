import { measuresOf } from "../outcomes/measures.ts";
import { confidenceInterval } from "../statistics/confidence-interval.ts";
import { meanAndSpread } from "../statistics/mean-and-spread.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import type { ReplicationBatch } from "./replication-batch.ts";
import type { PairedDifference } from "./run-summary.ts";
import { valuesOf } from "./summarise-run.ts";

/** One run of one system, as far as a comparison needs it. */
export interface ComparedRun {
  readonly system: CareSystem;
  readonly batch: ReplicationBatch;
}

/**
 * Second minus first, replication by replication, for every measure that both have. Both must have been run with the
 * same seed, so that replications with the same number met the same youths; only those that both have are compared.
 */
export function compareRuns(first: ComparedRun, second: ComparedRun): Record<string, PairedDifference> {
  const positions = new Map(measuresOf(second.system).map(({ id }, index) => [id, index]));
  const rows = commonRows(first.batch, second.batch);
  const differences: Record<string, PairedDifference> = {};
  measuresOf(first.system).forEach(({ id }, index) => {
    const other = positions.get(id);
    if (other === undefined) return;
    const before = valuesOf(first.batch, index);
    const after = valuesOf(second.batch, other);
    differences[id] = summariseDifference(rows.map(([a, b]) => after[b]! - before[a]!));
  });
  return differences;
}

function commonRows(first: ReplicationBatch, second: ReplicationBatch): [number, number][] {
  const rows = new Map(Array.from(second.replications, (replication, row) => [replication, row]));
  return Array.from(first.replications, (replication, row): [number, number | undefined] => [
    row,
    rows.get(replication),
  ]).filter((pair): pair is [number, number] => pair[1] !== undefined);
}

function summariseDifference(differences: readonly number[]): PairedDifference {
  const known = differences.filter((difference) => !Number.isNaN(difference));
  const spread = meanAndSpread(known);
  return {
    count: spread.count,
    mean: spread.mean,
    standardError: spread.count > 1 ? spread.sd / Math.sqrt(spread.count) : NaN,
    interval: confidenceInterval(spread),
    shareHigher: known.filter((difference) => difference > 0).length / known.length,
    shareLower: known.filter((difference) => difference < 0).length / known.length,
  };
}
