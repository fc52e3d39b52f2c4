import type { ChartOptions, DataState } from "./chart-options.ts";

/** One part of the sum: places on paper against what the runs have on average. */
export interface PaperSumRow {
  readonly id: string;
  readonly name: string;
  /** `form`: a care form in the landsdeel. `waiting` and `elsewhere`: what the sum on paper does not have. */
  readonly kind: "closed" | "alternative" | "waiting" | "elsewhere";
  /** Places on paper; 0 for what the paper does not have. */
  readonly onPaper: number;
  /** Mean number of youths in the runs. */
  readonly inRuns: number;
}

export interface PaperSumOptions extends ChartOptions {
  readonly state?: DataState | undefined;
  /** Top of both columns; keep it the same while somebody drags. */
  readonly yMax?: number | undefined;
}
