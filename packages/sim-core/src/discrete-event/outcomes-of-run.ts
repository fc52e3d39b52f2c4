import { daysPerYear } from "../engine/calendar.ts";
import {
  formMeasures,
  locationMeasures,
  profileMeasures,
  regionMeasures,
  totalMeasures,
  type FormMeasure,
  type LocationMeasure,
  type ProfileMeasure,
  type RegionMeasure,
  type TotalMeasure,
} from "../outcomes/measures.ts";
import { causeByReferral, causeFromStart } from "./mismatch.ts";
import type { RunState } from "./run-state.ts";
import { transitionOutcomes } from "./transition-outcomes.ts";

/** Write the measures of a replication that has ended into `row`, from `start` on, in the order of `measuresOf`. */
export function writeOutcomes(run: RunState, row: Float64Array, start: number): void {
  let at = start;
  const put = <Name extends string>(names: Readonly<Record<Name, unknown>>, values: Readonly<Record<Name, number>>) => {
    for (const name of Object.keys(names) as Name[]) row[at++] = values[name];
  };
  put(totalMeasures, totalOutcomes(run));
  for (let form = 0; form < run.compiled.forms; form++) put(formMeasures, formOutcomes(run, form));
  for (let location = 0; location < run.compiled.locations; location++) {
    put(locationMeasures, locationOutcomes(run, location));
  }
  for (let region = 0; region < run.compiled.regions; region++) put(regionMeasures, regionOutcomes(run, region));
  for (let profile = 0; profile < run.compiled.profiles; profile++) put(profileMeasures, profileOutcomes(run, profile));
  for (const youths of run.tally.destinations) row[at++] = youths / run.tally.leavers;
}

function totalOutcomes(run: RunState): Record<TotalMeasure, number> {
  const { tally, counters, shortage } = run;
  const { offset } = counters;
  const perYear = daysPerYear / measuredDays(run);
  const referrals = tally.newReferrals + tally.returns;
  const hasPaperSum = run.compiled.system.paperSum !== null;
  return {
    newReferralsPerYear: tally.newReferrals * perYear,
    placementsPerYear: tally.placements * perYear,
    returnsPerYear: tally.returns * perYear,
    urgentShare: tally.urgentReferrals / referrals,
    meanInCare: meanOver(run, offset.inCare),
    meanHeld: meanOver(run, offset.held),
    meanWaiting: mean(run, offset.totalWaiting),
    peakWaiting: counters.peak[offset.totalWaiting]!,
    waitingOnTarget: onTarget(run, offset.totalWaiting),
    inCareOnTarget: onTargetOver(run, offset.inCare, () => true),
    daysWithWaitingShare: counters.busyTime[offset.totalWaiting]! / measuredDays(run),
    meanWaitDays: tally.waitDays[0]! / tally.placements,
    meanDaysToBestForm: tally.waitDays[1]! / tally.bestPlacements,
    directShare: tally.direct / referrals,
    within7DaysShare: tally.within7 / referrals,
    within30DaysShare: tally.within30 / referrals,
    mismatchShare: tally.mismatches / tally.placements,
    mismatchDays: mean(run, offset.inMismatch) * daysPerYear,
    mismatchDaysByReferral: tally.mismatchDays[causeByReferral(run)]! * perYear,
    mismatchDaysFromStart: tally.mismatchDays[causeFromStart(run)]! * perYear,
    elsewherePerYear: tally.elsewhere * perYear,
    meanElsewhere: meanOver(run, offset.inCare, (form) => run.compiled.isElsewhere[form] === 1),
    elsewhereOnTarget: onTargetOver(run, offset.inCare, (form) => run.compiled.isElsewhere[form] === 1),
    transfersPerYear: tally.transfers * perYear,
    failuresPerYear: tally.failures * perYear,
    leftWaitingPerYear: tally.leftWaiting * perYear,
    endedStaysPerYear: tally.endedStays * perYear,
    staysOver12MonthsShare: tally.over12Months / tally.endedStays,
    staysOver18MonthsShare: tally.over18Months / tally.endedStays,
    leftAfter18Share: tally.leaversAfter18 / tally.leavers,
    shortagePlaceDays: hasPaperSum ? shortage.placeDays : NaN,
    doubleSupplyPlaceDays: hasPaperSum ? shortage.doublePlaceDays : NaN,
    shortageDays: hasPaperSum ? shortage.days : NaN,
    ...transitionOutcomes(run),
    closedPlacesOnTarget: onTargetOver(run, offset.places, (form) => run.compiled.isClosed[form] === 1),
    closedInCareOnTarget: onTargetOver(run, offset.inCare, (form) => run.compiled.isClosed[form] === 1),
  };
}

