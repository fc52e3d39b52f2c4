import { parseDate } from "../../engine/calendar.ts";
import type { Language } from "../../scenario/describe-issue.ts";
import { dateInWords } from "../log-words.ts";
import type { Cell, Column } from "./report-document.ts";
import { noValue, writeAsIs, writeNumber, writeShare } from "./write-number.ts";

/** A cell as a person reads it. */
export function writeCell(cell: Cell, column: Column, language: Language): string {
  if (cell === null || cell === "") return noValue;
  if (typeof cell === "string") return column.kind === "date" ? writeDate(cell, language) : cell;
  return writeFigure(cell, column, language);
}

function writeFigure(figure: number, column: Column, language: Language): string {
  switch (column.kind) {
    case "share":
      return writeShare(figure, column.decimals ?? 0, language);
    case "euro":
      return `€ ${writeNumber(figure, column.decimals ?? 0, language)}`;
    case "number":
      return writeNumber(figure, column.decimals ?? 0, language);
    case "text":
    case "date":
      return writeAsIs(figure, language);
  }
}

function writeDate(text: string, language: Language): string {
  const day = parseDate(text);
  return day === null ? text : dateInWords(day, language);
}

/** Whether the cells of a column keep to the right, as figures do. */
export function keepsRight({ kind }: Column): boolean {
  return kind === "number" || kind === "share" || kind === "euro";
}
