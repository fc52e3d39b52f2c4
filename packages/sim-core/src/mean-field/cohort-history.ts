/**
 * How many youths began something (a stay, holding, being away) in each step of the run, and the tables that say when
 * they end it. Youths who begin in a step are taken to begin evenly over it; with tables that are means over a step this
 * leaves no half-step bias. Cohorts of some time ago are followed in blocks of steps, and what they do is worked out once
 * a block: many times fewer multiplications for an error far below that of the step itself.
 */
export interface CohortHistory {
  readonly byStep: Float64Array;
  readonly byBlock: Float64Array;
  /** First step with anyone in it; the number of steps while there is none. */
  firstStep: number;
  /** The block of steps for which `oldFlow` holds; -1: it must be worked out again. */
  oldFlowIn: number;
  /**
   * Of the old blocks: youths a step who end well in the middle of the block of now (0) and how these rise by step (1), and
   * the same for who fails (2, 3). Of a length without memory: who ended last step (0).
   */
  readonly oldFlow: Float64Array;
}

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

/** Steps kept one by one before blocks do (whole blocks of them), and steps in a block. */
export interface BlockSizes {
  readonly recentSteps: number;
  readonly blockSteps: number;
}

/** Sizes for days and for weeks: a block is a week or four weeks. */
export function blockSizes(stepDays: number): BlockSizes {
  return stepDays === 1 ? { recentSteps: 28, blockSteps: 7 } : { recentSteps: 16, blockSteps: 4 };
}

/** A step of the run among the blocks: worked out once, as every history is asked in it. */
export interface StepAmongBlocks {
  readonly step: number;
  readonly blockSteps: number;
  readonly block: number;
  /** The block and the step from which on cohorts are followed step by step. */
  readonly recentBlock: number;
  readonly recentStep: number;
  /** Steps since the middle of its block. */
  readonly sinceMiddle: number;
}

export function stepAmongBlocks(sizes: BlockSizes, step: number): StepAmongBlocks {
  const { blockSteps } = sizes;
  const recentBlock = firstRecentBlock(sizes, step);
  return {
    step,
    blockSteps,
    block: Math.floor(step / blockSteps),
    recentBlock,
    recentStep: recentBlock * blockSteps,
    sinceMiddle: (step % blockSteps) - (blockSteps - 1) / 2,
  };
}

export function emptyHistory(steps: number, { blockSteps }: BlockSizes): CohortHistory {
  return {
    byStep: new Float64Array(steps),
    byBlock: new Float64Array(Math.ceil(steps / blockSteps)),
    firstStep: steps,
    oldFlowIn: -1,
    oldFlow: new Float64Array(4),
  };
}

/** Add youths (or take away, below zero) to the cohort of a step. */
export function addToCohort(history: CohortHistory, { blockSteps }: BlockSizes, step: number, youths: number): void {
  history.byStep[step]! += youths;
  history.byBlock[Math.floor(step / blockSteps)]! += youths;
  if (step < history.firstStep) history.firstStep = step;
}

