/** Percentile of values in rising order, on a straight line between neighbours (Hyndman and Fan's type 7); NaN for none. */
export function percentile(sorted: Float64Array, share: number): number {
  if (sorted.length === 0) return NaN;
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (position - below) * (high - low);
}
