import { formatSigned } from "./chart-format.ts";
import type { ChartLanguage, ChartOptions, DataState } from "./chart-options.ts";
import type { ChartTable, TableCell } from "./chart-table.ts";
import { chartTexts } from "./chart-texts.ts";
import { fontSize as fontSizeFor, gridInk, ink, mutedInk, paper, roleColours, stateLooks } from "./chart-theme.ts";
import { differenceScales, type DifferenceScale } from "./difference-scale.ts";
import { emptyPicture, finishChart } from "./finish-chart.ts";
import { keyHeight, lineKey, type KeyEntry } from "./line-key.ts";
import { panelHeading } from "./panel-heading.ts";
import { group, shape, words } from "./svg-shapes.ts";
import { cutText, textWidth } from "./text-width.ts";

/** How much one measure differs between two scenarios that met the same youths. */
export interface DifferenceRow {
  readonly id: string;
  /** Reads in a sentence: "wachtende jongeren op de streefdatum". */
  readonly label: string;
  /** Rows with the same unit share a panel and a scale: "jongeren", "dagen", "procentpunt". Values are in this unit. */
  readonly unit: string;
  readonly mean: number;
  /** 95% confidence interval. */
  readonly low: number;
  readonly high: number;
  /** Which direction is good news, where that is not a matter of opinion. */
  readonly better?: "higher" | "lower" | undefined;
  /** Decimals to print; 1 without it. */
  readonly decimals?: number | undefined;
}

export interface DifferenceDotsOptions extends ChartOptions {
  /** Such as "B tegen A": printed at the zero line. */
  readonly versus: string;
  readonly state?: DataState | undefined;
}

/** A dot and its 95% interval per outcome, with one zero line through all; outcomes of one unit share a scale. */
export function differenceDots(rows: readonly DifferenceRow[], options: DifferenceDotsOptions): SVGSVGElement {
  const layout = toLayout(rows, options);
  const { page, width, height } = layout;
  const svg = emptyPicture(page, width, height);
  svg.append(...headingShapes(options, layout));
  for (const panel of layout.panels) svg.append(...panelShapes(panel, layout));
  for (const { rows: placed, scale } of layout.panels)
    for (const { row, y } of placed) svg.append(...rowShapes({ row, y, toX: scale.toX }, layout));
  return finishChart(svg, options.label);
}

/** The figures of the chart, a row per outcome. */
export function toDifferenceTable(
  rows: readonly DifferenceRow[],
  { language }: Pick<ChartOptions, "language">,
): ChartTable {
  const texts = chartTexts(language);
  const cell = (value: number, decimals: number): TableCell => ({
    text: formatSigned(value, language, decimals),
    value: Number.isFinite(value) ? value : null,
  });
  return {
    header: [texts.measure, texts.unit, texts.difference, texts.lowest95, texts.highest95],
    rows: rows.map(({ label, unit, mean, low, high, decimals = 1 }) => [
      { text: label, value: label },
      { text: unit, value: unit },
      cell(mean, decimals),
      cell(low, decimals),
      cell(high, decimals),
    ]),
  };
}

interface Panel {
  readonly unit: string;
  readonly scale: DifferenceScale;
  readonly headingY: number;
  readonly bottom: number;
  readonly rows: readonly { readonly row: DifferenceRow; readonly y: number }[];
}

interface Layout {
  readonly page: Document;
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly language: ChartLanguage;
  readonly strength: number;
  /** Labels stand above the dots instead of beside them. */
  readonly isNarrow: boolean;
  readonly labelRoom: number;
  readonly left: number;
  readonly right: number;
  readonly zero: number;
  readonly panels: readonly Panel[];
  readonly key: readonly KeyEntry[];
  /** Below the heading and the key. */
  readonly top: number;
}

