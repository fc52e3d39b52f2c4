import { entriesOf, fieldAt, listOf, numberOf, textOf, type Json } from "../read-json.ts";
import type { ScenarioIssue } from "../scenario-issue.ts";
import { dateAt } from "./date-checks.ts";
import { checkName, checkReference, issueAt, namesIn } from "./references.ts";

type Path = readonly (string | number)[];

const path = ["capacityPlan", "rules"];

/** Every rule names forms and locations that exist and have places, and its bounds and dates are in order. */
export function checkTransitionRules(file: Json): ScenarioIssue[] {
  return [
    ...checkFormNames(file, [...path, "openingDelay"]),
    ...checkFormNames(file, [...path, "staff", "perPlace"]),
    ...checkFormNames(file, [...path, "floor"]),
    ...checkPause(file),
    ...listOf(fieldAt(file, ...path, "occupancyTrigger")).flatMap(([index, trigger]) =>
      checkTrigger(file, trigger, [...path, "occupancyTrigger", index]),
    ),
    ...entriesOf(fieldAt(file, ...path, "floor")).flatMap(([form]) => checkFloor(file, [...path, "floor", form])),
  ];
}

/** The keys of a record are care forms with places that are counted. */
function checkFormNames(file: Json, where: Path): ScenarioIssue[] {
  return entriesOf(fieldAt(file, ...where)).flatMap(([form]) => [
    ...checkName(form, namesIn(file, "careForms"), { section: "careForms", path: [...where, form] }),
    ...checkHasPlaces(file, form, [...where, form]),
  ]);
}

/** A form outside the landsdeel has no limit of places: nothing opens or closes there. */
function checkHasPlaces(file: Json, form: string | null, where: Path): ScenarioIssue[] {
  const { role, locations } = Object.fromEntries(entriesOf(fieldAt(file, "careForms", form ?? "")));
  if (role === undefined || (role !== "elsewhere" && entriesOf(locations).length > 0)) return [];
  return [issueAt(where, "form_without_places", { expected: "locations with places", received: form ?? "" })];
}

function checkPause(file: Json): ScenarioIssue[] {
  const pause = [...path, "pauseOnWaiting"];
  const forms = listOf(fieldAt(file, ...pause, "forms")).flatMap(([index]) =>
    checkReference(file, "careForms", [...pause, "forms", index]),
  );
  const above = numberOf(fieldAt(file, ...pause, "above"));
  const resumesAt = numberOf(fieldAt(file, ...pause, "resumesAt"));
  if (above === null || resumesAt === null || resumesAt <= above) return forms;
  const where = [...pause, "resumesAt"];
  return [...forms, issueAt(where, "wrong_order", { expected: `<= above ${above}`, received: String(resumesAt) })];
}

function checkTrigger(file: Json, trigger: Json, where: Path): ScenarioIssue[] {
  const form = textOf(fieldAt(trigger, "form"));
  const known = entriesOf(fieldAt(file, "careForms", form ?? "", "locations")).map(([name]) => name);
  const isKnown = form !== null && fieldAt(file, "careForms", form) !== undefined;
  return [
    ...checkReference(file, "careForms", [...where, "form"]),
    ...checkHasPlaces(file, form, [...where, "form"]),
    ...(isKnown && known.length > 0
      ? checkName(fieldAt(trigger, "location"), known, {
          section: `careForms.${form}.locations`,
          path: [...where, "location"],
        })
      : []),
  ];
}

/** The dates of a floor that falls are written in order, each once. */
function checkFloor(file: Json, where: Path): ScenarioIssue[] {
  const steps = listOf(fieldAt(file, ...where));
  return steps.flatMap(([index]) => {
    const date = dateAt(file, ...where, index, "from");
    const before = index === 0 ? null : dateAt(file, ...where, index - 1, "from");
    if (date === null || before === null || date.day > before.day) return [];
    return [issueAt([...where, index, "from"], "wrong_order", { expected: `> ${before.text}`, received: date.text })];
  });
}
