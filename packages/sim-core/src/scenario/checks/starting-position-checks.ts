import { countOf, entriesOf, fieldAt, listOf, textOf, totalOf, type Json } from "../read-json.ts";
import type { ScenarioIssue } from "../scenario-issue.ts";
import { checkPassedDays } from "./passed-days-checks.ts";
import { checkReference, issueAt, namesIn } from "./references.ts";

/** Those in care at the start are somewhere that exists and fit in the places that are there. */
export function checkStartingPosition(file: Json): ScenarioIssue[] {
  const path = ["startingPosition", "inCare"];
  const rows = listOf(fieldAt(file, ...path));
  return [
    ...rows.flatMap(([index, row]) => [
      ...checkReference(file, "careForms", [...path, index, "form"]),
      ...checkReference(file, "profiles", [...path, index, "profile"]),
      ...checkHeld(row, [...path, index, "held"]),
    ]),
    ...listOf(fieldAt(file, "startingPosition", "waiting")).flatMap(([index]) =>
      checkReference(file, "profiles", ["startingPosition", "waiting", index, "profile"]),
    ),
    ...listOf(fieldAt(file, "startingPosition", "returning")).flatMap(([index]) =>
      checkReference(file, "profiles", ["startingPosition", "returning", index, "profile"]),
    ),
    ...(["inCare", "waiting", "returning"] as const).flatMap((group) => checkRowsDiffer(file, group)),
    ...namesIn(file, "careForms").flatMap((form) => checkRoom(file, form, rows)),
    ...checkPassedDays(file),
  ];
}

/** A group of youths has one row, or one for each number of days that has passed: two would stand for the same youths twice. */
function checkRowsDiffer(file: Json, group: string): ScenarioIssue[] {
  const seen = new Set<string>();
  return listOf(fieldAt(file, "startingPosition", group)).flatMap(([index, row]) => {
    const profile = textOf(fieldAt(row, "profile"));
    const names = [textOf(fieldAt(row, "form")), profile, passedDays(row)].filter((name) => name !== null).join(", ");
    if (profile === null) return [];
    if (!seen.has(names)) {
      seen.add(names);
      return [];
    }
    return [issueAt(["startingPosition", group, index], "duplicate", { expected: "one row a group", received: names })];
  });
}

function passedDays(row: Json): string | null {
  const days = fieldAt(row, "daysInCare") ?? fieldAt(row, "daysWaited") ?? fieldAt(row, "daysAway");
  return days === undefined ? null : JSON.stringify(days);
}

function checkHeld(row: Json, path: readonly (string | number)[]): ScenarioIssue[] {
  const held = countOf(fieldAt(row, "held"));
  const youths = countOf(fieldAt(row, "youths"));
  if (held === null || youths === null || held <= youths) return [];
  return [issueAt(path, "out_of_range", { expected: `<= ${youths}`, received: String(held) })];
}

function checkRoom(file: Json, form: string, rows: readonly [number, Json][]): ScenarioIssue[] {
  if (fieldAt(file, "careForms", form, "role") === "elsewhere") return [];
  const locations = entriesOf(fieldAt(file, "careForms", form, "locations"));
  const places = totalOf(locations.map(([, location]) => fieldAt(location, "placesAtStart")));
  const here = rows.filter(([, row]) => textOf(fieldAt(row, "form")) === form);
  const youths = totalOf(here.map(([, row]) => fieldAt(row, "youths")));
  if (places === null || youths === null || youths <= places) return [];
  return [
    issueAt(["startingPosition", "inCare", here.at(-1)?.[0] ?? 0, "youths"], "more_youths_than_places", {
      expected: `${form} <= ${places}`,
      received: String(youths),
    }),
  ];
}
