/** Everything that can be wrong with a scenario file, by name. */
export type IssueCode =
  | "empty"
  | "too_large"
  | "not_json"
  | "not_an_object"
  | "unknown_version"
  | "missing_field"
  | "unknown_field"
  | "wrong_type"
  | "out_of_range"
  | "bad_date"
  | "bad_text"
  | "not_an_option"
  | "unknown_reference"
  | "wrong_order"
  | "does_not_add_up"
  | "duplicate"
  | "second_elsewhere"
  | "no_elsewhere"
  | "bad_formula"
  | "too_many_events"
  | "more_youths_than_places"
  | "more_closed_than_open";

/** One thing wrong with a scenario, said so that the person who wrote it can repair it. `describeIssue` words it. */
export interface ScenarioIssue {
  readonly code: IssueCode;
  /** Where, the way it reads in the file: `careForms.kib.locations.denHaag.placesAtStart`. Empty for the file as a whole. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  /** A name from the file or the format that may have been meant. */
  readonly suggestion?: string;
}

/** Either the value with what may be overlooked, or everything that is wrong. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly ScenarioIssue[] }
  | { readonly ok: false; readonly issues: readonly ScenarioIssue[]; readonly warnings: readonly ScenarioIssue[] };
