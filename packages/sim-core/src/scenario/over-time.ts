import { daysPerYear, formatDate, parseDate, type EpochDay } from "../engine/calendar.ts";
import { cos } from "../engine/portable-math.ts";
import { compileFormula } from "../formulas/compile-formula.ts";
import type { Scenario } from "./scenario-schema.ts";

type SharePoints = readonly { readonly date: string; readonly share: number }[];

/** Expected new referrals for each day of a run from `start` on: level or formula, changes from a date on, and season. */
export function toArrivalsPerDay(
  arrivals: Scenario["arrivals"],
  { start, periodStart, days }: { readonly start: EpochDay; readonly periodStart: EpochDay; readonly days: number },
): Float64Array {
  const changes = (arrivals.changes ?? [])
    .map(({ from, factor }) => ({ from: parseDate(from) ?? 0, factor }))
    .toSorted((a, b) => a.from - b.from);
  const perYear = toPerYear(arrivals, periodStart);
  return Float64Array.from({ length: days }, (_, day) => {
    const factor = changes.findLast(({ from }) => from <= start + day)?.factor ?? 1;
    return (perYear(start + day + 0.5) / daysPerYear) * factor * seasonFactor(arrivals.season, start + day + 0.5);
  });
}

/** A share for each day: flat before the first and after the last date, a straight line between two dates. */
export function toShareByDay(share: number | SharePoints, start: EpochDay, days: number): Float64Array {
  if (typeof share === "number") return new Float64Array(days).fill(share);
  const points = share
    .map((point) => ({ day: (parseDate(point.date) ?? 0) - start, share: point.share }))
    .toSorted((a, b) => a.day - b.day);
  return Float64Array.from({ length: days }, (_, day) => shareOn(points, day));
}

function shareOn(points: readonly { day: number; share: number }[], day: number): number {
  const next = points.findIndex((point) => point.day > day);
  const after = points[next];
  const before = points[next < 0 ? points.length - 1 : next - 1];
  if (before === undefined) return after?.share ?? 1;
  if (after === undefined) return before.share;
  return before.share + ((after.share - before.share) * (day - before.day)) / (after.day - before.day);
}

/** New referrals a year at a moment; `t` counts from the start of the period, also in a warm-up. */
function toPerYear(
  { perYear, formula }: Pick<Scenario["arrivals"], "perYear" | "formula">,
  periodStart: EpochDay,
): (moment: number) => number {
  if (formula === undefined) return () => perYear;
  const compiled = compileFormula(formula, arrivalVariables);
  if (!compiled.ok) throw new Error(`The formula ${formula} is wrong: ${compiled.problem}.`);
  const values = new Float64Array(arrivalVariables.length);
  return (moment) => {
    const t = moment - periodStart;
    values.set([perYear, t, t / daysPerYear, dayOfYear(moment)]);
    return compiled.evaluate(values);
  };
}

/** What a formula for arrivals may use, in this order. */
export const arrivalVariables = ["base", "t", "years", "dayOfYear"] as const;

function dayOfYear(moment: number): number {
  return Math.floor(moment) - newYearBefore(moment) + 1;
}

function newYearBefore(moment: number): EpochDay {
  return parseDate(`${formatDate(moment).slice(0, 4)}-01-01`) ?? 0;
}

function seasonFactor(season: Scenario["arrivals"]["season"], moment: number): number {
  if (season === undefined) return 1;
  return (
    1 + season.amplitude * cos((2 * Math.PI * (moment - newYearBefore(moment) - season.peakDay + 0.5)) / daysPerYear)
  );
}
