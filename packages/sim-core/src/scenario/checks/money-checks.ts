import { entriesOf, fieldAt, listOf, numberOf, textOf, type Json } from "../read-json.ts";
import type { ScenarioIssue } from "../scenario-issue.ts";
import { dateAt } from "./date-checks.ts";
import { checkName, checkReference, issueAt, namesIn } from "./references.ts";

type Path = readonly (string | number)[];

const prices = ["money", "careForms"];
const incidental = ["money", "incidental"];

/** Every care form has one price, every cost one moment within the run, and every name refers to something. */
export function checkMoney(file: Json): ScenarioIssue[] {
  if (fieldAt(file, "money") === undefined) return [];
  return [
    ...checkPrices(file),
    ...entriesOf(fieldAt(file, ...incidental)).flatMap(([id, cost]) =>
      checkIncidental(file, cost, [...incidental, id]),
    ),
    ...checkTrajectories(file),
  ];
}

function checkPrices(file: Json): ScenarioIssue[] {
  const priced = entriesOf(fieldAt(file, ...prices)).map(([id]) => id);
  const forms = namesIn(file, "careForms");
  return [
    ...priced.flatMap((id) => checkName(id, forms, { section: "careForms", path: [...prices, id] })),
    ...forms.filter((id) => !priced.includes(id)).map((id) => missing([...prices, id])),
    ...priced.flatMap((id) => checkOutside(file, id)),
    ...priced.flatMap((id) => checkEither(file, [...prices, id], ["euroPerDay", "timesReference"])),
  ];
}

/** Outside the landsdeel no place stands ready: what is paid there goes by youth. */
function checkOutside(file: Json, id: string): ScenarioIssue[] {
  const where = [...prices, id, "fixedShare"];
  const share = numberOf(fieldAt(file, ...where));
  if (fieldAt(file, "careForms", id, "role") !== "elsewhere" || share === null || share === 0) return [];
  return [issueAt(where, "out_of_range", { expected: "0", received: String(share) })];
}

/** One of two fields, and not both. */
function checkEither(file: Json, where: Path, [one, other]: readonly [string, string]): ScenarioIssue[] {
  const has = (name: string): boolean => fieldAt(file, ...where, name) !== undefined;
  if (has(one) !== has(other)) return [];
  if (!has(one)) return [missing([...where, one])];
  return [issueAt([...where, other], "duplicate", { expected: `${one} | ${other}`, received: `${one}, ${other}` })];
}

function checkIncidental(file: Json, cost: Json, where: Path): ScenarioIssue[] {
  return [
    ...checkEither(file, where, ["date", "each"]),
    ...checkWithinRun(file, [...where, "date"]),
    ...checkReference(file, "careForms", [...where, "careForm"]),
    ...checkStaffRule(file, cost),
    ...checkPresented(file, cost, where),
  ];
}

/** A cost on a day that is not counted would be lost. */
function checkWithinRun(file: Json, where: Path): ScenarioIssue[] {
  const found = dateAt(file, ...where);
  const start = dateAt(file, "period", "start");
  const end = dateAt(file, "period", "end");
  if (found === null || start === null || end === null) return [];
  if (found.day >= start.day && found.day <= end.day) return [];
  const expected = found.day < start.day ? `>= ${start.text}` : `<= ${end.text}`;
  return [issueAt(where, "wrong_order", { expected, received: found.text })];
}

/** Nobody is retrained where staff is no limit. */
function checkStaffRule(file: Json, cost: Json): ScenarioIssue[] {
  if (textOf(fieldAt(cost, "each")) !== "fteRetrained") return [];
  const rule = ["capacityPlan", "rules", "staff"];
  return fieldAt(file, ...rule) === undefined ? [missing(rule)] : [];
}

function checkPresented(file: Json, cost: Json, where: Path): ScenarioIssue[] {
  if (fieldAt(cost, "grant") === undefined) return [];
  if (fieldAt(file, "money", "grant") === undefined) return [missing(["money", "grant"])];
  const known = entriesOf(fieldAt(file, "money", "grant", "providers")).map(([id]) => id);
  return checkName(fieldAt(cost, "grant", "provider"), known, {
    section: "money.grant.providers",
    path: [...where, "grant", "provider"],
  });
}

function checkTrajectories(file: Json): ScenarioIssue[] {
  const path = ["money", "trajectories"];
  return entriesOf(fieldAt(file, ...path)).flatMap(([profile, views]) => [
    ...checkName(profile, namesIn(file, "profiles"), { section: "profiles", path: [...path, profile] }),
    ...entriesOf(views).flatMap(([view, steps]) =>
      listOf(steps).flatMap(([index]) =>
        checkReference(file, "careForms", [...path, profile, view, index, "careForm"]),
      ),
    ),
  ]);
}

function missing(where: Path): ScenarioIssue {
  return issueAt(where, "missing_field", { expected: String(where.at(-1)), received: "nothing" });
}
