import { measuresOf, type Measure } from "../outcomes/measures.ts";
import { replicationsPerSetFor } from "../scenario/uncertain-numbers.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import type { ReplicationBatch } from "./replication-batch.ts";
import type { PairedDifference } from "./run-summary.ts";
import { summariseSpread, type SetOfRow } from "./summarise-spread.ts";
import { valuesOf } from "./measure-values.ts";

/** One run of one scenario, as far as a comparison needs it. */
export interface ComparedRun {
  readonly scenario: Scenario;
  readonly system: CareSystem;
  readonly batch: ReplicationBatch;
}

/**
 * Second minus first, replication by replication, for every measure that both have, or only for those that are `wanted`,
 * by id. Both must have been run with the same seed, so that replications with the same number met the same youths; only
 * those that both have are compared.
 */
export function compareRuns(
  first: ComparedRun,
  second: ComparedRun,
  wanted: readonly string[] | null = null,
): Record<string, PairedDifference> {
  const positions = new Map(measuresOf(second.system).map(({ id }, index) => [id, index]));
  const rows = commonRows(first.batch, second.batch);
  const setsFor = (measure: string): SetOfRow | null => {
    const perSet = commonSetSize(first.scenario, second.scenario, measure);
    return perSet === null ? null : (pair) => Math.floor(first.batch.replications[rows[pair]![0]]! / perSet);
  };
  const differences: Record<string, PairedDifference> = {};
  measuresOf(first.system).forEach((measure, index) => {
    const other = positions.get(measure.id);
    if (other === undefined || wanted?.includes(measure.id) === false) return;
    const before = valuesOf(first.batch, index);
    const after = valuesOf(second.batch, other);
    const values = new Float64Array(rows.length);
    rows.forEach(([a, b], pair) => (values[pair] = after[b]! - before[a]!));
    differences[measure.id] = summariseDifference(measure, values, setsFor(measure.id));
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

/** Replications in the smallest group that holds whole parameter sets of both, so that groups are independent. */
function commonSetSize(first: Scenario, second: Scenario, measure: string): number | null {
  const a = replicationsPerSetFor(first, measure);
  const b = replicationsPerSetFor(second, measure);
  if (a === null || b === null) return a ?? b;
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

function summariseDifference({ better }: Measure, differences: Float64Array, sets: SetOfRow | null): PairedDifference {
  let [higher, lower, equal] = [0, 0, 0];
  // NaN, where one of the two had nothing to measure, is none of the three.
  for (const difference of differences) {
    if (difference > 0) higher++;
    else if (difference < 0) lower++;
    else if (difference === 0) equal++;
  }
  const known = higher + lower + equal;
  const [shareHigher, shareLower] = [higher / known, lower / known];
  return {
    ...summariseSpread(differences, sets),
    shareHigher,
    shareLower,
    shareEqual: equal / known,
    better,
    ...chances(better, shareHigher, shareLower),
  };
}

function chances(
  better: Measure["better"],
  shareHigher: number,
  shareLower: number,
): Pick<PairedDifference, "chanceBetter" | "chanceWorse"> {
  if (better === null) return { chanceBetter: null, chanceWorse: null };
  return better === "higher"
    ? { chanceBetter: shareHigher, chanceWorse: shareLower }
    : { chanceBetter: shareLower, chanceWorse: shareHigher };
}
