import { floorOn } from "./floor.ts";
import { alternativesNeeded } from "./in-balance.ts";
import { freeStaff, staffOf } from "./staff.ts";
import type { HoldingRule, Shortfall, TransitionState, UnitProgress } from "./transition-state.ts";

/**
 * Why a unit is held back, in figures: days of delay; fte that the unit needs and that are free; places that it has and
 * that are open; places of the floor and those that would remain; youths with whom closing resumes and who wait;
 * alternative places needed and open for long enough.
 */
export function shortfall(
  state: TransitionState,
  unit: UnitProgress,
  { rule, day }: { readonly rule: HoldingRule; readonly day: number },
): Shortfall {
  const { form, location, places } = unit.unit;
  const { staff, pauseOnWaiting } = state.rules;
  switch (rule) {
    case "delay":
      return { needed: unit.readyDay - unit.unit.day, present: 0 };
    case "staff":
      return { needed: staff === null ? 0 : staffOf(staff, unit.unit), present: freeStaff(state, day) };
    case "notOpen":
      return { needed: places, present: state.openPlaces[location]! };
    case "floor":
      return { needed: floorOn(state, form, day), present: state.openInForm[form]! - places };
    case "pause":
      return { needed: pauseOnWaiting?.resumesAt ?? 0, present: state.waiting };
    case "inBalance":
      return { needed: alternativesNeeded(state, places), present: state.alternativePlaces };
  }
}
