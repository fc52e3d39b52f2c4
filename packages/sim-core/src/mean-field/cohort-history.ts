/**
 * How many youths began something (a stay, holding, being away) in each step of the run, and the tables that say when
 * they end it. Youths who begin in a step are taken to begin evenly over it; with tables that are means over a step this
 * leaves no half-step bias. Old cohorts are also kept in blocks of steps, for which a mean table does: a few times fewer
 * multiplications for an error far below that of the step itself.
 */
export interface CohortHistory {
  readonly byStep: Float64Array;
  readonly byBlock: Float64Array;
  /** First step with anyone in it; the number of steps while there is none. */
  firstStep: number;
}

/** Share of a cohort that ends after so many steps: `byLag[0]` in the step in which it began. */
export interface FlowTable {
  readonly byLag: Float64Array;
  /** Mean of the lags of a block whose last step lies this many steps back. */
  readonly byBlockLag: Float64Array;
  /** No one is left after this lag. */
  readonly lastLag: number;
}

/** Steps kept one by one before blocks do, and steps in a block. */
export interface BlockSizes {
  readonly recentSteps: number;
  readonly blockSteps: number;
}

/** Sizes for days and for weeks: a block is a week or four weeks. */
export function blockSizes(stepDays: number): BlockSizes {
  return stepDays === 1 ? { recentSteps: 28, blockSteps: 7 } : { recentSteps: 16, blockSteps: 4 };
}

export function emptyHistory(steps: number, { blockSteps }: BlockSizes): CohortHistory {
  return {
    byStep: new Float64Array(steps),
    byBlock: new Float64Array(Math.ceil(steps / blockSteps)),
    firstStep: steps,
  };
}

/** Add youths (or take away, below zero) to the cohort of a step. */
export function addToCohort(history: CohortHistory, { blockSteps }: BlockSizes, step: number, youths: number): void {
  history.byStep[step]! += youths;
  history.byBlock[Math.floor(step / blockSteps)]! += youths;
  if (step < history.firstStep) history.firstStep = step;
}

/** The table of ends from the mean share that goes on, by lag. `steps` lags are kept. */
export function toFlowTable(goesOn: Float64Array, steps: number, { blockSteps }: BlockSizes): FlowTable {
  const ends = new Float64Array(steps + 1);
  for (let j = 0; j <= steps; j++) ends[j] = (j === 0 ? 1 : goesOn[j - 1]!) - (goesOn[j] ?? 0);
  return flowTableOf(ends, { recentSteps: 0, blockSteps });
}

/** The table for given ends by lag. */
export function flowTableOf(byLag: Float64Array, { blockSteps }: BlockSizes): FlowTable {
  const byBlockLag = new Float64Array(byLag.length);
  let lastLag = 0;
  for (let lag = 0; lag < byLag.length; lag++) {
    let sum = 0;
    for (let i = 0; i < blockSteps; i++) sum += byLag[lag + i] ?? 0;
    byBlockLag[lag] = sum / blockSteps;
    if (byLag[lag]! > 1e-12) lastLag = lag;
  }
  return { byLag, byBlockLag, lastLag };
}

/** Youths of earlier cohorts who end in a step. */
export function endsInStep(history: CohortHistory, table: FlowTable, sizes: BlockSizes, step: number): number {
  const { byStep, byBlock, firstStep } = history;
  if (firstStep >= step) return 0;
  const { blockSteps } = sizes;
  const { byLag, byBlockLag, lastLag } = table;
  const recentBlock = firstRecentBlock(sizes, step);
  const oldest = Math.max(firstStep, step - lastLag);
  let sum = 0;
  // `lag` is that of the last step of the block.
  let lag = step - Math.floor(oldest / blockSteps) * blockSteps - blockSteps + 1;
  for (let block = Math.floor(oldest / blockSteps); block < recentBlock; block++, lag -= blockSteps) {
    sum += byBlock[block]! * byBlockLag[lag]!;
  }
  // Two sums at once, as one addition would have to wait for the other.
  let k = Math.max(oldest, recentBlock * blockSteps);
  let other = 0;
  for (; k + 1 < step; k += 2) {
    sum += byStep[k]! * byLag[step - k]!;
    other += byStep[k + 1]! * byLag[step - k - 1]!;
  }
  return k < step ? sum + other + byStep[k]! * byLag[step - k]! : sum + other;
}

/** The block from which on cohorts are followed step by step, seen from a step. */
export function firstRecentBlock({ recentSteps, blockSteps }: BlockSizes, step: number): number {
  return Math.max(0, Math.floor((step - recentSteps) / blockSteps));
}
