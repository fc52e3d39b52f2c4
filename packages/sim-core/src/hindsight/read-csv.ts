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

/**
 * Read comma-separated values as RFC 4180 has them: cells in quotation marks may hold separators, line ends and doubled
 * quotation marks. Both line ends and a byte order mark are accepted. The first line decides between comma and semicolon.
 */
export function readCsv(text: string): CsvTable {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const separator = separatorOf(source);
  const rows: CsvCell[][] = [];
  const faults: CsvFault[] = [];
  let row: CsvCell[] = [];
  let at = 0;
  let line = 1;
  let lineStart = 0;

  while (at < source.length) {
    readCell();
    if (source[at] === separator) {
      at++;
      if (isAtLineEnd()) row.push({ text: "", line, column: at - lineStart + 1 });
      else continue;
    }
    if (row.some((cell) => cell.text.trim() !== "")) rows.push(row);
    row = [];
    passLineEnd();
  }
  return { separator, rows, faults };

  function readCell(): void {
    const place = { line, column: at - lineStart + 1 };
    row.push({ text: source[at] === '"' ? quotedText(place) : plainText(), ...place });
  }

  function plainText(): string {
    const from = at;
    while (at < source.length && source[at] !== separator && !isAtLineEnd()) {
      if (source[at] === '"') faults.push({ code: "stray_quote", line, column: at - lineStart + 1 });
      at++;
    }
    return source.slice(from, at);
  }

  function quotedText(place: { readonly line: number; readonly column: number }): string {
    let content = "";
    for (at++; at < source.length; at++) {
      if (source[at] !== '"') {
        content += source[at]!;
        if (source[at] === "\n") {
          line++;
          lineStart = at + 1;
        }
      } else if (source[at + 1] === '"') {
        content += '"';
        at++;
      } else return content + textAfterQuote();
    }
    faults.push({ code: "open_quote", ...place });
    return content;
  }

  function textAfterQuote(): string {
    at++;
    if (at >= source.length || source[at] === separator || isAtLineEnd()) return "";
    faults.push({ code: "text_after_quote", line, column: at - lineStart + 1 });
    return plainText();
  }

  function isAtLineEnd(): boolean {
    return at >= source.length || source[at] === "\n" || source[at] === "\r";
  }

  function passLineEnd(): void {
    if (source[at] === "\r") at++;
    if (source[at] === "\n") at++;
    line++;
    lineStart = at;
  }
}

/** The sign that the first line has most of; what stands between quotation marks does not count. */
function separatorOf(text: string): "," | ";" {
  const heading = (/^[^\r\n]*/.exec(text) ?? [""])[0].replaceAll(/"[^"]*"/g, "");
  return heading.split(";").length > heading.split(",").length ? ";" : ",";
}
