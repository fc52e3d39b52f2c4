import { emptyUnits } from "./emptying.ts";
import { staysAboveFloor } from "./floor.ts";
import { holdBack, letGo } from "./held-back.ts";
import { isInBalance, noteClosing } from "./in-balance.ts";
import { releaseStaff } from "./staff.ts";
import type { HoldingRule, TransitionObservation, TransitionState, UnitProgress } from "./transition-state.ts";

/** A moment: the day, and what is to be seen on it. */
export interface Moment {
  readonly day: number;
  readonly observation: TransitionObservation;
}

/** Judge the closings whose day has come, in order of plan, each apart; what may go, goes. */
export function closeUnits(state: TransitionState, moment: Moment): void {
  const { closings } = state;
  for (let index = state.firstClosing; index < closings.length; index++) {
    const unit = closings[index]!;
    if (unit.unit.day > moment.day) break;
    if (unit.decidedDay >= 0) continue;
    const rule = objection(state, unit, moment);
    if (rule === null) close(state, unit, { ...moment, isTriggered: false });
    else holdBack(state, unit, { rule, day: moment.day });
  }
  while (state.firstClosing < closings.length && closings[state.firstClosing]!.decidedDay >= 0) state.firstClosing++;
}

/** The first rule that does not let a unit close today; null when it may go. */
export function objection(state: TransitionState, { unit }: UnitProgress, moment: Moment): HoldingRule | null {
  if (state.openPlaces[unit.location]! < unit.places) return "notOpen";
  if (!staysAboveFloor(state, unit, moment.day)) return "floor";
  if (state.isPaused) return "pause";
  return isInBalance(state, unit, moment) ? null : "inBalance";
}

/** From today nobody is admitted in the unit; it is gone at once, or when its last youth has left. */
export function close(state: TransitionState, unit: UnitProgress, moment: Moment & { isTriggered: boolean }): void {
  const { form, location, places, manner } = unit.unit;
  letGo(unit, moment.day);
  unit.decidedDay = moment.day;
  state.openPlaces[location] = state.openPlaces[location]! - places;
  state.openInForm[form] = state.openInForm[form]! - places;
  noteClosing(state, unit.unit);
  state.events.push({ kind: "closed", unit, isTriggered: moment.isTriggered });
  if (manner === "displacement") {
    unit.realisedDay = moment.day;
    releaseStaff(state, unit.unit, moment.day);
    return;
  }
  state.emptying[location]!.push(unit);
  state.emptyingPlaces[location] = state.emptyingPlaces[location]! + places;
  state.emptyingCount++;
  emptyUnits(state, location, moment);
}
