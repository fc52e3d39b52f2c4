import { entriesOf, fieldAt, listOf, numberOf, type Json } from "../read-json.ts";
import type { ScenarioIssue } from "../scenario-issue.ts";
import { issueAt } from "./references.ts";

/** Wherever a spread stands: its bounds are in order, its quantiles rise and end at 1. */
export function checkDistributions(value: Json, path: readonly (string | number)[]): ScenarioIssue[] {
  if (path[0] === "provenance") return [];
  const kind = fieldAt(value, "kind");
  if (kind === "uniform" || kind === "triangular" || kind === "pert") return checkBounds(value, path);
  if (kind === "empirical") return checkPoints(value, path);
  return [
    ...entriesOf(value).flatMap(([key, part]) => checkDistributions(part, [...path, key])),
    ...listOf(value).flatMap(([index, part]) => checkDistributions(part, [...path, index])),
  ];
}

function checkBounds(value: Json, path: readonly (string | number)[]): ScenarioIssue[] {
  const [low, mode, high] = ["low", "mode", "high"].map((field) => numberOf(fieldAt(value, field)));
  const middle = mode ?? low;
  if (low === null || low === undefined || high === null || high === undefined) return [];
  if (middle !== null && middle !== undefined && low <= middle && middle <= high) return [];
  return [
    issueAt(path, "wrong_order", {
      expected: "low <= mode <= high",
      received: [low, mode, high].filter((n) => n !== null).join(", "),
    }),
  ];
}

function checkPoints(value: Json, path: readonly (string | number)[]): ScenarioIssue[] {
  const points = listOf(fieldAt(value, "points")).map(([, point]) => ({
    probability: numberOf(fieldAt(point, "probability")) ?? 0,
    value: numberOf(fieldAt(point, "value")) ?? 0,
  }));
  const rises = points.every((point, i) => {
    const before = points[i - 1];
    return before === undefined || (point.probability > before.probability && point.value >= before.value);
  });
  if (rises && points.at(-1)?.probability === 1) return [];
  return [
    issueAt([...path, "points"], "wrong_order", {
      expected: "rising, the last probability 1",
      received: points
        .map(({ probability }) => probability)
        .join(", ")
        .slice(0, 60),
    }),
  ];
}
