import type { Scenario } from "@plaatsbepaling/sim-core";

/** One input that is not the same in two scenarios. `undefined`: not in that one. */
export interface InputDifference {
  /** The way it reads in the file; a number is a place in a list of the first file (of the second when only there). */
  readonly path: string;
  /** What tells a member of a list from the others, such as `kib, denHaag, open`; empty elsewhere. */
  readonly about: string;
  readonly first: unknown;
  readonly second: unknown;
}

/** Fields that say something to a reader and nothing to a run. */
const textFields = new Set([
  "$schema",
  "id",
  "name",
  "question",
  "description",
  "criteria",
  "notes",
  "note",
  "provenance",
]);

/** Every input that differs, deep down, in the order of the files. Texts and provenance are no inputs. */
export function inputDifferences(first: Scenario, second: Scenario): InputDifference[] {
  return differences(first, second, { path: [], about: "" });
}

interface Place {
  readonly path: readonly (string | number)[];
  readonly about: string;
}

function differences(first: unknown, second: unknown, place: Place): InputDifference[] {
  if (isListOfRecords(first) && isListOfRecords(second)) return listDifferences(first, second, place);
  if (isRecord(first) && isRecord(second)) {
    const keys = [...new Set([...Object.keys(first), ...Object.keys(second)])].filter((key) => !textFields.has(key));
    return keys.flatMap((key) => differences(first[key], second[key], { ...place, path: [...place.path, key] }));
  }
  if (sameInput(first, second)) return [];
  return [{ path: place.path.join("."), about: place.about, first, second }];
}

/**
 * Between lists of records, whose order does not count. A member in both is no difference, wherever it stands. Of the
 * rest, those that are most alike are the same member with a change in it: a step of the plan on another date reads as
 * a date that differs.
 */
function listDifferences(first: readonly unknown[], second: readonly unknown[], place: Place): InputDifference[] {
  const left = [...first.entries()];
  const right = [...second.entries()];
  takePairs(left, right, sameInput);
  const changed = [...takePairs(left, right, haveOneSubject), ...takePairs(left, right, areAlike)];
  const at = (index: number, about: string): Place => ({ path: [...place.path, index], about });
  return [
    ...changed.flatMap(([[index, a], [, b]]) => differences(a, b, at(index, sharedTexts(a, b)))),
    ...left.flatMap(([index, a]) => differences(a, undefined, at(index, sharedTexts(a, a)))),
    ...right.flatMap(([index, b]) => differences(undefined, b, at(index, sharedTexts(b, b)))),
  ];
}

type Member = [index: number, value: unknown];

/** Takes from both lists the members that match, first with first. */
function takePairs(left: Member[], right: Member[], match: (a: unknown, b: unknown) => boolean): [Member, Member][] {
  const pairs: [Member, Member][] = [];
  for (const member of [...left]) {
    const place = right.findIndex(([, value]) => match(member[1], value));
    const found = right[place];
    if (found === undefined) continue;
    pairs.push([member, found]);
    right.splice(place, 1);
    left.splice(left.indexOf(member), 1);
  }
  return pairs;
}

/** Records that agree in more than half of their fields. */
function areAlike(a: unknown, b: unknown): boolean {
  if (!isRecord(a) || !isRecord(b)) return false;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !textFields.has(key));
  return keys.filter((key) => sameInput(a[key], b[key])).length * 2 > keys.length;
}

/** Records about the same things, such as one form and one profile, whatever the numbers and dates. */
function haveOneSubject(a: unknown, b: unknown): boolean {
  const subject = subjectOf(a);
  return subject !== "" && subject === subjectOf(b);
}

function subjectOf(value: unknown): string {
  return isRecord(value) ? sharedTexts(value, value).replaceAll(/\d{4}-\d\d-\d\d/g, "") : "";
}

function sameInput(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((member, index) => sameInput(member, b[index]));
  }
  if (isRecord(a) && isRecord(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !textFields.has(key));
    return keys.every((key) => sameInput(a[key], b[key]));
  }
  return a === b;
}

function sharedTexts(a: unknown, b: unknown): string {
  if (!isRecord(a) || !isRecord(b)) return "";
  const texts = Object.entries(a).filter(
    ([key, value]) => typeof value === "string" && value === b[key] && !textFields.has(key),
  );
  return texts.map(([, value]) => String(value)).join(", ");
}

/** Of plain values, such as the forms that a profile accepts, the order counts: such a list is one input. */
function isListOfRecords(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.every(isRecord);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
