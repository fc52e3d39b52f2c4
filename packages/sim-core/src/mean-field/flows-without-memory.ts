import type { CohortHistories } from "./cohort-histories.ts";
import type { FlowTable } from "./flow-table.ts";

/**
 * Flows of a length without memory (`table.ratio` is a number): of who ended last step the next part, and who began then.
 * Only for histories to which nothing is added afterwards.
 */
export interface FlowsWithoutMemory {
  readonly histories: CohortHistories;
  count: number;
  /** By flow: the history, the fixed ratio between steps, and the share that ends one step after it began. */
  readonly of: Int32Array;
  readonly ratio: Float64Array;
  readonly first: Float64Array;
  /** Youths of earlier steps who end in this one. */
  readonly inStep: Float64Array;
}

export function noFlowsWithoutMemory(histories: CohortHistories): FlowsWithoutMemory {
  const perFlow = () => new Float64Array(histories.room);
  const of = new Int32Array(histories.room);
  return { histories, count: 0, of, ratio: perFlow(), first: perFlow(), inStep: perFlow() };
}

export function addFlowWithoutMemory(flows: FlowsWithoutMemory, history: number, table: FlowTable): void {
  const flow = flows.count++;
  flows.of[flow] = history;
  flows.ratio[flow] = table.ratio;
  flows.first[flow] = table.byLag[1]!;
}

/** Work out who end in this step, into `flows.inStep`; to be asked in each step. */
export function endWithoutMemory(
  { histories, count, of, ratio, first, inStep }: FlowsWithoutMemory,
  step: number,
): void {
  if (step === 0) return;
  const { steps, byStep } = histories;
  for (let flow = 0; flow < count; flow++) {
    inStep[flow] = ratio[flow]! * inStep[flow]! + first[flow]! * byStep[of[flow]! * steps + step - 1]!;
  }
}
