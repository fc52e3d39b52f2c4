import type { MeanFieldResult, Scenario } from "@plaatsbepaling/sim-core";
import type { RunResult } from "../simulation/scenario-runner.ts";
import type { ResultDesk } from "./result-desk.ts";
import type { Work } from "./run-queue.ts";

/** How fresh figures are. `estimate`: without chance, of what is set now. `stale`: of before the last change. */
export type Freshness = "current" | "estimate" | "stale" | "none";

/** What can be shown of a scenario that may have changed since it was last run. */
export interface ShownResults {
  readonly scenario: Scenario;
  /** The run of this very scenario, or the last one of an earlier version of it. */
  readonly run: RunResult | null;
  readonly runIsCurrent: boolean;
  /** The estimate of this very scenario. */
  readonly estimate: MeanFieldResult | null;
  readonly work: Work;
}

/** Remembers the last run per tab, so that something marked as stale can stand while a change is computed. */
export interface ResultMemory {
  shown(key: string, scenario: Scenario): ShownResults;
  /** A copy starts with the last run of what it was copied from, until it has one of its own. */
  adopt(key: string, from: string): void;
}

export function createResultMemory(desk: ResultDesk): ResultMemory {
  const lastRuns = new Map<string, RunResult>();
  return {
    shown(key, scenario) {
      const { estimate, run, work } = desk.resultsOf(scenario);
      if (run !== null) lastRuns.set(key, run);
      return { scenario, run: run ?? lastRuns.get(key) ?? null, runIsCurrent: run !== null, estimate, work };
    },
    adopt(key, from) {
      const run = lastRuns.get(from);
      if (run !== undefined) lastRuns.set(key, run);
    },
  };
}

/** How fresh the whole of it is: what a cell says of itself. */
export function freshnessOf({ run, runIsCurrent, estimate }: ShownResults): Freshness {
  if (runIsCurrent) return "current";
  if (estimate !== null) return "estimate";
  return run === null ? "none" : "stale";
}
