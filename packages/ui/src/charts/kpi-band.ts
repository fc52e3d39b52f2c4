import type { ChartOptions, DataState, ScenarioLetter } from "./chart-options.ts";
import type { ChartTable } from "./chart-table.ts";
import { chartTexts } from "./chart-texts.ts";
import { gridInk, ink, paper, scenarioLooks, stateLooks } from "./chart-theme.ts";
import { emptyPicture, finishChart } from "./finish-chart.ts";
import { shape } from "./svg-shapes.ts";
import { numberCell } from "./time-table.ts";

/** One figure with its spread, beside that of the basis. */
export interface KpiRange {
  readonly value: number;
  /** 5th and 95th percentile over replications; left out for an estimate. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly basis?: number | undefined;
}

export interface KpiBandOptions extends ChartOptions {
  /** The ends of the scale: keep them the same while somebody drags. */
  readonly domain: readonly [from: number, to: number];
  readonly scenario: ScenarioLetter;
  readonly state?: DataState | undefined;
  /** Printed in the table and nowhere else. */
  readonly unit?: string | undefined;
}

/** A figure on its scale: the range in which 9 of the 10 runs fall, the figure itself, and a tick where the basis is. */
export function kpiBand(range: KpiRange, options: KpiBandOptions): SVGSVGElement {
  const page = options.document ?? document;
  const { width, height = 18, domain, scenario, state = "current" } = options;
  const { colour } = scenarioLooks[scenario];
  const middle = height / 2;
  const edge = 5;
  const [from, to] = domain;
  const toX = (value: number): number => {
    const share = to > from ? (value - from) / (to - from) : 0.5;
    return edge + Math.max(0, Math.min(1, share)) * (width - 2 * edge);
  };
  const svg = emptyPicture(page, width, height);
  svg.append(shape(page, "path", { d: `M${edge},${middle}H${width - edge}`, stroke: gridInk, "stroke-width": 2 }));
  svg.append(...rangeShapes(range, { page, toX, middle, colour, state }));
  if (range.basis !== undefined && Number.isFinite(range.basis)) {
    const x = toX(range.basis);
    svg.append(shape(page, "path", { d: `M${x},1V${height - 1}`, stroke: ink, "stroke-width": 2 }));
  }
  if (Number.isFinite(range.value)) svg.append(valueDot(page, { x: toX(range.value), y: middle, colour, state }));
  return finishChart(svg, options.label);
}

interface RangeDrawing {
  readonly page: Document;
  readonly toX: (value: number) => number;
  readonly middle: number;
  readonly colour: string;
  readonly state: DataState;
}

function rangeShapes({ low, high }: KpiRange, { page, toX, middle, colour, state }: RangeDrawing): SVGElement[] {
  const strength = stateLooks[state].band;
  if (low === undefined || high === undefined || strength === 0 || !Number.isFinite(low + high)) return [];
  const x = toX(low);
  const size = { x, y: middle - 4, width: Math.max(2, toX(high) - x), height: 8, rx: 4 };
  return [shape(page, "rect", { ...size, fill: colour, "fill-opacity": 0.35 * strength })];
}

interface DotPlace {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly state: DataState;
}

/** Full when current, hollow otherwise. */
function valueDot(page: Document, { x, y, colour, state }: DotPlace): SVGElement {
  const fill = state === "current" ? colour : paper;
  return shape(page, "circle", {
    cx: x,
    cy: y,
    r: 4.5,
    fill,
    stroke: state === "current" ? paper : colour,
    "stroke-width": 1.5,
  });
}

/** The figures of the band in one row. */
export function toKpiTable(
  { value, low, high, basis }: KpiRange,
  { language, unit = "" }: Pick<KpiBandOptions, "language" | "unit">,
): ChartTable {
  const texts = chartTexts(language);
  const named: [string, number | undefined][] = [
    [unit === "" ? texts.value : `${texts.value} (${unit})`, value],
    [texts.percentile5, low],
    [texts.percentile95, high],
    [texts.basis, basis],
  ];
  const present = named.filter((pair): pair is [string, number] => pair[1] !== undefined);
  return {
    header: present.map(([name]) => name),
    rows: [present.map(([, figure]) => numberCell(figure, language))],
  };
}
