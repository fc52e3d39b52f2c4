import type { Cell, ReportDocument, Table } from "./report-document.ts";

/** What spreadsheets expect: `plain` has commas and decimal points, `dutch` semicolons and decimal commas. */
export type CsvDialect = "plain" | "dutch";

const signs = { plain: { separator: ",", decimal: "." }, dutch: { separator: ";", decimal: "," } } as const;

/** Without it, a Dutch Excel reads UTF-8 as something else. */
const byteOrderMark = "\uFEFF";

/**
 * The tables of a report as CSV (RFC 4180, UTF-8): numbers in full and without units (a share stays a share of 1), dates
 * as `2024-01-01`, an empty cell for no value. Where there is more than one table, each stands under a line with its
 * title, with an empty line between.
 */
export function toCsv({ blocks }: ReportDocument, dialect: CsvDialect = "plain"): string {
  const tables = blocks.filter((block) => block.kind === "table");
  const texts = tables.map((table) => {
    const lines = tableLines(table, dialect);
    return (tables.length > 1 ? [writeText(table.title, dialect), ...lines] : lines).join("\r\n");
  });
  return `${dialect === "dutch" ? byteOrderMark : ""}${texts.join("\r\n\r\n")}\r\n`;
}

function tableLines({ columns, rows }: Table, dialect: CsvDialect): string[] {
  const { separator } = signs[dialect];
  return [
    columns.map(({ heading }) => writeText(heading, dialect)),
    ...rows.map((cells) => columns.map((_, place) => writeValue(cells[place] ?? null, dialect))),
  ].map((cells) => cells.join(separator));
}

function writeValue(cell: Cell, dialect: CsvDialect): string {
  if (cell === null) return "";
  if (typeof cell === "string") return writeText(cell, dialect);
  return Number.isFinite(cell) ? String(cell).replace(".", signs[dialect].decimal) : "";
}

/** Quoted where it must be; a text that a spreadsheet would run as a formula starts with an apostrophe. */
function writeText(text: string, dialect: CsvDialect): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  const needsQuotes = new RegExp(`["\\r\\n${signs[dialect].separator}]`).test(safe);
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe;
}
