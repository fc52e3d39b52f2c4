import { mergeBatches, type ReplicationBatch } from "@plaatsbepaling/sim-core";
import type { Lanes, Part, RunSetup } from "./lanes.ts";

/** Replications in a part: enough to make dealing cheap, few enough to show progress. */
const partSize = 25;

/** Simulates all replications over the lanes and puts them together. `onProgress` hears how many are done. */
export async function runReplications(
  lanes: Lanes,
  setup: RunSetup,
  { replications, onProgress }: { replications: number; onProgress: (done: number) => void },
): Promise<ReplicationBatch> {
  const parts = toParts(replications);
  const merged: ReplicationBatch[] = [];
  let done = 0;
  async function work(): Promise<void> {
    for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
      const batch = await lanes.simulate(setup, part);
      // At once: batches carry a count of everything by day, which many of them together would fill the memory with.
      merged.push(mergeBatches([...merged.splice(0), batch]));
      done += part.replications;
      onProgress(done);
    }
  }
  await Promise.all(Array.from({ length: lanes.count }, work));
  const [whole] = merged;
  if (whole === undefined) throw new RangeError(`A run needs one replication or more, not ${replications}.`);
  return whole;
}

function toParts(replications: number): Part[] {
  return Array.from({ length: Math.ceil(replications / partSize) }, (_, index) => {
    const firstReplication = index * partSize;
    return { firstReplication, replications: Math.min(partSize, replications - firstReplication) };
  });
}
