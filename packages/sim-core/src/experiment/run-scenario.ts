import { toCareSystem } from "../scenario/to-care-system.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import { createBatchGatherer } from "./batch-gatherer.ts";
import { createScenarioSimulation } from "./create-scenario-simulation.ts";
import type { ReplicationBatch } from "./replication-batch.ts";
import type { RunSummary } from "./run-summary.ts";
import { summariseRun } from "./summarise-run.ts";

export interface RunOptions {
  readonly seed: number | string;
  /** How many replications (doorrekeningen), 1 or more. */
  readonly replications: number;
  /** Told now and then how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** A finished run with what it was made from. */
export interface FinishedRun {
  readonly scenario: Scenario;
  /** With every number as it stands in the file. */
  readonly system: CareSystem;
  readonly batch: ReplicationBatch;
  readonly summary: RunSummary;
}

/** Run a scenario with the individual engine, on this thread and to the end. */
export function runScenario(scenario: Scenario, { seed, replications, onProgress }: RunOptions): FinishedRun {
  const simulation = createScenarioSimulation(scenario, seed);
  const chunk = onProgress === undefined ? replications : 100;
  const gathered = createBatchGatherer();
  for (let first = 0; first < replications; first += chunk) {
    simulation.gather(gathered, first, Math.min(chunk, replications - first));
    onProgress?.(Math.min(first + chunk, replications), replications);
  }
  const batch = gathered.whole();
  return { scenario, system: toCareSystem(scenario), batch, summary: summariseRun(scenario, batch, seed) };
}
