import { measuresOf } from "../outcomes/measures.ts";
import { replicationsPerSetFor } from "../scenario/uncertain-numbers.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import { toCareSystem } from "../scenario/to-care-system.ts";
import type { ReplicationBatch } from "./replication-batch.ts";
import { setsOf, summariseSpread } from "./summarise-spread.ts";
import { valuesOf } from "./measure-values.ts";

/** How precise the mean of one measure must be: half the width of its 95% interval, as an amount or as a share of the mean. */
export interface WantedPrecision {
  /** Id of a measure, such as `form/kib/meanWaiting`. */
  readonly measure: string;
  readonly halfWidth: number;
  readonly isShareOfMean: boolean;
}

/** How precise the mean is after a number of replications. */
export interface ReachedPrecision extends WantedPrecision {
  readonly replications: number;
  readonly maxReplications: number;
  readonly mean: number;
  /** Half the width of the 95% interval that was found, and what it had to be, both as amounts. */
  readonly foundHalfWidth: number;
  readonly wantedHalfWidth: number;
  readonly isReached: boolean;
}

/** Looks at the replications so far at moments that follow from the outcomes alone, and says whether to go on. */
export interface PrecisionPlan {
  /** Replications before the first look, and how many must have measured something before the precision counts as reached. */
  readonly first: number;
  /** What the replications 0 up to now come to, and up to where to go on: `null` when it is done. */
  judge(batch: ReplicationBatch): { readonly reached: ReachedPrecision; readonly goOnUntil: number | null };
}

/** Fewer observations than this say too little about their own spread. */
const leastReplications = 100;
const leastSets = 20;
/** Where nothing was measured in so many replications, more of them are not going to help. */
const mostWithNothing = 1000;

/** Throws a RangeError for a measure that the scenario does not have. */
export function planPrecision(scenario: Scenario, wanted: WantedPrecision, maxReplications: number): PrecisionPlan {
  const index = measuresOf(toCareSystem(scenario)).findIndex(({ id }) => id === wanted.measure);
  if (index < 0) throw new RangeError(`A run of this scenario has no measure ${wanted.measure}.`);
  const perSet = replicationsPerSetFor(scenario, wanted.measure);
  const step = perSet ?? 1;
  const first = Math.min(maxReplications, Math.max(leastReplications, leastSets * step));
  return {
    first,
    judge(batch) {
      const replications = batch.replications.length;
      const { count, mean, interval } = summariseSpread(valuesOf(batch, index), setsOf(batch, perSet));
      const found = (interval[1] - interval[0]) / 2;
      const allowed = wanted.isShareOfMean ? wanted.halfWidth * Math.abs(mean) : wanted.halfWidth;
      // Replications with nothing to measure say nothing about the spread: two that happen to be alike would end the run.
      const isReached = count >= first && found <= allowed;
      const isDone = isReached || replications >= maxReplications || (count === 0 && replications >= mostWithNothing);
      return {
        reached: {
          ...wanted,
          ...{ replications, maxReplications, mean, isReached },
          foundHalfWidth: found,
          wantedHalfWidth: allowed,
        },
        goOnUntil: isDone
          ? null
          : Math.min(maxReplications, wholeSets(replications * growth(found / allowed, first / count), step)),
      };
    },
  };
}

/**
 * How many times as many replications to look at next: as many as this spread asks for, or as it takes to have measured
 * often enough, and a twentieth more, so that few looks are needed (each look is a chance to stop too early by luck), yet
 * never more than four times as many at once.
 */
function growth(tooWide: number, tooFew: number): number {
  const wanted = 1.05 * Math.max(tooWide * tooWide, tooFew);
  return Number.isFinite(wanted) ? Math.min(4, Math.max(1.1, wanted)) : 4;
}

function wholeSets(replications: number, step: number): number {
  return Math.ceil(replications / step) * step;
}
