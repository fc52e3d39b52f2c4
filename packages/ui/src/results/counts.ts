import { plannedPlacesByDay, type CareSystem, type Scenario } from "@plaatsbepaling/sim-core";
import type { ShownResults } from "./shown-results.ts";
import { systemOf } from "../simulation/system-of.ts";

/** A count over time as the charts take it; days are counted from 1 January 1970. */
export interface Counts {
  readonly epochDays: readonly number[];
  readonly line: readonly number[];
  readonly low?: readonly number[];
  readonly high?: readonly number[];
}

/**
 * A series of what is shown: of the run if it is current, else of the estimate, else of the last run. It begins on the first
 * day that counts, after the run-in, and ends on the last day of the period.
 */
export function countsOf({ scenario, run, runIsCurrent, estimate }: ShownResults, series: string): Counts | null {
  const estimated = runIsCurrent ? undefined : estimate?.series[series];
  if (estimate !== null && estimated !== undefined) {
    return inPeriod(systemOf(scenario), estimate.days, { line: estimated });
  }
  const counted = run?.summary.series[series];
  if (run === null || counted === undefined) return null;
  const { mean, p10, p90 } = counted;
  return inPeriod(run.system, [...mean.keys()], { line: mean, low: p10, high: p90 });
}

/**
 * The part of curves that lies in the period. Where no point falls on its first day the one before stands for it, and where
 * none falls on its last day the one at the end of the run.
 */
function inPeriod(
  { start, warmUpDays, days }: CareSystem,
  points: readonly number[],
  curves: Omit<Counts, "epochDays">,
): Counts {
  const first = Math.max(
    0,
    points.findLastIndex((day) => day <= warmUpDays),
  );
  const last = points.findLastIndex((day) => day < days);
  const until = points[last] === days - 1 ? last + 1 : points.length;
  const part = (curve: readonly number[]): readonly number[] => curve.slice(first, until);
  return {
    epochDays: part(points).map((day) => start + Math.min(days - 1, Math.max(day, warmUpDays))),
    line: part(curves.line),
    ...(curves.low === undefined || curves.high === undefined
      ? {}
      : { low: part(curves.low), high: part(curves.high) }),
  };
}

/** Several counts of the same days added up; without bands, since percentiles do not add up. */
export function sumOfCounts(all: readonly (Counts | null)[]): Counts | null {
  const present = all.filter((counts) => counts !== null);
  const [first] = present;
  if (first === undefined) return null;
  const line = first.line.map((_, index) => present.reduce((sum, counts) => sum + (counts.line[index] ?? 0), 0));
  return { epochDays: first.epochDays, line };
}

/** Places as the plan has them, over all forms with a role. */
export function plannedCounts(scenario: Scenario, role: "closed" | "alternative"): Counts {
  const system = systemOf(scenario);
  const byForm = system.forms.flatMap((form, index) => (form.role === role ? [plannedPlacesByDay(system, index)] : []));
  const days = Array.from({ length: system.days }, (_, day) => day);
  return inPeriod(system, days, {
    line: days.map((day) => byForm.reduce((sum, places) => sum + (places[day] ?? 0), 0)),
  });
}
