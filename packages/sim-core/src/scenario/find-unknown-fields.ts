import type * as v from "valibot";
import { nearest } from "./nearest-name.ts";
import { entriesOf, fieldAt, listOf, type Json } from "./read-json.ts";
import type { ScenarioIssue } from "./scenario-issue.ts";

/** Fields that the format does not know. They are kept in the file and have no effect, so they are said. */
export function findUnknownFields(schema: v.GenericSchema, input: Json, path: readonly string[] = []): ScenarioIssue[] {
  const node = schema as unknown as SchemaNode;
  switch (node.type) {
    case "object":
      return inObject(node.entries ?? {}, input, path);
    case "record":
      return entriesOf(input).flatMap(([key, part]) => inside(node.value, part, [...path, key]));
    case "array":
      return listOf(input).flatMap(([index, part]) => inside(node.item, part, [...path, String(index)]));
    case "variant":
      return inside(optionOfKind(node, input), input, path);
    case "union":
      return inside(
        node.options?.find((option) => fits(option, input)),
        input,
        path,
      );
    default:
      return inside(node.wrapped, input, path);
  }
}

/** What is read of a schema of the validation library: its kind and its parts. */
interface SchemaNode {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly value?: SchemaNode;
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly key?: string;
  readonly literal?: unknown;
  readonly options?: readonly SchemaNode[];
}

function inObject(known: Readonly<Record<string, SchemaNode>>, input: Json, path: readonly string[]): ScenarioIssue[] {
  return entriesOf(input).flatMap(([key, part]) => {
    if (Object.hasOwn(known, key)) return inside(known[key], part, [...path, key]);
    const suggestion = nearest(
      key,
      Object.keys(known).filter((name) => fieldAt(input, name) === undefined),
    );
    return [unknownField([...path, key].join("."), suggestion)];
  });
}

function inside(node: SchemaNode | undefined, input: Json, path: readonly string[]): ScenarioIssue[] {
  return node === undefined ? [] : findUnknownFields(node as unknown as v.GenericSchema, input, path);
}

function optionOfKind({ key = "", options = [] }: SchemaNode, input: Json): SchemaNode | undefined {
  const kind = fieldAt(input, key);
  return options.find(({ entries }) => entries?.[key]?.literal === kind);
}

function fits({ type }: SchemaNode, input: Json): boolean {
  if (Array.isArray(input)) return type === "array";
  return typeof input === "object" && input !== null ? type === "variant" || type === "object" : false;
}

function unknownField(path: string, suggestion: string | undefined): ScenarioIssue {
  const issue: ScenarioIssue = {
    code: "unknown_field",
    path,
    expected: "known field",
    received: path.split(".").at(-1) ?? "",
  };
  return suggestion === undefined ? issue : { ...issue, suggestion };
}
