import { engineVersion, type Scenario } from "@plaatsbepaling/sim-core";
import type { Language } from "../i18n/language.ts";
import type { Bookmark } from "../scenario-store/bookmarks.ts";
import { differences } from "../scenario-store/difference.ts";
import type { Work } from "../scenario-store/scenario-store.ts";
import type { ScenarioTab, UnknownFields } from "../scenario-store/scenario-tab.ts";
import type { Sheet, SheetCell } from "../scenario-store/sheet.ts";
import { neverSaved, type Workbook } from "../scenario-store/workbook.ts";
import { checksumOf } from "./checksum.ts";
import type {
  PackedBookmark,
  PackedTab,
  PackedUnknown,
  PackedValue,
  PackedWork,
  PackedWorkbook,
} from "./packed-work.ts";

/** All that one works on, as a text to be kept on the device. */
export function packWork(work: Work, language: Language): string {
  const body = JSON.stringify(toPacked(work, language));
  return JSON.stringify({ formatVersion: workFormat, engine: engineVersion, checksum: checksumOf(body), body });
}

/** All that one works on, as JSON. It stands alone: no scenario of the page is referred to. */
export function toPacked({ workbook, bookmarks }: Work, language: Language): PackedWork {
  const values = createValues();
  return {
    language,
    workbook: packWorkbook(workbook, values),
    bookmarks: bookmarks.map((bookmark) => packBookmark(bookmark, values)),
    values: values.packed,
  };
}

/** Raised when the text changes in a way that an older page cannot read. */
export const workFormat = 2;

/** Everything large, once each, however often it is referred to. */
interface Values {
  readonly packed: PackedValue[];
  /** Place of a value. What resembles another is written as what differs from it. */
  place(value: unknown, like?: unknown): number;
  /** The cells that have a place, by id: one of another state of the work resembles it. */
  readonly cells: Map<number, SheetCell>;
}

function createValues(): Values {
  const packed: PackedValue[] = [];
  const places = new Map<unknown, number>();
  return {
    packed,
    cells: new Map(),
    place(value, like) {
      const known = places.get(value);
      if (known !== undefined) return known;
      const of = like === undefined ? undefined : places.get(like);
      packed.push(of === undefined ? { whole: value } : { of, changes: differences(like, value) });
      places.set(value, packed.length - 1);
      return packed.length - 1;
    },
  };
}

function packWorkbook({ tabs, sheet, ...plain }: Workbook, values: Values): PackedWorkbook {
  return { ...plain, tabs: tabs.map((tab) => packTab(tab, values)), sheet: packSheet(sheet, values) };
}

function packSheet(sheet: Sheet, values: Values): readonly number[] {
  return sheet.map((cell) => {
    const at = values.place(cell, values.cells.get(cell.id));
    values.cells.set(cell.id, cell);
    return at;
  });
}

function packTab({ scenario, origin, saved, unknown, ...plain }: ScenarioTab, values: Values): PackedTab {
  const first = values.place(origin);
  const near = (value: Scenario): number => values.place(value, origin);
  return {
    ...plain,
    origin: first,
    scenario: near(scenario),
    saved: saved === neverSaved ? null : near(saved),
    unknown: unknown === null ? null : packUnknown(unknown, values),
  };
}

function packUnknown({ file, parsed, warnings }: UnknownFields, values: Values): PackedUnknown {
  const scenario = values.place(parsed);
  return { file: values.place(file, parsed), parsed: scenario, warnings };
}

function packBookmark({ workbook, ...plain }: Bookmark, values: Values): PackedBookmark {
  return { ...plain, workbook: packWorkbook(workbook, values) };
}
