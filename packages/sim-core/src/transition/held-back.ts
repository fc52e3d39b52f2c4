import { shortfall } from "./shortfall.ts";
import { holdingRules, type HoldingRule, type TransitionState, type UnitProgress } from "./transition-state.ts";

/** A unit whose day has come waits by this rule from now on; days that it waited by another one are counted. */
export function holdBack(
  state: TransitionState,
  unit: UnitProgress,
  { rule, day }: { readonly rule: HoldingRule; readonly day: number },
): void {
  const index = holdingRules.indexOf(rule);
  if (unit.heldBy === index) return;
  countHeldDays(unit, day);
  unit.heldBy = index;
  unit.heldSince = day;
  state.events.push({ kind: "heldBack", unit, rule, shortfall: shortfall(state, unit, { rule, day }) });
}

/** Nothing holds the unit back any more. */
export function letGo(unit: UnitProgress, day: number): void {
  countHeldDays(unit, day);
  unit.heldBy = -1;
}

/** Add up the days by the present rule, up to this day. */
export function countHeldDays(unit: UnitProgress, day: number): void {
  if (unit.heldBy < 0) return;
  unit.heldDays[unit.heldBy] = unit.heldDays[unit.heldBy]! + day - unit.heldSince;
  unit.heldSince = day;
}
