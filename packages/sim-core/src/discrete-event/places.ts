import { change } from "./counters.ts";
import type { RunState } from "./run-state.ts";

/** Places of a location that may be given to somebody now. */
function freeAt(run: RunState, location: number): number {
  return Math.max(0, run.planned[location]! - run.occupied[location]!);
}

/** More places at a location, or fewer. Those that go and are taken stay until their youth leaves (natuurlijk verloop). */
export function changePlaces(run: RunState, location: number, places: number): void {
  const form = run.compiled.locationForm[location]!;
  const before = freeAt(run, location);
  run.planned[location] = run.planned[location]! + places;
  const after = freeAt(run, location);
  run.freePlaces[form] = run.freePlaces[form]! + after - before;
  updateRealised(run, location);
  if (after > before) markToFill(run, form);
}

/** The location of a form with most free places; the first of equals. */
export function roomiestLocation(run: RunState, form: number): number {
  const locations = run.compiled.locationsOfForm[form]!;
  let best = locations[0]!;
  if (locations.length === 1) return best;
  let most = run.planned[best]! - run.occupied[best]!;
  for (let i = 1; i < locations.length; i++) {
    const location = locations[i]!;
    const free = run.planned[location]! - run.occupied[location]!;
    if (free > most) {
      most = free;
      best = location;
    }
  }
  return best;
}

/** A youth takes a place. */
export function occupy(run: RunState, youth: number, form: number, location: number): void {
  const { offset } = run.counters;
  run.form[youth] = form;
  run.location[youth] = location;
  const occupied = run.occupied[location]! + 1;
  run.occupied[location] = occupied;
  if (occupied <= run.planned[location]!) run.freePlaces[form] = run.freePlaces[form]! - 1;
  change(run, offset.inCare + form, 1);
  change(run, offset.locationInCare + location, 1);
  change(run, offset.regionInCare + run.region[youth]!, 1);
  if (run.compiled.isUnlimited[form] === 1) updateRealised(run, location);
  const over = occupied - run.counters.count[offset.locationPlaces + location]!;
  if (over > run.tally.overOccupancy) run.tally.overOccupancy = over;
}

/** A youth gives up a place. */
export function vacate(run: RunState, youth: number): void {
  const { offset } = run.counters;
  const form = run.form[youth]!;
  const location = run.location[youth]!;
  const occupied = run.occupied[location]! - 1;
  run.occupied[location] = occupied;
  const comesFree = occupied < run.planned[location]!;
  change(run, offset.inCare + form, -1);
  change(run, offset.locationInCare + location, -1);
  change(run, offset.regionInCare + run.region[youth]!, -1);
  if (comesFree) {
    run.freePlaces[form] = run.freePlaces[form]! + 1;
    markToFill(run, form);
  } else updateRealised(run, location);
  run.form[youth] = -1;
  run.location[youth] = -1;
}

/** A youth moves to another location of the same form; its stay goes on. */
export function moveWithinForm(run: RunState, youth: number, location: number): void {
  const { offset } = run.counters;
  const form = run.form[youth]!;
  const from = run.location[youth]!;
  const free = freeAt(run, from) + freeAt(run, location);
  run.occupied[from] = run.occupied[from]! - 1;
  run.occupied[location] = run.occupied[location]! + 1;
  run.location[youth] = location;
  run.freePlaces[form] = run.freePlaces[form]! + freeAt(run, from) + freeAt(run, location) - free;
  change(run, offset.locationInCare + from, -1);
  change(run, offset.locationInCare + location, 1);
  updateRealised(run, from);
  updateRealised(run, location);
}

/** Realised places: the planned ones, or as many as are still taken while a closing runs its course. */
export function updateRealised(run: RunState, location: number): void {
  const { offset, count } = run.counters;
  const realised = Math.max(run.planned[location]!, run.occupied[location]!);
  const by = realised - count[offset.locationPlaces + location]!;
  if (by === 0) return;
  change(run, offset.locationPlaces + location, by);
  change(run, offset.places + run.compiled.locationForm[location]!, by);
}

export function markToFill(run: RunState, form: number): void {
  if (run.isToFill[form] === 1) return;
  run.isToFill[form] = 1;
  run.toFill[run.toFillCount++] = form;
}
