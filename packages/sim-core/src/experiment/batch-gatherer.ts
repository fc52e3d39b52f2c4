import type { CountHistograms } from "../statistics/count-histograms.ts";
import {
  addSeries,
  emptySeries,
  rowsOf,
  shapeOf,
  takeRows,
  type BatchRows,
  type ReplicationBatch,
  type SeriesShape,
} from "./replication-batch.ts";

/** Puts replications together as they come, so that a long run never keeps many batches: each counts everything by day. */
export interface BatchGatherer {
  add(batch: ReplicationBatch): void;
  /** The same, of a batch that nobody else has: the days of others may be counted into its histograms. */
  take(batch: ReplicationBatch): void;
  /**
   * Have replications counted by day into the histograms that are being gathered, one for each of `series` series at
   * `points` points, and take the rest of what they gave.
   */
  count(shape: SeriesShape, simulate: (series: readonly CountHistograms[]) => BatchRows): void;
  /** All that was added, as one batch. More may be added afterwards. Throws when nothing was. */
  whole(): ReplicationBatch;
}

/** The days of all batches go into one set of histograms; their rows, which are small, are put in order at the end. */
export function createBatchGatherer(): BatchGatherer {
  const rows: BatchRows[] = [];
  /** Of the only batch, or of the whole that was last given away: not to be written in. */
  let given: ReplicationBatch | null = null;
  let series: readonly CountHistograms[] = [];
  const own = (shape: SeriesShape): void => {
    if (given !== null) {
      series = emptySeries(shape);
      addSeries(series, given);
      given = null;
    } else if (rows.length === 0) series = emptySeries(shape);
  };
  return {
    add(batch) {
      if (rows.length === 0) given = batch;
      else {
        own(shapeOf(batch));
        addSeries(series, batch);
      }
      rows.push(rowsOf(batch));
    },
    take(batch) {
      if (rows.length === 0) ({ series } = batch);
      else if (given === null) addSeries(series, batch);
      else {
        ({ series } = batch);
        addSeries(series, given);
        given = null;
      }
      rows.push(rowsOf(batch));
    },
    count(shape, simulate) {
      own(shape);
      rows.push(simulate(series));
    },
    whole() {
      if (rows.length === 0) throw new Error("There are no batches to put together.");
      if (given === null) {
        const merged = takeRows(rows);
        rows.splice(0, rows.length, merged);
        given = { ...merged, series };
      }
      return given;
    },
  };
}
