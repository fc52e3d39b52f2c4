import type { MeanFieldResult, Scenario } from "@plaatsbepaling/sim-core";
import type { RunResult } from "../simulation/scenario-runner.ts";

/** Replications that are shown first, and those that the figures end with. */
export const stages = [200, 1000] as const;

/** What has been computed of one scenario object. Changes in place, by the desk only. */
export interface KeptResults {
  estimate: MeanFieldResult | null;
  readonly runs: Map<number, RunResult>;
  failure: string | null;
}

/** Keeps results by scenario object, so that a figure can never belong to another scenario than it says. */
export interface ResultShelf {
  of(scenario: Scenario): KeptResults;
}

export function createResultShelf(): ResultShelf {
  const kept = new WeakMap<Scenario, KeptResults>();
  return {
    of(scenario) {
      const known = kept.get(scenario);
      if (known !== undefined) return known;
      const fresh = { estimate: null, runs: new Map<number, RunResult>(), failure: null };
      kept.set(scenario, fresh);
      return fresh;
    },
  };
}

/** The most replications that there are; 0 without a run. */
export function replicationsOf({ runs }: KeptResults): number {
  return Math.max(0, ...runs.keys());
}

export function bestRun(kept: KeptResults): RunResult | null {
  return kept.runs.get(replicationsOf(kept)) ?? null;
}