function toLayout(rows: readonly DifferenceRow[], options: DifferenceDotsOptions): Layout {
  const { width, language, state = "current" } = options;
  const fontSize = fontSizeFor(width);
  const isNarrow = width < 640;
  const labelRoom = Math.min(width * 0.4, Math.max(...rows.map(({ label }) => textWidth(label, fontSize))) + 16);
  const figureRoom = Math.max(...rows.map((row) => textWidth(figureText(row, language), fontSize, 600))) + 24;
  const [left, right] = isNarrow ? [10, width - 10] : [labelRoom + 12, width - figureRoom - 12];
  const units = new Map<string, DifferenceRow[]>();
  for (const row of rows) units.set(row.unit, [...(units.get(row.unit) ?? []), row]);
  const scales = differenceScales(units, { left, right });
  const key = toKey(rows, language);
  const top = keyHeight(key, { width, fontSize });
  const { panels, bottom } = stackPanels(units, scales, { fontSize, isNarrow, top });
  const zero = panels[0]?.scale.toX(0) ?? left;
  const page = options.document ?? document;
  const strength = stateLooks[state].line;
  return {
    ...{ page, width, height: bottom, fontSize, language, strength, isNarrow },
    ...{ labelRoom, left, right, zero, panels, key, top },
  };
}

function stackPanels(
  units: ReadonlyMap<string, readonly DifferenceRow[]>,
  scales: ReadonlyMap<string, DifferenceScale>,
  { fontSize, isNarrow, top }: Pick<Layout, "fontSize" | "isNarrow" | "top">,
): { panels: Panel[]; bottom: number } {
  const rowHeight = fontSize * (isNarrow ? 3.7 : 2.3);
  let y = top + fontSize * 2.6;
  const panels: Panel[] = [];
  for (const [unit, rows] of units) {
    const scale = scales.get(unit);
    if (scale === undefined) continue;
    const headingY = y;
    const first = headingY + fontSize * 0.9;
    const placed = rows.map((row, index) => ({ row, y: first + rowHeight * (index + (isNarrow ? 0.74 : 0.5)) }));
    const bottom = first + rowHeight * rows.length;
    panels.push({ unit, scale, headingY, bottom, rows: placed });
    y = bottom + fontSize * 1.7;
  }
  return { panels, bottom: y - fontSize };
}

/** The unit with its ticks, and light lines down from them. */
function panelShapes({ unit, scale, headingY, bottom }: Panel, layout: Layout): Element[] {
  const { page, fontSize, isNarrow, labelRoom } = layout;
  const style = { y: headingY, fill: mutedInk, size: Math.max(13, fontSize - 1) };
  const place = isNarrow ? ({ x: 0 } as const) : ({ x: labelRoom, anchor: "end" } as const);
  const ticks = scale.ticks.filter((tick) => tick !== 0);
  const room = isNarrow ? textWidth(unit, fontSize, 600) + 12 : labelRoom + 3;
  return [
    words(page, unit, { ...style, ...place, weight: 600, halo: paper }),
    ...ticks.map((tick) => {
      const x = scale.toX(tick);
      return shape(page, "path", { d: `M${x},${headingY + fontSize * 0.8}V${bottom}`, stroke: gridInk });
    }),
    ...tickLabels(scale, room, layout).map(({ text, x }) => words(page, text, { ...style, x, anchor: "middle" })),
  ];
}

/** Ticks in words, as far as they touch neither the unit nor each other; the outer ones go first. */
function tickLabels(
  { ticks, toX }: DifferenceScale,
  room: number,
  { language, fontSize, width }: Layout,
): { readonly text: string; readonly x: number }[] {
  const decimals = ticks.every((tick) => Number.isInteger(tick)) ? 0 : 1;
  const placed: { readonly text: string; readonly x: number; readonly half: number }[] = [];
  for (const tick of ticks.toSorted((a, b) => Math.abs(b) - Math.abs(a))) {
    const text = formatSigned(tick, language, decimals);
    const half = textWidth(text, fontSize) / 2 + 5;
    const x = toX(tick);
    const isInside = x - half > room && x + half < width;
    const isFree = placed.every((other) => Math.abs(other.x - x) > other.half + half);
    if (tick !== 0 && isInside && isFree) placed.push({ text, x, half });
  }
  return placed;
}

