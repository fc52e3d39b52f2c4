import type { CountHistograms } from "../statistics/count-histograms.ts";
import {
  addSeries,
  emptySeries,
  mergeRows,
  rowsOf,
  type BatchRows,
  type ReplicationBatch,
} from "./replication-batch.ts";

/** Puts batches together as they come, so that a long run never keeps many: each counts everything by day. */
export interface BatchGatherer {
  add(batch: ReplicationBatch): void;
  /** All that was added, as one batch. More may be added afterwards. Throws when nothing was. */
  whole(): ReplicationBatch;
}

/** The days of all batches go into one set of histograms; their rows, which are small, are put in order at the end. */
export function createBatchGatherer(): BatchGatherer {
  const rows: BatchRows[] = [];
  /** Of the only batch, or of the whole that was last given away: not to be written in. */
  let given: ReplicationBatch | null = null;
  let series: CountHistograms[] = [];
  const own = (): void => {
    if (given === null) return;
    series = emptySeries(given);
    addSeries(series, given);
    given = null;
  };
  return {
    add(batch) {
      rows.push(rowsOf(batch));
      if (rows.length === 1) {
        given = batch;
        return;
      }
      own();
      addSeries(series, batch);
    },
    whole() {
      if (rows.length === 0) throw new Error("There are no batches to put together.");
      if (given === null) {
        const merged = mergeRows(rows);
        rows.splice(0, rows.length, merged);
        given = { ...merged, series };
      }
      return given;
    },
  };
}
