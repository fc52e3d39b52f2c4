import type { CohortHistories } from "./cohort-histories.ts";
import type { FlowTable } from "./flow-table.ts";
import type { BlockSizes, StepAmongBlocks } from "./step-among-blocks.ts";

/** Youths who end what they began, step by step, for many histories at once: a flow is a history and a table of ends. */
export interface Flows {
  readonly histories: CohortHistories;
  /** By flow: the history; and the tables of all. */
  readonly of: Int32Array;
  readonly tables: FlowTable[];
  /** Flows with a length that jumps: all their cohorts go step by step. */
  readonly jumping: number[];
  /** By `flow * recentLags + lag`: the share that ends, for the lags that are followed step by step. */
  readonly byRecentLag: Float64Array;
  readonly recentLags: number;
  /** Of the old blocks: youths a step who end in the middle of the block of now, and how these rise by step. */
  readonly oldMean: Float64Array;
  readonly oldRise: Float64Array;
  /** The block of now for which these hold. */
  oldIn: number;
  /** Youths of earlier steps who end in this one, by flow. */
  readonly inStep: Float64Array;
}

export function emptyFlows(histories: CohortHistories, { recentSteps, blockSteps }: BlockSizes): Flows {
  const { room } = histories;
  return {
    histories,
    of: new Int32Array(room),
    tables: [],
    jumping: [],
    byRecentLag: new Float64Array((recentSteps + blockSteps) * room),
    recentLags: recentSteps + blockSteps,
    oldMean: new Float64Array(room),
    oldRise: new Float64Array(room),
    oldIn: -1,
    inStep: new Float64Array(room),
  };
}

/** One more flow, of a history in which nobody has ended yet. */
export function addFlow(flows: Flows, history: number, table: FlowTable): void {
  const { of, tables, jumping, byRecentLag, recentLags } = flows;
  const flow = tables.push(table) - 1;
  of[flow] = history;
  if (!table.isSmooth) jumping.push(flow);
  else byRecentLag.set(table.byLag.subarray(0, Math.min(recentLags, table.lastLag + 1)), flow * recentLags);
}

/** Work out who end in this step, into `flows.inStep`. */
export function endInStep(flows: Flows, now: StepAmongBlocks): void {
  const { histories, of, tables, jumping, recentLags, byRecentLag, oldMean, oldRise, inStep } = flows;
  const { steps, byStep, firstStep } = histories;
  const count = tables.length;
  followOldBlocks(flows, now);
  for (let flow = 0; flow < count; flow++) {
    const history = of[flow]!;
    const last = history * steps + now.step;
    const shares = flow * recentLags;
    let lag = now.step - Math.max(firstStep[history]!, now.recentStep);
    let sum = oldMean[flow]! + oldRise[flow]! * now.sinceMiddle;
    // Two sums at once, as one addition would have to wait for the other.
    let other = 0;
    for (; lag > 1; lag -= 2) {
      sum += byStep[last - lag]! * byRecentLag[shares + lag]!;
      other += byStep[last - lag + 1]! * byRecentLag[shares + lag - 1]!;
    }
    if (lag === 1) sum += byStep[last - 1]! * byRecentLag[shares + 1]!;
    inStep[flow] = sum + other;
  }
  for (const flow of jumping) inStep[flow] = endsStepByStep(flows, flow, now.step);
}

function endsStepByStep({ histories, of, tables }: Flows, flow: number, now: number): number {
  const { steps, byStep, firstStep } = histories;
  const { byLag, lastLag } = tables[flow]!;
  const history = of[flow]!;
  let sum = 0;
  for (let step = Math.max(firstStep[history]!, now - lastLag); step < now; step++) {
    sum += byStep[history * steps + step]! * byLag[now - step]!;
  }
  return sum;
}

/** Once a block, and after a change of the past, what the old blocks do is worked out anew. */
function followOldBlocks(flows: Flows, now: StepAmongBlocks): void {
  const { histories, of, tables } = flows;
  const isNewBlock = flows.oldIn !== now.block;
  flows.oldIn = now.block;
  for (let flow = 0; flow < tables.length; flow++) {
    const isRewritten = histories.rewrittenIn[of[flow]!] === now.step - 1;
    if ((isNewBlock || isRewritten) && tables[flow]!.isSmooth) setOldFlow(flows, flow, now);
  }
}

function setOldFlow(
  { histories, of, tables, oldMean, oldRise }: Flows,
  flow: number,
  { blockSteps, block: now, recentBlock }: StepAmongBlocks,
): void {
  const { byBlock, blocks, firstStep } = histories;
  const { byBlockLag, riseByBlockLag, lastLag } = tables[flow]!;
  const history = of[flow]!;
  const first = Math.max(Math.floor(firstStep[history]! / blockSteps), now - Math.ceil(lastLag / blockSteps));
  let mean = 0;
  let rise = 0;
  for (let block = first; block < recentBlock; block++) {
    const youths = byBlock[history * blocks + block]!;
    mean += youths * byBlockLag[now - block]!;
    rise += youths * riseByBlockLag[now - block]!;
  }
  oldMean[flow] = mean;
  oldRise[flow] = rise;
}
