import { createBatchGatherer, dealReplications, type ReplicationBatch } from "@plaatsbepaling/sim-core";
import type { Lane, Lanes, RunSetup } from "./lanes.ts";

/** Replications in a part: enough to make dealing cheap, few enough to show progress. */
const partSizes = { least: 10, usual: 50 };
const leastParts = 4;
const mostParts = 100;

export interface RunRange {
  /** Number of the first replication (0). */
  readonly first?: number;
  readonly replications: number;
  /** Hears how many of these are done. */
  readonly onProgress: (done: number) => void;
}

/** Simulates replications over the lanes and puts them together. */
export async function runReplications(
  lanes: Lanes,
  setup: RunSetup,
  { first = 0, replications, onProgress }: RunRange,
): Promise<ReplicationBatch> {
  if (replications < 1) throw new RangeError(`A run needs one replication or more, not ${replications}.`);
  const opened = lanes.open(setup);
  const parts = dealReplications({ first, replications }, { lanes: opened.length, usual: usualPart(replications) });
  let done = 0;
  async function workIn(lane: Lane): Promise<ReplicationBatch | null> {
    let part = parts.shift();
    if (part === undefined) return null;
    for (; part !== undefined; part = parts.shift()) {
      await lane.simulate(part);
      done += part.replications;
      onProgress(done);
    }
    return lane.give();
  }
  const gathered = createBatchGatherer();
  for (const batch of await Promise.all(opened.map(workIn))) if (batch !== null) gathered.take(batch);
  return gathered.whole();
}

function usualPart(replications: number): number {
  const small = Math.min(partSizes.usual, Math.max(partSizes.least, Math.ceil(replications / leastParts)));
  return Math.max(small, Math.ceil(replications / mostParts));
}
