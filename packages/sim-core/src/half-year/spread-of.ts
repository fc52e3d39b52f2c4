import { meanAndSpread } from "../statistics/mean-and-spread.ts";
import type { Spread } from "./half-year-data.ts";

/** Mean and middle 80% (type 1) of one number over the replications. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const atLeast = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length - 1e-9) - 1)] ?? NaN;
  return { mean: meanAndSpread(values).mean, low: atLeast(0.1), high: atLeast(0.9) };
}
