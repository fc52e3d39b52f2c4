import type { ReplicationBatch, Scenario } from "@plaatsbepaling/sim-core";

/** What all parts of one run share. One object per run: a lane recognises a run by it and prepares only once. */
export interface RunSetup {
  readonly scenario: Scenario;
  readonly seed: number | string;
}

/** A number of replications in a row. */
export interface Part {
  readonly firstReplication: number;
  readonly replications: number;
}

/** Where replications are simulated. Which lane took which part never shows in the result. */
export interface Lanes {
  /** How many parts can be under way at once. */
  readonly count: number;
  simulate(setup: RunSetup, part: Part): Promise<ReplicationBatch>;
  close(): Promise<void>;
}
