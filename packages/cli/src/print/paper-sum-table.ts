import { parseDate } from "@plaatsbepaling/sim-core";
import { paperSumResultOf, type PaperSumResult, type PaperSumRow } from "../report/paper-sum-result.ts";
import type { RunOutcome } from "../report/run-outcome.ts";
import { formName } from "./names.ts";
import { spreadCell } from "./summary-cells.ts";
import { textTable, wrap, type Column, type TableRow } from "./text-table.ts";
import type { Voice } from "./voice.ts";

/** The sum on paper beside the target date as simulated; nothing for a scenario that has no such sum. */
export function paperSumTable(outcome: RunOutcome, voice: Voice): string[] {
  const result = paperSumResultOf(outcome);
  if (result === null) return [];
  const { texts, formats } = voice;
  const { paperColumns: headings, spreadOnly } = texts.report;
  const date = formats.date(parseDate(outcome.summary.period.targetDate ?? "") ?? 0);
  const columns: Column[] = [
    { heading: [texts.report.form], align: "left" },
    ...[
      ...[headings.paper, headings.planned, headings.open, spreadOnly],
      ...[headings.inCare, spreadOnly, headings.waiting, spreadOnly],
    ].map((heading): Column => ({ heading, align: "right" })),
  ];
  const rows = [...result.rows.map((row) => formRow(row, outcome, voice)), ...sumRows(result, voice)];
  return [texts.report.paperSum(date), ...wrap(sentence(result, voice), "  "), "", ...textTable(columns, rows)];
}

function formRow(row: PaperSumRow, { scenario }: RunOutcome, voice: Voice): TableRow {
  const { formats } = voice;
  const measured = [row.openPlaces, row.inCare, row.waiting].flatMap((summary) => [
    formats.number(summary.mean, 1),
    spreadCell(formats, { unit: "youths", decimals: 0 }, summary),
  ]);
  const whole = [row.paperPlaces, row.plannedPlaces].map((places) => formats.number(places, 0));
  return { cells: [formName(scenario, row.form, voice), ...whole, ...measured] };
}

function sumRows(result: PaperSumResult, { texts, formats }: Voice): TableRow[] {
  const sums = sumsOf(result);
  const measured = [sums.open, sums.inCare, sums.waiting].flatMap((sum) => [formats.number(sum, 1), ""]);
  const whole = [sums.paper, sums.planned].map((sum) => formats.number(sum, 0));
  return [
    { cells: [texts.report.together, ...whole, ...measured], ruleAbove: true },
    { cells: [texts.report.paperYouths, formats.number(result.youths, 0)] },
    { cells: [texts.report.left, formats.number(result.left, 0)] },
  ];
}

function sentence(result: PaperSumResult, { texts, formats }: Voice): string {
  const sums = sumsOf(result);
  const whole = (value: number): string => formats.number(value, 0);
  return texts.report.paperSumText(
    { youths: whole(result.youths), places: whole(sums.paper), left: leftOver(result.left, { texts, formats }) },
    {
      open: whole(sums.open),
      inCare: whole(sums.inCare),
      empty: whole(sums.open - sums.inCare),
      waiting: whole(sums.waiting),
    },
    result.elsewhere === null ? null : whole(result.elsewhere.mean),
  );
}

function leftOver(left: number, { texts, formats }: Pick<Voice, "texts" | "formats">): string {
  const count = formats.number(Math.abs(left), 0);
  if (left === 0) return count;
  return left > 0 ? texts.report.youthsLeft(count) : texts.report.placesLeft(count);
}

/** Means add up over forms; percentiles do not, so the sum has none. */
function sumsOf({ rows }: PaperSumResult): Record<"paper" | "planned" | "open" | "inCare" | "waiting", number> {
  const sum = (valueOf: (row: PaperSumRow) => number): number => rows.reduce((total, row) => total + valueOf(row), 0);
  return {
    paper: sum((row) => row.paperPlaces),
    planned: sum((row) => row.plannedPlaces),
    open: sum((row) => row.openPlaces.mean),
    inCare: sum((row) => row.inCare.mean),
    waiting: sum((row) => row.waiting.mean),
  };
}
