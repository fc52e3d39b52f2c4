import { compileFormula } from "../../formulas/compile-formula.ts";
import { arrivalVariables, toArrivalsPerDay } from "../over-time.ts";
import { fieldAt, numberOf, textOf, type Json } from "../read-json.ts";
import type { ScenarioIssue } from "../scenario-issue.ts";
import { limits } from "../schemas/values-schema.ts";
import { dateAt } from "./date-checks.ts";
import { issueAt } from "./references.ts";

const path = ["arrivals", "formula"];

/** A formula can be read, and gives a possible number of referrals on every day of the run. */
export function checkFormula(file: Json): ScenarioIssue[] {
  const formula = textOf(fieldAt(file, ...path));
  if (formula === null) return [];
  const expected = `a formula over ${arrivalVariables.join(", ")}`;
  const compiled = compileFormula(formula, arrivalVariables);
  if (!compiled.ok) return [issueAt(path, "bad_formula", { expected, received: compiled.problem.slice(0, 200) })];
  const impossible = impossibleValue(file, formula);
  if (impossible === undefined) return [];
  return [
    issueAt(path, "bad_formula", {
      expected: `0 to ${limits.perYear} a year`,
      received: `it gives ${impossible} a year`,
    }),
  ];
}

/** The yearly number of referrals on a day on which the formula gives none that can be; days that are absurd are not tried. */
function impossibleValue(file: Json, formula: string): number | undefined {
  const perDay = arrivalsByFormula(file, formula);
  const wrong = perDay.find((rate) => !(rate >= 0 && rate * 365.25 <= limits.perYear));
  return wrong === undefined ? undefined : Math.round(wrong * 365.25);
}

function arrivalsByFormula(file: Json, formula: string): Float64Array {
  const start = dateAt(file, "period", "start")?.day;
  const end = dateAt(file, "period", "end")?.day;
  const perYear = numberOf(fieldAt(file, "arrivals", "perYear"));
  const warmUpDays = Math.round(numberOf(fieldAt(file, "period", "warmUpDays")) ?? 0);
  if (start === undefined || end === undefined || perYear === null) return new Float64Array(0);
  const days = end + 1 - start + warmUpDays;
  if (!(days > 0 && days < 2 * limits.days)) return new Float64Array(0);
  return toArrivalsPerDay({ perYear, formula }, { start: start - warmUpDays, periodStart: start, days });
}
