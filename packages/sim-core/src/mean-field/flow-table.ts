import type { BlockSizes } from "./step-among-blocks.ts";

/** Share of a cohort that ends after so many steps: `byLag[0]` in the step in which it began. */
export interface FlowTable {
  readonly byLag: Float64Array;
  /** The mean a step for a block that began so many blocks ago, over all its steps and those of the block of now. */
  readonly byBlockLag: Float64Array;
  /** How much this rises by step within the block of now. */
  readonly riseByBlockLag: Float64Array;
  /** Whether those two say enough: not where a length jumps, as a fixed one does; then all cohorts go step by step. */
  readonly isSmooth: boolean;
  /** No one is left after this lag. */
  readonly lastLag: number;
  /** What each lag from the second on is of the one before, where that is the same for all; NaN elsewhere. */
  readonly ratio: number;
}

/** The table of ends from the mean share that goes on, by lag. `steps` lags are kept. */
export function toFlowTable(goesOn: Float64Array, steps: number, sizes: BlockSizes): FlowTable {
  const ends = new Float64Array(steps + 1);
  for (let j = 0; j <= steps; j++) ends[j] = (j === 0 ? 1 : goesOn[j - 1]!) - (goesOn[j] ?? 0);
  return flowTableOf(ends, sizes);
}

/** The table for given ends by lag. */
export function flowTableOf(byLag: Float64Array, { recentSteps, blockSteps }: BlockSizes): FlowTable {
  // The last lag lies beyond the steps of a run: there the cells of the grid begin to widen.
  const last = Math.max(0, byLag.length - 2);
  let lastLag = byLag.length - 1;
  while (lastLag > 0 && byLag[lastLag]! <= 1e-12) lastLag--;
  const byBlockLag = new Float64Array(Math.ceil(byLag.length / blockSteps) + 1);
  const riseByBlockLag = new Float64Array(byBlockLag.length);
  let isSmooth = true;
  // The sums of `blockSteps` lags, one for each step of the block of now.
  const ofStep = new Float64Array(blockSteps);
  for (let block = 1; block < byBlockLag.length; block++) {
    for (let i = 0; i < blockSteps; i++) {
      ofStep[i] = 0;
      for (let k = 0; k < blockSteps; k++)
        ofStep[i]! += byLag[Math.min(last, block * blockSteps + i - k)]! / blockSteps;
    }
    byBlockLag[block] = meanOf(ofStep);
    riseByBlockLag[block] = slopeOf(ofStep);
    // A straight line that goes below nobody, for blocks that are old enough to be followed as one.
    const isOld = block * blockSteps > recentSteps;
    if (isOld && Math.abs(riseByBlockLag[block]!) * (blockSteps - 1) > 2 * byBlockLag[block]! + 1e-12) isSmooth = false;
  }
  return { byLag, byBlockLag, riseByBlockLag, isSmooth, lastLag, ratio: ratioOf(byLag) };
}

function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** The slope of the straight line that fits best. */
function slopeOf(values: Float64Array): number {
  const middle = (values.length - 1) / 2;
  let [product, square] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    product += (i - middle) * values[i]!;
    square += (i - middle) * (i - middle);
  }
  return product / square;
}

/** The fixed ratio between lags, as that of an exponential length; NaN where there is none. */
function ratioOf(byLag: Float64Array): number {
  const ratio = byLag.length > 3 && byLag[1]! > 0 ? byLag[2]! / byLag[1]! : NaN;
  for (let lag = 2; lag < byLag.length - 1; lag++) {
    if (!(Math.abs(byLag[lag]! - ratio * byLag[lag - 1]!) < 1e-13)) return NaN;
  }
  return ratio;
}
