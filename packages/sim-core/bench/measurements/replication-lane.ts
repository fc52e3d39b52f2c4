import { createRunShare, type Part, type ReplicationBatch } from "../../src/index.ts";
import { readHoutskoolschets } from "./houtskoolschets.ts";

/** Simulates parts of a run of houtskoolschets, somewhere, and keeps what they gave until it is asked for. */
export interface Lane {
  /** Nothing is kept yet. */
  begin(): Promise<void>;
  simulate(part: Part): Promise<void>;
  give(): Promise<ReplicationBatch>;
}

/** A lane on this thread, and how long it took to read the scenario and to make tables and working space. */
export function openLane(): { readonly lane: Lane; readonly prepareMilliseconds: number } {
  const start = performance.now();
  const share = createRunShare();
  share.begin(readHoutskoolschets(), "bench");
  const prepareMilliseconds = performance.now() - start;
  const now = Promise.resolve();
  const lane: Lane = {
    begin: () => now.then(() => share.beginAgain()),
    simulate: ({ firstReplication, replications }) => now.then(() => share.simulate(firstReplication, replications)),
    give: () => now.then(() => share.give()),
  };
  return { lane, prepareMilliseconds };
}
