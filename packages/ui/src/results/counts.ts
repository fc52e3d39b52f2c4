import { plannedPlacesByDay, type Scenario } from "@plaatsbepaling/sim-core";
import type { ShownResults } from "./shown-results.ts";
import { systemOf } from "../simulation/system-of.ts";

/** A count over time as the charts take it; days are counted from 1 January 1970. */
export interface Counts {
  readonly epochDays: readonly number[];
  readonly line: readonly number[];
  readonly low?: readonly number[];
  readonly high?: readonly number[];
}

/** A series of what is shown: of the run if it is current, else of the estimate, else of the last run. */
export function countsOf({ scenario, run, runIsCurrent, estimate }: ShownResults, series: string): Counts | null {
  const estimated = runIsCurrent ? undefined : estimate?.series[series];
  if (estimate !== null && estimated !== undefined) {
    const { start } = systemOf(scenario);
    return { epochDays: estimate.days.map((day) => start + day), line: estimated };
  }
  const counted = run?.summary.series[series];
  if (run === null || counted === undefined) return null;
  const { start } = run.system;
  return {
    epochDays: counted.mean.map((_, day) => start + day),
    line: counted.mean,
    low: counted.p10,
    high: counted.p90,
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
  const days = Array.from({ length: system.days + 1 }, (_, day) => day);
  return {
    epochDays: days.map((day) => system.start + day),
    line: days.map((day) => byForm.reduce((sum, places) => sum + (places[day] ?? 0), 0)),
  };
}
