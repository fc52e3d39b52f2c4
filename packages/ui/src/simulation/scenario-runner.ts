import type { CareSystem, MeanFieldResult, ReplicationBatch, RunSummary, Scenario } from "@plaatsbepaling/sim-core";

/** Runs a scenario somewhere: on this thread or in a pool of workers. Who shows the results cannot tell which. */
export interface ScenarioRunner {
  /** The quick calculation without chance, at once and on this thread: the picture while somebody drags. */
  meanField(scenario: Scenario, stepDays: 1 | 7): MeanFieldResult;
  /** Simulates every replication and summarises. Rejects with `signal.reason` when aborted. */
  run(scenario: Scenario, options: RunOptions): Promise<RunResult>;
  /** Stops all threads. Runs that were under way reject, and so does every later run. */
  dispose(): void;
}

export interface RunOptions {
  readonly replications: number;
  readonly seed: number;
  /** A run of the same scenario with the same seed and fewer replications: those are not done again. */
  readonly earlier?: RunResult | null | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told after every chunk how many replications are done, those of before with them. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** A finished run with what it was made from, so that two of them can be compared. */
export interface RunResult {
  readonly scenario: Scenario;
  readonly system: CareSystem;
  readonly batch: ReplicationBatch;
  readonly summary: RunSummary;
}
