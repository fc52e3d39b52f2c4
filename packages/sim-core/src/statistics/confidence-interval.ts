import { studentQuantile975 } from "./student-quantile.ts";
import type { MeanAndSpread } from "./mean-and-spread.ts";

/** 95% confidence interval of a mean over independent replications (Student's t); NaN for fewer than two. */
export function confidenceInterval({ count, mean, sd }: MeanAndSpread): readonly [low: number, high: number] {
  if (count < 2) return [NaN, NaN];
  const half = (studentQuantile975(count - 1) * sd) / Math.sqrt(count);
  return [mean - half, mean + half];
}
