import type * as v from "valibot";
import { nearest } from "./nearest-name.ts";
import { entriesOf, fieldAt, listOf, type Json } from "./read-json.ts";
import type { ScenarioIssue } from "./scenario-issue.ts";
import { schemaFor, schemaUnder, type SchemaNode } from "./schema-node.ts";

/** Fields that the format does not know. They are kept in the file and have no effect, so they are said. */
export function findUnknownFields(schema: v.GenericSchema, input: Json): ScenarioIssue[] {
  return unknownIn(schema, input, []);
}

function unknownIn(schema: SchemaNode | undefined, input: Json, path: readonly string[]): ScenarioIssue[] {
  const node = schemaFor(schema, input);
  if (node === undefined) return [];
  const parts = Array.isArray(input)
    ? listOf(input).map(([index, part]): [string, Json] => [String(index), part])
    : entriesOf(input);
  return parts.flatMap(([key, part]) => {
    const under = schemaUnder(node, key);
    if (under !== undefined) return unknownIn(under, part, [...path, key]);
    return node.type === "object" ? [unknownField([...path, key], nearestField(node, key, input))] : [];
  });
}

function nearestField({ entries = {} }: SchemaNode, key: string, input: Json): string | undefined {
  return nearest(
    key,
    Object.keys(entries).filter((name) => fieldAt(input, name) === undefined),
  );
}

function unknownField(path: readonly string[], suggestion: string | undefined): ScenarioIssue {
  const issue: ScenarioIssue = {
    code: "unknown_field",
    path: path.join("."),
    expected: "known field",
    received: path.at(-1) ?? "",
  };
  return suggestion === undefined ? issue : { ...issue, suggestion };
}
