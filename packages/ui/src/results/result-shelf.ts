import type { MeanFieldResult, Scenario } from "@plaatsbepaling/sim-core";
import type { RunResult } from "../simulation/scenario-runner.ts";
import { mostWishes } from "./wishes.ts";

/** Replications that are shown first, and those that the figures end with. */
export const stages = [200, 1000] as const;

/** What has been computed of one scenario object. Changes in place, by the desk only. */
export interface KeptResults {
  estimate: MeanFieldResult | null;
  readonly runs: Map<number, RunResult>;
  failure: string | null;
}

/**
 * Scenarios of which runs are kept, the latest that were asked for: those that can be open and those that can be wished
 * for, so that a step back shows its figures at once; not all that can be undone, since the runs of one take megabytes.
 */
export const mostKept = mostWishes + 4;

/** Keeps results by scenario object, so that a figure can never belong to another scenario than it says. */
export interface ResultShelf {
  of(scenario: Scenario): KeptResults;
  /** The same for whoever only looks: nothing is kept for longer because of it. */
  peek(scenario: Scenario): Readonly<KeptResults> | null;
}

export function createResultShelf(): ResultShelf {
  const kept = new WeakMap<Scenario, KeptResults>();
  const withRuns = new Set<KeptResults>();
  return {
    of(scenario) {
      const results = kept.get(scenario) ?? { estimate: null, runs: new Map<number, RunResult>(), failure: null };
      kept.set(scenario, results);
      if (results.runs.size > 0) keepLatest(withRuns, results);
      return results;
    },
    peek: (scenario) => kept.get(scenario) ?? null,
  };
}

/** A set keeps the order in which its members came: what is asked for moves to the end, what is at the start goes. */
function keepLatest(withRuns: Set<KeptResults>, latest: KeptResults): void {
  withRuns.delete(latest);
  withRuns.add(latest);
  for (const oldest of withRuns) {
    if (withRuns.size <= mostKept) return;
    oldest.runs.clear();
    oldest.estimate = null;
    withRuns.delete(oldest);
  }
}

/** The most replications that there are; 0 without a run. */
export function replicationsOf({ runs }: KeptResults): number {
  return Math.max(0, ...runs.keys());
}

export function bestRun(kept: KeptResults): RunResult | null {
  return kept.runs.get(replicationsOf(kept)) ?? null;
}
