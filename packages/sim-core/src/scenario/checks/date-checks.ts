import { formatDate, parseDate } from "../../engine/calendar.ts";
import { fieldAt, listOf, textOf, type Json } from "../read-json.ts";
import type { ScenarioIssue } from "../scenario-issue.ts";
import { issueAt } from "./references.ts";

/** A century. */
const longestPeriodDays = 36_525;

/** The period runs forward, is not absurdly long, and holds the day of the goal; no date stands twice in a list. */
export function checkDates(file: Json): ScenarioIssue[] {
  return [
    ...checkPeriod(file),
    ...checkNotBefore(file, ["period", "targetDate"], ["period", "start"]),
    ...checkTargetWithin(file),
    ...checkTwice(file, ["triage", "matchedShare"], "date"),
    ...checkTwice(file, ["triage", "legalBasisShare"], "date"),
    ...checkTwice(file, ["arrivals", "changes"], "from"),
  ];
}

function checkPeriod(file: Json): ScenarioIssue[] {
  const start = dateAt(file, "period", "start");
  const end = dateAt(file, "period", "end");
  if (start !== null && end !== null && end.day - start.day > longestPeriodDays) {
    const latest = formatDate(start.day + longestPeriodDays);
    return [issueAt(["period", "end"], "out_of_range", { expected: `<= ${latest}`, received: end.text })];
  }
  return checkNotBefore(file, ["period", "end"], ["period", "start"]);
}

function checkTargetWithin(file: Json): ScenarioIssue[] {
  const target = dateAt(file, "period", "targetDate");
  const end = dateAt(file, "period", "end");
  if (target === null || end === null || target.day <= end.day) return [];
  return [wrongOrder(["period", "targetDate"], `<= ${end.text}`, target.text)];
}

function checkNotBefore(file: Json, path: readonly string[], earlier: readonly string[]): ScenarioIssue[] {
  const date = dateAt(file, ...path);
  const first = dateAt(file, ...earlier);
  if (date === null || first === null || date.day >= first.day) return [];
  return [wrongOrder(path, `>= ${first.text}`, date.text)];
}

/** The date at a path, `null` where there is none that can be read. */
export function dateAt(file: Json, ...path: readonly (string | number)[]): { text: string; day: number } | null {
  const text = textOf(fieldAt(file, ...path));
  const day = text === null ? null : parseDate(text);
  return text === null || day === null ? null : { text, day };
}

function checkTwice(file: Json, path: readonly string[], field: string): ScenarioIssue[] {
  const seen = new Set<string>();
  return listOf(fieldAt(file, ...path)).flatMap(([index, item]) => {
    const date = textOf(fieldAt(item, field));
    if (date === null) return [];
    if (!seen.has(date)) {
      seen.add(date);
      return [];
    }
    return [issueAt([...path, index, field], "duplicate", { expected: "every date once", received: date })];
  });
}

function wrongOrder(path: readonly string[], expected: string, received: string): ScenarioIssue {
  return issueAt(path, "wrong_order", { expected, received });
}
