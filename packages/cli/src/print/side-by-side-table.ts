import type { Lettered } from "./letters.ts";
import { listedMeasures } from "./listed-measures.ts";
import { hasValue, meanCell } from "./summary-cells.ts";
import { textTable, type Column } from "./text-table.ts";
import type { Voice } from "./voice.ts";

/** The means of all scenarios beside each other. */
export function sideBySideTable(all: readonly Lettered[], voice: Voice): string[] {
  const { texts, formats } = voice;
  const [basis] = all;
  if (basis === undefined) return [];
  const columns: Column[] = [
    { heading: [texts.report.measure], align: "left" },
    ...all.map(({ letter }): Column => ({ heading: [letter], align: "right" })),
  ];
  const rows = listedMeasures(basis.outcome, voice).flatMap(({ title, measures }) => {
    const filled = measures
      .filter(({ id }) => all.some(({ outcome }) => hasValue(outcome.summary.measures[id])))
      .map(({ id, unit, label }) => ({
        cells: [`  ${label}`, ...all.map(({ outcome }) => meanCell(formats, unit, outcome.summary.measures[id]))],
      }));
    return filled.length === 0 ? [] : [{ title }, ...filled];
  });
  return [texts.report.sideBySide, ...textTable(columns, rows)];
}
