import { compareRuns, type PairedDifference } from "@plaatsbepaling/sim-core";
import { comparedOutcomes } from "./compared-outcomes.ts";
import { onceAPair } from "../scenario-store/once-a-pair.ts";
import type { RunResult } from "../simulation/scenario-runner.ts";
import type { ShownResults } from "./shown-results.ts";

/** Differences by compared outcome that both have values of, the second scenario minus the first, over the replications that both have. */
export interface Differences {
  readonly byMeasure: Readonly<Record<string, PairedDifference>>;
  readonly replications: number;
}

/** What the second differs from the first, replication by replication; null unless both have been run as they are now. */
export function differencesBetween(first: ShownResults, second: ShownResults): Differences | null {
  const runs = runsOfNow(first, second);
  return runs === null ? null : betweenRuns(...runs);
}

/** The mean of that for one measure; null too where one does not have it. */
export function meanDifference(first: ShownResults, second: ShownResults, measure: string): number | null {
  const runs = runsOfNow(first, second);
  if (runs === null) return null;
  const means = meansBetween(...runs);
  const known = means.get(measure) ?? compareRuns(...runs, [measure])[measure]?.mean ?? NaN;
  means.set(measure, known);
  return Number.isNaN(known) ? null : known;
}

function runsOfNow(first: ShownResults, second: ShownResults): [RunResult, RunResult] | null {
  if (first.run === null || second.run === null || !first.runIsCurrent || !second.runIsCurrent) return null;
  return [first.run, second.run];
}

const comparedIds = comparedOutcomes.map(({ id }) => id);

const betweenRuns = onceAPair((first: RunResult, second: RunResult): Differences => ({
  byMeasure: Object.fromEntries(
    Object.entries(compareRuns(first, second, comparedIds)).filter(([, { count }]) => count > 0),
  ),
  replications: Math.min(first.summary.replications, second.summary.replications),
}));

const meansBetween = onceAPair<RunResult, RunResult, Map<string, number>>(() => new Map());
