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

export function createCountHistograms(points: number): CountHistograms {
  return { points, low: 0, width: 0, occurrences: new Uint32Array(0), sums: new Float64Array(points) };
}

/** Add observations: `observations` of them at each point, those of one point next to each other. */
export function addCounts(histograms: CountHistograms, counts: Int32Array, observations: number): void {
  let least = Infinity;
  let most = 0;
  for (const count of counts) {
    if (count < least) least = count;
    if (count > most) most = count;
  }
  if (counts.length === 0) return;
  makeRoom(histograms, binOf(least), binOf(most));
  const { points, low, width, occurrences, sums } = histograms;
  for (let point = 0; point < points; point++) {
    const row = point * width - low;
    let sum = 0;
    for (let i = point * observations; i < (point + 1) * observations; i++) {
      const count = counts[i]!;
      const bin = row + (count < 2048 ? count : binOf(count));
      occurrences[bin] = occurrences[bin]! + 1;
      sum += count;
    }
    sums[point] = sums[point]! + sum;
  }
}

/** Add the histograms of `other` to those of `histograms`. */
export function addHistograms(histograms: CountHistograms, other: CountHistograms): void {
  if (other.width === 0) return;
  makeRoom(histograms, other.low, other.low + other.width - 1);
  const { low, width, occurrences, sums } = histograms;
  for (let point = 0; point < other.points; point++) {
    const to = point * width + other.low - low;
    const from = point * other.width;
    for (let bin = 0; bin < other.width; bin++) occurrences[to + bin]! += other.occurrences[from + bin]!;
    sums[point]! += other.sums[point]!;
  }
}

/** For each wanted share: the smallest count that at least this share of the observations at a point do not exceed (type 1). */
export function countQuantiles(histograms: CountHistograms, point: number, shares: readonly number[]): number[] {
  const { low, width, occurrences } = histograms;
  const row = point * width;
  let total = 0;
  for (let bin = 0; bin < width; bin++) total += occurrences[row + bin]!;
  let bin = 0;
  let seen = occurrences[row]!;
  return shares.map((share) => {
    while (seen < share * total - 1e-9 && bin < width - 1) seen += occurrences[row + ++bin]!;
    return countOfBin(low + bin);
  });
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
