import { partsOfPointer, toPointer } from "./json-pointer.ts";
import { entriesOf, fieldAt, listOf, type Json } from "./read-json.ts";
import { scenarioSchema, type Scenario } from "./scenario-schema.ts";
import { schemaFor, schemaUnder, type SchemaNode } from "./schema-node.ts";
import type { Provenance } from "./schemas/provenance-schema.ts";
import { localText } from "./schemas/values-schema.ts";

/** Where something in a scenario comes from, with the pointer that the entry stands under. */
export interface Ground {
  readonly pointer: string;
  readonly provenance: Provenance;
}

/** A number or choice of a scenario: what would come out might differ if it did. */
export interface GroundedValue {
  readonly pointer: string;
  readonly value: number | string | boolean | null;
}

/** The entry of the longest pointer that a value lies under (herkomst); null where there is none. */
export function groundOf({ provenance = {} }: Pick<Scenario, "provenance">, pointer: string): Ground | null {
  const parts = partsOfPointer(pointer);
  for (let length = parts.length; length > 0; length--) {
    const above = toPointer(parts.slice(0, length));
    const entry = Object.hasOwn(provenance, above) ? provenance[above] : undefined;
    if (entry !== undefined) return { pointer: above, provenance: entry };
  }
  return null;
}

/** What says which thing is meant, and not how it is. */
const names: readonly string[] = ["$schema", "formatVersion", "id", "notes", "provenance", "quality"];

/**
 * Everything in a scenario that needs a reason, by its JSON pointer: numbers, dates, yes or no, one of a list, formulas
 * and references. Names and explanations need none, nor does the role of a form, which says what it is.
 */
export function groundedValues(scenario: Scenario): GroundedValue[] {
  const root = scenarioSchema as unknown as SchemaNode;
  return entriesOf(scenario).flatMap(([key, part]) =>
    names.includes(key) ? [] : valuesUnder(schemaUnder(root, key), part, [key]),
  );
}

function valuesUnder(schema: SchemaNode | undefined, part: Json, path: readonly string[]): GroundedValue[] {
  const node = schemaFor(schema, part);
  if (schema === undefined || isText(node) || isRole(path)) return [];
  if (part === null || typeof part === "number" || typeof part === "string" || typeof part === "boolean") {
    return [{ pointer: toPointer(path), value: part }];
  }
  return [
    ...entriesOf(part).flatMap(([key, value]) =>
      node === undefined ? [] : valuesUnder(schemaUnder(node, key), value, [...path, key]),
    ),
    ...listOf(part).flatMap(([index, value]) => valuesUnder(node?.item, value, [...path, String(index)])),
  ];
}

function isText(node: SchemaNode | undefined): boolean {
  return node === (localText as unknown as SchemaNode);
}

function isRole(path: readonly string[]): boolean {
  return path.length === 3 && path[0] === "careForms" && path[2] === "role";
}

/**
 * Pointers of what has no provenance, as high as can be said: `/arrivals` when nothing under it has any. Empty when a
 * reader can ask of every number where it comes from.
 */
export function withoutProvenance(scenario: Scenario): string[] {
  const values = groundedValues(scenario).map(({ pointer }) => pointer);
  const without = values.filter((pointer) => groundOf(scenario, pointer) === null);
  const grounded = values.filter((pointer) => groundOf(scenario, pointer) !== null);
  const highest = without.map((pointer) => {
    const parts = partsOfPointer(pointer);
    const above = parts.map((_, length) => toPointer(parts.slice(0, length + 1)));
    return above.find((part) => !grounded.some((other) => other.startsWith(`${part}/`))) ?? pointer;
  });
  return [...new Set(highest)];
}

/** What stands at a pointer; undefined where there is nothing. */
export function valueAt(scenario: Scenario, pointer: string): unknown {
  return fieldAt(scenario, ...partsOfPointer(pointer));
}
