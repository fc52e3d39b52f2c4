import type { ReplicationBatch, Scenario } from "@plaatsbepaling/sim-core";

/** Where replications are simulated, some at a time: this thread or workers. */
export interface ChunkHost {
  /** How many chunks can be under way at once. */
  readonly lanes: number;
  /** Replications in a chunk: few where the page must stay alive meanwhile. */
  readonly chunkSize: number;
  /** Simulates one chunk. Rejects with `signal.reason` when aborted. */
  simulate(setup: RunSetup, chunk: Chunk, signal: AbortSignal): Promise<ReplicationBatch>;
  /** Stops everything that is under way. */
  dispose(): void;
}

/** What all chunks of a run share. Hosts recognise by the object what they have made ready already. */
export interface RunSetup {
  readonly scenario: Scenario;
  readonly seed: number;
}

export interface Chunk {
  readonly firstReplication: number;
  readonly replications: number;
}
