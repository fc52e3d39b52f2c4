import type { Cell, Column } from "@plaatsbepaling/sim-core";
import write, { type CellObject, type Row, type Sheet } from "write-excel-file/universal";
import type { WorkbookSheet } from "./workbook-tables.ts";

const longestName = 31;
const msPerDay = 86_400_000;

/** The sheets as an Excel workbook (Office Open XML). Numbers are numbers and dates are dates; a text is never a formula. */
export function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Blob> {
  const names = sheetNames(sheets.map(({ name }) => name));
  return write(sheets.map(({ table }, at) => toSheet(table, names[at] ?? ""))).toBlob();
}

/** As Excel takes them: at most 31 characters, without []:*?/\ and each another, whatever the case of letters. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = name
      .replace(/[[\]:*?/\\']+/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    for (let copy = 1; ; copy++) {
      const tail = copy === 1 ? "" : ` ${copy}`;
      const candidate = plain.slice(0, longestName - tail.length).trim() + tail;
      if (taken.has(candidate.toLowerCase())) continue;
      taken.add(candidate.toLowerCase());
      return candidate;
    }
  });
}

function toSheet({ columns, rows }: WorkbookSheet["table"], sheet: string): Sheet<never> {
  const heading = columns.map((column): CellObject => ({ value: column.heading, fontWeight: "bold", wrap: true }));
  return {
    sheet,
    data: [heading, ...rows.map((row): Row => columns.map((column, at) => toCell(row[at] ?? null, column)))],
    columns: columns.map(({ kind, heading: name }) => ({
      width: kind === "text" ? 28 : Math.max(11, Math.min(name.length, 18)),
    })),
    stickyRowsCount: 1,
  };
}

function toCell(cell: Cell, column: Column): CellObject | null {
  if (cell === null || cell === "") return null;
  if (typeof cell === "string") return column.kind === "date" ? dateCell(cell) : textCell(cell);
  return Number.isFinite(cell) ? { value: cell, type: Number, format: formatOf(column) } : null;
}

function dateCell(text: string): CellObject {
  const day = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(day)
    ? textCell(text)
    : { value: new Date(Math.round(day / msPerDay) * msPerDay), type: Date, format: "yyyy-mm-dd" };
}

function textCell(value: string): CellObject {
  return { value, type: String };
}

function formatOf(column: Column): string {
  const decimals = "decimals" in column ? (column.decimals ?? 0) : 0;
  const places = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  if (column.kind === "share") return `${places}%`;
  return column.kind === "euro" ? `#,##${places}` : places;
}
