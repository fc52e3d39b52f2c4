import { readFileSync } from "node:fs";

/** A figure or statement from a document, with the place where it stands. */
export interface Fact {
  readonly id: string;
  readonly value: unknown;
  readonly unit: string;
  readonly when: string;
  readonly document: string;
  readonly place: string;
  /** `derived` is computed by us from the table at that place; the others are what the document says of them. */
  readonly kind: "observed" | "target" | "estimate" | "norm" | "derived";
  readonly note?: string;
}

export const facts = JSON.parse(readFileSync(new URL("../facts.json", import.meta.url), "utf8")) as readonly Fact[];

export function findFact(id: string): Fact {
  const fact = facts.find((known) => known.id === id);
  if (fact === undefined) throw new Error(`facts.json has no ${id}.`);
  return fact;
}

/** A number within a fact, by the fact's id and the keys that lead to it: `zw.stock.2020[2020-07-01]`. */
export function factNumber(reference: string): number {
  const [id = "", ...keys] = reference.split(/\]?\[|\]$/).filter((part) => part !== "");
  let value = findFact(id).value;
  for (const key of keys) value = (value as Readonly<Record<string, unknown>>)[key];
  if (typeof value !== "number") throw new Error(`${reference} is not a number.`);
  return value;
}

/** The id of the fact in a reference. */
export function factId(reference: string): string {
  return reference.replace(/\[.*$/, "");
}
