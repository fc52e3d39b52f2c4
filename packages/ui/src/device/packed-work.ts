import type { ScenarioIssue } from "@plaatsbepaling/sim-core";
import type { Language } from "../i18n/language.ts";
import type { Bookmark } from "../scenario-store/bookmarks.ts";
import type { Change } from "../scenario-store/difference.ts";
import type { Moment } from "../scenario-store/history.ts";
import type { Letter, ScenarioTab } from "../scenario-store/scenario-tab.ts";
import type { Workbook } from "../scenario-store/workbook.ts";

/** The work as it is written. Numbers stand for places in `values`. */
export interface PackedWork {
  readonly language: Language;
  readonly workbook: PackedWorkbook;
  readonly bookmarks: readonly PackedBookmark[];
  readonly values: readonly PackedValue[];
}

/** What led to the work, and what was undone. Numbers stand for places in `values` of the work, followed by these. */
export interface PackedSteps {
  /** Oldest first. */
  readonly past: readonly PackedMoment[];
  readonly present: PackedMoment;
  readonly future: readonly PackedMoment[];
  readonly values: readonly PackedValue[];
}

/** The place of a packed workbook, and what led to it. */
export interface PackedMoment extends Pick<Moment, "cause"> {
  readonly workbook: number;
}

/** Something large: as a whole, or as what differs from an earlier one. */
export type PackedValue = { readonly whole: unknown } | { readonly of: number; readonly changes: readonly Change[] };

export interface PackedWorkbook {
  readonly tabs: readonly PackedTab[];
  readonly active: Letter;
  readonly comparedWith: Letter;
  /** Cells from top to bottom. Work of the first format has none: then the sheet is the one that a new page has. */
  readonly sheet?: readonly number[];
  readonly unknown?: Workbook["unknown"] | undefined;
}

export interface PackedTab extends Pick<ScenarioTab, "letter" | "name" | "isBasis" | "isHidden"> {
  readonly scenario: number;
  readonly origin: number;
  /** Null for what no file has. */
  readonly saved: number | null;
  readonly unknown: PackedUnknown | null;
}

export interface PackedUnknown {
  readonly file: number;
  readonly parsed: number;
  readonly warnings: readonly ScenarioIssue[];
}

export interface PackedBookmark extends Omit<Bookmark, "workbook"> {
  readonly workbook: PackedWorkbook;
}
