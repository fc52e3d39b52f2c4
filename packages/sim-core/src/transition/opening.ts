import { holdBack, letGo } from "./held-back.ts";
import { noteAlternative } from "./in-balance.ts";
import { staffOf, takeStaff } from "./staff.ts";
import type { TransitionState, UnitProgress } from "./transition-state.ts";

/**
 * Open what is ready, in order of readiness, as far as staff reaches. Who comes first is served first: a unit that waits
 * for staff keeps those behind it waiting too, however few they need; only a unit that needs nobody may pass.
 */
export function openUnits(state: TransitionState, day: number): void {
  const { openings } = state;
  let isShort = false;
  for (let index = state.nextOpening; index < openings.length && openings[index]!.readyDay <= day; index++) {
    const unit = openings[index]!;
    if (unit.decidedDay >= 0) continue;
    if ((isShort && needsStaff(state, unit)) || !takeStaff(state, unit.unit, day)) {
      isShort = true;
      holdBack(state, unit, { rule: "staff", day });
    } else open(state, unit, day);
  }
  while (state.nextOpening < openings.length && openings[state.nextOpening]!.decidedDay >= 0) state.nextOpening++;
}

function open(state: TransitionState, unit: UnitProgress, day: number): void {
  const { form, location, places } = unit.unit;
  letGo(unit, day);
  unit.decidedDay = day;
  unit.realisedDay = day;
  state.openPlaces[location] = state.openPlaces[location]! + places;
  state.openInForm[form] = state.openInForm[form]! + places;
  noteAlternative(state, unit.unit, day);
  state.events.push({ kind: "opened", unit });
}

function needsStaff({ rules: { staff } }: TransitionState, { unit }: UnitProgress): boolean {
  return staff !== null && staffOf(staff, unit) > 0;
}
