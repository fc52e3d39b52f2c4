import type { PlannedUnit } from "../youth-care/capacity-plan.ts";
import type { TransitionState } from "./transition-state.ts";

const rounding = 1e-9;

/** Whether the form keeps at least the places of its floor, on this day, when the unit goes. */
export function staysAboveFloor(state: TransitionState, { form, places }: PlannedUnit, day: number): boolean {
  return state.openInForm[form]! - places >= floorOn(state, form, day) - rounding;
}

/** The floor of a form on a day; 0 before its first date and where there is none. */
export function floorOn({ rules }: TransitionState, form: number, day: number): number {
  let floor = 0;
  for (const step of rules.floor[form]!) if (step.day <= day) floor = step.places;
  return floor;
}
