/**
 * Bins for counts: every whole number up to 2,048 a bin of its own, above that 1,024 bins to every doubling, so that a
 * count is known to within a thousandth however large (the idea of HdrHistogram).
 */
export function binOf(count: number): number {
  let value = count;
  let shift = 0;
  while (value >= 2048) {
    value >>>= 1;
    shift++;
  }
  return shift * 1024 + value;
}

/** The smallest count of a bin. */
export function countOfBin(bin: number): number {
  if (bin < 2048) return bin;
  const shift = Math.floor(bin / 1024) - 1;
  let count = bin - shift * 1024;
  for (let i = 0; i < shift; i++) count *= 2;
  return count;
}
