import type { Provenance, Scenario } from "../../packages/sim-core/src/index.ts";
import { placeInWords } from "../place-words.ts";
import { factId, factNumber, findFact } from "./facts.ts";
import { evaluateFormula, factsIn } from "./formula.ts";

const reason = Symbol("reason");

/** A part of a scenario together with where it comes from; parts inside it may have reasons of their own. */
interface Grounded<T> {
  readonly [reason]: Provenance;
  readonly value: Parts<T>;
}

type Parts<T> = T extends object ? { readonly [K in keyof T]: WithReasons<T[K]> } : T;

/** Like `T`, but any part may carry its reason. */
export type WithReasons<T> = Grounded<T> | Parts<T>;

interface Text {
  readonly nl: string;
  readonly en: string;
}

export interface Assumption {
  readonly why: Text;
  readonly range?: readonly [low: number, high: number];
  readonly whoCouldSupply?: Text;
}

/** A number as it stands in a fact. */
export function fromFact(reference: string, note?: Text): Grounded<number> {
  return statedBy(factId(reference), factNumber(reference), note);
}

/** A part that the document of a fact gives, where it is no number of that fact. */
export function statedBy<T>(fact: string, value: Parts<T>, note?: Text): Grounded<T> {
  const { id, document, place } = findFact(fact);
  return because(value, { kind: "source", fact: id, document, place: placeInWords(place), ...(note ? { note } : {}) });
}

/** A number that a formula over facts gives. */
export function derived(formula: string, note?: Text): Grounded<number> {
  return because(evaluateFormula(formula), {
    kind: "derived",
    formula,
    facts: factsIn(formula),
    ...(note ? { note } : {}),
  });
}

/** A part that no document gives. */
export function assumed<T>(value: Parts<T>, { range, ...words }: Assumption): Grounded<T> {
  return because(value, { kind: "assumption", ...words, ...(range ? { range: [...range] } : {}) });
}

function because<T>(value: Parts<T>, provenance: Provenance): Grounded<T> {
  return { [reason]: provenance, value };
}

/** Take a scenario and its reasons apart: the scenario as it goes into a file, with its provenance by JSON pointer. */
export function toScenario(parts: WithReasons<Omit<Scenario, "provenance">>): Scenario {
  const provenance: Record<string, Provenance> = {};
  const scenario = strip(parts, "", provenance) as Scenario;
  return { ...scenario, provenance };
}

function strip(part: unknown, pointer: string, found: Record<string, Provenance>): unknown {
  if (isGrounded(part)) {
    found[pointer] = part[reason];
    return strip(part.value, pointer, found);
  }
  if (Array.isArray(part)) return part.map((item, index) => strip(item, `${pointer}/${index}`, found));
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, strip(value, `${pointer}/${key}`, found)]),
  );
}

function isGrounded(part: unknown): part is Grounded<unknown> {
  return typeof part === "object" && part !== null && reason in part;
}
