import { incidentalKindsOf, incidentalParts } from "../outcomes/money-measures.ts";
import type { Table } from "./document/report-document.ts";
import type { MoneyVoice } from "./money-voice.ts";

/** What the transition costs by kind over the whole run, and what the grant takes off it: means. No rows without such costs. */
export function incidentalTable({ run, texts, words }: MoneyVoice): Table {
  const { system, summary } = run;
  const mean = (id: string): number => summary.measures[id]?.mean ?? NaN;
  const rows = incidentalKindsOf(system).map((kind) => ({
    kind,
    amounts: incidentalParts.map((part) => mean(`money/incidental/${kind}/${part}`)),
  }));
  const total = incidentalParts.map((_, part) => rows.reduce((sum, { amounts }) => sum + (amounts[part] ?? 0), 0));
  return {
    kind: "table",
    title: texts.incidental,
    columns: [
      { kind: "text", heading: texts.kindOfCost },
      ...incidentalParts.map((part) => ({ kind: "euro" as const, heading: texts.incidentalParts[part] })),
    ],
    rows:
      rows.length === 0
        ? []
        : [...rows.map(({ kind, amounts }) => [words.value(kind), ...amounts]), [texts.total, ...total]],
    totalRows: 1,
  };
}
