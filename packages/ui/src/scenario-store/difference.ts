import { isRecord } from "./same-content.ts";

/** The names and places in lists that lead to a part of a document. */
export type Path = readonly (string | number)[];

/** What stands at a path now; nothing stands there any more when there is no value. */
export type Change = readonly [path: Path, value: unknown] | readonly [path: Path];

/** A document and the changes to it do not belong together. */
export class DifferenceMismatch extends Error {}

/** What makes one value of JSON of another. What both share costs nothing; a list of another length is written anew. */
export function differences(from: unknown, to: unknown, path: Path = []): Change[] {
  if (from === to) return [];
  if (Array.isArray(from) && Array.isArray(to) && from.length === to.length) {
    const items: readonly unknown[] = to;
    return items.flatMap((item, index) => differences(from[index], item, [...path, index]));
  }
  if (!isRecord(from) || !isRecord(to)) return [[path, to]];
  const gone = Object.keys(from).filter((key) => !Object.hasOwn(to, key));
  const kept = Object.entries(to).flatMap(([key, value]): Change[] => {
    const there = [...path, key];
    return Object.hasOwn(from, key) ? differences(from[key], value, there) : [[there, value]];
  });
  return [...gone.map((key): Change => [[...path, key]]), ...kept];
}

/** The document with the changes made. It is left as it is; what does not change is shared. */
export function withDifferences(document: unknown, changes: readonly Change[]): unknown {
  return changes.reduce<unknown>((changed, change) => withChange(changed, change[0], change), document);
}

function withChange(node: unknown, [key, ...rest]: Path, change: Change): unknown {
  if (key === undefined) return change[1];
  const isGone = rest.length === 0 && change.length === 1;
  const next = (part: unknown): unknown => withChange(part, rest, change);
  if (Array.isArray(node) && typeof key === "number" && !isGone) return withItem(node, key, next);
  if (!isPart(node, key, rest.length > 0)) throw new DifferenceMismatch(`Nothing stands at ${key}.`);
  if (isGone) return Object.fromEntries(Object.entries(node).filter(([name]) => name !== key));
  return { ...node, [key]: next(node[key]) };
}

/** What is on the way to a part must be there; the part itself may be new. */
function isPart(node: unknown, key: Path[number], isOnTheWay: boolean): node is Record<string, unknown> {
  return isRecord(node) && typeof key === "string" && (!isOnTheWay || Object.hasOwn(node, key));
}

function withItem(list: readonly unknown[], at: number, next: (item: unknown) => unknown): unknown[] {
  if (at >= list.length) throw new DifferenceMismatch(`Nothing stands at ${at}.`);
  return list.map((item, index) => (index === at ? next(item) : item));
}

/** Changes of somebody else's making; null where they are none. */
export function readChanges(value: unknown): readonly Change[] | null {
  return Array.isArray(value) && value.every(isChange) ? value : null;
}

function isChange(value: unknown): value is Change {
  if (!Array.isArray(value) || value.length < 1 || value.length > 2 || !Array.isArray(value[0])) return false;
  return value[0].every((key) => typeof key === "string" || (Number.isInteger(key) && Number(key) >= 0));
}
