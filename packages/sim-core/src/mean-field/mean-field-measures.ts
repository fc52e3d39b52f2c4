import { daysPerYear } from "../engine/calendar.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import { moneyMeasures } from "./money-measures.ts";
import { transitionMeasures } from "./transition-measures.ts";
import { meanOver, peakOver, valueAt, type Window } from "./point-curves.ts";
import type { RunRecord } from "./recording.ts";
import type { MeanFieldState } from "./run-state.ts";
import type { Tally } from "./tally.ts";

/** The measures of `outcomes/measures.ts` that flow equations can know. */
export function toMeasures(record: RunRecord, { system, tally, transition }: MeanFieldState): Record<string, number> {
  const places = system.forms.map((_, form) => realisedByDay(record, form));
  const within = sumOfCurves(places.filter((_, form) => system.forms[form]!.role !== "elsewhere"));
  const window = { from: system.warmUpDays, until: system.days, stepDays: record.stepDays };
  const measures = prefixed("total", {
    ...totalStocks(system, record, window),
    ...totalFlows(system, tally),
    ...(system.paperSum === null ? {} : balanceOnPaper(system, within, system.paperSum.youths)),
    ...transitionMeasures(system, within, transition?.rules ?? null, tally),
    ...closedOnTarget(system, record, places),
  });
  system.forms.forEach(({ id }, form) => {
    const ofForm = formMeasures(system, record, tally, { form, window, places: places[form]! });
    Object.assign(measures, prefixed(`form/${id}`, ofForm));
  });
  return { ...measures, ...moneyMeasures(system, record, { places, within, transition: transition?.rules ?? null }) };
}

/** Sum of the curves of several forms. */
export function sumOfCurves(curves: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(curves[0]?.length ?? 0);
  for (const curve of curves) for (let i = 0; i < sum.length; i++) sum[i]! += curve[i]!;
  return sum;
}

function totalStocks(system: CareSystem, record: RunRecord, window: Window): Record<string, number> {
  const waiting = sumOfCurves(record.waiting);
  const inCare = sumOfCurves(record.inCare);
  const elsewhere = sumOfCurves(record.inCare.filter((_, form) => system.forms[form]!.role === "elsewhere"));
  return {
    meanInCare: meanOver(inCare, window),
    meanHeld: meanOver(sumOfCurves(record.held), window),
    meanWaiting: meanOver(waiting, window),
    peakWaiting: peakOver(waiting, window),
    meanElsewhere: elsewhere.length === 0 ? 0 : meanOver(elsewhere, window),
    ...onTarget(system, record, { waitingOnTarget: waiting, inCareOnTarget: inCare, elsewhereOnTarget: elsewhere }),
  };
}

function totalFlows(system: CareSystem, tally: Tally): Record<string, number> {
  const years = (system.days - system.warmUpDays) / daysPerYear;
  return {
    newReferralsPerYear: tally.newReferrals / years,
    placementsPerYear: tally.placements / years,
    returnsPerYear: tally.returns / years,
    urgentShare: tally.urgentReferrals / (tally.newReferrals + tally.returns),
    meanWaitDays: tally.waitDays / tally.placements,
    mismatchShare: tally.mismatchPlacements / tally.placements,
    elsewherePerYear: tally.elsewhere / years,
    transfersPerYear: tally.transfers / years,
    failuresPerYear: tally.failures / years,
    leftWaitingPerYear: tally.leftWaiting / years,
    endedStaysPerYear: tally.endedStays / years,
  };
}

function formMeasures(
  system: CareSystem,
  record: RunRecord,
  tally: Tally,
  { form, window, places }: { form: number; window: Window; places: Float64Array },
): Record<string, number> {
  const years = (system.days - system.warmUpDays) / daysPerYear;
  const inCare = record.inCare[form]!;
  const meanPlaces = meanOver(places, { ...window, stepDays: 1 });
  const meanInCare = meanOver(inCare, window);
  return {
    meanInCare,
    meanHeld: meanOver(record.held[form]!, window),
    meanPlaces,
    occupancy: meanInCare / meanPlaces,
    meanWaiting: meanOver(record.waiting[form]!, window),
    peakWaiting: peakOver(record.waiting[form]!, window),
    admissionsPerYear: tally.admissions[form]! / years,
    mismatchAdmissionsPerYear: tally.mismatchAdmissions[form]! / years,
    meanWaitDays: tally.askedWaitDays[form]! / tally.askedAndPlaced[form]!,
    ...onTarget(system, record, { waitingOnTarget: record.waiting[form]!, inCareOnTarget: inCare }),
    ...(system.targetDay === null ? {} : { placesOnTarget: places[Math.round(system.targetDay)] ?? NaN }),
  };
}

function closedOnTarget(
  system: CareSystem,
  record: RunRecord,
  places: readonly Float64Array[],
): Record<string, number> {
  if (system.targetDay === null) return {};
  const day = Math.round(system.targetDay);
  let closedPlacesOnTarget = 0;
  let closedInCareOnTarget = 0;
  system.forms.forEach(({ role }, form) => {
    if (role !== "closed") return;
    closedPlacesOnTarget += places[form]![day] ?? NaN;
    closedInCareOnTarget += valueAt(record.inCare[form]!, day, record.stepDays);
  });
  return { closedPlacesOnTarget, closedInCareOnTarget };
}

function onTarget(
  system: CareSystem,
  { stepDays }: RunRecord,
  curves: Record<string, Float64Array>,
): Record<string, number> {
  const { targetDay } = system;
  if (targetDay === null) return {};
  return Object.fromEntries(
    Object.entries(curves).map(([id, curve]) => [id, curve.length === 0 ? 0 : valueAt(curve, targetDay, stepDays)]),
  );
}

/** Places by day: the open ones, or the youths who are still there where they are more. */
function realisedByDay(record: RunRecord, form: number): Float64Array {
  const places = record.openByDay[form]!.slice();
  const inCare = record.inCare[form]!;
  for (let day = 0; day < places.length; day++) {
    places[day] = Math.max(places[day]!, valueAt(inCare, day, record.stepDays));
  }
  return places;
}

/** Place-days below and above the youths of the sum on paper; a day counts by the places of the landsdeel at its start. */
function balanceOnPaper(system: CareSystem, places: Float64Array, youths: number): Record<string, number> {
  const sums = { shortagePlaceDays: 0, doubleSupplyPlaceDays: 0, shortageDays: 0 };
  for (let day = system.warmUpDays; day < system.days; day++) {
    const short = youths - places[day]!;
    sums.shortagePlaceDays += Math.max(0, short);
    sums.doubleSupplyPlaceDays += Math.max(0, -short);
    // Rounding of a fluid is no shortage.
    if (short > 1e-6) sums.shortageDays += 1;
  }
  return sums;
}

function prefixed(prefix: string, values: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}/${name}`, value]));
}
