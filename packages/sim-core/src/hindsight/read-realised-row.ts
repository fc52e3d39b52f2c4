import { figureMeasures, type Figure, type FigureMeasure, type When } from "./figure.ts";
import { parseWhen } from "./parse-when.ts";
import type { CsvCell } from "./read-csv.ts";
import type { RealisedIssue, RealisedIssueCode } from "./realised-issue.ts";
import { alternatives, findName, isTotal, measureNames, type Names, type RealisedColumn } from "./realised-names.ts";

/** What the cells of a file may refer to, and where everything wrong is reported. */
export interface RealisedReading {
  readonly separator: "," | ";";
  readonly forms: Names;
  readonly regions: Names;
  /** Everything wrong so far. */
  readonly issues: readonly RealisedIssue[];
  /** Put what is wrong with a cell on the list. */
  readonly report: (code: RealisedIssueCode, cell: CsvCell, more?: Partial<RealisedIssue>) => null;
}

type CellOf = (column: RealisedColumn) => CsvCell;

/** The figure of a row with its value; `null` when something is wrong with it, which is then reported. */
export function readRealisedRow(
  cellOf: CellOf,
  reading: RealisedReading,
): { readonly figure: Figure; readonly value: number } | null {
  const measure = readMeasure(cellOf("measure"), reading);
  const when = readWhen(cellOf("when"), measure, reading);
  const forms = readForms(cellOf("form"), reading);
  const region = readRegion(cellOf("region"), measure, reading);
  const value = readValue(cellOf("value"), reading);
  if (measure === null || when === null || forms === undefined || region === undefined || value === null) return null;
  return { figure: { measure, when, forms, region }, value };
}

function readMeasure(cell: CsvCell, reading: RealisedReading): FigureMeasure | null {
  const measure = findName(measureNames, cell.text);
  return measure ?? reading.report("measure_unknown", cell, alternatives(measureNames, cell.text));
}

function readWhen(cell: CsvCell, measure: FigureMeasure | null, reading: RealisedReading): When | null {
  const when = parseWhen(cell.text.trim());
  if (when === null) return reading.report("bad_date", cell);
  if (measure === null || figureMeasures[measure].when === when.kind) return when;
  return reading.report(when.kind === "date" ? "period_wanted" : "date_wanted", cell);
}

/** Undefined for what is wrong; null for all forms together. */
function readForms(cell: CsvCell, reading: RealisedReading): readonly number[] | null | undefined {
  if (isTotal(cell.text)) return null;
  const found = cell.text.split("+").map((part) => ({ part, form: findName(reading.forms, part) }));
  const unknown = found.filter(({ form }) => form === undefined);
  for (const { part } of unknown) {
    reading.report("form_unknown", { ...cell, text: part }, alternatives(reading.forms, part));
  }
  if (unknown.length > 0) return undefined;
  return [...new Set(found.map(({ form }) => Number(form)))].sort((a, b) => a - b);
}

function readRegion(cell: CsvCell, measure: FigureMeasure | null, reading: RealisedReading): number | null | undefined {
  if (isTotal(cell.text)) return null;
  if (measure === "places") reading.report("places_by_region", cell);
  const region = findName(reading.regions, cell.text);
  if (region !== undefined) return Number(region);
  reading.report("region_unknown", cell, alternatives(reading.regions, cell.text));
  return undefined;
}

/** Strictly as the separator has it: a sign for thousands would make 1.250 mean two things. */
function readValue(cell: CsvCell, reading: RealisedReading): number | null {
  const hasComma = reading.separator === ";";
  const text = cell.text.trim();
  const pattern = hasComma ? /^-?\d+(?:,\d+)?$/ : /^-?\d+(?:\.\d+)?$/;
  if (!pattern.test(text)) return reading.report(hasComma ? "bad_number_with_comma" : "bad_number", cell);
  const value = Number(text.replace(",", "."));
  return value < 0 ? reading.report("negative", cell) : value;
}
