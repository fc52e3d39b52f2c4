import type { Language } from "../../scenario/describe-issue.ts";

/** A report before it has a form: what it says, in one language and in reading order. */
export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  /** What a reader must not miss, set apart: a limit, a warning, an assumption. */
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | Table;

export interface Table {
  readonly kind: "table";
  /** What the table is about: its caption, and its name where there is more than one in a CSV file. */
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** So many rows at the end are sums of those above (0). */
  readonly totalRows?: number;
}

/** What the cells of a column are, which says how they are written. */
export type Column = { readonly heading: string } & (
  | { readonly kind: "text" }
  /** A date as `2024-01-01`. */
  | { readonly kind: "date" }
  /** A plain number, with its decimals (0). */
  | { readonly kind: "number"; readonly decimals?: number }
  /** A share of 1, read as a percentage with its decimals (0). */
  | { readonly kind: "share"; readonly decimals?: number }
  /** An amount in euro, with its decimals (0). */
  | { readonly kind: "euro"; readonly decimals?: number }
);

/** A text or a number as the kind of its column asks; `null` where there is none, which reads as a dash. */
export type Cell = string | number | null;

export const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: "heading", level, text });
export const paragraph = (text: string): Block => ({ kind: "paragraph", text });
export const note = (text: string): Block => ({ kind: "note", text });
export const list = (items: readonly string[]): Block => ({ kind: "list", items });
