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

/** The block from which on cohorts are followed step by step, seen from a step. */
export function firstRecentBlock({ recentSteps, blockSteps }: BlockSizes, step: number): number {
  return Math.max(0, Math.floor((step - recentSteps) / blockSteps));
}
