import { parseDate } from "../../engine/calendar.ts";
import { measuresOf } from "../../outcomes/measures.ts";
import { seriesOf } from "../../outcomes/series.ts";
import type { CareSystem } from "../../youth-care/care-system.ts";
import { nearest } from "../nearest-name.ts";
import { fieldAt, listOf, numberOf, textOf, type Json } from "../read-json.ts";
import type { ScenarioIssue } from "../scenario-issue.ts";
import { dateAt } from "./date-checks.ts";
import { issueAt } from "./references.ts";

type Path = readonly (string | number)[];

/** What a schema cannot see: which fields of an expectation go together, and whether the scenario has what they name. */
export function checkExpectationParts(file: Json, system: CareSystem | null): ScenarioIssue[] {
  return listOf(fieldAt(file, "expect")).flatMap(([index, part]) => {
    const path = ["expect", index];
    return [
      ...checkSubject(part, path),
      ...checkDemand(part, path),
      ...checkValue(part, path),
      ...checkBounds(part, path),
      ...(system === null ? [] : checkNames(part, path, system)),
    ];
  });
}

const has = (part: Json, field: string): boolean => fieldAt(part, field) !== undefined;

/** One subject: a measure, a series on a date, or a circle of forms. */
function checkSubject(part: Json, path: Path): ScenarioIssue[] {
  const subjects = ["measure", "series", "circularWaiting"].filter((field) => has(part, field));
  const expected = "measure | series | circularWaiting";
  if (subjects.length === 0) return [issueAt([...path, "measure"], "missing_field", { expected, received: "nothing" })];
  const extra = subjects.slice(1).map((field) => misplaced([...path, field], expected));
  if (subjects.includes("series") && !has(part, "date")) {
    return [...extra, issueAt([...path, "date"], "missing_field", { expected: "YYYY-MM-DD", received: "nothing" })];
  }
  if (!subjects.includes("series") && has(part, "date")) extra.push(misplaced([...path, "date"], "series"));
  return extra;
}

/** One demand: a value or bounds; of a circle only in which share of the runs it must be found. */
function checkDemand(part: Json, path: Path): ScenarioIssue[] {
  const demands = ["value", "atLeast", "atMost"].filter((field) => has(part, field));
  if (has(part, "circularWaiting")) {
    const extra = demands.map((field) => misplaced([...path, field], "inShareOfRuns"));
    if (has(part, "inShareOfRuns")) return extra;
    return [...extra, issueAt([...path, "inShareOfRuns"], "missing_field", { expected: "> 0", received: "nothing" })];
  }
  if (demands.length === 0) {
    const expected = "value | atLeast | atMost";
    return [issueAt([...path, "value"], "missing_field", { expected, received: "nothing" })];
  }
  if (!has(part, "value")) return [];
  const notWithValue = [...demands.slice(1), ...(has(part, "inShareOfRuns") ? ["inShareOfRuns"] : [])];
  return notWithValue.map((field) => misplaced([...path, field], "value, or atLeast, atMost"));
}

/** What belongs to a value: how precisely it must be met, said in one way; of 0 every share is 0. */
function checkValue(part: Json, path: Path): ScenarioIssue[] {
  const precision = ["withinStandardErrors", "visibleError", "visibleDifference"].filter((field) => has(part, field));
  if (!has(part, "value")) return precision.map((field) => misplaced([...path, field], "value"));
  if (has(part, "visibleError") && has(part, "visibleDifference")) {
    return [misplaced([...path, "visibleDifference"], "visibleError | visibleDifference")];
  }
  if (numberOf(fieldAt(part, "value")) !== 0 || has(part, "visibleDifference")) return [];
  return [issueAt([...path, "visibleDifference"], "missing_field", { expected: "> 0", received: "nothing" })];
}

function checkBounds(part: Json, path: Path): ScenarioIssue[] {
  const issues: ScenarioIssue[] = [];
  const [low, high] = ["atLeast", "atMost"].map((field) => numberOf(fieldAt(part, field)));
  if (typeof low === "number" && typeof high === "number" && low > high) {
    const order = { expected: "atLeast <= atMost", received: `${low}, ${high}` };
    issues.push(issueAt([...path, "atLeast"], "wrong_order", order));
  }
  // A spread over replications is one number for all of them: no single run has it.
  const statistic = textOf(fieldAt(part, "statistic")) ?? "mean";
  if (has(part, "inShareOfRuns") && statistic !== "mean") issues.push(misplaced([...path, "inShareOfRuns"], "mean"));
  return issues;
}

function checkNames(part: Json, path: Path, system: CareSystem): ScenarioIssue[] {
  const forms = system.forms.map(({ id }) => id);
  return [
    ...checkKnown(fieldAt(part, "measure"), [...path, "measure"], () => measuresOf(system).map(({ id }) => id)),
    ...checkKnown(fieldAt(part, "series"), [...path, "series"], () => seriesOf(system)),
    ...listOf(fieldAt(part, "circularWaiting")).flatMap(([index, form]) =>
      checkKnown(form, [...path, "circularWaiting", index], () => forms),
    ),
    ...checkDate(part, [...path, "date"], system),
  ];
}

function checkKnown(name: Json, path: Path, names: () => readonly string[]): ScenarioIssue[] {
  const written = textOf(name);
  if (written === null) return [];
  const known = names();
  if (known.includes(written)) return [];
  const suggestion = nearest(written, known);
  const issue = issueAt(path, "unknown_reference", { expected: listOfSome(written, known), received: written });
  return [suggestion === undefined ? issue : { ...issue, suggestion }];
}

/** Those under the same first words, or else the first of all: there may be hundreds. */
function listOfSome(written: string, known: readonly string[]): string {
  const folder = written.slice(0, written.lastIndexOf("/") + 1);
  const beside = known.filter((name) => folder !== "" && name.startsWith(folder));
  const some = beside.length > 0 ? beside : known;
  return some.slice(0, 12).join(", ") + (some.length > 12 ? ", ..." : "");
}

/** The run has a count for the start of each of its days, and for the end of the last one. */
function checkDate(part: Json, path: Path, { start, days }: CareSystem): ScenarioIssue[] {
  const date = dateAt(part, "date");
  if (date === null || !has(part, "series")) return [];
  const day = (parseDate(date.text) ?? NaN) - start;
  if (day >= 0 && day <= days) return [];
  return [issueAt(path, "wrong_order", { expected: "a day of the run", received: date.text })];
}

function misplaced(path: Path, expected: string): ScenarioIssue {
  return issueAt(path, "not_an_option", { expected, received: String(path.at(-1)) });
}
