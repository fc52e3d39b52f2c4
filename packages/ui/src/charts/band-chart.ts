import { bandEntry, drawsBand } from "./band-entry.ts";
import type { Markish, RenderFunction } from "@observablehq/plot";
import { areaY, dot, lineY, ruleY } from "@observablehq/plot";
import { toDate } from "./chart-format.ts";
import type {
  ChartOptions,
  CountSeries,
  DataState,
  ScenarioLetter,
  ScenarioMark,
  TargetMark,
} from "./chart-options.ts";
import type { ChartTable } from "./chart-table.ts";
import { chartTexts } from "./chart-texts.ts";
import { fontSize as fontSizeFor, ink, paper, scenarioLooks, stateLooks } from "./chart-theme.ts";
import { endLabels } from "./end-labels.ts";
import { finishChart } from "./finish-chart.ts";
import { keyHeight, lineKey, type KeyEntry } from "./line-key.ts";
import { panelHeading } from "./panel-heading.ts";
import { roundTop } from "./round-top.ts";
import { dayRange, largestCount, toBandPoints } from "./series-points.ts";
import { group, words } from "./svg-shapes.ts";
import { textWidth } from "./text-width.ts";
import type { TimePanel } from "./time-panel.ts";
import { toTimeTable } from "./time-table.ts";
import { marginBottom, timePanel } from "./time-panel.ts";

/** One count of one scenario. */
export interface ScenarioCounts {
  readonly scenario: ScenarioMark;
  readonly counts: CountSeries;
  readonly state?: DataState | undefined;
}

/** What was counted in reality at the start of a day. */
export interface ObservedCount {
  readonly epochDay: number;
  readonly value: number;
}

export interface BandChartOptions extends ChartOptions {
  /** What is counted, as a heading of the axis: "jongeren die wachten". */
  readonly yLabel: string;
  /** Top of the axis. Keep it the same while somebody drags; without it the chart picks a round number. */
  readonly yMax?: number | undefined;
  readonly target?: TargetMark | undefined;
  /** A level to hold the lines against, such as a norm or the places on paper. */
  readonly level?: { readonly value: number; readonly label: string } | undefined;
  /** Counts of reality, each on its day: discs on top of the lines. */
  readonly observed?: readonly ObservedCount[] | undefined;
  /** The scenario that is worked on: its band is strong, the other bands are faint. Without it: the last row. */
  readonly emphasis?: ScenarioLetter | undefined;
}

/** One count over time for up to four scenarios: a line each, with the band in which 8 of the 10 runs fall. */
export function bandChart(rows: readonly ScenarioCounts[], options: BandChartOptions): SVGSVGElement {
  const panel = toPanel(rows, options);
  const emphasis = options.emphasis ?? rows.at(-1)?.scenario.letter;
  const points = Math.max(40, Math.floor(panel.width / 3));
  const drawn = rows.map((row) => ({
    ...row,
    points: toBandPoints(row.counts, points),
    isMain: row.scenario.letter === emphasis,
  }));
  // The main scenario comes last, on top of the others.
  drawn.sort((a, b) => Number(a.isMain) - Number(b.isMain));
  const svg = timePanel(panel, [
    ...drawn.flatMap(bandMarks),
    ...levelMarks(panel, options.level),
    ...drawn.map(lineMark),
    ...observedMarks(options.observed),
    labels(rows, panel),
    heading(rows, options, panel),
    () => lineKey(bandKey(options, rows.some(drawsBandOf)), panel),
  ]);
  return finishChart(svg, options.label);
}

function toPanel(rows: readonly ScenarioCounts[], options: BandChartOptions): TimePanel {
  const { language, width, height = width >= 560 ? 380 : 320, target, level } = options;
  const fontSize = fontSizeFor(width);
  const counts = rows.map((row) => row.counts);
  const top = Math.max(largestCount(counts), level?.value ?? 0, ...(options.observed ?? []).map(({ value }) => value));
  const names = Math.max(0, ...rows.map(({ scenario }) => textWidth(scenario.name, fontSize)));
  return {
    document: options.document ?? document,
    language,
    width,
    height,
    fontSize,
    marginTop: keyHeight(bandKey(options, true), { width, fontSize }) + fontSize * 1.9,
    marginLeft: fontSize * 3,
    marginRight: width >= 560 ? Math.min(names + fontSize * 3, width * 0.28) : fontSize * 2.6,
    days: dayRange(counts),
    yMax: options.yMax ?? roundTop(top),
    target,
  };
}

