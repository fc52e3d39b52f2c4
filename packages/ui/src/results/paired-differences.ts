import { compareRuns } from "@plaatsbepaling/sim-core";
import { onceAPair } from "../scenario-store/once-a-pair.ts";
import type { RunResult } from "../simulation/scenario-runner.ts";
import type { ShownResults } from "./shown-results.ts";

/**
 * The mean of what the second differs from the first in one measure, replication by replication; null unless both have been
 * run as they are now and have values of it.
 */
export function meanDifference(first: ShownResults, second: ShownResults, measure: string): number | null {
  const runs = runsOfNow(first, second);
  if (runs === null) return null;
  const means = meansBetween(...runs);
  const known = means.get(measure) ?? compareRuns(...runs, [measure])[measure]?.mean ?? NaN;
  means.set(measure, known);
  return Number.isNaN(known) ? null : known;
}

/** The runs of both as they are now; null unless both have one. */
export function runsOfNow(first: ShownResults, second: ShownResults): [RunResult, RunResult] | null {
  if (first.run === null || second.run === null || !first.runIsCurrent || !second.runIsCurrent) return null;
  return [first.run, second.run];
}

const meansBetween = onceAPair<RunResult, RunResult, Map<string, number>>(() => new Map());
