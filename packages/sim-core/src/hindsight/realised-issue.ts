import type { CsvFault } from "./read-csv.ts";

/** Why a file with realised figures cannot be used, with the place; `describeRealisedIssue` words it. */
export interface RealisedIssue {
  readonly code: RealisedIssueCode;
  /** From 1; 0 for what concerns the whole file. */
  readonly line: number;
  readonly column: number;
  readonly received?: string;
  /** What would have been right: names, or a number. */
  readonly expected?: string;
  readonly suggestion?: string;
}

export type RealisedIssueCode =
  | CsvFault["code"]
  | "empty"
  | "no_figures"
  | "too_many_figures"
  | "column_missing"
  | "column_unknown"
  | "column_twice"
  | "cell_count"
  | "bad_date"
  | "date_wanted"
  | "period_wanted"
  | "bad_number"
  | "bad_number_with_comma"
  | "negative"
  | "measure_unknown"
  | "form_unknown"
  | "region_unknown"
  | "places_by_region"
  | "figure_twice"
  | "all_outside_run";
