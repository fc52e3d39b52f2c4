import { modelNumbers } from "../model-numbers.ts";
import { nearest } from "../nearest-name.ts";
import { entriesOf, fieldAt, listOf, numberOf, textOf, type Json } from "../read-json.ts";
import type { ScenarioIssue } from "../scenario-issue.ts";
import type { Scenario } from "../scenario-schema.ts";
import { checkName, issueAt, namesIn } from "./references.ts";

/** What a schema cannot see of a calibration file: the bounds, the names, and what the scenario beside it has. */
export function checkCalibrationParts(file: Json, scenario: Scenario | null): ScenarioIssue[] {
  return [
    ...entriesOf(fieldAt(file, "parameters")).flatMap(([id, parameter]) => checkParameter(file, id, parameter)),
    ...checkSets(file, scenario),
    ...checkTargets(file),
  ];
}

function checkParameter(file: Json, id: string, parameter: Json): ScenarioIssue[] {
  const [low, start, high] = ["low", "start", "high"].map((field) => numberOf(fieldAt(parameter, field)));
  const issues: ScenarioIssue[] = [];
  if (typeof low === "number" && typeof high === "number" && low >= high) {
    issues.push(
      issueAt(["parameters", id, "low"], "wrong_order", { expected: "low < high", received: `${low}, ${high}` }),
    );
  } else if (isOutside(start, low, high)) {
    const received = String(start);
    issues.push(issueAt(["parameters", id, "start"], "out_of_range", { expected: `${low} - ${high}`, received }));
  }
  const isUsed = entriesOf(fieldAt(file, "sets")).some(([, names]) => listOf(names).some(([, name]) => name === id));
  if (!isUsed) {
    issues.push(issueAt(["parameters", id], "unknown_reference", { expected: `sets: ... ["${id}"]`, received: id }));
  }
  return issues;
}

function isOutside(
  start: number | null | undefined,
  low: number | null | undefined,
  high: number | null | undefined,
): boolean {
  return typeof start === "number" && typeof low === "number" && typeof high === "number"
    ? start < low || start > high
    : false;
}

function checkSets(file: Json, scenario: Scenario | null): ScenarioIssue[] {
  const known = namesIn(file, "parameters");
  const numbers = scenario === null ? null : modelNumbers(scenario);
  return entriesOf(fieldAt(file, "sets")).flatMap(([pointer, names]) => [
    ...listOf(names).flatMap(([index, name]) =>
      checkName(name, known, { section: "parameters", path: ["sets", pointer, index] }),
    ),
    ...(numbers === null || numbers.has(pointer) ? [] : [noModelNumber(pointer, [...numbers.keys()])]),
  ]);
}

function noModelNumber(pointer: string, known: readonly string[]): ScenarioIssue {
  const issue = issueAt(["sets", pointer], "no_model_number", { expected: "/arrivals/perYear", received: pointer });
  const suggestion = nearest(pointer, known);
  return suggestion === undefined ? issue : { ...issue, suggestion };
}

/** Each measure once; a share of a count lies between 0 and 1, and a count has a spread only above 0. */
function checkTargets(file: Json): ScenarioIssue[] {
  const seen = new Set<string>();
  return listOf(fieldAt(file, "targets")).flatMap(([index, target]) => {
    const measure = textOf(fieldAt(target, "measure"));
    const isRepeated = measure !== null && seen.has(measure);
    seen.add(measure ?? "");
    const repeated = isRepeated
      ? [issueAt(["targets", index, "measure"], "duplicate", { expected: "-", received: measure })]
      : [];
    return [...repeated, ...checkValue(target, ["targets", index, "value"])];
  });
}

function checkValue(target: Json, path: readonly (string | number)[]): ScenarioIssue[] {
  const kind = fieldAt(target, "error", "kind");
  const value = numberOf(fieldAt(target, "value"));
  if (value === null) return [];
  const most = kind === "poisson" ? Infinity : 1;
  if ((kind !== "poisson" && kind !== "binomial") || (value > 0 && value < most)) return [];
  const expected = kind === "poisson" ? "> 0" : "> 0, < 1";
  return [issueAt(path, "out_of_range", { expected, received: String(value) })];
}

/** Measures that the forward model does not give. */
export function checkMeasures(file: Json, known: readonly string[]): ScenarioIssue[] {
  return listOf(fieldAt(file, "targets")).flatMap(([index, target]) =>
    checkName(fieldAt(target, "measure"), known, { section: "measures", path: ["targets", index, "measure"] }),
  );
}
