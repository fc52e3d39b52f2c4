import { engineVersion } from "@plaatsbepaling/sim-core";
import type { Language } from "../i18n/language.ts";
import { mostBookmarks } from "../scenario-store/bookmarks.ts";
import { isRecord } from "../scenario-store/same-content.ts";
import type { Work } from "../scenario-store/scenario-store.ts";
import { letters, type ScenarioTab } from "../scenario-store/scenario-tab.ts";
import type { SheetCell } from "../scenario-store/sheet.ts";
import type { Workbook } from "../scenario-store/workbook.ts";
import { toPacked } from "./pack-work.ts";
import type { PackedWork } from "./packed-work.ts";
import { toWork } from "./unpack-work.ts";

/** Raised when the file changes in a way that an older page cannot read. */
const fileFormat = 1;

/** What a file with a whole sheet came to. */
export type WorkFileOutcome =
  | {
      readonly kind: "work";
      readonly work: Work;
      readonly engine: string;
      /** Names of what the file has and this page does not know. */
      readonly unknown: readonly string[];
    }
  /** A later version of the page wrote it. */
  | { readonly kind: "newer" }
  | { readonly kind: "damaged" };

/** The whole work as a file that stands alone: scenarios, cells and bookmarks (werkblad). */
export function writeWorkFile(work: Work, language: Language): string {
  const known = { kind: "werkblad", formatVersion: fileFormat, engine: engineVersion, work: toPacked(work, language) };
  const file = { ...known, ...work.workbook.unknown };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** The work in a file; null where the file is none of a sheet. It may come from anybody, so that nothing in it is trusted. */
export function readWorkFile(text: string): WorkFileOutcome | null {
  try {
    const file: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    if (!isRecord(file)) return null;
    const { kind, formatVersion, engine, work, ...unknown } = file;
    if (kind !== "werkblad") return null;
    if (typeof formatVersion !== "number" || typeof engine !== "string") return { kind: "damaged" };
    if (formatVersion > fileFormat) return { kind: "newer" };
    return readWork(work as PackedWork, { engine, unknown });
  } catch {
    return null;
  }
}

/** What is no work at all is found while it is unpacked, and what only looks like it afterwards. */
function readWork(packed: PackedWork, { engine, unknown }: { engine: string; unknown: Unknown }): WorkFileOutcome {
  try {
    const work = withUnknown(toWork(packed, false), unknown);
    return isSound(work) ? { kind: "work", work, engine, unknown: Object.keys(unknown) } : { kind: "damaged" };
  } catch {
    return { kind: "damaged" };
  }
}

type Unknown = Readonly<Record<string, unknown>>;

/** In every state of the work that one can come to, so that it is saved again from any of them. */
function withUnknown(work: Work, unknown: Unknown): Work {
  if (Object.keys(unknown).length === 0) return work;
  return {
    workbook: { ...work.workbook, unknown },
    bookmarks: work.bookmarks.map((bookmark) => ({ ...bookmark, workbook: { ...bookmark.workbook, unknown } })),
  };
}

function isSound({ workbook, bookmarks }: Work): boolean {
  const areMarked = bookmarks.every(
    ({ id, name, at }) => Number.isInteger(id) && typeof name === "string" && typeof at === "number",
  );
  const areApart = new Set(bookmarks.map(({ id }) => id)).size === bookmarks.length;
  const workbooks = [workbook, ...bookmarks.map((bookmark) => bookmark.workbook)];
  return areMarked && areApart && bookmarks.length <= mostBookmarks && workbooks.every(isSoundWorkbook);
}

function isSoundWorkbook({ tabs, sheet }: Workbook): boolean {
  const order = tabs.map(({ letter }) => letters.indexOf(letter));
  const isInOrder = order.every((at, place) => (place === 0 ? at === 0 : at > (order[place - 1] ?? at)));
  const areApart = new Set(sheet.map(({ id }) => id)).size === sheet.length;
  return isInOrder && areApart && tabs.every(isSoundTab) && sheet.every(isSoundCell);
}

function isSoundTab({ letter, name, isBasis, isHidden, unknown }: ScenarioTab): boolean {
  const isKnown = unknown === null || Array.isArray(unknown.warnings);
  return isKnown && typeof name === "string" && typeof isHidden === "boolean" && isBasis === (letter === "A");
}

function isSoundCell({ id, kind, isHidden, isPresented, content }: SheetCell): boolean {
  const areMarks = typeof isHidden === "boolean" && typeof isPresented === "boolean";
  return Number.isInteger(id) && typeof kind === "string" && areMarks && (content === null || isRecord(content));
}
