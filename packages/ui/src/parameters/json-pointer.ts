/** Addresses a value inside a scenario, as RFC 6901 writes it: `/placement/regular/fallsBackAfterDays`. */
export type JsonPointer = string;

/** What stands at a pointer; undefined where there is nothing. */
export function valueAt(document: unknown, pointer: JsonPointer): unknown {
  return partsOf(pointer).reduce<unknown>((node, part) => (isRecord(node) ? node[part] : undefined), document);
}

/** The same document with another value at a pointer. What is not on the way to it is shared, not copied. */
export function withValueAt<T>(document: T, pointer: JsonPointer, value: unknown): T {
  return replaced(document, partsOf(pointer), value) as T;
}

/** Everything above a pointer and the pointer itself, longest first. */
export function selfAndAbove(pointer: JsonPointer): JsonPointer[] {
  const parts = pointer.split("/").slice(1);
  return parts.map((_, index) => `/${parts.slice(0, parts.length - index).join("/")}`);
}

function replaced(node: unknown, [part, ...rest]: readonly string[], value: unknown): unknown {
  if (part === undefined) return value;
  if (Array.isArray(node)) {
    const items: unknown[] = node;
    return items.map((item, index) => (String(index) === part ? replaced(item, rest, value) : item));
  }
  const record = isRecord(node) ? node : {};
  return { ...record, [part]: replaced(record[part], rest, value) };
}

function partsOf(pointer: JsonPointer): string[] {
  const unescape = (part: string): string => part.replaceAll("~1", "/").replaceAll("~0", "~");
  return pointer.split("/").slice(1).map(unescape);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
