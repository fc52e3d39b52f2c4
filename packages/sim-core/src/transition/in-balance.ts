import type { PlannedUnit } from "../youth-care/capacity-plan.ts";
import type { TransitionObservation, TransitionState } from "./transition-state.ts";

const rounding = 1e-9;

/** An alternative of the plan opened: its places count once they have been open for long enough. */
export function noteAlternative(state: TransitionState, { form, location, places }: PlannedUnit, day: number): void {
  if (state.system.forms[form]!.role !== "alternative") return;
  state.hasAlternative[location] = 1;
  state.maturing.push({ day: day + (state.rules.inBalance?.openForDays ?? 0), places });
}

/** A closing was decided: closed places count against the alternatives, alternatives that go no longer count for them. */
export function noteClosing(state: TransitionState, { form, places }: PlannedUnit): void {
  const { role } = state.system.forms[form]!;
  if (role === "closed") state.closedPlaces += places;
  if (role === "alternative") state.alternativePlaces -= places;
}

/**
 * Whether a unit may go by the rule of balance: enough alternative places for all closed places that went and this one
 * with them. Only closed places need a counterweight.
 */
export function isInBalance(
  state: TransitionState,
  { form, places }: PlannedUnit,
  { day, observation }: { day: number; observation: TransitionObservation },
): boolean {
  const rule = state.rules.inBalance;
  if (rule === null || state.system.forms[form]!.role !== "closed") return true;
  countMatured(state, day);
  const needed = alternativesNeeded(state, places);
  if (needed === 0) return true;
  if (state.alternativePlaces < needed - rounding) return false;
  return rule.filledShare === null || filledShare(state, observation) >= rule.filledShare - rounding;
}

/** Alternative places that must be open for long enough before so many closed places more may go. */
export function alternativesNeeded({ rules, closedPlaces }: TransitionState, places: number): number {
  return (rules.inBalance?.alternativePlacesPerClosedPlace ?? 0) * (closedPlaces + places);
}

function countMatured(state: TransitionState, day: number): void {
  const { maturing } = state;
  while (state.nextMaturing < maturing.length && maturing[state.nextMaturing]!.day <= day) {
    state.alternativePlaces += maturing[state.nextMaturing++]!.places;
  }
}

/** Share of the places that is taken at the locations where an alternative of the plan opened; 0 where none did. */
function filledShare({ hasAlternative, openPlaces }: TransitionState, { inCare }: TransitionObservation): number {
  let youths = 0;
  let places = 0;
  for (let location = 0; location < openPlaces.length; location++) {
    if (hasAlternative[location] === 0) continue;
    youths += inCare[location]!;
    places += openPlaces[location]!;
  }
  return places > 0 ? youths / places : 0;
}
