import { normResults, type ConditionResult, type NormResult } from "../../experiment/norm-results.ts";
import type { Language } from "../../scenario/describe-issue.ts";
import type { Cell } from "../document/report-document.ts";
import { inLanguage } from "../in-language.ts";
import type { PackagedRun } from "./packaged-run.ts";
import { optional, required, type TableResource } from "./table-resource.ts";

/** One row for each condition of each norm, and one for each norm of which the model says nothing. */
export function normTable(runs: readonly PackagedRun[], language: Language): TableResource {
  return {
    name: "norms",
    fields: [
      ...[required("scenario"), required("norm"), required("statement"), optional("norm_met_share", "number")],
      ...[required("condition", "integer"), optional("condition_name"), optional("outcome"), optional("unit")],
      ...[optional("date", "date"), optional("at_least", "number"), optional("at_most", "number")],
      optional("condition_met_share", "number"),
      ...(["mean", "p5", "p95", "beyond_mean"] as const).map((name) => optional(name, "number")),
      optional("not_measurable"),
    ],
    primaryKey: ["scenario", "norm", "condition"],
    rows: runs.flatMap(({ letter, scenario, system, batch }) =>
      normResults(scenario, system, batch).flatMap((norm) => normRows(letter, norm, language)),
    ),
  };
}

function normRows(letter: string, norm: NormResult, language: Language): Cell[][] {
  const start = [letter, norm.id, inLanguage(norm.statement, language)];
  if (norm.kind === "measured")
    return norm.conditions.map((condition, at) => [
      ...[...start, norm.metShare, at + 1],
      ...conditionCells(condition, language),
      null,
    ]);
  return [[...start, null, 0, ...Array<null>(11).fill(null), inLanguage(norm.why, language)]];
}

function conditionCells(condition: ConditionResult, language: Language): Cell[] {
  const { name, outcome, unit, date, atLeast, atMost, metShare, value, beyond } = condition;
  return [
    ...[inLanguage(name, language), outcome, unit, date, atLeast ?? null, atMost ?? null, metShare],
    ...[value.mean, value.p5, value.p95, beyond.mean],
  ];
}
