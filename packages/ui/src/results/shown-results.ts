import type { MeanFieldResult, Scenario } from "@plaatsbepaling/sim-core";
import type { Letter, ScenarioTab } from "../scenario-store/scenario-tab.ts";
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
  shown(tab: RememberedTab): ShownResults;
  /** A copy starts with the last run of what it was copied from, until it has one of its own. */
  adopt(tab: RememberedTab, from: RememberedTab): void;
}

type RememberedTab = Pick<ScenarioTab, "letter" | "scenario" | "origin">;

export function createResultMemory(desk: ResultDesk): ResultMemory {
  const lastRuns = new Map<Letter, { readonly origin: Scenario; readonly run: RunResult }>();
  /** Under a letter another scenario may have been opened since: what it replaced is no earlier version of it. */
  const lastRunOf = ({ letter, origin }: RememberedTab): RunResult | null => {
    const last = lastRuns.get(letter);
    return last?.origin === origin ? last.run : null;
  };
  return {
    shown(tab) {
      const { letter, scenario, origin } = tab;
      const { estimate, run, work } = desk.resultsOf(scenario);
      if (run !== null) lastRuns.set(letter, { origin, run });
      return { scenario, run: run ?? lastRunOf(tab), runIsCurrent: run !== null, estimate, work };
    },
    adopt({ letter, origin }, from) {
      const run = lastRunOf(from);
      if (run !== null) lastRuns.set(letter, { origin, run });
    },
  };
}

/** How fresh the whole of it is: what a cell says of itself. */
export function freshnessOf({ run, runIsCurrent, estimate }: ShownResults): Freshness {
  if (runIsCurrent) return "current";
  if (estimate !== null) return "estimate";
  return run === null ? "none" : "stale";
}
