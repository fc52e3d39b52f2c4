import {
  measuresOf,
  replicationsPerSetFor,
  type MeasureSummary,
  type MeasureUnit,
  type RunSummary,
} from "@plaatsbepaling/sim-core";
import { decimalsFor, type Formats } from "../i18n/format.ts";
import type { RunOutcome } from "../report/run-outcome.ts";
import { keyOutcomes } from "./key-outcomes.ts";
import { labelled } from "./run-header.ts";
import { hasValue, inUnit, meanCell, spreadCell } from "./summary-cells.ts";
import { textTable, wrap, type Column, type TableRow } from "./text-table.ts";
import type { Voice } from "./voice.ts";

type Uncertainty = NonNullable<RunSummary["uncertainty"]>;

/** With fewer drawings than this, what comes from not knowing is hardly known itself. */
const leastSets = 30;

/** Which numbers nobody knows, and how much of what can come out is chance and how much is not knowing them. */
export function uncertaintySection({ system, summary }: RunOutcome, voice: Voice): string[] {
  const { uncertainty } = summary;
  if (uncertainty === null) return [];
  const { texts, formats } = voice;
  const units = new Map(measuresOf(system).map(({ id, unit }) => [id, unit]));
  const rows = keyOutcomes.flatMap((name) => {
    const id = `total/${name}`;
    const measure = summary.measures[id];
    return hasValue(measure) && dependsOn(uncertainty, id)
      ? [outcomeRow(texts.measures[name], units.get(id) ?? "youths", { measure, formats })]
      : [];
  });
  const sets = formats.number(uncertainty.parameterSets, 0);
  return [
    texts.uncertainty.title,
    ...drawnNumbers(uncertainty, voice),
    "",
    ...(rows.length > 0 ? [...textTable(columnsIn(voice), rows), "", ...wrap(texts.uncertainty.help, "  ")] : []),
    ...(rows.length === 0 ? wrap(texts.uncertainty.onlyPrices, "  ") : []),
    ...(uncertainty.parameterSets < leastSets ? wrap(texts.uncertainty.fewSets(sets), "  ") : []),
  ];
}

/** Whether an outcome can differ by what was drawn: prices move nobody. */
function dependsOn({ numbers, replicationsPerParameterSet }: Uncertainty, measure: string): boolean {
  return replicationsPerSetFor({ uncertainty: numbers, replicationsPerParameterSet }, measure) !== null;
}

function columnsIn({ texts }: Voice): Column[] {
  const { spreadFrom, chance, notKnowing, share } = texts.uncertainty;
  const headings = [texts.report.mean, spreadFrom, chance, notKnowing, share];
  return [
    { heading: [texts.report.measure], align: "left" },
    ...headings.map((heading): Column => ({ heading, align: "right" })),
  ];
}

function outcomeRow(
  label: string,
  unit: MeasureUnit,
  { measure, formats }: { measure: MeasureSummary; formats: Formats },
): TableRow {
  const { mean, chanceSd, notKnowingSd } = measure;
  const variance = chanceSd * chanceSd + notKnowingSd * notKnowingSd;
  const size = (value: number): string => `± ${inUnit(formats, unit, { value, decimals: decimalsFor(mean) })}`;
  return {
    cells: [
      `  ${label}`,
      meanCell(formats, unit, measure),
      spreadCell(formats, { unit }, measure),
      size(chanceSd),
      size(notKnowingSd),
      formats.share(variance > 0 ? (notKnowingSd * notKnowingSd) / variance : NaN, 0),
    ],
  };
}

function drawnNumbers({ numbers, replicationsPerParameterSet, parameterSets }: Uncertainty, voice: Voice): string[] {
  const { texts, formats } = voice;
  const entries = Object.entries(numbers);
  const written = [replicationsPerParameterSet, parameterSets].map((count) => formats.number(count, 0));
  const [perSet = "", sets = ""] = written;
  return [
    ...wrap(texts.uncertainty.drawn(entries.length, perSet, sets), "  "),
    ...labelled(entries.map(([pointer, spread]) => [pointer.slice(1), inWords(spread, voice)])),
  ];
}

function inWords(spread: Uncertainty["numbers"][string], { texts, formats }: Voice): string {
  const words = texts.uncertainty;
  const write = (value: number): string => formats.number(value, Number.isInteger(value) ? 0 : 2);
  if ("value" in spread) return words.constant(write(spread.value));
  if ("points" in spread)
    return words.table(write(spread.points[0]?.value ?? NaN), write(spread.points.at(-1)?.value ?? NaN));
  if ("sd" in spread) return words.spread(write(spread.mean), write(spread.sd));
  if ("mean" in spread) return words.exponential(write(spread.mean));
  if ("mode" in spread) return words.around(write(spread.low), write(spread.mode), write(spread.high));
  return words.evenly(write(spread.low), write(spread.high));
}
