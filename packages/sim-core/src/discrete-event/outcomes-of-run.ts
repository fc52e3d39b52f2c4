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
import type { Counter } from "./counter.ts";
import type { RunState } from "./run-state.ts";
import type { RunForm, RunLocation, RunProfile, RunRegion } from "./system-in-run.ts";
import { transitionOutcomes } from "./transition-outcomes.ts";

/** Write the measures of a replication that has ended into `row`, from `start` on, in the order of `measuresOf`. */
export function writeOutcomes(run: RunState, row: Float64Array, start: number): void {
  let at = start;
  const put = <Name extends string>(names: Readonly<Record<Name, unknown>>, values: Readonly<Record<Name, number>>) => {
    for (const name of Object.keys(names) as Name[]) row[at++] = values[name];
  };
  put(totalMeasures, totalOutcomes(run));
  for (const form of run.forms) put(formMeasures, formOutcomes(run, form));
  for (const location of run.locations) put(locationMeasures, locationOutcomes(run, location));
  for (const region of run.regions) put(regionMeasures, regionOutcomes(run, region));
  for (const profile of run.profiles) put(profileMeasures, profileOutcomes(run, profile));
  for (const youths of run.tally.destinations) row[at++] = youths / run.tally.leavers;
}

function totalOutcomes(run: RunState): Record<TotalMeasure, number> {
  const { tally, shortage } = run;
  const perYear = daysPerYear / measuredDays(run);
  const referrals = tally.newReferrals + tally.returns;
  const hasPaperSum = run.compiled.system.paperSum !== null;
  return {
    newReferralsPerYear: tally.newReferrals * perYear,
    placementsPerYear: tally.placements * perYear,
    returnsPerYear: tally.returns * perYear,
    urgentShare: tally.urgentReferrals / referrals,
    meanInCare: meanOver(run, ({ inCare }) => inCare),
    meanHeld: meanOver(run, ({ held }) => held),
    meanWaiting: mean(run, run.waiting),
    peakWaiting: run.waiting.peak,
    waitingOnTarget: run.waiting.onTarget,
    inCareOnTarget: onTargetOver(run, ({ inCare }) => inCare),
    daysWithWaitingShare: run.waiting.busyTime / measuredDays(run),
    meanWaitDays: tally.waitDays / tally.placements,
    meanDaysToBestForm: tally.bestWaitDays / tally.bestPlacements,
    directShare: tally.direct / referrals,
    within7DaysShare: tally.within7 / referrals,
    within30DaysShare: tally.within30 / referrals,
    mismatchShare: tally.mismatches / tally.placements,
    mismatchDays: mean(run, run.inMismatch) * daysPerYear,
    mismatchDaysByReferral: tally.mismatchDays[causeByReferral(run)]! * perYear,
    mismatchDaysFromStart: tally.mismatchDays[causeFromStart(run)]! * perYear,
    elsewherePerYear: tally.elsewhere * perYear,
    meanElsewhere: meanOver(
      run,
      ({ inCare }) => inCare,
      ({ isElsewhere }) => isElsewhere,
    ),
    elsewhereOnTarget: onTargetOver(
      run,
      ({ inCare }) => inCare,
      ({ isElsewhere }) => isElsewhere,
    ),
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
    closedPlacesOnTarget: onTargetOver(
      run,
      ({ places }) => places,
      ({ isClosed }) => isClosed,
    ),
    closedInCareOnTarget: onTargetOver(
      run,
      ({ inCare }) => inCare,
      ({ isClosed }) => isClosed,
    ),
  };
}

function formOutcomes(run: RunState, form: RunForm): Record<FormMeasure, number> {
  const { tally } = form;
  const perYear = daysPerYear / measuredDays(run);
  return {
    meanInCare: mean(run, form.inCare),
    meanHeld: mean(run, form.held),
    meanPlaces: mean(run, form.places),
    occupancy: form.isUnlimited ? NaN : mean(run, form.inCare) / mean(run, form.places),
    meanWaiting: mean(run, form.waiting),
    peakWaiting: form.waiting.peak,
    waitingOnTarget: form.waiting.onTarget,
    placesOnTarget: form.places.onTarget,
    inCareOnTarget: form.inCare.onTarget,
    admissionsPerYear: tally.admissions * perYear,
    mismatchAdmissionsPerYear: tally.mismatchAdmissions * perYear,
    foundFullShare: tally.foundFull / tally.asked,
    waitingDaysFor: mean(run, form.waiting) * daysPerYear,
    blockedDaysFor: mean(run, form.blocked) * daysPerYear,
    mismatchDaysFor: run.tally.mismatchDays[form.index]! * perYear,
    meanWaitDays: tally.gotAskedWaitDays / tally.gotAsked,
    meanStayDays: tally.stayDays / tally.stays,
    staysOver12MonthsShare: tally.staysOver12 / tally.stays,
    failedShare: tally.failed / tally.stays,
  };
}

function locationOutcomes(run: RunState, location: RunLocation): Record<LocationMeasure, number> {
  return {
    meanInCare: mean(run, location.inCare),
    meanPlaces: mean(run, location.places),
    placesOnTarget: location.places.onTarget,
    inCareOnTarget: location.inCare.onTarget,
  };
}

function regionOutcomes(run: RunState, region: RunRegion): Record<RegionMeasure, number> {
  const { tally } = region;
  const perYear = daysPerYear / measuredDays(run);
  return {
    placementsPerYear: tally.placements * perYear,
    meanInCare: mean(run, region.inCare),
    meanWaiting: mean(run, region.waiting),
    meanWaitDays: tally.waitDays / tally.placements,
  };
}

function profileOutcomes(run: RunState, profile: RunProfile): Record<ProfileMeasure, number> {
  const { tally } = profile;
  const { placements } = tally;
  return {
    placementsPerYear: (placements * daysPerYear) / measuredDays(run),
    meanWaitDays: tally.waitDays / placements,
    mismatchShare: tally.mismatches / placements,
  };
}

function measuredDays(run: RunState): number {
  return run.days - run.warmUpDays;
}

function mean(run: RunState, counter: Counter): number {
  return counter.area / measuredDays(run);
}

function meanOver(run: RunState, of: (form: RunForm) => Counter, counts: (form: RunForm) => boolean = always): number {
  let sum = 0;
  for (const form of run.forms) if (counts(form)) sum += mean(run, of(form));
  return sum;
}

/** NaN without a day of the goal, also where there is no form to count. */
function onTargetOver(
  run: RunState,
  of: (form: RunForm) => Counter,
  counts: (form: RunForm) => boolean = always,
): number {
  if (run.compiled.system.targetDay === null) return NaN;
  let sum = 0;
  for (const form of run.forms) if (counts(form)) sum += of(form).onTarget;
  return sum;
}

function always(): boolean {
  return true;
}
