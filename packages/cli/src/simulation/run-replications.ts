import { createBatchGatherer, type ReplicationBatch } from "@plaatsbepaling/sim-core";
import type { Lane, Lanes, Part, RunSetup } from "./lanes.ts";

/**
 * Replications in a part: enough to make dealing cheap, few enough to show progress and to let no lane wait long for the
 * last one.
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
  const opened = lanes.open(setup);
  const parts = toParts(first, replications, opened.length);
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

function toParts(first: number, replications: number, lanes: number): Part[] {
  const evenly = Math.ceil(replications / (leastPartsALane * lanes));
  const small = Math.min(partSizes.usual, Math.max(partSizes.least, evenly));
  const partSize = Math.max(small, Math.ceil(replications / mostParts));
  return Array.from({ length: Math.ceil(replications / partSize) }, (_, index) => ({
    firstReplication: first + index * partSize,
    replications: Math.min(partSize, replications - index * partSize),
  }));
}
