import { countOfBin } from "./count-bins.ts";
import type { CountHistograms } from "./count-histograms.ts";

/** Number, mean, and the second and fourth central moments (divided by the number) of values. */
export interface Moments {
  readonly count: number;
  readonly mean: number;
  readonly second: number;
  readonly fourth: number;
}

/** An estimate over independent replications with its standard error; NaN where there are too few to tell. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
}

/** Over the values that are not NaN. */
export function momentsOf(values: Iterable<number>): Moments {
  const known = [...values].filter((value) => !Number.isNaN(value));
  return weighted(known.map((value) => [value, 1]));
}

/** Over the counts at one point of a row of histograms. */
export function momentsAt(histograms: CountHistograms, point: number): Moments {
  return weighted(occurrencesAt(histograms, point));
}

/** Every count at one point with how often it occurred; counts of 2,048 and up are known to a thousandth. */
export function occurrencesAt(
  { low, width, occurrences }: CountHistograms,
  point: number,
): (readonly [count: number, times: number])[] {
  return Array.from({ length: width }, (_, bin) => [countOfBin(low + bin), occurrences[point * width + bin]!]);
}

/** The mean with its standard error. */
export function meanEstimate({ count, mean, second }: Moments): Estimate {
  return { value: mean, standardError: count > 1 ? Math.sqrt(second / (count - 1)) : NaN };
}

/**
 * The variance (n - 1) with its standard error: the variance of a sample variance is (m4 - s^4 (n - 3) / (n - 1)) / n
 * (Mood, Graybill and Boes, 1974, section VI.2), with the fourth central moment m4 estimated from the same values.
 */
export function varianceEstimate({ count, second, fourth }: Moments): Estimate {
  if (count < 4) return { value: count > 1 ? (second * count) / (count - 1) : NaN, standardError: NaN };
  const value = (second * count) / (count - 1);
  const square = value * value;
  return { value, standardError: Math.sqrt(Math.max(0, fourth - (square * (count - 3)) / (count - 1)) / count) };
}

/** The standard deviation with its standard error, by the slope of the root at the variance. */
export function sdEstimate(moments: Moments): Estimate {
  const variance = varianceEstimate(moments);
  const value = Math.sqrt(variance.value);
  return { value, standardError: value > 0 ? variance.standardError / (2 * value) : variance.standardError };
}

function weighted(values: readonly (readonly [value: number, times: number])[]): Moments {
  let count = 0;
  let sum = 0;
  for (const [value, times] of values) {
    count += times;
    sum += times * value;
  }
  if (count === 0) return { count, mean: NaN, second: NaN, fourth: NaN };
  const mean = sum / count;
  let second = 0;
  let fourth = 0;
  for (const [value, times] of values) {
    const square = (value - mean) * (value - mean);
    second += times * square;
    fourth += times * square * square;
  }
  return { count, mean, second: second / count, fourth: fourth / count };
}
