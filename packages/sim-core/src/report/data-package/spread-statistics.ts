import type { MeasureSummary } from "../../experiment/run-summary.ts";

type Spread = Omit<MeasureSummary, "percentiles">;

/** What is known of a mean, of a measure or of a difference, by the name that the column `statistic` has. */
export const spreadStatistics: Readonly<Record<string, (spread: Spread) => number>> = {
  count: ({ count }) => count,
  mean: ({ mean }) => mean,
  standard_error: ({ standardError }) => standardError,
  interval_low: ({ interval: [low] }) => low,
  interval_high: ({ interval: [, high] }) => high,
  chance_sd: ({ chanceSd }) => chanceSd,
  not_knowing_sd: ({ notKnowingSd }) => notKnowingSd,
};
