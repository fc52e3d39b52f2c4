/** The keys on the way to a value, from a pointer as RFC 6901 writes it: `/profiles/zikos/stay/mean`. */
export function partsOfPointer(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The pointer of the value at the end of these keys. */
export function toPointer(parts: readonly string[]): string {
  return parts.map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The same document with another value at the end of these keys; what is not on the way to it is shared, not copied. */
export function replaceAt(document: unknown, [part, ...rest]: readonly string[], value: unknown): unknown {
  if (part === undefined) return value;
  if (Array.isArray(document)) {
    const items: unknown[] = document;
    return items.map((item, index) => (String(index) === part ? replaceAt(item, rest, value) : item));
  }
  const record = document as Readonly<Record<string, unknown>>;
  return { ...record, [part]: replaceAt(record[part], rest, value) };
}
