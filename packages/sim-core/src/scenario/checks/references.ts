import { nearest } from "../nearest-name.ts";
import { entriesOf, fieldAt, textOf, type Json } from "../read-json.ts";
import type { IssueCode, ScenarioIssue } from "../scenario-issue.ts";

/** An issue at a place that is given as the parts of its path. */
export function issueAt(
  path: readonly (string | number)[],
  code: IssueCode,
  { expected, received }: { expected: string; received: string },
): ScenarioIssue {
  return { code, path: path.join("."), expected, received };
}

/** A name must be one of those that the file defines under `section`, such as `careForms`. */
export function checkReference(file: Json, section: string, path: readonly (string | number)[]): ScenarioIssue[] {
  return checkName(fieldAt(file, ...path), namesIn(file, section), { section, path });
}

/** As `checkReference`, for a name and a list of known names at hand. */
export function checkName(
  name: Json,
  known: readonly string[],
  { section, path }: { section: string; path: readonly (string | number)[] },
): ScenarioIssue[] {
  const written = textOf(name);
  if (written === null || known.includes(written)) return [];
  const issue = issueAt(path, "unknown_reference", {
    expected: `${section}: ${known.slice(0, 12).join(", ") || "-"}`,
    received: written,
  });
  const suggestion = nearest(written, known);
  return [suggestion === undefined ? issue : { ...issue, suggestion }];
}

export function namesIn(file: Json, section: string): string[] {
  return entriesOf(fieldAt(file, section)).map(([name]) => name);
}
