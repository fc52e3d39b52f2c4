import { mergeBatches, type ReplicationBatch } from "./replication-batch.ts";

/** Puts batches together as they come, so that a long run never keeps many: each counts everything by day. */
export interface BatchGatherer {
  add(batch: ReplicationBatch): void;
  /** All that was added, as one batch. More may be added afterwards. Throws when nothing was. */
  whole(): ReplicationBatch;
}

/** Batches of about the same size that are merged at once. */
const mergedAtOnce = 4;

/** Merges like with like, as a counter carries, so that no replication is copied more often than the count has digits. */
export function createBatchGatherer(): BatchGatherer {
  const levels: ReplicationBatch[][] = [];
  return {
    add(batch) {
      let carried = batch;
      for (let level = 0; ; level++) {
        const here = (levels[level] ??= []);
        here.push(carried);
        if (here.length < mergedAtOnce) return;
        carried = mergeBatches(here.splice(0));
      }
    },
    whole: () => mergeBatches(levels.flat()),
  };
}
