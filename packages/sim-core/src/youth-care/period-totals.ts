import { formatDate, quarterStarts, type Day } from "../engine/calendar.ts";
import type { CareSystem } from "./care-system.ts";

/** A calendar half-year as far as it lies in the measured part of a run. */
export interface Period {
  readonly year: number;
  readonly half: 1 | 2;
  /** Days of the run: the first one, and the first one after it. */
  readonly from: Day;
  readonly until: Day;
}

/** What is counted in a period over the whole system. */
export const systemTotals = [
  ...(["newReferrals", "returns", "placements", "leavers", "leftWaiting"] as const),
  ...(["transfers", "failures", "displaced"] as const),
  /** Place-days above the youths of the sum on paper, landsdeel only; 0 without such a sum. */
  "doubleSupplyPlaceDays",
  /** Full-time equivalents of units that closed and go into training for an alternative; 0 without a rule for staff. */
  "fteRetrained",
] as const;

/** What is counted in a period by care form. */
export const formTotals = [
  /** Realised places, youths in care, those of them whose stay is over, and youths without a place who asked for it: by day. */
  ...(["placeDays", "careDays", "heldDays", "waitingDays"] as const),
  /** Departures count a youth who ends a stay here to go on elsewhere too. */
  ...(["admissions", "departures"] as const),
  /** Units and places that were there, or gone, from a day in the period on. */
  ...(["unitsOpened", "unitsClosed", "placesOpened", "placesClosed"] as const),
] as const;

export type SystemTotal = (typeof systemTotals)[number];
export type FormTotal = (typeof formTotals)[number];

/** The totals of one period of one replication, or their means. */
export interface PeriodTotals {
  readonly period: Period;
  readonly system: Readonly<Record<SystemTotal, number>>;
  /** By form, in the order of the system. */
  readonly forms: readonly Readonly<Record<FormTotal, number>>[];
  /** Youths who left, by destination; first placements, by profile: in the order of the system. */
  readonly destinations: readonly number[];
  readonly profiles: readonly number[];
}

/** The half-years that a run touches after its warm-up, in order; the first and the last may be cut short. */
export function periodsOf({ start, warmUpDays, days }: Pick<CareSystem, "start" | "warmUpDays" | "days">): Period[] {
  const first = start + warmUpDays;
  const borders = quarterStarts(first + 1, start + days).filter((day) => /-0[17]-/.test(formatDate(day)));
  return [first, ...borders].map((from, index) => {
    const [year = "", month = ""] = formatDate(from).split("-");
    return {
      year: Number(year),
      half: Number(month) < 7 ? 1 : 2,
      from: from - start,
      until: (borders[index] ?? start + days) - start,
    };
  });
}

/** Numbers that one period takes: those of the system, then form by form, then destinations and profiles. */
export function periodWidth({ forms, outflow, profiles }: CareSystem): number {
  return systemTotals.length + forms.length * formTotals.length + outflow.destinations.length + profiles.length;
}

/** Where the total of a form stands among the numbers of a period. */
export function formColumn(form: number, total: FormTotal): number {
  return systemTotals.length + form * formTotals.length + formTotals.indexOf(total);
}

/** Read the totals of a replication, all periods next to each other from `start` on. */
export function readPeriods(
  system: CareSystem,
  values: ArrayLike<number>,
  { start = 0, periods = periodsOf(system) }: { readonly start?: number; readonly periods?: readonly Period[] } = {},
): PeriodTotals[] {
  const width = periodWidth(system);
  return periods.map((period, index) => {
    let at = start + index * width;
    const next = (): number => values[at++] ?? NaN;
    const named = <Name extends string>(names: readonly Name[]) => {
      const totals = {} as Record<Name, number>;
      for (const name of names) totals[name] = next();
      return totals;
    };
    return {
      period,
      system: named(systemTotals),
      forms: system.forms.map(() => named(formTotals)),
      destinations: system.outflow.destinations.map(next),
      profiles: system.profiles.map(next),
    };
  });
}

/** Room for the totals of one replication; null where nobody asks for them. */
export function createPeriodRows(system: CareSystem): PeriodRows | null {
  if (!system.reportsPeriods) return null;
  const periods = periodsOf(system);
  const width = periodWidth(system);
  return {
    periods,
    width,
    next: 0,
    earlier: new Float64Array(width),
    values: new Float64Array(periods.length * width),
  };
}

/** The totals of a replication under way: what was counted up to the last border, and the periods that are over. */
export interface PeriodRows {
  readonly periods: readonly Period[];
  readonly width: number;
  /** The period under way. */
  next: number;
  readonly earlier: Float64Array;
  readonly values: Float64Array;
}
