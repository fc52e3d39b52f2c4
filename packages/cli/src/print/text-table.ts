/** One column: its heading, which may take several lines, and the side that its cells keep to. */
export interface Column {
  readonly heading: readonly string[];
  readonly align: "left" | "right";
}

export interface TableRow {
  readonly cells: readonly string[];
  /** A line above this row, as above a sum. */
  readonly ruleAbove?: boolean;
}

/** A row of its own that names what follows. */
export interface TableTitle {
  readonly title: string;
}

/** The most that a terminal of an ordinary size shows on a line. */
export const pageWidth = 100;
const gap = "  ";
const indent = "  ";
const narrowest = 8;

/** Aligned lines of at most `pageWidth` characters. Texts give way: what does not fit goes on on a next line. */
export function textTable(columns: readonly Column[], rows: readonly (TableRow | TableTitle)[]): string[] {
  const filled = rows.filter((row): row is TableRow => "cells" in row);
  const widths = fit(
    columns,
    columns.map(({ heading }, index) =>
      Math.max(...[...heading, ...filled.map(({ cells }) => cells[index] ?? "")].map(lengthOf)),
    ),
  );
  const lines = (cells: readonly string[]): string[] => rowLines(cells, columns, widths);
  const rule = indent + "─".repeat(widths.reduce((sum, width) => sum + width, gap.length * (widths.length - 1)));
  const tallest = Math.max(...columns.map(({ heading }) => heading.length));
  const headings = Array.from({ length: tallest }, (_, level) =>
    lines(columns.map(({ heading }) => heading[level - tallest + heading.length] ?? "")),
  );
  const body = rows.flatMap((row) => {
    if ("title" in row) return wrap(row.title, indent);
    return row.ruleAbove === true ? [rule, ...lines(row.cells)] : lines(row.cells);
  });
  return [...headings.flat(), rule, ...body];
}

function rowLines(cells: readonly string[], columns: readonly Column[], widths: readonly number[]): string[] {
  const parts = columns.map(({ align }, index) => {
    const cell = cells[index] ?? "";
    return align === "left" ? brokenAt(cell, widths[index] ?? 0) : [cell];
  });
  return Array.from({ length: Math.max(...parts.map(({ length }) => length)) }, (_, level) =>
    (
      indent +
      columns.map(({ align }, index) => place(parts[index]?.[level] ?? "", widths[index] ?? 0, align)).join(gap)
    ).trimEnd(),
  );
}

/** Text in lines of at most `pageWidth` characters, broken between words. */
export function wrap(text: string, before = ""): string[] {
  return brokenAt(text.trim(), pageWidth - lengthOf(before)).map((line) => before + line);
}

/** Lines of at most so many characters that keep the space before the first word; a longer word is cut. */
function brokenAt(text: string, width: number): string[] {
  const [start = ""] = /^\s*/.exec(text) ?? [];
  const lines: string[] = [];
  let line = start;
  for (const word of text.trim().split(/\s+/)) {
    if (line.trim() !== "" && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = start;
    }
    line = shorten(line.trim() === "" ? line + word : `${line} ${word}`, width);
  }
  return [...lines, line];
}

/** Text from a file on one line, without signs that steer a terminal. */
export function plainLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, " ").trim();
}

/** Cut where it is too long, with a sign that something is missing. */
export function shorten(text: string, width: number): string {
  const letters = Array.from(text);
  return letters.length <= width ? text : `${letters.slice(0, Math.max(0, width - 1)).join("")}…`;
}

/** Takes what is too much from the widest text, again and again. Numbers keep their width. */
function fit(columns: readonly Column[], widths: readonly number[]): number[] {
  const fitted = [...widths];
  const total = (): number => fitted.reduce((sum, width) => sum + width + gap.length, indent.length - gap.length);
  while (total() > pageWidth) {
    const texts = columns.map(({ align }, index) => (align === "left" ? (fitted[index] ?? 0) : 0));
    const widest = texts.indexOf(Math.max(...texts));
    if ((texts[widest] ?? 0) <= narrowest) return fitted;
    fitted[widest] = (texts[widest] ?? 0) - 1;
  }
  return fitted;
}

function place(text: string, width: number, align: Column["align"]): string {
  const space = " ".repeat(Math.max(0, width - lengthOf(text)));
  return align === "left" ? text + space : space + text;
}

/** In characters as a reader counts them, which fits the letters of the languages spoken here. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}
