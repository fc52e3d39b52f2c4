import type { Cell, MeasureSummary, RunSummary } from "@plaatsbepaling/sim-core";
import type { Words } from "../i18n/words.ts";
import { measuredIn } from "../results/measured.ts";

type Unit = keyof Words["messages"]["excel"]["units"];
type MeasureId = keyof Words["messages"]["cells"]["comparison"]["measures"];

const units: Readonly<Record<MeasureId, Unit>> = {
  "total/closedPlacesOnTarget": "places",
  "total/waitingOnTarget": "youths",
  "total/peakWaiting": "youths",
  "total/meanWaiting": "youths",
  "total/meanDaysToBestForm": "days",
  "total/directShare": "percent",
  "total/mismatchShare": "percent",
  "total/elsewhereOnTarget": "youths",
  "total/elsewherePerYear": "perYear",
  "total/transfersPerYear": "perYear",
  "total/shortageDays": "days",
  "total/doubleSupplyPlaceDays": "placeDays",
};

/** An outcome a row: its name and unit, then for each run its mean, and its 5th and 95th percentile over replications. */
export function outcomeRows(runs: readonly Pick<RunSummary, "measures" | "period">[], { messages }: Words): Cell[][] {
  const texts = messages.excel;
  const named = Object.entries(units).map(([id, unit]) => ({
    id,
    label: messages.cells.comparison.measures[id as MeasureId],
    unit,
  }));
  const all = [...named, { id: "money/total/result", label: texts.result, unit: "euro" as const }];
  return all.map(({ id, label, unit }) => [
    ...[label, texts.units[unit]],
    ...runs.flatMap((summary) => figuresOf(measuredIn(summary, id), unit === "percent" ? 100 : 1)),
  ]);
}

function figuresOf(measure: MeasureSummary | null, scale: number): Cell[] {
  if (measure === null) return [null, null, null];
  const { mean, percentiles } = measure;
  return [mean * scale, percentiles.p5 * scale, percentiles.p95 * scale];
}
