import { closeUnits, type Moment } from "./closing.ts";
import { emptyUnits } from "./emptying.ts";
import { countHeldDays, holdBack } from "./held-back.ts";
import { pullTriggers } from "./occupancy-trigger.ts";
import { openUnits } from "./opening.ts";
import { updatePause } from "./pause-on-waiting.ts";
import { welcomeStaff } from "./staff.ts";
import type { TransitionEvent, TransitionObservation, TransitionState } from "./transition-state.ts";

const nothing: readonly TransitionEvent[] = [];

/**
 * The start of a day, in the order that decides when rules meet (docs/decisions/0017-order-of-transition-rules.md):
 *
 * 1. units that go by attrition and have no youth left are gone, and staff whose training is over is free;
 * 2. openings that are ready open, first come first served, as far as staff reaches;
 * 3. the pause begins or ends by who waits now;
 * 4. closings whose day has come are judged in order of plan: are the places there, the floor, the pause, the balance;
 * 5. occupancy triggers bring closings forward, under the same judgement.
 *
 * Call with rising days; days in between are caught up with. The answer holds until the next call.
 */
export function advance(
  state: TransitionState,
  day: number,
  observation: TransitionObservation,
): readonly TransitionEvent[] {
  if (isQuiet(state, day)) return nothing;
  const moment: Moment = { day, observation };
  state.events.length = 0;
  for (let location = 0; state.emptyingCount > 0 && location < state.emptying.length; location++) {
    if (state.emptying[location]!.length > 0) emptyUnits(state, location, moment);
  }
  welcomeStaff(state, day);
  meetPlan(state, day);
  openUnits(state, day);
  updatePause(state, observation);
  closeUnits(state, moment);
  pullTriggers(state, moment);
  return state.events;
}

/** The run is over: what is still held back is counted up to this day. */
export function finishTransition(state: TransitionState, day: number): void {
  for (const unit of state.units) countHeldDays(unit, day);
}

/** Whether nothing can happen today: the usual case, and the cheap one. */
export function isQuiet(state: TransitionState, day: number): boolean {
  const { units, openings, closings, rules } = state;
  if (state.emptyingCount > 0 || rules.occupancyTriggers.length > 0) return false;
  const opening = openings[state.nextOpening];
  const closing = closings[state.firstClosing];
  const next = Math.min(
    state.nextPlanned < openings.length + closings.length ? units[state.nextPlanned]!.unit.day : Infinity,
    opening === undefined ? Infinity : opening.readyDay,
    closing === undefined ? Infinity : closing.unit.day,
  );
  // The pause has a memory, which only counts as long as something is left to close.
  return next > day && (rules.pauseOnWaiting === null || closing === undefined);
}

/** Openings whose planned day has come and that are not ready are late from today. */
function meetPlan(state: TransitionState, day: number): void {
  const planned = state.openings.length + state.closings.length;
  for (; state.nextPlanned < planned && state.units[state.nextPlanned]!.unit.day <= day; state.nextPlanned++) {
    const unit = state.units[state.nextPlanned]!;
    if (unit.unit.change === "open" && unit.readyDay > day)
      holdBack(state, unit, { rule: "delay", day: unit.unit.day });
  }
}
