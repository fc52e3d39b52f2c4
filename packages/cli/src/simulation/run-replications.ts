import { createBatchGatherer, type ReplicationBatch } from "@plaatsbepaling/sim-core";
import type { Lanes, Part, RunSetup } from "./lanes.ts";

/**
 * Replications in a part: enough to make dealing and putting together cheap, few enough to show progress and to let no lane
 * wait long for the last one.
 */
const partSizes = { least: 10, usual: 50 };
const leastPartsALane = 4;
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
  const parts = toParts(first, replications, lanes.count);
  // At once: batches carry a count of everything by day, which many of them together would fill the memory with.
  const gathered = createBatchGatherer();
  let done = 0;
  async function work(): Promise<void> {
    for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
      gathered.add(await lanes.simulate(setup, part));
      done += part.replications;
      onProgress(done);
    }
  }
  await Promise.all(Array.from({ length: lanes.count }, work));
  return gathered.whole();
}

function toParts(first: number, replications: number, lanes: number): Part[] {
  const evenly = Math.ceil(replications / (leastPartsALane * lanes));
  const small = Math.min(partSizes.usual, Math.max(partSizes.least, evenly));
  const partSize = Math.max(small, Math.ceil(replications / mostParts));
  return Array.from({ length: Math.ceil(replications / partSize) }, (_, index) => ({
    firstReplication: first + index * partSize,
    replications: Math.min(partSize, replications - index * partSize),
  }));
}