const drawsBandOf = ({ counts, state }: ScenarioCounts): boolean => drawsBand(counts, state);

type Keyed = Pick<BandChartOptions, "language" | "observed">;

function bandKey({ language, observed = [] }: Keyed, isBandDrawn: boolean): KeyEntry[] {
  const band = bandEntry(language, isBandDrawn);
  const discs: KeyEntry = { text: chartTexts(language).observed, look: "disc", colour: ink };
  return observed.length === 0 ? [band] : [band, discs];
}

interface DrawnCounts extends ScenarioCounts {
  readonly points: ReturnType<typeof toBandPoints>;
  readonly isMain: boolean;
}

function bandMarks({ scenario, counts, points, isMain, state = "current" }: DrawnCounts): Markish[] {
  if (!drawsBand(counts, state)) return [];
  const strength = stateLooks[state].band;
  const { colour } = scenarioLooks[scenario.letter];
  const edge = { x: "date", stroke: colour, strokeWidth: 0.75, strokeOpacity: (isMain ? 0.45 : 0.3) * strength };
  return [
    areaY(points, { x: "date", y1: "low", y2: "high", fill: colour, fillOpacity: (isMain ? 0.2 : 0.08) * strength }),
    lineY(points, { ...edge, y: "low" }),
    lineY(points, { ...edge, y: "high" }),
  ];
}

function lineMark({ scenario, points, isMain, state = "current" }: DrawnCounts): Markish {
  const { colour, dash } = scenarioLooks[scenario.letter];
  return lineY(points, {
    x: "date",
    y: "line",
    stroke: colour,
    strokeDasharray: dash,
    strokeWidth: isMain ? 2.8 : 2.2,
    strokeOpacity: stateLooks[state].line,
    strokeLinecap: "butt",
  });
}

function observedMarks(observed: BandChartOptions["observed"] = []): Markish[] {
  const points = observed.map(({ epochDay, value }) => ({ date: toDate(epochDay), value }));
  return [dot(points, { x: "date", y: "value", r: 5, fill: ink, stroke: paper, strokeWidth: 2 })];
}

function levelMarks({ document, fontSize, marginLeft }: TimePanel, level: BandChartOptions["level"]): Markish[] {
  if (level === undefined) return [];
  const label: RenderFunction = (_index, scales) => {
    const y = Number(scales.y?.(level.value) ?? 0) - fontSize * 0.7;
    return group(
      document,
      words(document, level.label, { x: marginLeft + 6, y, fill: ink, size: fontSize, halo: paper }),
    );
  };
  return [ruleY([level.value], { stroke: ink, strokeWidth: 1.2, strokeDasharray: "6 3" }), label];
}

function labels(rows: readonly ScenarioCounts[], panel: TimePanel): RenderFunction {
  const { document, width, height, marginTop, marginRight, fontSize } = panel;
  return (_index, scales) => {
    const room = {
      document,
      x: width - marginRight,
      right: width,
      top: marginTop,
      bottom: height - marginBottom,
      fontSize,
    };
    const ends = rows.map(({ scenario, counts }) => ({
      y: Number(scales.y?.(counts.line[counts.line.length - 1] ?? 0) ?? 0),
      text: width >= 560 ? scenario.name : "",
      letter: scenario.letter,
      colour: scenarioLooks[scenario.letter].colour,
    }));
    return endLabels(ends, room);
  };
}

function heading(rows: readonly ScenarioCounts[], options: BandChartOptions, panel: TimePanel): RenderFunction {
  const { document, language, width, fontSize } = panel;
  const old = rows.filter(({ state = "current" }) => state !== "current");
  const state = old[0]?.state ?? "current";
  const whose = old.length < rows.length ? { whose: old.map(({ scenario }) => scenario.letter).join(", ") } : {};
  return () => panelHeading({ document, language, text: options.yLabel, state, width, fontSize, ...whose });
}

/** The figures of the chart at the first day of each quarter. */
export function toBandTable(rows: readonly ScenarioCounts[], { language }: Pick<ChartOptions, "language">): ChartTable {
  return toTimeTable(
    rows.map(({ scenario, counts }) => ({ name: `${scenario.letter} ${scenario.name}`, counts })),
    language,
  );
}
