import type { CareSystem } from "../youth-care/care-system.ts";
import { betterSideOf, type BetterSide } from "./better-side.ts";
import { betterSideOfMoney, moneyMeasureIds } from "./money-measures.ts";

/**
 * What a run reports as single numbers: one value per replication and measure, taken over the measured part of the run
 * (after the warm-up). A value is NaN where a replication had nothing to measure, such as a mean over no youths.
 */
export interface Measure {
  /** Reads as a path: `form/closed/meanInCare`, `region/haaglanden/meanWaitDays`, `total/waitingOnTarget`. */
  readonly id: string;
  readonly unit: MeasureUnit;
  readonly better: BetterSide;
}

export type MeasureUnit =
  "youths" | "places" | "days" | "share" | "perYear" | "placeDays" | "daysPerYear" | "units" | "unitDays" | "euro";

/** What became of the plan of openings and closings, over all forms. Without a plan nobody is displaced; the others are NaN. */
export const transitionMeasures = {
  /**
   * The balance gap is the places in the landsdeel less those at the start: what was built up less what was wound down.
   * Lowest gap, days below zero, and place-days below and above zero.
   */
  lowestBalanceGap: "places",
  balanceShortageDays: "days",
  balanceShortagePlaceDays: "placeDays",
  balanceDoublePlaceDays: "placeDays",
  /** Youths who lost their place when it closed; those of them who went outside the landsdeel, and who waited without one. */
  displacedYouths: "youths",
  displacedElsewhere: "youths",
  displacedToWaiting: "youths",
  /** Units of the plan that were not there, or not gone, at the end; units closed beyond the plan. */
  unitsNotRealised: "units",
  unitsBeyondPlan: "units",
  /** Days that units of the plan were held back after their date, one number a unit, by the rule that did it. */
  unitDaysHeldByDelay: "unitDays",
  unitDaysHeldByStaff: "unitDays",
  unitDaysHeldByNotOpen: "unitDays",
  unitDaysHeldByFloor: "unitDays",
  unitDaysHeldByPause: "unitDays",
  unitDaysHeldByInBalance: "unitDays",
} as const satisfies Record<string, MeasureUnit>;

/** Over all forms. Waiting counts youths without any place; youths who wait in care for a transfer or follow-up are not among them. */
export const totalMeasures = {
  /** New youths referred, a year. */
  newReferralsPerYear: "perYear",
  /** First places after a referral, new or returning; transfers and follow-ups not counted. */
  placementsPerYear: "perYear",
  /** Referrals of youths who were in care before. */
  returnsPerYear: "perYear",
  /** Of all referrals. */
  urgentShare: "share",
  meanInCare: "youths",
  /** Ready to leave, place held (wachtend op uitstroom); in `meanInCare` too. */
  meanHeld: "youths",
  meanWaiting: "youths",
  peakWaiting: "youths",
  waitingOnTarget: "youths",
  inCareOnTarget: "youths",
  /** Share of the days on which somebody waits. */
  daysWithWaitingShare: "share",
  /** From referral to the first place of any kind, over those who were placed. */
  meanWaitDays: "days",
  /** From referral to the best form, over those whose first place was in it. */
  meanDaysToBestForm: "days",
  /** Share of all referrals that was placed in the best form at once, within 7 and within 30 days. */
  directShare: "share",
  within7DaysShare: "share",
  within30DaysShare: "share",
  /** Share of placements in another than the best form (tweede keus). */
  mismatchShare: "share",
  /** Days that youths spent in another form than their best one, all together, a year; held time included. */
  mismatchDays: "daysPerYear",
  /** Of those: another form was asked for (toeleiding), and found there in the first caseload. The rest is by form. */
  mismatchDaysByReferral: "daysPerYear",
  mismatchDaysFromStart: "daysPerYear",
  /** Placements outside the landsdeel, a year; youths there, mean and on the day of the goal. */
  elsewherePerYear: "perYear",
  meanElsewhere: "youths",
  elsewhereOnTarget: "youths",
  transfersPerYear: "perYear",
  failuresPerYear: "perYear",
  leftWaitingPerYear: "perYear",
  endedStaysPerYear: "perYear",
  /** Of ended stays, held time included. */
  staysOver12MonthsShare: "share",
  staysOver18MonthsShare: "share",
  /** Of youths who leave care. */
  leftAfter18Share: "share",
  /** Place-days below and above the number of youths of the sum on paper, over all places in the landsdeel. */
  shortagePlaceDays: "placeDays",
  doubleSupplyPlaceDays: "placeDays",
  /** Days on which there are fewer places than the sum on paper has youths. */
  shortageDays: "days",
  ...transitionMeasures,
  /** Realised closed places and youths in them at the start of the day of the goal. */
  closedPlacesOnTarget: "places",
  closedInCareOnTarget: "youths",
} as const satisfies Record<string, MeasureUnit>;

