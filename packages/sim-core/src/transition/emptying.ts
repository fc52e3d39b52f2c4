import { releaseStaff } from "./staff.ts";
import type { TransitionObservation, TransitionState } from "./transition-state.ts";

/**
 * Units that close by attrition, at one location. Youths are not tied to a unit: those above the places that remain are
 * in the units that go, and the one that was decided first is empty first.
 */
export function emptyUnits(
  state: TransitionState,
  location: number,
  { day, observation }: { day: number; observation: TransitionObservation },
): void {
  const units = state.emptying[location]!;
  const above = Math.max(0, observation.inCare[location]! - state.openPlaces[location]!);
  for (let first = units[0]; first !== undefined; first = units[0]) {
    const left = state.emptyingPlaces[location]! - first.unit.places;
    if (above > left + state.chance.emptyAt) return;
    units.shift();
    state.emptyingPlaces[location] = left;
    state.emptyingCount--;
    first.realisedDay = day;
    releaseStaff(state, first.unit, day);
    state.events.push({ kind: "emptied", unit: first });
  }
}
