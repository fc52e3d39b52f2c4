/** Walk through JSON of unknown shape without ever failing: what is not there reads as empty. */
export type Json = unknown;

/** The field at a path, `undefined` where there is none. */
export function fieldAt(value: Json, ...path: readonly (string | number)[]): Json {
  let found: Json = value;
  for (const key of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<string | number, Json>)[key];
  }
  return found;
}

/** Names and values of an object; none for anything else. */
export function entriesOf(value: Json): [string, Json][] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

/** Members of a list with their place in it; none for anything else. */
export function listOf(value: Json): [number, Json][] {
  return Array.isArray(value) ? [...value.entries()] : [];
}

export function textOf(value: Json): string | null {
  return typeof value === "string" ? value : null;
}

/** A whole number of 0 or more, `null` for anything else: a sum over places or youths makes sense of nothing else. */
export function countOf(value: Json): number | null {
  const number = numberOf(value);
  return number !== null && Number.isInteger(number) && number >= 0 ? number : null;
}

/** The sum of counts; `null` as soon as one of them is none. */
export function totalOf(values: readonly Json[]): number | null {
  const counts = values.map(countOf);
  return counts.includes(null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

export function numberOf(value: Json): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
