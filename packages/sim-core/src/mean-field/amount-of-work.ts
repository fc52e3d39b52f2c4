import type { CareSystem } from "../youth-care/care-system.ts";
import { stages } from "./youth-group.ts";

/**
 * The most that one run may do, in ways of being in care times steps: a few seconds. The region has 153 ways; four years
 * of it are 0.07 million by the week and 0.34 million by the day, a century of it by the week 1.7 million.
 */
export const mostWork = 2_000_000;

/** Steps beyond which old cohorts cost as much as all else: what has to be remembered grows with the steps. */
const stepsThatDouble = 5000;

/** Cells that every table has beyond the run, so that whole stays are in it. */
const cellsBeyond = 250;

/**
 * Work of a run before any table of it is made: an upper bound of the ways in which youths are in care (by profile, number
 * of stays before, ages that differ in what they may enter, and form), times the steps.
 */
export function workOf(system: CareSystem, stepDays: 1 | 7): number {
  const steps = Math.ceil(system.days / stepDays);
  const ways = system.profiles.reduce((sum, { acceptableForms }) => {
    const limits = new Set(acceptableForms.flatMap((form) => system.forms[form]!.entryAges));
    limits.delete(0);
    limits.delete(Infinity);
    // Besides the forms of choice: outside the landsdeel, and where the first caseload or a failure may have led.
    return sum + stages * (limits.size + 1) * (acceptableForms.length + 2);
  }, 0);
  return ways * (steps + cellsBeyond) * (1 + steps / stepsThatDouble);
}

/**
 * The step of a run: what is asked for, or a week where a day would be too much work.
 * Throws a `RangeError` where a week is too much work as well.
 */
export function affordableStep(system: CareSystem, asked: 1 | 7): 1 | 7 {
  if (workOf(system, asked) <= mostWork) return asked;
  const byWeek = workOf(system, 7);
  if (byWeek <= mostWork) return 7;
  throw new RangeError(
    `This system is too large for the quick estimate: ${Math.round(byWeek)} steps of work, at most ${mostWork}. ` +
      "Shorten the period, or use fewer profiles, acceptable forms or age limits; single youths can still be simulated.",
  );
}