function formOutcomes(run: RunState, form: number): Record<FormMeasure, number> {
  const { tally, counters } = run;
  const { offset } = counters;
  const perYear = daysPerYear / measuredDays(run);
  return {
    meanInCare: mean(run, offset.inCare + form),
    meanHeld: mean(run, offset.held + form),
    meanPlaces: mean(run, offset.places + form),
    occupancy:
      run.compiled.isUnlimited[form] === 1 ? NaN : mean(run, offset.inCare + form) / mean(run, offset.places + form),
    meanWaiting: mean(run, offset.waiting + form),
    peakWaiting: counters.peak[offset.waiting + form]!,
    waitingOnTarget: onTarget(run, offset.waiting + form),
    placesOnTarget: onTarget(run, offset.places + form),
    inCareOnTarget: onTarget(run, offset.inCare + form),
    admissionsPerYear: tally.admissions[form]! * perYear,
    mismatchAdmissionsPerYear: tally.mismatchAdmissions[form]! * perYear,
    foundFullShare: tally.foundFull[form]! / tally.asked[form]!,
    waitingDaysFor: mean(run, offset.waiting + form) * daysPerYear,
    blockedDaysFor: mean(run, offset.blocked + form) * daysPerYear,
    mismatchDaysFor: tally.mismatchDays[form]! * perYear,
    meanWaitDays: tally.gotAskedWaitDays[form]! / tally.gotAsked[form]!,
    meanStayDays: tally.stayDays[form]! / tally.stays[form]!,
    staysOver12MonthsShare: tally.staysOver12[form]! / tally.stays[form]!,
    failedShare: tally.failed[form]! / tally.stays[form]!,
  };
}

function locationOutcomes(run: RunState, location: number): Record<LocationMeasure, number> {
  const { offset } = run.counters;
  return {
    meanInCare: mean(run, offset.locationInCare + location),
    meanPlaces: mean(run, offset.locationPlaces + location),
    placesOnTarget: onTarget(run, offset.locationPlaces + location),
    inCareOnTarget: onTarget(run, offset.locationInCare + location),
  };
}

function regionOutcomes(run: RunState, region: number): Record<RegionMeasure, number> {
  const { tally, counters } = run;
  const perYear = daysPerYear / measuredDays(run);
  return {
    placementsPerYear: tally.regionPlacements[region]! * perYear,
    meanInCare: mean(run, counters.offset.regionInCare + region),
    meanWaiting: mean(run, counters.offset.regionWaiting + region),
    meanWaitDays: tally.regionWaitDays[region]! / tally.regionPlacements[region]!,
  };
}

function profileOutcomes(run: RunState, profile: number): Record<ProfileMeasure, number> {
  const { tally } = run;
  const placements = tally.profilePlacements[profile]!;
  return {
    placementsPerYear: (placements * daysPerYear) / measuredDays(run),
    meanWaitDays: tally.profileWaitDays[profile]! / placements,
    mismatchShare: tally.profileMismatches[profile]! / placements,
  };
}

function measuredDays(run: RunState): number {
  return run.compiled.system.days - run.compiled.system.warmUpDays;
}

function mean(run: RunState, counter: number): number {
  return run.counters.area[counter]! / measuredDays(run);
}

function meanOver(run: RunState, first: number, counts: (form: number) => boolean = () => true): number {
  let sum = 0;
  for (let form = 0; form < run.compiled.forms; form++) if (counts(form)) sum += mean(run, first + form);
  return sum;
}

function onTarget(run: RunState, counter: number): number {
  return run.onTarget[counter] ?? NaN;
}

function onTargetOver(run: RunState, first: number, counts: (form: number) => boolean): number {
  let sum = 0;
  for (let form = 0; form < run.compiled.forms; form++) if (counts(form)) sum += onTarget(run, first + form);
  return sum;
}
