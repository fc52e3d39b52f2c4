import * as v from "valibot";
import type { IssueCode, ScenarioIssue } from "./scenario-issue.ts";

/** Check unknown input against a schema. The only function that knows how the validation library words its findings. */
export function parseWith<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): { readonly value: v.InferOutput<Schema> | null; readonly issues: readonly ScenarioIssue[] } {
  const result = v.safeParse(schema, input);
  if (result.success) return { value: result.output, issues: [] };
  return { value: null, issues: result.issues.flatMap((issue) => toIssues(issue, [])) };
}

function toIssues(issue: v.BaseIssue<unknown>, parent: readonly string[]): ScenarioIssue[] {
  const path = [...parent, ...(issue.path ?? []).map(({ key }) => String(key))];
  const nested = issue.issues ?? [];
  const received = issue.path === undefined ? issue.input : lastValue(issue);
  if (issue.type === "union" && nested.length > 0 && isRecord(received)) {
    const deeper = nested.filter((option) => option.type !== "number" && option.type !== "array");
    if (deeper.length > 0) return deeper.flatMap((option) => toIssues(option, path));
  }
  return [
    {
      code: codeOf(issue),
      path: path.join("."),
      expected: expectedOf(issue, nested),
      received: issue.received === "undefined" ? "nothing" : shorten(received),
    },
  ];
}

const codes: Readonly<Record<string, IssueCode>> = {
  min_value: "out_of_range",
  max_value: "out_of_range",
  gt_value: "out_of_range",
  integer: "out_of_range",
  finite: "out_of_range",
  min_length: "out_of_range",
  max_length: "out_of_range",
  length: "out_of_range",
  max_entries: "out_of_range",
  regex: "bad_text",
  picklist: "not_an_option",
  literal: "not_an_option",
  variant: "not_an_option",
};

function codeOf(issue: v.BaseIssue<unknown>): IssueCode {
  if (issue.received === "undefined" && issue.kind === "schema") return "missing_field";
  if (issue.type === "check") return isAboutDate(issue) ? "bad_date" : "bad_text";
  return codes[issue.type] ?? "wrong_type";
}

/** Two sorts of text have a check of their own: dates, and names that must not be one that every object has. */
function isAboutDate({ input }: v.BaseIssue<unknown>): boolean {
  return typeof input === "string" && !(input in Object.prototype);
}

function expectedOf(issue: v.BaseIssue<unknown>, nested: readonly v.BaseIssue<unknown>[]): string {
  const expected = issue.expected ?? issue.type;
  if (issue.type === "union") return nested.map((option) => option.expected ?? "").join(" | ");
  if (issue.type === "check") return isAboutDate(issue) ? "YYYY-MM-DD" : nameShape;
  if (issue.type === "regex") return nameShape;
  if (issue.type === "integer") return "whole number";
  if (issue.type === "max_entries") return `<= ${expected}`;
  return issue.type.endsWith("length") ? `length ${expected}` : expected;
}

const nameShape = "letter, then letters, digits, - or _";

function lastValue(issue: v.BaseIssue<unknown>): unknown {
  return issue.path?.at(-1)?.value;
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shorten(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
