import { staffOf } from "./staff.ts";
import type { TransitionState } from "./transition-state.ts";

/** Units and places of one form that came, or were gone. */
export interface UnitsOfForm {
  unitsOpened: number;
  unitsClosed: number;
  placesOpened: number;
  placesClosed: number;
}

/** What was realised of a plan from one day up to, not including, another: by form, and the fte that went into training. */
export function unitsBetween(
  { system, units, rules: { staff } }: TransitionState,
  { from, until }: { readonly from: number; readonly until: number },
): { readonly forms: readonly Readonly<UnitsOfForm>[]; readonly fteRetrained: number } {
  const forms = system.forms.map((): UnitsOfForm => ({
    ...{ unitsOpened: 0, unitsClosed: 0, placesOpened: 0, placesClosed: 0 },
  }));
  let fteRetrained = 0;
  for (const { unit, realisedDay } of units) {
    if (realisedDay < from || realisedDay >= until) continue;
    const ofForm = forms[unit.form]!;
    if (unit.change === "open") {
      ofForm.unitsOpened += unit.units;
      ofForm.placesOpened += unit.places;
    } else {
      ofForm.unitsClosed += unit.units;
      ofForm.placesClosed += unit.places;
      if (staff !== null) fteRetrained += staffOf(staff, unit) * staff.releasedShare;
    }
  }
  return { forms, fteRetrained };
}
