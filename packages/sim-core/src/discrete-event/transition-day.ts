import type { RunKey } from "../engine/random-source.ts";
import { advance, finishTransition, isQuiet } from "../transition/advance.ts";
import { youthsToMove } from "../transition/displacement.ts";
import { createTransition, hasTransition, type TransitionEvent } from "../transition/transition-state.ts";
import { displaceYouths } from "./displacement.ts";
import { changePlaces } from "./places.ts";
import type { RunState } from "./run-state.ts";
import { transitionChance } from "./transition-chance.ts";
import { logTransition, logUnrealised } from "./transition-log.ts";

/** The plan of a new replication: nothing of it has happened. */
export function beginTransition(run: RunState, replication: RunKey): void {
  const { system } = run.compiled;
  run.transition = hasTransition(system.capacityPlan)
    ? createTransition(system, transitionChance(run.compiled, replication))
    : null;
}

/** The start of a day: what the plan and its rules say opens and closes today is carried out, in that order. */
export function changeUnits(run: RunState, day: number): void {
  if (run.transition === null || isQuiet(run.transition, day)) return;
  observe(run);
  for (const event of advance(run.transition, day, run.observation)) carryOut(run, event, day);
}

function observe({ observation, locations, forms }: RunState): void {
  for (const { index, occupied } of locations) observation.inCare[index] = occupied;
  for (const { index, waiting } of forms) observation.waiting[index] = waiting.count;
}

/** The last day has passed. */
export function endTransition(run: RunState): void {
  if (run.transition === null) return;
  const { days } = run.compiled.system;
  finishTransition(run.transition, days);
  if (run.log !== null) logUnrealised(run.log, run.transition, days);
}

/** Closed places that are taken stay until their youth leaves, or are emptied today, as the unit closes. */
function carryOut(run: RunState, event: TransitionEvent, day: number): void {
  if (event.kind !== "opened" && event.kind !== "closed") {
    if (run.log !== null) logTransition(run.log, event, { day, staying: 0, displaced: [] });
    return;
  }
  const { places, manner } = event.unit.unit;
  const location = run.locations[event.unit.unit.location]!;
  changePlaces(run, location, event.kind === "opened" ? places : -places);
  const above = youthsToMove(places, location.planned, location.occupied);
  const mustMove = event.kind === "closed" && manner === "displacement" ? above : 0;
  const displaced = mustMove > 0 ? displaceYouths(run, location, mustMove) : [];
  if (run.log !== null) logTransition(run.log, event, { day, staying: above - mustMove, displaced });
}
