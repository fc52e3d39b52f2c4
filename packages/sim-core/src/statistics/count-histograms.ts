import { binOf, countOfBin } from "./count-bins.ts";

/**
 * How often each count occurred, at each of a row of points (days), over replications. Histograms of the same points
 * add up without loss, so it makes no difference how replications were dealt over workers.
 */
export interface CountHistograms {
  readonly points: number;
  /** The first bin that is kept, and how many bins there are at each point. */
  low: number;
  width: number;
  /** Occurrences: `width` numbers for the first point, then for the second, and so on. */
  occurrences: Uint32Array;
  /** Sum of the counts at each point. */
  readonly sums: Float64Array;
}

const pointsInBlock = 64;

export function createCountHistograms(points: number): CountHistograms {
  return { points, low: 0, width: 0, occurrences: new Uint32Array(0), sums: new Float64Array(points) };
}

/**
 * Add observations of several series, one histogram each: `counts` holds replication after replication, in each of these
 * series after series, and of each series one count a point. Done in blocks of points, so that the rows of a histogram to
 * which a block goes stay in the processor's cache over all replications.
 */
export function addCounts(all: readonly CountHistograms[], counts: Int32Array): void {
  const points = all[0]?.points ?? 0;
  const step = points * all.length;
  all.forEach((histograms, series) => {
    const rows = { counts, first: series * points, step };
    makeRoomForAll(histograms, rows);
    for (let from = 0; from < points; from += pointsInBlock) {
      addBlock(histograms, rows, { from, until: Math.min(points, from + pointsInBlock) });
    }
  });
}

/** The counts of one series: where the first replication has them, and how far apart those of two replications stand. */
interface RowsOfSeries {
  readonly counts: Int32Array;
  readonly first: number;
  readonly step: number;
}

/** Points of one series, in all replications. */
function addBlock(
  { low, width, occurrences, sums }: CountHistograms,
  { counts, first, step }: RowsOfSeries,
  { from, until }: { readonly from: number; readonly until: number },
): void {
  for (let row = first; row < counts.length; row += step) {
    for (let point = from; point < until; point++) {
      const count = counts[row + point]!;
      const at = point * width + (count < 2048 ? count : binOf(count)) - low;
      occurrences[at] = occurrences[at]! + 1;
      sums[point] = sums[point]! + count;
    }
  }
}

/** Add the histograms of `other` to those of `histograms`. */
export function addHistograms(histograms: CountHistograms, other: CountHistograms): void {
  if (other.width === 0) return;
  makeRoom(histograms, other.low, other.low + other.width - 1);
  const { low, width, occurrences, sums } = histograms;
  const added = other.occurrences;
  // Where the rows of the other histogram stand further apart in this one, and how much further.
  const gap = width - other.width;
  let to = other.low - low;
  for (let point = 0, from = 0; point < other.points; point++, to += gap) {
    for (const end = from + other.width; from < end; from++, to++) occurrences[to] = occurrences[to]! + added[from]!;
    sums[point] = sums[point]! + other.sums[point]!;
  }
}

/** For each wanted share: the smallest count that at least this share of the observations at a point do not exceed (type 1). */
export function countQuantiles(histograms: CountHistograms, point: number, shares: readonly number[]): number[] {
  const { low, width, occurrences } = histograms;
  const row = point * width;
  let total = 0;
  for (let at = row; at < row + width; at++) total += occurrences[at]!;
  let bin = 0;
  let seen = occurrences[row]!;
  const counts: number[] = [];
  for (const share of shares) {
    while (seen < share * total - 1e-9 && bin < width - 1) seen += occurrences[row + ++bin]!;
    counts.push(countOfBin(low + bin));
  }
  return counts;
}

/** Once for every count of this series, since the arrays are copied each time. */
function makeRoomForAll(histograms: CountHistograms, { counts, first, step }: RowsOfSeries): void {
  if (first >= counts.length) return;
  let least = counts[first]!;
  let most = least;
  for (let row = first; row < counts.length; row += step) {
    for (let at = row; at < row + histograms.points; at++) {
      const count = counts[at]!;
      if (count < least) least = count;
      if (count > most) most = count;
    }
  }
  makeRoom(histograms, binOf(least), binOf(most));
}

function makeRoom(histograms: CountHistograms, first: number, last: number): void {
  const { points, low, width, occurrences } = histograms;
  if (width > 0 && first >= low && last < low + width) return;
  const newLow = width === 0 ? first : Math.min(low, first);
  const newWidth = (width === 0 ? last : Math.max(low + width - 1, last)) - newLow + 1;
  const wider = new Uint32Array(points * newWidth);
  for (let point = 0; width > 0 && point < points; point++) {
    wider.set(occurrences.subarray(point * width, (point + 1) * width), point * newWidth + low - newLow);
  }
  histograms.low = newLow;
  histograms.width = newWidth;
  histograms.occurrences = wider;
}
