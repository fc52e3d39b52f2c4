import { fieldAt, type Json } from "./read-json.ts";

/** What is read of a schema of the validation library: its kind and its parts. */
export interface SchemaNode {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaNode>>;
  readonly value?: SchemaNode;
  readonly item?: SchemaNode;
  readonly wrapped?: SchemaNode;
  readonly key?: string;
  readonly literal?: unknown;
  readonly options?: readonly SchemaNode[];
  readonly pipe?: readonly { readonly type: string }[];
}

/** The schema that an input is held against, once what is optional and what may be one of several has been decided. */
export function schemaFor(node: SchemaNode | undefined, input: Json): SchemaNode | undefined {
  if (node?.type === "variant") return optionOfKind(node, input);
  const chosen = node?.type === "union" ? node.options?.find((option) => fits(option, input)) : node?.wrapped;
  return chosen === undefined && node?.type !== "union" ? node : schemaFor(chosen, input);
}

/** The schema of what stands under a key of an object, a record or a list; `undefined` where the format knows no such key. */
export function schemaUnder(node: SchemaNode, key: string): SchemaNode | undefined {
  if (node.type === "object") return Object.hasOwn(node.entries ?? {}, key) ? node.entries?.[key] : undefined;
  return node.type === "record" ? node.value : node.item;
}

function optionOfKind({ key = "", options = [] }: SchemaNode, input: Json): SchemaNode | undefined {
  const kind = fieldAt(input, key);
  return options.find(({ entries }) => entries?.[key]?.literal === kind);
}

function fits({ type }: SchemaNode, input: Json): boolean {
  if (Array.isArray(input)) return type === "array";
  if (typeof input === "number" || typeof input === "string") return type === typeof input;
  return typeof input === "object" && input !== null ? type === "variant" || type === "object" : false;
}