/** For one care form. Waiting is counted at the form that was asked for. */
export const formMeasures = {
  meanInCare: "youths",
  meanHeld: "youths",
  /** Realised places: open ones, and those that only wait for their youth to leave. */
  meanPlaces: "places",
  /** Youths in care by realised places, over time. */
  occupancy: "share",
  meanWaiting: "youths",
  peakWaiting: "youths",
  waitingOnTarget: "youths",
  placesOnTarget: "places",
  inCareOnTarget: "youths",
  admissionsPerYear: "perYear",
  /** Admissions of youths for whom another form is best. */
  mismatchAdmissionsPerYear: "perYear",
  /** Of those who asked for this form: the share that found no place at that moment. */
  foundFullShare: "share",
  /** Why they waited. Days without a place, and with a place held, for want of one here: all youths together, a year. */
  waitingDaysFor: "daysPerYear",
  blockedDaysFor: "daysPerYear",
  /** Days in another form than the best one, or outside the landsdeel, for want of a place here. */
  mismatchDaysFor: "daysPerYear",
  /** Wait of those who asked for this form and got it, those who waited 0 days included. */
  meanWaitDays: "days",
  /** Length of ended stays, held time included. */
  meanStayDays: "days",
  staysOver12MonthsShare: "share",
  /** Of ended stays: those that failed, and went on in another form. */
  failedShare: "share",
} as const satisfies Record<string, MeasureUnit>;

export const locationMeasures = {
  meanInCare: "youths",
  meanPlaces: "places",
  placesOnTarget: "places",
  inCareOnTarget: "youths",
} as const satisfies Record<string, MeasureUnit>;

export const regionMeasures = {
  placementsPerYear: "perYear",
  meanInCare: "youths",
  meanWaiting: "youths",
  meanWaitDays: "days",
} as const satisfies Record<string, MeasureUnit>;

/** For the youths of one profile, by the profile at referral. */
export const profileMeasures = {
  placementsPerYear: "perYear",
  /** From referral to the first place of any kind. */
  meanWaitDays: "days",
  /** Share of placements in another than the best form. */
  mismatchShare: "share",
} as const satisfies Record<string, MeasureUnit>;

export type TotalMeasure = keyof typeof totalMeasures;
export type FormMeasure = keyof typeof formMeasures;
export type LocationMeasure = keyof typeof locationMeasures;
export type RegionMeasure = keyof typeof regionMeasures;
export type ProfileMeasure = keyof typeof profileMeasures;

/** All measures of a system, in the order in which a run reports them. Asked for again and again: made once a system. */
export function measuresOf(system: CareSystem): readonly Measure[] {
  const known = measuresKnown.get(system) ?? makeMeasures(system);
  measuresKnown.set(system, known);
  return known;
}

const measuresKnown = new WeakMap<CareSystem, readonly Measure[]>();

function makeMeasures(system: CareSystem): Measure[] {
  return [
    ...listed("total", totalMeasures),
    ...system.forms.flatMap(({ id }) => listed(`form/${id}`, formMeasures)),
    ...system.locations.flatMap(({ id, form }) =>
      listed(`location/${system.forms[form]?.id ?? ""}/${id}`, locationMeasures),
    ),
    ...system.regions.flatMap(({ id }) => listed(`region/${id}`, regionMeasures)),
    ...system.profiles.flatMap(({ id }) => listed(`profile/${id}`, profileMeasures)),
    ...system.outflow.destinations.map(({ id }): Measure => ({
      id: `destination/${id}/share`,
      unit: "share",
      better: null,
    })),
    ...moneyMeasureIds(system).map((id): Measure => ({ id, unit: "euro", better: betterSideOfMoney(id) })),
  ];
}

function listed(prefix: string, units: Record<string, MeasureUnit>): Measure[] {
  return Object.entries(units).map(([name, unit]) => ({ id: `${prefix}/${name}`, unit, better: betterSideOf(name) }));
}
