import { toCareSystem } from "../scenario/to-care-system.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import { createSimulation } from "./create-simulation.ts";
import { mergeBatches, type ReplicationBatch } from "./replication-batch.ts";
import type { RunSummary } from "./run-summary.ts";
import { summariseRun } from "./summarise-run.ts";

export interface RunOptions {
  readonly seed: number | string;
  /** How many replications (doorrekeningen), 1 or more. */
  readonly replications: number;
  /** Told now and then how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Run a scenario with the individual engine, on this thread and to the end. */
export function runScenario(
  scenario: Scenario,
  { seed, replications, onProgress }: RunOptions,
): { system: CareSystem; batch: ReplicationBatch; summary: RunSummary } {
  const system = toCareSystem(scenario);
  const simulation = createSimulation(system, seed);
  const chunk = onProgress === undefined ? replications : 100;
  const batches: ReplicationBatch[] = [];
  for (let first = 0; first < replications; first += chunk) {
    batches.push(simulation.run(first, Math.min(chunk, replications - first)));
    onProgress?.(Math.min(first + chunk, replications), replications);
  }
  const batch = mergeBatches(batches);
  return { system, batch, summary: summariseRun(scenario, batch, seed) };
}
