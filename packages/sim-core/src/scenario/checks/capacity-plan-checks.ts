import { countOf, entriesOf, fieldAt, listOf, textOf, type Json } from "../read-json.ts";
import type { ScenarioIssue } from "../scenario-issue.ts";
import { dateAt } from "./date-checks.ts";
import { checkName, checkReference, issueAt } from "./references.ts";

const path = ["capacityPlan", "steps"];

/** Every step names a form and one of its locations, falls after the start, and never closes more than is open. */
export function checkCapacityPlan(file: Json): ScenarioIssue[] {
  const steps = listOf(fieldAt(file, ...path));
  const start = dateAt(file, "period", "start");
  return [
    ...steps.flatMap(([index, step]) => [
      ...checkReference(file, "careForms", [...path, index, "form"]),
      ...checkLocation(file, index, step),
      ...checkAfterStart(file, index, start),
    ]),
    ...checkEnoughToClose(file, steps),
  ];
}

function checkLocation(file: Json, index: number, step: Json): ScenarioIssue[] {
  const form = textOf(fieldAt(step, "form"));
  if (form === null || fieldAt(file, "careForms", form) === undefined) return [];
  const known = entriesOf(fieldAt(file, "careForms", form, "locations")).map(([name]) => name);
  return checkName(fieldAt(step, "location"), known, {
    section: `careForms.${form}.locations`,
    path: [...path, index, "location"],
  });
}

function checkAfterStart(file: Json, index: number, start: { text: string; day: number } | null): ScenarioIssue[] {
  const date = dateAt(file, ...path, index, "date");
  if (date === null || start === null || date.day >= start.day) return [];
  return [issueAt([...path, index, "date"], "wrong_order", { expected: `>= ${start.text}`, received: date.text })];
}

function checkEnoughToClose(file: Json, steps: readonly [number, Json][]): ScenarioIssue[] {
  const open = new Map<string, number>();
  const inOrder = steps
    .map(([index, step]) => ({ index, step, day: dateAt(file, ...path, index, "date")?.day ?? 0 }))
    .toSorted((a, b) => a.day - b.day || Number(isClosing(a.step)) - Number(isClosing(b.step)));
  return inOrder.flatMap(({ index, step }) => {
    const form = textOf(fieldAt(step, "form")) ?? "";
    const location = textOf(fieldAt(step, "location")) ?? "";
    const key = `${form}/${location}`;
    const start = countOf(fieldAt(file, "careForms", form, "locations", location, "placesAtStart"));
    const change = placesOf(file, form, step);
    if (start === null || change === null) return [];
    const before = open.get(key) ?? start;
    open.set(key, Math.max(0, isClosing(step) ? before - change : before + change));
    if (!isClosing(step) || change <= before) return [];
    return [
      issueAt([...path, index, "units"], "more_closed_than_open", {
        expected: `<= ${before}`,
        received: String(change),
      }),
    ];
  });
}

function isClosing(step: Json): boolean {
  return fieldAt(step, "change") === "close";
}

function placesOf(file: Json, form: string, step: Json): number | null {
  const usual = fieldAt(file, "careForms", form, "unit", "places") ?? 1;
  const perUnit = countOf(fieldAt(step, "placesPerUnit") ?? usual);
  const units = countOf(fieldAt(step, "units"));
  return perUnit === null || units === null ? null : units * perUnit;
}