/** The same for the step of now. */
export function beginNow(history: CohortHistory, { step, block }: StepAmongBlocks, youths: number): void {
  history.byStep[step]! += youths;
  history.byBlock[block]! += youths;
  if (step < history.firstStep) history.firstStep = step;
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

/** Youths of earlier cohorts who end in a step. */
export function endsInStep(history: CohortHistory, table: FlowTable, now: StepAmongBlocks): number {
  if (history.firstStep >= now.step) return 0;
  if (history.oldFlowIn !== now.block) setOldFlow(history, table, null, now);
  return oldEnds(history, 0, now) + recentEnds(history, table, now);
}

/** Youths of earlier cohorts who end well and who fail in a step, into `into`. */
export function endsAndFailsInStep(
  history: CohortHistory,
  ends: FlowTable,
  fails: FlowTable | null,
  now: StepAmongBlocks,
  into: Float64Array,
): void {
  into[0] = 0;
  into[1] = 0;
  if (history.firstStep >= now.step) return;
  if (history.oldFlowIn !== now.block) setOldFlow(history, ends, fails, now);
  if (fails === null) {
    into[0] = oldEnds(history, 0, now) + recentEnds(history, ends, now);
  } else if (fails.isSmooth && ends.isSmooth) {
    endsAndFailsOf(history, ends, fails, now, into);
  } else {
    into[0] = oldEnds(history, 0, now) + recentEnds(history, ends, now);
    into[1] = oldEnds(history, 2, now) + recentEnds(history, fails, now);
  }
}

/** Both in one pass over the cohorts. */
function endsAndFailsOf(
  history: CohortHistory,
  ends: FlowTable,
  fails: FlowTable,
  { step, recentStep, sinceMiddle }: StepAmongBlocks,
  into: Float64Array,
): void {
  const { byStep, firstStep, oldFlow } = history;
  const ended = ends.byLag;
  const failed = fails.byLag;
  const first = Math.max(firstStep, step - Math.max(ends.lastLag, fails.lastLag), recentStep);
  let sum = 0;
  let sumOfFails = 0;
  for (let k = first; k < step; k++) {
    const youths = byStep[k]!;
    sum += youths * ended[step - k]!;
    sumOfFails += youths * failed[step - k]!;
  }
  into[0] = oldFlow[0]! + oldFlow[1]! * sinceMiddle + sum;
  into[1] = oldFlow[2]! + oldFlow[3]! * sinceMiddle + sumOfFails;
}

/**
 * Youths of earlier cohorts who end a length without memory (`table.ratio` is a number): of who ended last step the next
 * part, and who began then. Only for histories that are asked each step and to which nothing is added afterwards.
 */
export function endsWithoutMemory({ byStep, oldFlow }: CohortHistory, table: FlowTable, step: number): number {
  return (oldFlow[0] = table.ratio * oldFlow[0]! + table.byLag[1]! * (step === 0 ? 0 : byStep[step - 1]!));
}

/** The block from which on cohorts are followed step by step, seen from a step. */
export function firstRecentBlock({ recentSteps, blockSteps }: BlockSizes, step: number): number {
  return Math.max(0, Math.floor((step - recentSteps) / blockSteps));
}

function oldEnds({ oldFlow }: CohortHistory, at: 0 | 2, { sinceMiddle }: StepAmongBlocks): number {
  return oldFlow[at]! + oldFlow[at + 1]! * sinceMiddle;
}

function setOldFlow(history: CohortHistory, ends: FlowTable, fails: FlowTable | null, now: StepAmongBlocks): void {
  history.oldFlowIn = now.block;
  for (let i = 0; i < history.oldFlow.length; i++) history.oldFlow[i] = 0;
  if (ends.isSmooth) addFlowOfBlocks(history, ends, 0, now);
  if (fails?.isSmooth === true) addFlowOfBlocks(history, fails, 2, now);
}

function addFlowOfBlocks(
  { byBlock, oldFlow, firstStep }: CohortHistory,
  { byBlockLag, riseByBlockLag, lastLag }: FlowTable,
  at: 0 | 2,
  { blockSteps, block: now, recentBlock }: StepAmongBlocks,
): void {
  let mean = 0;
  let rise = 0;
  const first = Math.max(Math.floor(firstStep / blockSteps), now - Math.ceil(lastLag / blockSteps));
  for (let block = first; block < recentBlock; block++) {
    const youths = byBlock[block]!;
    mean += youths * byBlockLag[now - block]!;
    rise += youths * riseByBlockLag[now - block]!;
  }
  oldFlow[at] = mean;
  oldFlow[at + 1] = rise;
}

function recentEnds(
  { byStep, firstStep }: CohortHistory,
  { byLag, lastLag, isSmooth }: FlowTable,
  { step, recentStep }: StepAmongBlocks,
): number {
  let k = Math.max(firstStep, step - lastLag, isSmooth ? recentStep : 0);
  let sum = 0;
  // Two sums at once, as one addition would have to wait for the other.
  let other = 0;
  for (; k + 1 < step; k += 2) {
    sum += byStep[k]! * byLag[step - k]!;
    other += byStep[k + 1]! * byLag[step - k - 1]!;
  }
  return k < step ? sum + other + byStep[k]! * byLag[step - k]! : sum + other;
}
