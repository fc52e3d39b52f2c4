import { countOfBin } from "./count-bins.ts";
import type { CountHistograms } from "./count-histograms.ts";

/** Every count that occurred at one point, in rising order: which replication had which is not kept. */
export function countsAt({ low, width, occurrences }: CountHistograms, point: number): Float64Array {
  const row = occurrences.subarray(point * width, (point + 1) * width);
  const values = new Float64Array(row.reduce((sum, times) => sum + times, 0));
  let at = 0;
  row.forEach((times, bin) => {
    values.fill(countOfBin(low + bin), at, at + times);
    at += times;
  });
  return values;
}
