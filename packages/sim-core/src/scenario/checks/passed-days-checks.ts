import * as v from "valibot";
import { daysPerYear } from "../../engine/calendar.ts";
import { scaleDistribution, type Distribution } from "../../engine/distributions/distribution.ts";
import { toQuantile } from "../../engine/distributions/quantile.ts";
import { countOf, fieldAt, listOf, numberOf, textOf, type Json } from "../read-json.ts";
import type { ScenarioIssue } from "../scenario-issue.ts";
import { distribution } from "../schemas/distribution-schema.ts";
import { toDistribution } from "../to-distribution.ts";
import { issueAt } from "./references.ts";

/** The last share that a table of quantiles knows: what lasts longer is met less than once in sixteen million times. */
const longestShare = 1 - 1 / (4096 * 4096);
/** Of a spread of days that have passed, this share must be possible. */
const shareOfDays = 0.999;

type Path = readonly (string | number)[];

/** What is said to have lasted so many days at the start can have lasted so long. */
export function checkPassedDays(file: Json): ScenarioIssue[] {
  const rows = (group: string) => listOf(fieldAt(file, "startingPosition", group));
  return [
    ...rows("inCare").flatMap(([index, row]) => checkDaysInCare(file, row, ["startingPosition", "inCare", index])),
    ...rows("returning").flatMap(([index, row]) => {
      const path = ["startingPosition", "returning", index, "daysAway"];
      const longest = longestOf(spreadAt(fieldAt(file, "return", "afterDays")));
      return checkAtMost(spreadAt(fieldAt(row, "daysAway")), longest, path);
    }),
  ];
}

function checkDaysInCare(file: Json, row: Json, path: Path): ScenarioIssue[] {
  const days = spreadAt(fieldAt(row, "daysInCare"));
  const form = textOf(fieldAt(row, "form"));
  const stay = stayOf(file, form, textOf(fieldAt(row, "profile")));
  if (days === null || stay === null || form === null) return [];
  const held = countOf(fieldAt(row, "held")) ?? 0;
  const ofDays = [...path, "daysInCare"];
  const hold = spreadAt(fieldAt(file, "careForms", form, "hold", "days") ?? fieldAt(file, "outflow", "hold", "days"));
  if (held === countOf(fieldAt(row, "youths"))) {
    const issues = checkAtMost(days, longestOf(stay) + (hold === null ? 0 : longestOf(hold)), ofDays);
    return issues.length > 0 ? issues : checkStayIsOver(days, stay, ofDays);
  }
  const longest = Math.min(longestOf(stay), untilBirthday(file, row, form));
  return [...checkAtMost(days, longest, ofDays), ...(held > 0 ? checkStayIsOver(days, stay, ofDays) : [])];
}

/** Who holds a place has ended the stay, which takes at least so long. */
function checkStayIsOver(days: Distribution, stay: Distribution, path: Path): ScenarioIssue[] {
  const shortest = toQuantile(stay)(1e-9);
  const said = toQuantile(days)(1 - shareOfDays);
  if (said >= shortest) return [];
  return [issueAt(path, "out_of_range", { expected: `>= ${rounded(shortest)}`, received: String(rounded(said)) })];
}

/** Days from the youngest age at referral to the birthday that ends every stay. */
function untilBirthday(file: Json, row: Json, form: string): number {
  const spec = fieldAt(file, "careForms", form);
  const endsAtAge = numberOf(fieldAt(spec, "endsAtAge"));
  const ages = spreadAt(fieldAt(file, "profiles", textOf(fieldAt(row, "profile")) ?? "", "ageAtReferral"));
  if (endsAtAge === null || ages === null || (numberOf(fieldAt(spec, "runsOnShare")) ?? 0) > 0) return Infinity;
  return (endsAtAge - toQuantile(ages)(1e-9)) * daysPerYear;
}

function checkAtMost(days: Distribution | null, longest: number, path: Path): ScenarioIssue[] {
  if (days === null) return [];
  const said = toQuantile(days)(shareOfDays);
  if (!(said > longest)) return [];
  return [
    issueAt(path, "longer_than_possible", {
      expected: `<= ${Math.max(0, Math.floor(longest))}`,
      received: String(rounded(said)),
    }),
  ];
}

/** The stay of a profile in a form, as `to-care-system.ts` makes it. */
function stayOf(file: Json, form: string | null, profile: string | null): Distribution | null {
  if (form === null || profile === null) return null;
  const spec = fieldAt(file, "profiles", profile);
  const own = fieldAt(spec, "stayIn", form);
  if (own !== undefined) return spreadAt(own);
  const stay = spreadAt(fieldAt(spec, "stay"));
  const factor = numberOf(fieldAt(file, "stay", "mismatchFactor"));
  const isBest = listOf(fieldAt(spec, "acceptableForms"))[0]?.[1] === form;
  if (stay === null || isBest) return stay;
  return factor === null || factor <= 0 ? null : scaleDistribution(stay, factor);
}

function longestOf(spread: Distribution | null): number {
  return spread === null ? Infinity : Math.ceil(toQuantile(spread)(longestShare));
}

function spreadAt(value: Json): Distribution | null {
  const parsed = v.safeParse(distribution, value);
  return parsed.success ? toDistribution(parsed.output) : null;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
