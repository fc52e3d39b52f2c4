import type { Day, EpochDay } from "../engine/calendar.ts";
import type { Distribution } from "../engine/distributions/distribution.ts";
import type { MoneyPlan } from "./finance.ts";
import type { CapacityPlan, UnitChange } from "./capacity-plan.ts";

/**
 * One system of care, complete and consistent: the only input of both simulations. Names have become numbers: `form`,
 * `profile`, `location`, `region` are indices in the lists below, which are sorted by id, so that the order in a file
 * never matters. All times are in days, all ages in years.
 */
export interface CareSystem {
  readonly start: EpochDay;
  /** Length of the run in days, the warm-up included. */
  readonly days: number;
  /** Days at the start that settle the system and are not measured. */
  readonly warmUpDays: number;
  /** The day of the goal, in days of the run; null without a goal. */
  readonly targetDay: Day | null;
  readonly regions: readonly Region[];
  readonly forms: readonly CareForm[];
  readonly locations: readonly Location[];
  readonly profiles: readonly YouthProfile[];
  /** Expected new referrals a day, for each day of the run. */
  readonly arrivalsPerDay: Float64Array;
  readonly triage: Triage;
  readonly placement: PlacementRules;
  readonly transfer: { readonly fromMismatch: boolean; readonly fromElsewhere: boolean };
  readonly outflow: Outflow;
  readonly returns: Returns;
  readonly startingPosition: StartingPosition;
  /** Openings and closings in order of day; those of day 0 come on top of the places at the start. */
  readonly unitChanges: readonly UnitChange[];
  /** The same plan unit by unit, with the rules that stand between plan and reality. */
  readonly capacityPlan: CapacityPlan;
  /** Closed places and youths in them at most, on the day of the goal; null without a goal. */
  readonly goalClosedPlaces: number | null;
  /** The sum on paper: youths, and places by form; null where the scenario has none. */
  readonly paperSum: PaperSum | null;
  /** Whether a run keeps totals by half-year (`period-totals.ts`). */
  readonly reportsPeriods: boolean;
  /** Square, prices and costs of the transition; null where the scenario has none. */
  readonly money: MoneyPlan | null;
}

export interface Region {
  readonly id: string;
  /** Share of the referrals; the shares of all regions add up to 1. */
  readonly share: number;
}

/** A kind of care with its own places (zorgvorm). */
export interface CareForm {
  readonly id: string;
  readonly role: "closed" | "alternative" | "elsewhere";
  /** No limit of places: nobody ever waits for it. True for `elsewhere`. */
  readonly hasUnlimitedPlaces: boolean;
  readonly locations: readonly number[];
  /** A youth may enter from the first age up to, not including, the second. */
  readonly entryAges: readonly [from: number, until: number];
  /** The birthday on which stays end, null where there is none. */
  readonly endsAtAge: number | null;
  /** Share of stays that is not cut off by that birthday. */
  readonly runsOnShare: number;
  /** Holding the place after the stay, for want of care outside the model. */
  readonly hold: Hold;
  readonly failure: { readonly share: number; readonly to: number } | null;
  readonly transferWithinDays: number | null;
}

export interface Hold {
  readonly share: number;
  readonly days: Distribution;
}

/** Where units of one care form stand (locatie). */
export interface Location {
  readonly id: string;
  readonly form: number;
  readonly placesAtStart: number;
}

/** A group of youths for whom one form fits best (jeugdigenprofiel). */
export interface YouthProfile {
  readonly id: string;
  /** Share of new referrals; the shares of all profiles add up to 1. */
  readonly share: number;
  readonly urgentShare: number;
  readonly ageAtReferral: Distribution;
  /** Best form first. The form with role `elsewhere` is never among them. */
  readonly acceptableForms: readonly number[];
  /** Days of stay by form, for every form. */
  readonly stayIn: readonly Distribution[];
  readonly followUps: readonly FollowUp[];
}

/** What may come after a stay, inside the model. */
export interface FollowUp {
  readonly fromForm: number | null;
  readonly profile: number;
  readonly share: number;
  readonly whileFull: "holdsPlace" | "waitsElsewhere" | "leaves";
}

export interface Triage {
  /** For each day: the share for whom the best form is asked for (matched care and legal basis together). */
  readonly bestFormAskedShare: Float64Array;
  /** The form that is asked for otherwise; null: always the best one. */
  readonly usualForm: number | null;
}

export interface PlacementRules {
  readonly urgent: WaitingRule;
  readonly regular: WaitingRule;
  readonly becomesUrgentAfter: Distribution | null;
  readonly leavesAfter: Distribution | null;
  /** The form outside the landsdeel, null where there is none. */
  readonly elsewhereForm: number | null;
}

/** What a youth without a place does, and when. Null: never. */
export interface WaitingRule {
  readonly fallsBackAfterDays: number | null;
  readonly secondChoiceShare: number;
  readonly waitsFor: "best" | "acceptable";
  readonly goesElsewhereAfterDays: number | null;
}

export interface Outflow {
  readonly holdBeforeFollowUp: boolean;
  /** Destinations and their shares, which add up to 1. */
  readonly destinations: readonly { readonly id: string; readonly share: number }[];
}

export interface Returns {
  readonly share: number;
  readonly after: Distribution;
  readonly newProfileShare: number;
  readonly untilAge: number;
}

/** The first caseload (beginstand). */
export interface StartingPosition {
  readonly elapsed: "steadyState" | "justArrived";
  /** Of `youths`, `held` have ended their stay and hold the place; `days` is how long they have been in the form. */
  readonly inCare: readonly (StartingGroup & { readonly form: number; readonly held: number })[];
  /** Without a place; `days` is how long they have waited, none when it is not known. */
  readonly waiting: readonly StartingGroup[];
  /** Out of care and coming back, after what is left of a delay that is under way; `days` is how long they have been away. */
  readonly returning: readonly StartingGroup[];
}

/** Youths of one profile at the start, for whom so many days have passed; null: it is not known how many. */
export interface StartingGroup {
  readonly profile: number;
  readonly youths: number;
  readonly days: Distribution | null;
}

export interface PaperSum {
  readonly youths: number;
  readonly placesByForm: readonly number[];
}

/** Places of a form at the start, over all its locations. */
export function placesAtStart(system: CareSystem, form: number): number {
  return system.locations.reduce((sum, location) => sum + (location.form === form ? location.placesAtStart : 0), 0);
}
