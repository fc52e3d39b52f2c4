import type { OccupancyTrigger, PlannedUnit } from "../youth-care/capacity-plan.ts";
import { close, objection, type Moment } from "./closing.ts";
import { toProgress, type TransitionObservation, type TransitionState, type UnitProgress } from "./transition-state.ts";

/**
 * Close early what stays empty: when the occupancy has been below the share for so long, the next closing of the plan
 * goes today, or one beyond the plan where that is allowed. The other rules may forbid it; then it is tried again every
 * day for as long as the occupancy stays low. After a closing the days are counted anew.
 */
export function pullTriggers(state: TransitionState, moment: Moment): void {
  state.rules.occupancyTriggers.forEach((trigger, index) => {
    if (!isBelow(state, trigger, moment.observation)) {
      state.belowSince[index] = -1;
      return;
    }
    if (state.belowSince[index]! < 0) state.belowSince[index] = moment.day;
    if (moment.day - state.belowSince[index]! < trigger.forDays) return;
    const unit = nextPlanned(state, trigger, moment.day) ?? beyondPlan(state, trigger, moment);
    if (unit === null || objection(state, unit, moment) !== null) return;
    if (unit.isBeyondPlan) {
      state.units.push(unit);
      state.closingsAt[unit.unit.location] = unit.unit.number;
    }
    close(state, unit, { ...moment, isTriggered: true });
    state.belowSince[index] = -1;
  });
}

/** No places, no occupancy: then there is nothing to close. */
function isBelow(state: TransitionState, trigger: OccupancyTrigger, { inCare }: TransitionObservation): boolean {
  let youths = 0;
  let places = 0;
  for (const location of locationsOf(state, trigger)) {
    youths += inCare[location]!;
    places += state.openPlaces[location]!;
  }
  return places > 0 && youths < trigger.belowShare * places;
}

/** The next closing of the plan there whose day has not come. One whose day has come is judged as planned. */
function nextPlanned(state: TransitionState, { form, location }: OccupancyTrigger, day: number): UnitProgress | null {
  for (let index = state.firstClosing; index < state.closings.length; index++) {
    const progress = state.closings[index]!;
    if (progress.decidedDay >= 0 || progress.unit.day <= day || progress.unit.form !== form) continue;
    if (location === null || progress.unit.location === location) return progress;
  }
  return null;
}

/** One more unit, where the smallest share of the places is taken; null where no whole unit is open. */
function beyondPlan(state: TransitionState, trigger: OccupancyTrigger, moment: Moment): UnitProgress | null {
  if (!trigger.beyondPlan || state.closings.some(({ unit, decidedDay }) => decidedDay < 0 && isAt(unit, trigger))) {
    return null;
  }
  const { openPlaces, system } = state;
  const share = (at: number) => moment.observation.inCare[at]! / openPlaces[at]!;
  let emptiest = -1;
  for (const at of locationsOf(state, trigger)) {
    if (openPlaces[at]! >= trigger.placesPerUnit && (emptiest < 0 || share(at) < share(emptiest))) emptiest = at;
  }
  if (emptiest < 0) return null;
  const number = state.closingsAt[emptiest]! + 1;
  return toProgress(
    {
      change: "close",
      day: moment.day,
      form: trigger.form,
      location: emptiest,
      units: 1,
      places: trigger.placesPerUnit,
      manner: trigger.manner,
      number,
      name: `close/${system.forms[trigger.form]!.id}/${system.locations[emptiest]!.id}/${number}`,
    },
    null,
  );
}

function isAt(unit: PlannedUnit, { form, location }: OccupancyTrigger): boolean {
  return unit.form === form && (location === null || unit.location === location);
}

function locationsOf({ system }: TransitionState, { form, location }: OccupancyTrigger): readonly number[] {
  return location === null ? system.forms[form]!.locations : [location];
}
