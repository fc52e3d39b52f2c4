import type { CheckRows } from "../discrete-event/checks-of-run.ts";
import { addTransitionTotals, type TransitionTotals } from "./transition-totals.ts";
import { addMoves, type MoveTotals } from "./move-totals.ts";
import { addHistograms, createCountHistograms, type CountHistograms } from "../statistics/count-histograms.ts";

/** What a number of replications gave. Can be sent between threads; `batchTransferables` lists what need not be copied. */
export interface ReplicationBatch {
  /** The replications in it, in rising order. */
  readonly replications: Int32Array;
  /** One value per replication and measure, the measures of a replication next to each other. */
  readonly outcomes: Float64Array;
  /** Totals by half-year, a replication next to the other (`readPeriods`); empty where the system does not report them. */
  readonly periods: Float64Array;
  /** One for each series. */
  readonly series: readonly CountHistograms[];
  /** What became of the units of the plan; empty without one. */
  readonly transition: TransitionTotals;
  readonly checks: CheckTotals;
  readonly moves: MoveTotals;
}

/** What the checks saw, over the replications of a batch. */
export interface CheckTotals extends CheckRows {
  /** In which replications, in rising order, these forms (by index, joined) waited for each other in a circle. */
  readonly circles: Readonly<Record<string, readonly number[]>>;
}

/** Put batches together, in whatever order they come: the result is the same as that of one run of all replications. */
export function mergeBatches(batches: readonly ReplicationBatch[]): ReplicationBatch {
  const [first] = batches;
  if (first === undefined) throw new Error("There are no batches to merge.");
  if (batches.length === 1) return first;
  const series = emptySeries(shapeOf(first));
  for (const batch of batches) addSeries(series, batch);
  return { ...takeRows([...batches]), series };
}

/** Everything of a batch but its series. */
export type BatchRows = Omit<ReplicationBatch, "series">;

/** The series are by far the most of a batch: who keeps its rows lets go of them. */
export function rowsOf({ replications, outcomes, periods, transition, checks, moves }: ReplicationBatch): BatchRows {
  return { replications, outcomes, periods, transition, checks, moves };
}

/**
 * Put the rows of batches together, in order of replication. Takes the batches out of the list and lets go of what they hold
 * column by column, so that a long run never has all of its rows twice.
 */
export function takeRows(batches: BatchRows[]): BatchRows {
  const [first] = batches;
  if (first !== undefined && batches.length === 1) return first;
  const parts = batches.splice(0);
  const inOrder = rowsInOrder(parts);
  const columns = (of: (batch: BatchRows) => Float64Array): Float64Array[] => parts.map(of);
  const [outcomes, periods] = [columns((part) => part.outcomes), columns((part) => part.periods)];
  const merged = {
    replications: Int32Array.from(inOrder, ({ replication }) => replication),
    transition: addTransitionTotals(parts.map(({ transition }) => transition)),
    checks: {
      conservationGap: Math.max(...parts.map(({ checks }) => checks.conservationGap)),
      overOccupancy: Math.max(...parts.map(({ checks }) => checks.overOccupancy)),
      byCount: takeColumns(
        columns(({ checks }) => checks.byCount),
        inOrder,
      ),
      byYouth: takeColumns(
        columns(({ checks }) => checks.byYouth),
        inOrder,
      ),
      circles: addCircles(parts),
    },
    moves: addMoves(parts.map(({ moves }) => moves)),
  };
  parts.length = 0;
  return { ...merged, outcomes: takeColumns(outcomes, inOrder), periods: takeColumns(periods, inOrder) };
}

/** Where the row of a replication stands. */
interface RowPlace {
  readonly replication: number;
  readonly part: number;
  readonly row: number;
}

function rowsInOrder(parts: readonly BatchRows[]): RowPlace[] {
  return parts
    .flatMap(({ replications }, part) => Array.from(replications, (replication, row) => ({ replication, row, part })))
    .sort((a, b) => a.replication - b.replication);
}

/** The buffers of a batch that can be handed over to another thread instead of copied. */
export function batchTransferables({
  replications,
  outcomes,
  periods,
  series,
  checks,
  moves,
}: ReplicationBatch): ArrayBuffer[] {
  const arrays = [replications, outcomes, periods, checks.byCount, checks.byYouth, moves.ways, moves.standing];
  return [...arrays, ...series.flatMap(({ occurrences, sums }) => [occurrences, sums])].map(
    ({ buffer }) => buffer as ArrayBuffer,
  );
}

/** The columns of all parts as one, row by row in this order; the list of parts is empty afterwards. */
function takeColumns(parts: Float64Array[], inOrder: readonly RowPlace[]): Float64Array {
  const total = parts.reduce((sum, { length }) => sum + length, 0);
  const width = inOrder.length === 0 ? 0 : total / inOrder.length;
  const all = new Float64Array(total);
  inOrder.forEach(({ part, row }, index) => {
    all.set(parts[part]!.subarray(row * width, (row + 1) * width), index * width);
  });
  parts.length = 0;
  return all;
}

/** How many series there are, and at how many points each is counted. */
export interface SeriesShape {
  readonly series: number;
  readonly points: number;
}

export function shapeOf({ series }: ReplicationBatch): SeriesShape {
  return { series: series.length, points: series[0]?.points ?? 0 };
}

/** Histograms of that shape, with nothing in them yet. */
export function emptySeries({ series, points }: SeriesShape): CountHistograms[] {
  return Array.from({ length: series }, () => createCountHistograms(points));
}

/** Add the series of a batch to histograms of the same points. */
export function addSeries(series: readonly CountHistograms[], batch: ReplicationBatch): void {
  series.forEach((histograms, index) => {
    addHistograms(histograms, batch.series[index]!);
  });
}

function addCircles(batches: readonly BatchRows[]): CheckTotals["circles"] {
  const circles: Record<string, number[]> = {};
  for (const { checks } of batches) {
    for (const [forms, seen] of Object.entries(checks.circles)) circles[forms] = [...(circles[forms] ?? []), ...seen];
  }
  const inOrder = Object.entries(circles).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(inOrder.map(([forms, seen]) => [forms, seen.toSorted((a, b) => a - b)]));
}