/** Which side is more, and the zero line. */
function headingShapes({ versus, language, state = "current" }: DifferenceDotsOptions, layout: Layout): Element[] {
  const { page, fontSize, zero, height, width, key, top } = layout;
  const { less, more } = chartTexts(language);
  const y = top + fontSize * 0.9;
  const style = { y, fill: ink, size: fontSize };
  return [
    shape(page, "path", {
      d: `M${zero},${y + fontSize * 0.7}V${height - fontSize * 0.7}`,
      stroke: ink,
      "stroke-width": 1.2,
    }),
    ...(zero - 10 - textWidth(`← ${less}`, fontSize) < 0
      ? []
      : [words(page, `← ${less}`, { ...style, x: zero - 10, anchor: "end" })]),
    words(page, `${more} →`, { ...style, x: zero + 10 }),
    panelHeading({ document: page, language, text: versus, state, width, fontSize }),
    lineKey(key, { document: page, width, fontSize }),
  ];
}

interface PlacedRow {
  readonly row: DifferenceRow;
  readonly y: number;
  readonly toX: (value: number) => number;
}

function rowShapes(placed: PlacedRow, layout: Layout): Element[] {
  const { row, y } = placed;
  const { page, width, fontSize, language, isNarrow, labelRoom } = layout;
  const label = { fill: ink, size: fontSize };
  const textY = isNarrow ? y - fontSize * 1.35 : y;
  const figure = isNarrow ? formatSigned(row.mean, language, row.decimals ?? 1) : figureText(row, language);
  const room = isNarrow ? width - textWidth(figure, fontSize, 600) - 12 : labelRoom;
  const text = cutText(row.label, room, { size: fontSize });
  return [
    words(
      page,
      text,
      isNarrow ? { ...label, x: 0, y: textY, halo: paper } : { ...label, x: labelRoom, y, anchor: "end" },
    ),
    words(page, figure, { ...label, x: width, y: textY, weight: 600, anchor: "end", halo: paper }),
    ...dotShapes(placed, layout),
  ];
}

type Verdict = "favourable" | "unfavourable" | "uncertain" | "neutral";

/** What a difference means: nothing where its interval holds zero, and no more than "more" or "less" without a better side. */
function verdictOf({ mean, low, high, better }: DifferenceRow): Verdict {
  if (low <= 0 && high >= 0) return "uncertain";
  if (better === undefined) return "neutral";
  return mean > 0 === (better === "higher") ? "favourable" : "unfavourable";
}

const verdictLooks = {
  favourable: { look: "disc", colour: roleColours.surplus },
  unfavourable: { look: "square", colour: roleColours.shortage },
  uncertain: { look: "ring", colour: mutedInk },
  neutral: { look: "disc", colour: ink },
} as const;

/** The verdicts that occur, in words. */
function toKey(rows: readonly DifferenceRow[], language: ChartLanguage): KeyEntry[] {
  const texts = chartTexts(language);
  const present = new Set(rows.map(verdictOf));
  const named = ["favourable", "unfavourable", "uncertain"] as const;
  return named
    .filter((verdict) => present.has(verdict))
    .map((verdict) => ({ text: texts[verdict], ...verdictLooks[verdict] }));
}

function dotShapes({ row, y, toX }: PlacedRow, { page, strength }: Layout): Element[] {
  if (!Number.isFinite(row.mean)) return [];
  const { look, colour } = verdictLooks[verdictOf(row)];
  const x = toX(row.mean);
  const stroke = { stroke: colour, "stroke-width": 2.2 };
  const fill = look === "ring" ? paper : colour;
  const mark =
    look === "square"
      ? shape(page, "rect", { x: x - 5.5, y: y - 5.5, width: 11, height: 11, fill, ...stroke })
      : shape(page, "circle", { cx: x, cy: y, r: 6, fill, ...stroke });
  const interval = { d: `M${toX(row.low)},${y}H${toX(row.high)}`, "stroke-width": 4, "stroke-linecap": "round" };
  const drawn = group(page, shape(page, "path", { ...interval, stroke: colour }), mark);
  drawn.setAttribute("opacity", String(strength));
  return [drawn];
}

function figureText({ mean, low, high, decimals = 1 }: DifferenceRow, language: ChartLanguage): string {
  if (!Number.isFinite(mean)) return "–";
  const signed = (value: number): string => formatSigned(value, language, decimals);
  return `${signed(mean)} (${chartTexts(language).range(signed(low), signed(high))})`;
}
