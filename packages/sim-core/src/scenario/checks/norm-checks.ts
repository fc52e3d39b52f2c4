import { parseDate } from "../../engine/calendar.ts";
import { measuresOf } from "../../outcomes/measures.ts";
import { seriesOf } from "../../outcomes/series.ts";
import type { CareSystem } from "../../youth-care/care-system.ts";
import { fieldAt, listOf, textOf, type Json } from "../read-json.ts";
import type { Scenario } from "../scenario-schema.ts";
import type { ScenarioIssue } from "../scenario-issue.ts";
import { dateAt } from "./date-checks.ts";
import { checkName, issueAt } from "./references.ts";

type Path = readonly (string | number)[];

/** Which fields of a norm go together; no id stands twice. Works on a file that may be wrong in every other way. */
export function checkNorms(file: Json): ScenarioIssue[] {
  const norms = listOf(fieldAt(file, "norms"));
  const ids = norms.map(([, norm]) => textOf(fieldAt(norm, "id")));
  return norms.flatMap(([index, norm]) => {
    const id = ids[index] ?? "";
    const path = ["norms", index];
    const twice = id !== "" && ids.indexOf(id) < index;
    const conditions = listOf(fieldAt(norm, "conditions"));
    return [
      ...(twice ? [issueAt([...path, "id"], "duplicate", { expected: "another id", received: id })] : []),
      ...conditions.flatMap(([number, condition]) =>
        checkCondition(condition, [...path, "conditions", number], conditions.length),
      ),
    ];
  });
}

const has = (part: Json, field: string): boolean => fieldAt(part, field) !== undefined;

function checkCondition(condition: Json, path: Path, conditions: number): ScenarioIssue[] {
  const isBound = has(condition, "atMost") || has(condition, "atLeast");
  return [
    ...(has(condition, "series") ? checkSeries(condition, path, conditions) : checkMeasure(condition, path)),
    ...(isBound ? [] : [missing([...path, "atMost"], "atMost | atLeast")]),
  ];
}

function checkMeasure(condition: Json, path: Path): ScenarioIssue[] {
  return [
    ...(has(condition, "measure") ? [] : [missing([...path, "measure"], "measure | series")]),
    ...(has(condition, "date") ? [misplaced([...path, "date"], "series")] : []),
  ];
}

function checkSeries(condition: Json, path: Path, conditions: number): ScenarioIssue[] {
  return [
    ...(has(condition, "measure") ? [misplaced([...path, "series"], "measure | series")] : []),
    ...(has(condition, "date") ? [] : [missing([...path, "date"], "YYYY-MM-DD")]),
    // Counts by day are kept over all replications together: which other condition held in the same one is not known.
    ...(conditions > 1 ? [misplaced([...path, "series"], "one condition")] : []),
  ];
}

function missing(path: Path, expected: string): ScenarioIssue {
  return issueAt(path, "missing_field", { expected, received: "nothing" });
}

function misplaced(path: Path, expected: string): ScenarioIssue {
  return issueAt(path, "not_an_option", { expected, received: String(path.at(-1)) });
}

/** Whether the runs of a scenario have the outcomes that its norms name. For a scenario in which nothing else is wrong. */
export function checkNormOutcomes({ norms = [] }: Scenario, system: CareSystem): ScenarioIssue[] {
  if (norms.length === 0) return [];
  const measures = measuresOf(system).map(({ id }) => id);
  const series = seriesOf(system);
  return norms.flatMap((norm, index) => {
    if (norm.kind !== "measured") return [];
    return norm.conditions.flatMap((condition, number) => {
      const path = ["norms", index, "conditions", number];
      return [
        ...checkOutcome(condition.measure, measures, [...path, "measure"]),
        ...checkOutcome(condition.series, series, [...path, "series"]),
        ...checkTarget(condition.measure, system, [...path, "measure"]),
        ...checkDay(condition, system, [...path, "date"]),
      ];
    });
  });
}

function checkOutcome(name: string | undefined, known: readonly string[], path: Path): ScenarioIssue[] {
  if (name === undefined || known.includes(name)) return [];
  const folder = name.slice(0, name.lastIndexOf("/") + 1);
  const beside = known.filter((other) => folder !== "" && other.startsWith(folder));
  return checkName(name, beside.length > 0 ? beside : known, { section: "measures", path });
}

/** Outcomes on the day of the goal are there only where the scenario says which day that is. */
function checkTarget(measure: string | undefined, { targetDay }: CareSystem, path: Path): ScenarioIssue[] {
  if (measure === undefined || !measure.endsWith("OnTarget") || targetDay !== null) return [];
  return [issueAt(path, "unknown_reference", { expected: "period.targetDate", received: measure })];
}

function checkDay(condition: Json, { start, days }: CareSystem, path: Path): ScenarioIssue[] {
  const date = dateAt(condition, "date");
  if (date === null) return [];
  const day = (parseDate(date.text) ?? NaN) - start;
  if (day >= 0 && day <= days) return [];
  return [issueAt(path, "wrong_order", { expected: "a day of the run", received: date.text })];
}
