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
  | "too_many_parts"
  | "too_much_memory"
  | "too_much_money"
  | "more_youths_than_places"
  | "longer_than_possible"
  | "more_closed_than_open"
  | "form_without_places"
  | "no_model_number"
  | "uncertain_beyond_limits"
  | "impossible_parameter_set";

/** One thing wrong with a scenario, said so that the person who wrote it can repair it. `describeIssue` words it. */
export interface ScenarioIssue {
  readonly code: IssueCode;
  /** Where, the way it reads in the file: `careForms.kib.locations.denHaag.placesAtStart`. Empty for the file as a whole. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  /** A name from the file or the format that may have been meant. */
  readonly suggestion?: string;
  /** What is wrong with the scenario that comes out when the uncertain numbers are filled in. */
  readonly cause?: ScenarioIssue;
}

/** Either the value with what may be overlooked, or everything that is wrong. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly ScenarioIssue[] }
  | { readonly ok: false; readonly issues: readonly ScenarioIssue[]; readonly warnings: readonly ScenarioIssue[] };

/** A later check says nothing about a place, or a part of it, where an earlier one has already found something. */
export function withoutRepeats(found: readonly ScenarioIssue[], earlier: readonly ScenarioIssue[]): ScenarioIssue[] {
  return found.filter(({ path }) => !earlier.some((issue) => path === issue.path || path.startsWith(`${issue.path}.`)));
}
