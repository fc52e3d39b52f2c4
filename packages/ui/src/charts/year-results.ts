import type { Markish } from "@observablehq/plot";
import { axisX, axisY, barY, gridY, plot, ruleY, text, tickY } from "@observablehq/plot";
import { formatNumber } from "./chart-format.ts";
import type { ChartOptions, DataState, ScenarioLetter } from "./chart-options.ts";
import type { ChartTable } from "./chart-table.ts";
import { chartTexts } from "./chart-texts.ts";
import { fontSize as fontSizeFor, gridInk, ink, mutedInk, paper, scenarioLooks, stateLooks } from "./chart-theme.ts";
import { finishChart } from "./finish-chart.ts";
import { axisWidth, keyHeight, lineKey, type KeyEntry } from "./line-key.ts";
import { panelHeading } from "./panel-heading.ts";
import { textWidth } from "./text-width.ts";
import { numberCell } from "./time-table.ts";

/** What one year comes to, above or below zero. */
export interface YearResult {
  readonly year: string;
  readonly value: number;
  /** 5th and 95th percentile over replications; both or neither. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

export interface YearResultsOptions extends ChartOptions {
  /** What is measured, as a heading of the axis: "miljoen euro over of te kort". */
  readonly yLabel: string;
  /** With how many decimals a value is written. */
  readonly decimals: number;
  /** Ends of the axis, on either side of zero. Keep them the same while somebody drags. */
  readonly domain: readonly [lowest: number, highest: number];
  readonly scenario: ScenarioLetter;
  readonly state?: DataState | undefined;
  /** What the line of zero stands for: "precies het budget". */
  readonly zero: string;
}

/** Of each step of the axis, the share that is left between two bands. */
const padding = 0.62;

/** A result for each year against zero: the band in which 9 of the 10 runs fall, and the mean across it. */
export function yearResults(rows: readonly YearResult[], options: YearResultsOptions): SVGSVGElement {
  const { width, height = 300, language, domain, state = "current", yLabel } = options;
  const document = options.document ?? globalThis.document;
  const fontSize = fontSizeFor(width);
  const years = rows.map(({ year }) => year);
  const key = yearKey(rows, options);
  const heading = { document, language, text: yLabel, state, width, fontSize };
  const svg = plot({
    document,
    width,
    height,
    marginTop: keyHeight(key, { width, fontSize }) + fontSize,
    marginRight: 0,
    marginLeft: fontSize * 3.2,
    marginBottom: fontSize * 2.2,
    style: { fontSize: `${fontSize}px`, color: ink, background: "none", overflow: "visible" },
    x: { type: "band", domain: years, padding, round: false, label: null },
    y: { domain: [...domain], label: null },
    marks: [
      ...axes(options, fontSize),
      ...resultMarks(rows, { ...options, fontSize }),
      ruleY([0], { stroke: ink, strokeWidth: axisWidth }),
      () => panelHeading(heading),
      () => lineKey(key, { document, width, fontSize }),
    ],
  }) as SVGSVGElement;
  return finishChart(svg, options.label);
}

function axes({ language, domain, height = 300 }: YearResultsOptions, fontSize: number): Markish[] {
  const ticks = ticksOf(domain, Math.floor(height / 60));
  const decimals = ticks.every((tick) => Number.isInteger(tick)) ? 0 : 1;
  const tickFormat = (value: number): string => formatNumber(value, language, decimals);
  return [
    gridY(ticks, { stroke: gridInk, strokeOpacity: 1 }),
    axisY(ticks, { tickSize: 0, tickFormat, fill: mutedInk, textAnchor: "end", tickPadding: 8 }),
    axisX({ tickSize: 0, fill: mutedInk, tickPadding: fontSize * 0.6 }),
  ];
}

/** Round numbers from one end of the axis to the other, zero among them. */
function ticksOf([lowest, highest]: readonly [number, number], about: number): number[] {
  const raw = (highest - lowest) / Math.max(2, about);
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = ([1, 2, 2.5, 5].find((candidate) => candidate * power >= raw) ?? 10) * power;
  const first = Math.ceil(lowest / step - 1e-9);
  const count = Math.floor(highest / step + 1e-9) - first + 1;
  return Array.from({ length: count }, (_, index) => (first + index) * step);
}

function resultMarks(
  rows: readonly YearResult[],
  { scenario, state = "current", language, decimals, width, fontSize }: YearResultsOptions & { fontSize: number },
): Markish[] {
  const { colour } = scenarioLooks[scenario];
  const looks = stateLooks[state];
  const step = (width - fontSize * 3.2) / (rows.length + padding);
  const textOf = ({ value }: YearResult): string => formatNumber(value, language, decimals);
  const room = step * padding - 8;
  const hasRoom = rows.every((row) => textWidth(textOf(row), fontSize, 600) <= room);
  const banded = rows.filter(({ low, high }) => low !== undefined && high !== undefined);
  const band = { x: "year", y1: "low", y2: "high", fill: colour, fillOpacity: 0.22 * looks.band };
  return [
    ...(looks.band === 0 ? [] : [barY(banded, band)]),
    tickY(rows, { x: "year", y: "value", stroke: colour, strokeWidth: 4, strokeOpacity: looks.line }),
    ...(hasRoom ? [text(rows, valueLabel(textOf, (step * (1 - padding)) / 2 + 6))] : []),
  ];
}

function valueLabel(textOf: (row: YearResult) => string, dx: number): Parameters<typeof text>[1] {
  const look = { fill: ink, stroke: paper, strokeWidth: 4, fontWeight: 600 } as const;
  return { x: "year", y: "value", text: textOf, dx, textAnchor: "start", ...look };
}

/** Above the drawing, where no band comes. */
function yearKey(
  rows: readonly YearResult[],
  { zero, language, scenario, state = "current" }: YearResultsOptions,
): KeyEntry[] {
  const level: KeyEntry = { text: `${formatNumber(0, language)} = ${zero}`, look: "axis" };
  const hasBand = stateLooks[state].band > 0 && rows.some(({ low }) => low !== undefined);
  const band: KeyEntry = { text: chartTexts(language).wideBand, look: "band", colour: scenarioLooks[scenario].colour };
  return hasBand ? [level, band] : [level];
}

/** The figures of the chart, in the unit of the chart. */
export function toYearResultsTable(
  rows: readonly YearResult[],
  { language, yLabel, decimals }: Pick<YearResultsOptions, "language" | "yLabel" | "decimals">,
): ChartTable {
  const texts = chartTexts(language);
  const hasBand = rows.some(({ low }) => low !== undefined);
  const cell = (value: number | undefined) => numberCell(value ?? NaN, language, decimals);
  return {
    header: [texts.year, yLabel, ...(hasBand ? [texts.percentile5, texts.percentile95] : [])],
    rows: rows.map(({ year, value, low, high }) => [
      { text: year, value: year },
      cell(value),
      ...(hasBand ? [cell(low), cell(high)] : []),
    ]),
  };
}
