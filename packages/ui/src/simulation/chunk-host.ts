import type { Part, ReplicationBatch, Scenario } from "@plaatsbepaling/sim-core";

/** Where replications are simulated, some at a time: this thread or workers. */
export interface ChunkHost {
  /** How many chunks can be under way at once. */
  readonly lanes: number;
  /** The most replications in a chunk: few where the page must stay alive meanwhile. */
  readonly chunkSize: number;
  /** A lane for this run alone, as soon as one is free. Rejects with `signal.reason` when aborted. */
  open(setup: RunSetup, signal: AbortSignal): Promise<ChunkLane>;
  /** Stops everything that is under way. */
  dispose(): void;
}

/** Simulates chunks of one run, one after the other, and keeps what they gave (`RunShare`). */
export interface ChunkLane {
  /** Rejects with `signal.reason` when aborted. */
  simulate(chunk: Chunk, signal: AbortSignal): Promise<void>;
  /** All that the chunks gave; nothing is kept. Rejects with `signal.reason` when aborted. */
  give(signal: AbortSignal): Promise<ReplicationBatch>;
  /** Free for another run, once what was asked last is done. */
  close(): void;
}

/** What all chunks of a run share. Hosts recognise by the object what they have made ready already. */
export interface RunSetup {
  readonly scenario: Scenario;
  readonly seed: number;
}

/** A part of a run. */
export type Chunk = Part;
