import type * as v from "valibot";
import { toPointer } from "./json-pointer.ts";
import { entriesOf, listOf, type Json } from "./read-json.ts";
import { scenarioSchema } from "./scenario-schema.ts";
import { schemaFor, schemaUnder, type SchemaNode } from "./schema-node.ts";

/** A number of a scenario file that the model reads, and that may be unknown. */
export interface ModelNumber {
  readonly value: number;
  /** What the format allows at this place. */
  readonly field: v.GenericSchema<number>;
  readonly isWhole: boolean;
}

/**
 * Parts that hold no unknown of the world: what is asked (the period, the goal, the norms and the sum on paper that
 * outcomes are held against) stays the same whatever is drawn, or runs could not be put together.
 */
export const certainParts = [
  "formatVersion",
  "period",
  "goal",
  "paperSum",
  "norms",
  "quality",
  "reporting",
  "provenance",
  "uncertainty",
  "replicationsPerParameterSet",
] as const;

/** All numbers of a file that may be uncertain, by their JSON pointers. */
export function modelNumbers(file: Json): ReadonlyMap<string, ModelNumber> {
  const certain: readonly string[] = certainParts;
  const root = scenarioSchema as unknown as SchemaNode;
  return new Map(
    entriesOf(file).flatMap(([key, part]) =>
      certain.includes(key) ? [] : numbersUnder(schemaUnder(root, key), part, [key]),
    ),
  );
}

function numbersUnder(
  schema: SchemaNode | undefined,
  input: Json,
  path: readonly string[],
): [pointer: string, number: ModelNumber][] {
  const node = schemaFor(schema, input);
  if (node === undefined) return [];
  if (typeof input === "number" && node.type === "number") {
    const isWhole = node.pipe?.some(({ type }) => type === "integer") ?? false;
    return [[toPointer(path), { value: input, field: node as unknown as v.GenericSchema<number>, isWhole }]];
  }
  return [
    ...entriesOf(input).flatMap(([key, part]) => numbersUnder(schemaUnder(node, key), part, [...path, key])),
    ...listOf(input).flatMap(([index, part]) => numbersUnder(node.item, part, [...path, String(index)])),
  ];
}
