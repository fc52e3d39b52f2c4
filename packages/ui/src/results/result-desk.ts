import type { MeanFieldResult, Scenario } from "@plaatsbepaling/sim-core";
import type { RunResult, ScenarioRunner } from "../simulation/scenario-runner.ts";
import { bestRun, createResultShelf } from "./result-shelf.ts";
import { createRunQueue, type RunQueue, type RunQueueOptions, type Work } from "./run-queue.ts";
import { createWhyDesk, type WhyDesk } from "./why-desk.ts";

/** What is known of one scenario object: an estimate without chance, the best run so far, and what is being done. */
export interface ScenarioResults {
  readonly estimate: MeanFieldResult | null;
  readonly run: RunResult | null;
  readonly work: Work;
}

/** Where results are asked for, and where it is said what is wanted next. */
export interface ResultDesk extends Pick<RunQueue, "want" | "wish" | "granted" | "stop" | "resume"> {
  /** Known results of exactly this scenario; nothing is started by asking. */
  resultsOf(scenario: Scenario): ScenarioResults;
  /** What is still known of a scenario that is not open. */
  known(scenario: Scenario): Pick<ScenarioResults, "estimate" | "run">;
  /** Compute an estimate now, on this thread. */
  estimate(scenario: Scenario, stepDays: 1 | 7): void;
  /** Where a difference is taken apart. */
  readonly why: WhyDesk;
  subscribe(listener: () => void): () => void;
}

export function createResultDesk(runner: ScenarioRunner, seed: number): ResultDesk {
  const shelf = createResultShelf();
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of [...listeners]) listener();
  };
  const run: RunQueueOptions["run"] = (scenario, options) => runner.run(scenario, { ...options, seed });
  const queue = createRunQueue({ shelf, tell, run });
  const why = createWhyDesk({ shelf, run, tell, mustWait: () => queue.hasUrgent() });
  listeners.add(() => why.proceed());
  return {
    why,
    want: (scenarios) => queue.want(scenarios),
    wish: (scenario) => queue.wish(scenario),
    get granted() {
      return queue.granted;
    },
    stop: () => queue.stop(),
    resume: () => queue.resume(),
    resultsOf(scenario) {
      const kept = shelf.of(scenario);
      return { estimate: kept.estimate, run: bestRun(kept), work: queue.workOf(scenario) };
    },
    known(scenario) {
      const kept = shelf.peek(scenario);
      return kept === null ? { estimate: null, run: null } : { estimate: kept.estimate, run: bestRun(kept) };
    },
    estimate(scenario, stepDays) {
      const kept = shelf.of(scenario);
      if (kept.estimate !== null && kept.estimate.stepDays <= stepDays) return;
      try {
        kept.estimate = runner.meanField(scenario, stepDays);
      } catch (error) {
        kept.failure = error instanceof Error ? error.message : String(error);
      }
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
