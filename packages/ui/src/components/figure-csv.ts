import type { FigureTable } from "./figure-table.ts";

/** `excel`: semicolons and decimal commas, as Dutch spreadsheets want. `analysis`: commas and decimal points. */
export type CsvDialect = "excel" | "analysis";

const signs = { excel: { separator: ";", decimal: "," }, analysis: { separator: ",", decimal: "." } } as const;

/** Without it, a Dutch Excel reads UTF-8 as something else. */
const byteOrderMark = "\uFEFF";

/** The figures behind a chart as CSV (RFC 4180, UTF-8): numbers in full, an empty cell for no value. */
export function toFigureCsv({ header, rows }: FigureTable, dialect: CsvDialect): string {
  const lines = [header, ...rows.map((row) => row.map(({ value }) => value))].map((cells) =>
    cells.map((cell) => written(cell, dialect)).join(signs[dialect].separator),
  );
  return `${dialect === "excel" ? byteOrderMark : ""}${lines.join("\r\n")}\r\n`;
}

/** A text that a spreadsheet would run as a formula starts with an apostrophe. */
function written(cell: number | string | null, dialect: CsvDialect): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell).replace(".", signs[dialect].decimal);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  const needsQuotes = new RegExp(`["\\r\\n${signs[dialect].separator}]`).test(safe);
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe;
}
