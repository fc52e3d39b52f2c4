import type { BlockSizes, StepAmongBlocks } from "./step-among-blocks.ts";

/**
 * How many youths began something (a stay, holding, being away) in each step of the run, for many histories one after
 * the other. Youths who begin in a step are taken to begin evenly over it; with
 * tables that are means over a step this leaves no half-step bias. Cohorts of some time ago are followed in blocks of
 * steps, and what they do is worked out once a block: many times fewer multiplications for an error far below that of the
 * step itself.
 */
export interface CohortHistories {
  /** Histories that there is room for; steps and blocks of each. */
  readonly room: number;
  readonly steps: number;
  readonly blocks: number;
  /** By `history * steps + step`, and by `history * blocks + block`. */
  readonly byStep: Float64Array;
  readonly byBlock: Float64Array;
  /** By history: the first step with anyone in it; the number of steps while there is none. */
  readonly firstStep: Int32Array;
  /** By history: the last step in which cohorts of earlier steps were changed; -1: none. */
  readonly rewrittenIn: Int32Array;
}

export function emptyHistories(room: number, steps: number, { blockSteps }: BlockSizes): CohortHistories {
  const blocks = Math.ceil(steps / blockSteps);
  return {
    room,
    steps,
    blocks,
    byStep: new Float64Array(steps * room),
    byBlock: new Float64Array(blocks * room),
    firstStep: new Int32Array(room).fill(steps),
    rewrittenIn: new Int32Array(room).fill(-1),
  };
}

/** Add youths to the cohort of the step of now. */
export function beginNow(
  { steps, blocks, byStep, byBlock, firstStep }: CohortHistories,
  history: number,
  { step, block }: StepAmongBlocks,
  youths: number,
): void {
  byStep[history * steps + step]! += youths;
  byBlock[history * blocks + block]! += youths;
  if (step < firstStep[history]!) firstStep[history] = step;
}

/** The same for any step until now. */
export function addToCohort(
  { steps, blocks, byStep, byBlock, firstStep }: CohortHistories,
  history: number,
  { step, blockSteps }: { readonly step: number; readonly blockSteps: number },
  youths: number,
): void {
  byStep[history * steps + step]! += youths;
  byBlock[history * blocks + Math.floor(step / blockSteps)]! += youths;
  if (step < firstStep[history]!) firstStep[history] = step;
}

/** Keep a share of all cohorts of a history. */
export function scaleHistory(
  { steps, blocks, byStep, byBlock }: CohortHistories,
  history: number,
  keptShare: number,
): void {
  for (let step = 0; step < steps; step++) byStep[history * steps + step]! *= keptShare;
  for (let block = 0; block < blocks; block++) byBlock[history * blocks + block]! *= keptShare;
}
