import type { Distribution } from "./distribution.ts";
import { toQuantile } from "./quantile.ts";

/** The least and most that a draw of 32 bits can give of a probability. */
const leastProbability = 1 / 8_589_934_592;
const mostProbability = 1 - leastProbability;

/** The lowest and the highest value that can be drawn; kinds without an end reach about 6.3 standard deviations out. */
export function drawnRange(distribution: Distribution): { readonly low: number; readonly high: number } {
  const quantile = toQuantile(distribution);
  return { low: quantile(leastProbability), high: quantile(mostProbability) };
}
