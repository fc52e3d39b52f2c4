import { entriesOf, fieldAt, numberOf, textOf, type Json } from "../read-json.ts";
import type { ScenarioIssue } from "../scenario-issue.ts";
import { checkReference, issueAt } from "./references.ts";

/** There is a form, at most one is `elsewhere`, ages are in order, and failing stays go on in another form. */
export function checkCareForms(file: Json): ScenarioIssue[] {
  const forms = entriesOf(fieldAt(file, "careForms"));
  const elsewhere = forms.filter(([, form]) => fieldAt(form, "role") === "elsewhere").map(([id]) => id);
  return [
    ...checkNotEmpty(file, "careForms"),
    ...elsewhere.slice(1).map((id) =>
      issueAt(["careForms", id, "role"], "second_elsewhere", {
        expected: "one form with role elsewhere",
        received: elsewhere.join(", "),
      }),
    ),
    ...forms.flatMap(([id, form]) => [...checkAges(id, form), ...checkFailure(file, id)]),
    ...(elsewhere.length === 0 ? checkNobodyGoesElsewhere(file) : []),
  ];
}

/** A section of named parts must have at least one. */
export function checkNotEmpty(file: Json, section: string): ScenarioIssue[] {
  const value = fieldAt(file, section);
  if (typeof value !== "object" || value === null || entriesOf(value).length > 0) return [];
  return [issueAt([section], "missing_field", { expected: "at least one", received: "{}" })];
}

function checkAges(id: string, form: Json): ScenarioIssue[] {
  const youngest = numberOf(fieldAt(form, "minimumAge")) ?? 0;
  const oldest = numberOf(fieldAt(form, "maximumAgeAtEntry"));
  const ends = numberOf(fieldAt(form, "endsAtAge"));
  const issues: ScenarioIssue[] = [];
  if (oldest !== null && oldest < youngest) {
    issues.push(wrongAge(["careForms", id, "maximumAgeAtEntry"], `>= minimumAge ${youngest}`, oldest));
  }
  if (ends !== null && ends <= youngest)
    issues.push(wrongAge(["careForms", id, "endsAtAge"], `> minimumAge ${youngest}`, ends));
  return issues;
}

function wrongAge(path: readonly string[], expected: string, received: number): ScenarioIssue {
  return issueAt(path, "wrong_order", { expected, received: String(received) });
}

function checkFailure(file: Json, id: string): ScenarioIssue[] {
  const path = ["careForms", id, "failure", "to"];
  const to = textOf(fieldAt(file, ...path));
  if (to === id) return [issueAt(path, "unknown_reference", { expected: "another form", received: id })];
  return checkReference(file, "careForms", path);
}

function checkNobodyGoesElsewhere(file: Json): ScenarioIssue[] {
  return ["urgent", "regular"].flatMap((kind) => {
    const path = ["placement", kind, "goesElsewhereAfterDays"];
    const days = numberOf(fieldAt(file, ...path));
    return days === null ? [] : [issueAt(path, "no_elsewhere", { expected: "null", received: String(days) })];
  });
}
