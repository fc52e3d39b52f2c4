import type { MeanFieldState } from "./run-state.ts";
import type { StayInUse } from "./stay-in-use.ts";

/** Youths after this stay who hold their place at the end of this step. */
export function youthsHolding(state: MeanFieldState, { number, holding, holdTable }: StayInUse): number {
  if (holding === null || holdTable === null) return 0;
  let youths = state.startHeld[number]! * holdTable.atStart.left[state.step + 1]!;
  for (let k = holding.firstStep; k <= state.step; k++) youths += holding.byStep[k]! * holdTable.alive[state.step - k]!;
  return youths;
}

/** A share of those who hold their place after this stay leaves it now. */
export function releaseHeld(state: MeanFieldState, stay: StayInUse, share: number): void {
  const { number, form, holding } = stay;
  if (holding === null) return;
  const released = youthsHolding(state, stay) * share;
  for (const kept of [holding.byStep, holding.byBlock, holding.oldFlow]) {
    for (let i = 0; i < kept.length; i++) kept[i]! *= 1 - share;
  }
  state.startHeld[number]! *= 1 - share;
  state.held[form]! -= released;
  state.occupied[form]! -= released;
  state.left[number]! += released;
}
