import { compareRuns, type PairedDifference } from "@plaatsbepaling/sim-core";
import { runsOfNow } from "../../results/paired-differences.ts";
import type { ShownResults } from "../../results/shown-results.ts";
import { onceAPair } from "../../scenario-store/once-a-pair.ts";
import type { RunResult } from "../../simulation/scenario-runner.ts";
import { comparedOutcomes } from "./compared-outcomes.ts";

/** Differences by compared outcome that both have values of, the second minus the first, over the replications that both have. */
export interface Differences {
  readonly byMeasure: Readonly<Record<string, PairedDifference>>;
  readonly replications: number;
}

/** What the second differs from the first, replication by replication; null unless both have been run as they are now. */
export function differencesBetween(first: ShownResults, second: ShownResults): Differences | null {
  const runs = runsOfNow(first, second);
  return runs === null ? null : betweenRuns(...runs);
}

const comparedIds = comparedOutcomes.map(({ id }) => id);

const betweenRuns = onceAPair((first: RunResult, second: RunResult): Differences => ({
  byMeasure: Object.fromEntries(
    Object.entries(compareRuns(first, second, comparedIds)).filter(([, { count }]) => count > 0),
  ),
  replications: Math.min(first.summary.replications, second.summary.replications),
}));
