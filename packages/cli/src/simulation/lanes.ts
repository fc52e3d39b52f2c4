import type { Part, ReplicationBatch, Scenario } from "@plaatsbepaling/sim-core";

/** What all parts of one run share. One object per run: a lane recognises a run by it and prepares only once. */
export interface RunSetup {
  readonly scenario: Scenario;
  readonly seed: number | string;
}

/** Where replications are simulated. Which lane took which part never shows in the result. */
export interface Lanes {
  /** All lanes, each with a share in this run in which nothing is yet. */
  open(setup: RunSetup): readonly Lane[];
  close(): Promise<void>;
}

/** Simulates one part after the other, and keeps what they gave (`RunShare`). */
export interface Lane {
  simulate(part: Part): Promise<void>;
  /** What all parts gave; nothing is kept. */
  give(): Promise<ReplicationBatch>;
}
