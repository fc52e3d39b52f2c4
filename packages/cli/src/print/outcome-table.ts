import type { RunOutcome } from "../report/run-outcome.ts";
import { listedMeasures } from "./listed-measures.ts";
import { hasValue, intervalCell, meanCell, spreadCell } from "./summary-cells.ts";
import { textTable, wrap, type Column } from "./text-table.ts";
import type { Voice } from "./voice.ts";

/** The measures of the whole run: mean, how precise that is, and how far replications lie apart. */
export function outcomeTable(outcome: RunOutcome, voice: Voice): string[] {
  const { texts, formats } = voice;
  const columns: Column[] = [
    { heading: [""], align: "left" },
    ...[texts.report.mean, texts.report.interval, texts.report.spread].map((heading): Column => ({
      heading,
      align: "right",
    })),
  ];
  const rows = listedMeasures(outcome, voice).flatMap(({ title, measures }) => {
    const filled = measures.flatMap(({ id, unit, label }) => {
      const summary = outcome.summary.measures[id];
      if (!hasValue(summary)) return [];
      const cells = [meanCell, intervalCell].map((cell) => cell(formats, unit, summary));
      return [{ cells: [`  ${label}`, ...cells, spreadCell(formats, { unit }, summary)] }];
    });
    return filled.length === 0 ? [] : [{ title }, ...filled];
  });
  return [texts.report.outcomes, ...textTable(columns, rows), "", ...wrap(texts.report.readingHelp, "  ")];
}
