import type { Scenario } from "../scenario/scenario-schema.ts";
import { toCareSystem } from "../scenario/to-care-system.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import { isWithin, type Figure } from "./figure.ts";
import { readCsv, type CsvCell } from "./read-csv.ts";
import { readRealisedRow, type RealisedReading } from "./read-realised-row.ts";
import type { RealisedIssue } from "./realised-issue.ts";
import { alternatives, columnNames, findName, namesById, type RealisedColumn } from "./realised-names.ts";

/** A figure as it was in reality, with the words of the file. */
export interface RealisedFigure {
  readonly figure: Figure;
  readonly value: number;
  /** The line of the file, from 1. */
  readonly line: number;
  /** As in the file, but forms and region by their id: `total` for all forms, no text for all regions. */
  readonly written: { readonly when: string; readonly forms: string; readonly region: string };
  /** Where the figure comes from; empty where the file does not say. */
  readonly source: string;
}

export type ParsedRealised =
  | {
      readonly ok: true;
      readonly figures: readonly RealisedFigure[];
      /** Left out, because the run does not cover their time. */
      readonly outsideRun: readonly RealisedFigure[];
    }
  | { readonly ok: false; readonly issues: readonly RealisedIssue[] };

const mostFigures = 2000;
const neededColumns: readonly RealisedColumn[] = ["when", "form", "measure", "value"];

/**
 * Read realised figures (CSV: date, form, measure, value, and if wanted region and source) for a scenario. All that is
 * wrong is reported at once. Figures from before or after the run are set apart, and only an error where none is left.
 */
export function parseRealised(text: string, scenario: Scenario): ParsedRealised {
  const { separator, rows, faults } = readCsv(text);
  if (faults.length > 0) return { ok: false, issues: faults };
  const system = toCareSystem(scenario);
  const reading: RealisedReading = {
    separator,
    forms: namesById(system.forms, scenario.careForms),
    regions: namesById(system.regions, scenario.regions),
    ...createReporter(),
  };
  const figures = readRows(rows, reading, system);
  if (reading.issues.length > 0) return { ok: false, issues: inOrder(reading.issues) };
  return withinRun(figures, system, scenario);
}

function withinRun(figures: readonly RealisedFigure[], system: CareSystem, { period }: Scenario): ParsedRealised {
  const { start, days, warmUpDays } = system;
  const isCovered = ({ figure }: RealisedFigure): boolean => isWithin(figure, start + warmUpDays, start + days);
  const within = figures.filter(isCovered);
  if (within.length > 0) return { ok: true, figures: within, outsideRun: figures.filter((each) => !isCovered(each)) };
  const expected = `${period.start} - ${period.end}`;
  return { ok: false, issues: [{ code: "all_outside_run", line: 0, column: 0, expected }] };
}

function readRows(
  [heading, ...rows]: readonly (readonly CsvCell[])[],
  reading: RealisedReading,
  system: CareSystem,
): RealisedFigure[] {
  const whole = { line: 0, column: 0, text: "" };
  if (heading === undefined) reading.report("empty", whole);
  else if (rows.length === 0) reading.report("no_figures", whole);
  else if (rows.length > mostFigures) {
    reading.report("too_many_figures", whole, { received: String(rows.length), expected: String(mostFigures) });
  } else {
    const positions = readHeading(heading, reading);
    return positions === null ? [] : readFigures(rows, { heading, positions, reading, system });
  }
  return [];
}

type Positions = ReadonlyMap<RealisedColumn, number>;

/** At which position each column stands; `null` when one that is needed is missing. */
function readHeading(heading: readonly CsvCell[], reading: RealisedReading): Positions | null {
  const positions = new Map<RealisedColumn, number>();
  heading.forEach((cell, position) => {
    const column = findName(columnNames, cell.text);
    if (column === undefined) reading.report("column_unknown", cell, alternatives(columnNames, cell.text));
    else if (positions.has(column)) reading.report("column_twice", cell);
    else positions.set(column, position);
  });
  const missing = neededColumns.filter((column) => !positions.has(column));
  for (const column of missing) {
    reading.report("column_missing", heading[0]!, { expected: columnNames[column].slice(0, 2).join(" / ") });
  }
  return missing.length > 0 ? null : positions;
}

function readFigures(
  rows: readonly (readonly CsvCell[])[],
  table: {
    readonly heading: readonly CsvCell[];
    readonly positions: Positions;
    readonly reading: RealisedReading;
    readonly system: CareSystem;
  },
): RealisedFigure[] {
  const { heading, positions, reading, system } = table;
  const lines = new Map<string, number>();
  return rows.flatMap((row) => {
    const first = row[0]!;
    if (row.length !== heading.length) {
      reading.report("cell_count", first, { received: String(row.length), expected: String(heading.length) });
      return [];
    }
    const cellOf = (column: RealisedColumn): CsvCell => row[positions.get(column) ?? -1] ?? { ...first, text: "" };
    const read = readRealisedRow(cellOf, reading);
    if (read === null) return [];
    const same = lines.get(JSON.stringify(read.figure));
    if (same !== undefined) reading.report("figure_twice", first, { expected: String(same) });
    lines.set(JSON.stringify(read.figure), first.line);
    const written = { when: cellOf("when").text.trim(), ...idsOf(read.figure, system) };
    return [{ ...read, line: first.line, written, source: cellOf("source").text.trim() }];
  });
}

function idsOf({ forms, region }: Figure, system: CareSystem): { forms: string; region: string } {
  return {
    forms: forms === null ? "total" : forms.map((form) => system.forms[form]!.id).join("+"),
    region: region === null ? "" : system.regions[region]!.id,
  };
}

function createReporter(): Pick<RealisedReading, "issues" | "report"> {
  const issues: RealisedIssue[] = [];
  return {
    issues,
    report: (code, { line, column, text }, more = {}) => {
      issues.push({ code, line, column, received: text.trim(), ...more });
      return null;
    },
  };
}

function inOrder(issues: readonly RealisedIssue[]): RealisedIssue[] {
  return issues.toSorted((a, b) => a.line - b.line || a.column - b.column);
}
