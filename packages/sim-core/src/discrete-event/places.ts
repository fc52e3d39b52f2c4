import { inCareStation } from "../youth-care/stations.ts";
import { change } from "./counters.ts";
import { arriveAt } from "./moves.ts";
import type { RunState } from "./run-state.ts";
import type { RunForm, RunLocation } from "./system-in-run.ts";
import type { Youth } from "./youth.ts";

/** Places of a location that may be given to somebody now. */
function freeAt({ planned, occupied }: RunLocation): number {
  return Math.max(0, planned - occupied);
}

/** More places at a location, or fewer. Those that go and are taken stay until their youth leaves (natuurlijk verloop). */
export function changePlaces(run: RunState, location: RunLocation, places: number): void {
  const { form } = location;
  const before = freeAt(location);
  location.planned += places;
  const after = freeAt(location);
  form.freePlaces += after - before;
  updateRealised(run, location);
  if (after > before) markToFill(run, form);
}

/** The location of a form with most free places; the first of equals. */
export function roomiestLocation({ locations }: RunForm): RunLocation {
  let best = locations[0]!;
  let most = best.planned - best.occupied;
  for (let i = 1; i < locations.length; i++) {
    const location = locations[i]!;
    const free = location.planned - location.occupied;
    if (free > most) {
      most = free;
      best = location;
    }
  }
  return best;
}

/** A youth takes a place. */
export function occupy(run: RunState, youth: Youth, location: RunLocation): void {
  const { form } = location;
  youth.form = form;
  youth.location = location;
  arriveAt(run, youth, inCareStation(form.index, run.forms.length));
  location.occupied++;
  if (location.occupied <= location.planned) form.freePlaces--;
  changeInCare(run, youth, location, 1);
  if (form.isUnlimited) updateRealised(run, location);
  const over = location.occupied - location.places.count;
  if (over > run.tally.overOccupancy) run.tally.overOccupancy = over;
}

/** A youth gives up its place. */
export function vacate(run: RunState, youth: Youth): void {
  const location = youth.location!;
  const { form } = location;
  location.occupied--;
  changeInCare(run, youth, location, -1);
  if (location.occupied < location.planned) {
    form.freePlaces++;
    markToFill(run, form);
  } else updateRealised(run, location);
  youth.form = null;
  youth.location = null;
}

/** A form with one location counts for both. */
function changeInCare(run: RunState, youth: Youth, location: RunLocation, by: number): void {
  const ofForm = location.form.inCare;
  change(run, ofForm, by);
  if (location.inCare !== ofForm) change(run, location.inCare, by);
  change(run, youth.region.inCare, by);
}

/** A youth moves to another location of the same form; its stay goes on. */
export function moveWithinForm(run: RunState, youth: Youth, location: RunLocation): void {
  const { form } = location;
  const from = youth.location!;
  const free = freeAt(from) + freeAt(location);
  from.occupied--;
  location.occupied++;
  youth.location = location;
  form.freePlaces += freeAt(from) + freeAt(location) - free;
  change(run, from.inCare, -1);
  change(run, location.inCare, 1);
  updateRealised(run, from);
  updateRealised(run, location);
}

/** Realised places: the planned ones, or as many as are still taken while a closing runs its course. */
export function updateRealised(run: RunState, location: RunLocation): void {
  const { form, places } = location;
  const by = Math.max(location.planned, location.occupied) - places.count;
  if (by === 0) return;
  change(run, places, by);
  if (places !== form.places) change(run, form.places, by);
}

export function markToFill(run: RunState, form: RunForm): void {
  if (form.isToFill) return;
  form.isToFill = true;
  run.toFill.push(form);
}
