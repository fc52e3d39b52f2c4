import { entriesOf, fieldAt, listOf, numberOf, textOf, type Json } from "../read-json.ts";
import type { ScenarioIssue } from "../scenario-issue.ts";
import { checkNotEmpty } from "./care-form-checks.ts";
import { checkName, checkReference, issueAt, namesIn } from "./references.ts";

/** Profiles name forms and profiles that exist, follow-up shares do not exceed 1, and weights are not all zero. */
export function checkProfiles(file: Json): ScenarioIssue[] {
  const forms = namesIn(file, "careForms");
  return [
    ...checkWeights(file, ["profiles"]),
    ...checkWeights(file, ["regions"]),
    ...checkWeights(file, ["outflow", "destinations"]),
    ...checkReference(file, "careForms", ["triage", "usualForm"]),
    ...entriesOf(fieldAt(file, "paperSum", "places")).flatMap(([form]) =>
      checkName(form, forms, { section: "careForms", path: ["paperSum", "places", form] }),
    ),
    ...namesIn(file, "profiles").flatMap((id) => [
      ...checkAcceptableForms(file, id, forms),
      ...entriesOf(fieldAt(file, "profiles", id, "stayIn")).flatMap(([form]) =>
        checkName(form, forms, { section: "careForms", path: ["profiles", id, "stayIn", form] }),
      ),
      ...checkFollowUps(file, id),
    ]),
  ];
}

function checkWeights(file: Json, path: readonly string[]): ScenarioIssue[] {
  const parts = entriesOf(fieldAt(file, ...path));
  if (parts.length === 0) return path.length === 1 ? checkNotEmpty(file, path.join(".")) : [];
  const total = parts.reduce((sum, [, part]) => sum + (numberOf(fieldAt(part, "weight")) ?? 1), 0);
  if (total > 0) return [];
  return [issueAt(path, "does_not_add_up", { expected: "a weight above 0", received: "0" })];
}

function checkAcceptableForms(file: Json, id: string, forms: readonly string[]): ScenarioIssue[] {
  const path = ["profiles", id, "acceptableForms"];
  const seen = new Set<string>();
  return listOf(fieldAt(file, ...path)).flatMap(([index, form]) => {
    const name = textOf(form) ?? "";
    if (seen.has(name))
      return [issueAt([...path, index], "duplicate", { expected: "every form once", received: name })];
    seen.add(name);
    if (fieldAt(file, "careForms", name, "role") === "elsewhere") {
      return [issueAt([...path, index], "not_an_option", { expected: "a form inside the landsdeel", received: name })];
    }
    return checkName(form, forms, { section: "careForms", path: [...path, index] });
  });
}

function checkFollowUps(file: Json, id: string): ScenarioIssue[] {
  const path = ["profiles", id, "followUp"];
  const followUps = listOf(fieldAt(file, ...path));
  const references = followUps.flatMap(([index]) => [
    ...checkReference(file, "profiles", [...path, index, "profile"]),
    ...checkReference(file, "careForms", [...path, index, "fromForm"]),
  ]);
  const anyForm = followUps.filter(([, part]) => fieldAt(part, "fromForm") === undefined);
  const named = new Set(followUps.flatMap(([, part]) => textOf(fieldAt(part, "fromForm")) ?? []));
  const totals = [
    shareOf(anyForm),
    ...[...named].map(
      (form) => shareOf(anyForm) + shareOf(followUps.filter(([, part]) => fieldAt(part, "fromForm") === form)),
    ),
  ];
  const highest = Math.max(...totals);
  if (highest <= 1 + 1e-9) return references;
  return [...references, issueAt(path, "does_not_add_up", { expected: "<= 1", received: inWords(highest) })];
}

/** A sum of decimal fractions without the noise of binary ones. */
function inWords(sum: number): string {
  return String(Number(sum.toPrecision(10)));
}

function shareOf(followUps: readonly [number, Json][]): number {
  return followUps.reduce((sum, [, part]) => sum + (numberOf(fieldAt(part, "share")) ?? 0), 0);
}
