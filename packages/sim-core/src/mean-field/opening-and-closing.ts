import { advance, finishTransition } from "../transition/advance.ts";
import { placesAtStart } from "../youth-care/care-system.ts";
import type { RunRecord } from "./recording.ts";
import type { MeanFieldState } from "./run-state.ts";
import type { Transition } from "./transition-start.ts";

/** Carry out what opens and closes up to and including the day of a grid point, day by day, and note the places. */
export function changePlaces(state: MeanFieldState, record: RunRecord, point: number): void {
  const { transition, system } = state;
  const last = point * record.stepDays;
  if (transition !== null) observe(state, transition);
  for (let day = point === 0 ? 0 : last - record.stepDays + 1; day <= last; day++) {
    if (transition !== null) changeOn(state, transition, day);
    for (let form = 0; form < state.places.length; form++) {
      record.openByDay[form]![day] = transition?.rules.openInForm[form] ?? placesAtStart(system, form);
    }
  }
  system.forms.forEach(({ hasUnlimitedPlaces }, form) => {
    state.places[form] = hasUnlimitedPlaces ? Infinity : record.openByDay[form]![last]!;
  });
}

/** What was held back until the end is counted up to there. */
export function endTransition({ transition, system }: MeanFieldState): void {
  if (transition !== null) finishTransition(transition.rules, system.days);
}

function changeOn(state: MeanFieldState, transition: Transition, day: number): void {
  if (day > state.system.days) return;
  for (const event of advance(transition.rules, day, transition)) {
    if (event.kind !== "closed") continue;
    const { form, manner, places } = event.unit.unit;
    if (manner === "displacement") state.mustEmpty[form]! += places;
  }
}

/**
 * Places of a form are one pool here, so its youths are shared out over its locations: in open places alike, and who is
 * above those in what is closing.
 */
function observe({ system, occupied, lists }: MeanFieldState, { rules, inCare, waiting }: Transition): void {
  const { openPlaces, openInForm, emptyingPlaces } = rules;
  for (let form = 0; form < occupied.length; form++) {
    waiting[form] = Math.max(0, lists[form]!.withoutPlace);
    const within = Math.min(occupied[form]!, openInForm[form]!);
    const above = Math.max(0, occupied[form]! - within);
    const { locations } = system.forms[form]!;
    const emptying = locations.reduce((sum, location) => sum + emptyingPlaces[location]!, 0);
    for (const location of locations) {
      const open = openInForm[form]! > 0 ? openPlaces[location]! / openInForm[form]! : 0;
      inCare[location] = within * open + (emptying > 0 ? (above * emptyingPlaces[location]!) / emptying : 0);
    }
  }
}
