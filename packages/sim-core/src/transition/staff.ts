import type { PlannedUnit, StaffRule } from "../youth-care/capacity-plan.ts";
import type { TransitionState } from "./transition-state.ts";

/** Hiring adds up to a whole number only within rounding. */
const rounding = 1e-9;

/** Fte that a unit needs. */
export function staffOf(rule: StaffRule, { form, places }: PlannedUnit): number {
  return rule.perPlace[form]! * places;
}

/** Fte that is free on a day: what was there, what was hired evenly, and what came from closed units, less what is in use. */
export function freeStaff({ rules: { staff }, system, retrained, inUse }: TransitionState, day: number): number {
  if (staff === null) return Infinity;
  const hired = staff.hiredPerDay * Math.max(0, day - system.warmUpDays);
  return staff.freeAtStart + hired + retrained - inUse;
}

/** Put staff to work in a unit that opens, if there is enough; whether there was. */
export function takeStaff(state: TransitionState, unit: PlannedUnit, day: number): boolean {
  const { staff } = state.rules;
  const fte = staff === null ? 0 : staffOf(staff, unit);
  if (fte > freeStaff(state, day) + rounding) return false;
  state.inUse += fte;
  return true;
}

/** The last youth of a unit has left: part of its staff goes to training. */
export function releaseStaff(state: TransitionState, unit: PlannedUnit, day: number): void {
  const { staff } = state.rules;
  if (staff === null) return;
  const fte = staffOf(staff, unit) * staff.releasedShare;
  if (fte > 0) state.retraining.push({ day: day + state.chance.retraining(unit), fte });
}

/** Staff whose training is over can be put to work. */
export function welcomeStaff(state: TransitionState, day: number): void {
  const { retraining } = state;
  for (let index = retraining.length - 1; index >= 0; index--) {
    if (retraining[index]!.day > day) continue;
    state.retrained += retraining[index]!.fte;
    retraining.splice(index, 1);
  }
}
