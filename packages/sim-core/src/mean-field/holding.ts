import { scaleHistory } from "./cohort-histories.ts";
import type { MeanFieldState } from "./run-state.ts";
import type { StayInUse } from "./stays-in-use.ts";

/** Youths after this stay who hold their place at the end of this step. */
export function youthsHolding({ stays, startsHeld, step: now }: MeanFieldState, stay: StayInUse): number {
  const { holdTable, index } = stay;
  if (holdTable === null) return 0;
  const { steps, byStep, firstStep } = stays.holding;
  let sum = 0;
  for (const start of startsHeld) if (start.stay === stay) sum += start.youths * start.table.left[now + 1]!;
  for (let step = firstStep[index]!; step <= now; step++) {
    sum += byStep[index * steps + step]! * holdTable.alive[now - step]!;
  }
  return sum;
}

/** A share of those who hold their place after this stay leaves it now. */
export function releaseHeld(state: MeanFieldState, stay: StayInUse, share: number): void {
  const { form, index } = stay;
  const { holding, releasedAnyTime } = state.stays;
  const released = youthsHolding(state, stay) * share;
  scaleHistory(holding, index, 1 - share);
  holding.rewrittenIn[index] = state.step;
  const flow = releasedAnyTime.of.subarray(0, releasedAnyTime.count).indexOf(index);
  if (flow >= 0) releasedAnyTime.inStep[flow]! *= 1 - share;
  for (const start of state.startsHeld) if (start.stay === stay) start.youths *= 1 - share;
  state.held[form]! -= released;
  state.occupied[form]! -= released;
  state.left[index]! += released;
}
