import { formColumn, formTotals, systemTotals } from "../youth-care/period-totals.ts";
import { unitsBetween, type UnitsOfForm } from "../transition/units-between.ts";
import { areaUntilNow } from "./counters.ts";
import type { RunState } from "./run-state.ts";

/** A new replication: nothing has been counted. */
export function clearPeriods({ periods }: RunState): void {
  if (periods === null) return;
  periods.next = 0;
  periods.earlier.fill(0);
}

/** The start of a day, before anything happens on it: where a half-year ends, its totals are what was counted in it. */
export function endPeriod(run: RunState, day: number): void {
  const { periods } = run;
  if (periods === null || periods.periods[periods.next]?.until !== day) return;
  const { width, earlier, values } = periods;
  const start = periods.next++ * width;
  writeCounts(run, values, start);
  for (let column = 0; column < width; column++) {
    const upToNow = values[start + column]!;
    values[start + column] = Math.max(0, upToNow - earlier[column]!);
    earlier[column] = upToNow;
  }
}

/** The run is over: units that opened and closed are counted in the half-year in which their places came or went. */
export function countUnitsOfPeriods({ periods, transition }: RunState): void {
  if (periods === null || transition === null) return;
  periods.periods.forEach((period, index) => {
    const { forms, fteRetrained } = unitsBetween(transition, period);
    const start = index * periods.width;
    periods.values[start + systemTotals.indexOf("fteRetrained")] = fteRetrained;
    forms.forEach((ofForm, form) => {
      for (const total of Object.keys(ofForm) as (keyof UnitsOfForm)[]) {
        periods.values[start + formColumn(form, total)] = ofForm[total];
      }
    });
  });
}

/** Everything that was counted since measuring began, up to this moment. */
function writeCounts(run: RunState, row: Float64Array, start: number): void {
  const { tally, shortage } = run;
  const systemCounts: Record<(typeof systemTotals)[number], number> = {
    newReferrals: tally.newReferrals,
    returns: tally.returns,
    placements: tally.placements,
    leavers: tally.leavers,
    leftWaiting: tally.leftWaiting,
    transfers: tally.transfers,
    failures: tally.failures,
    displaced: tally.displaced,
    doubleSupplyPlaceDays: shortage.doublePlaceDays,
    fteRetrained: 0,
  };
  let at = start;
  for (const total of systemTotals) row[at++] = systemCounts[total];
  for (const form of run.forms) {
    const counts: Record<(typeof formTotals)[number], number> = {
      placeDays: areaUntilNow(run, form.places),
      careDays: areaUntilNow(run, form.inCare),
      heldDays: areaUntilNow(run, form.held),
      waitingDays: areaUntilNow(run, form.waiting),
      admissions: form.tally.admissions,
      departures: form.tally.stays,
      unitsOpened: 0,
      unitsClosed: 0,
      placesOpened: 0,
      placesClosed: 0,
    };
    for (const total of formTotals) row[at++] = counts[total];
  }
  for (const youths of tally.destinations) row[at++] = youths;
  for (const profile of run.profiles) row[at++] = profile.tally.placements;
}
