/** One cell with the place where it begins: lines and columns of the text, both from 1. */
export interface CsvCell {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** What keeps a text from being CSV, with the place. */
export interface CsvFault {
  readonly code: "stray_quote" | "text_after_quote" | "open_quote";
  readonly line: number;
  readonly column: number;
}

export interface CsvTable {
  /** With a semicolon between cells goes a comma in numbers, as in Dutch spreadsheets; with a comma a point. */
  readonly separator: "," | ";";
  /** Rows with anything in them; those of which all cells are empty are left out. */
  readonly rows: readonly (readonly CsvCell[])[];
  readonly faults: readonly CsvFault[];
}

/** How far the text has been read. */
interface Cursor {
  readonly source: string;
  readonly separator: string;
  readonly faults: CsvFault[];
  at: number;
  line: number;
  lineStart: number;
}

/**
 * Read comma-separated values as RFC 4180 has them: cells in quotation marks may hold separators, line ends and doubled
 * quotation marks. Both line ends and a byte order mark are accepted. The first line decides between comma and semicolon.
 */
export function readCsv(text: string): CsvTable {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const separator = separatorOf(source);
  const cursor: Cursor = { source, separator, faults: [], at: 0, line: 1, lineStart: 0 };
  const rows: CsvCell[][] = [];
  while (cursor.at < source.length) {
    const row = readRow(cursor);
    if (row.some((cell) => cell.text.trim() !== "")) rows.push(row);
  }
  return { separator, rows, faults: cursor.faults };
}

function readRow(cursor: Cursor): CsvCell[] {
  const row = [readCell(cursor)];
  while (cursor.source[cursor.at] === cursor.separator) {
    cursor.at++;
    row.push(readCell(cursor));
  }
  passLineEnd(cursor);
  return row;
}

function readCell(cursor: Cursor): CsvCell {
  const place = placeOf(cursor);
  return { text: cursor.source[cursor.at] === '"' ? readQuoted(cursor) : readPlain(cursor), ...place };
}

function readPlain(cursor: Cursor): string {
  const { source, separator, faults } = cursor;
  const from = cursor.at;
  for (; source[cursor.at] !== separator && !isAtLineEnd(cursor); cursor.at++) {
    if (source[cursor.at] === '"') faults.push({ code: "stray_quote", ...placeOf(cursor) });
  }
  return source.slice(from, cursor.at);
}

function readQuoted(cursor: Cursor): string {
  const { source, faults } = cursor;
  const opened = placeOf(cursor);
  let content = "";
  for (cursor.at++; cursor.at < source.length; cursor.at++) {
    const sign = source[cursor.at]!;
    const isQuote = sign === '"';
    if (isQuote && source[cursor.at + 1] !== '"') return content + readAfterQuote(cursor);
    content += sign;
    if (isQuote) cursor.at++;
    if (sign === "\n") beginLine(cursor, cursor.at + 1);
  }
  faults.push({ code: "open_quote", ...opened });
  return content;
}

/** Past the closing quotation mark: nothing, where all is well. */
function readAfterQuote(cursor: Cursor): string {
  cursor.at++;
  if (cursor.source[cursor.at] === cursor.separator || isAtLineEnd(cursor)) return "";
  cursor.faults.push({ code: "text_after_quote", ...placeOf(cursor) });
  return readPlain(cursor);
}

function isAtLineEnd({ source, at }: Cursor): boolean {
  return at >= source.length || source[at] === "\n" || source[at] === "\r";
}

function passLineEnd(cursor: Cursor): void {
  if (cursor.source[cursor.at] === "\r") cursor.at++;
  if (cursor.source[cursor.at] === "\n") cursor.at++;
  beginLine(cursor, cursor.at);
}

function beginLine(cursor: Cursor, at: number): void {
  cursor.line++;
  cursor.lineStart = at;
}

function placeOf({ at, line, lineStart }: Cursor): { readonly line: number; readonly column: number } {
  return { line, column: at - lineStart + 1 };
}

/** The sign that the first line has most of; what stands between quotation marks does not count. */
function separatorOf(text: string): "," | ";" {
  const heading = (/^[^\r\n]*/.exec(text) ?? [""])[0].replaceAll(/"[^"]*"/g, "");
  return heading.split(";").length > heading.split(",").length ? ";" : ",";
}
