import { bandEntry, drawsBand } from "./band-entry.ts";
import type { Markish, RenderFunction } from "@observablehq/plot";
import { areaY, dot, line, lineY } from "@observablehq/plot";
import { capacityGapPanel } from "./capacity-gap-panel.ts";
import type { CapacityPath, CapacityPaths, CapacityPathsOptions } from "./capacity-paths.ts";
import { formatNumber, toDate } from "./chart-format.ts";
import type { ChartLanguage, ChartOptions, CountSeries, DataState } from "./chart-options.ts";
import type { ChartTable } from "./chart-table.ts";
import { chartTexts } from "./chart-texts.ts";
import { fontSize as fontSizeFor, paper, roleColours, stateLooks } from "./chart-theme.ts";
import { endLabels } from "./end-labels.ts";
import { combinePlots, finishChart } from "./finish-chart.ts";
import { keyHeight, lineKey, type KeyEntry } from "./line-key.ts";
import { panelHeading } from "./panel-heading.ts";
import { roundTop } from "./round-top.ts";
import { dayRange, largestCount, toBandPoints, toStepPoints, valueOn } from "./series-points.ts";
import { group, words } from "./svg-shapes.ts";
import { textWidth } from "./text-width.ts";
import type { TimePanel } from "./time-panel.ts";
import { marginBottom, timePanel } from "./time-panel.ts";
import { toTimeTable } from "./time-table.ts";

export type { CapacityPaths, CapacityPathsOptions };

/** Closed places going down and alternatives coming up, as planned and as realised; below it, how far the two are apart. */
export function capacityPathsChart(paths: CapacityPaths, options: CapacityPathsOptions): SVGSVGElement {
  const page = options.document ?? document;
  const { width, height = width >= 560 ? 560 : 520 } = options;
  const upper = toPanel(paths, options, Math.round(height * 0.62));
  const lower = { ...upper, height: height - upper.height };
  const plots = [
    { plot: placesPlot(paths, options, upper), x: 0, y: 0 },
    { plot: capacityGapPanel(paths, options, lower), x: 0, y: upper.height },
  ];
  return finishChart(combinePlots(plots, { width, height, document: page }), options.label);
}

/** The figures of the chart at the first day of each quarter. */
export function toCapacityPathsTable(
  { closed, alternatives }: CapacityPaths,
  { language }: Pick<ChartOptions, "language">,
): ChartTable {
  const { closedPlaces, alternatives: others, planned, realised } = chartTexts(language);
  return toTimeTable(
    [
      { name: `${closedPlaces}, ${planned}`, counts: closed.planned },
      { name: `${closedPlaces}, ${realised}`, counts: closed.realised },
      { name: `${others}, ${planned}`, counts: alternatives.planned },
      { name: `${others}, ${realised}`, counts: alternatives.realised },
    ],
    language,
  );
}

function toPanel({ closed, alternatives }: CapacityPaths, options: CapacityPathsOptions, height: number): TimePanel {
  const { language, width, target } = options;
  const fontSize = fontSizeFor(width);
  const all = [closed.planned, closed.realised, alternatives.planned, alternatives.realised];
  const yMax = options.yMax ?? roundTop(largestCount(all));
  // As wide as the largest number: one that is cut is another number.
  const widest = formatNumber(Math.max(100, yMax), language);
  const beside = isNarrow(width) ? widest : `${chartTexts(language).alternatives} ${widest}`;
  return {
    document: options.document ?? document,
    language,
    width,
    height,
    fontSize,
    marginTop: keyHeight(keyEntries(language, true), { width, fontSize }) + fontSize * 1.9,
    marginLeft: Math.max(fontSize * 3, textWidth(widest, fontSize, 400) + fontSize),
    marginRight: textWidth(beside, fontSize, 600) + 16,
    days: dayRange(all),
    yMax,
    target,
    hasYears: false,
  };
}

/** Too narrow for names beside the ends of the lines: they stand at their starts. */
const isNarrow = (width: number): boolean => width < 560;

function keyEntries(language: ChartLanguage, isBandDrawn: boolean): KeyEntry[] {
  const { realised, planned } = chartTexts(language);
  return [{ text: realised, look: "line" }, { text: planned, look: "dashes" }, bandEntry(language, isBandDrawn)];
}

function placesPlot(paths: CapacityPaths, options: CapacityPathsOptions, panel: TimePanel): SVGSVGElement {
  const { closed, alternatives } = paths;
  const { document, language, width, fontSize } = panel;
  const { state = "current" } = options;
  const texts = chartTexts(language);
  return timePanel(panel, [
    ...pathMarks(alternatives, roleColours.alternative, { panel, state }),
    ...pathMarks(closed, roleColours.closed, { panel, state }),
    ...goalMarks(options, panel),
    placeLabels(paths, panel),
    startLabels(paths, panel),
    () => panelHeading({ document, language, text: texts.places, state, width, fontSize }),
    () => lineKey(keyEntries(language, drawsBand(closed.realised, state)), panel),
  ]);
}

interface PathLook {
  readonly panel: TimePanel;
  readonly state: DataState;
}

function pathMarks({ planned, realised }: CapacityPath, colour: string, { panel, state }: PathLook): Markish[] {
  const points = toBandPoints(realised, Math.floor(panel.width / 3));
  const look = stateLooks[state];
  const band = areaY(points, {
    x: "date",
    y1: "low",
    y2: "high",
    fill: colour,
    fillOpacity: 0.2 * look.band,
    curve: "step-after",
  });
  return [
    drawsBand(realised, state) ? band : null,
    line(toStepPoints(planned), {
      x: "date",
      y: "line",
      stroke: colour,
      strokeWidth: 1.5,
      strokeDasharray: "3 3",
      curve: "step-after",
    }),
    lineY(points, { x: "date", y: "line", stroke: colour, strokeWidth: 2.8, strokeOpacity: look.line }),
  ];
}

/** A diamond where the closed line should be on the day of the goal. */
function goalMarks({ target, language }: CapacityPathsOptions, { document, fontSize }: TimePanel): Markish[] {
  if (target?.closedPlaces === undefined) return [];
  const { epochDay, closedPlaces } = target;
  const at = { date: toDate(epochDay), places: closedPlaces };
  const label: RenderFunction = (_index, scales) => {
    const x = Number(scales.x?.(at.date) ?? 0) - fontSize * 0.8;
    const y = Number(scales.y?.(closedPlaces) ?? 0) + fontSize * 0.95;
    const text = chartTexts(language).goal(formatNumber(closedPlaces, language));
    return group(
      document,
      words(document, text, {
        x,
        y,
        fill: roleColours.closed,
        size: fontSize,
        weight: 600,
        anchor: "end",
        halo: paper,
      }),
    );
  };
  const look = { symbol: "diamond", r: 6.5, fill: paper, stroke: roleColours.closed, strokeWidth: 2.2 } as const;
  return [dot([at], { x: "date", y: "places", ...look }), label];
}

function placeLabels({ closed, alternatives }: CapacityPaths, panel: TimePanel): RenderFunction {
  const { document, language, width, height, marginTop, marginRight, fontSize, days } = panel;
  const texts = chartTexts(language);
  return (_index, scales) => {
    const label = (name: string, counts: CountSeries, colour: string) => {
      const value = valueOn(counts, days[1]);
      return {
        y: Number(scales.y?.(value) ?? 0),
        text: isNarrow(width) ? formatNumber(value, language) : `${name} ${formatNumber(value, language)}`,
        colour,
      };
    };
    const room = {
      document,
      x: width - marginRight,
      right: width,
      top: marginTop,
      bottom: height - marginBottom,
      fontSize,
    };
    return endLabels(
      [
        label(texts.closedPlaces, closed.realised, roleColours.closed),
        label(texts.alternatives, alternatives.realised, roleColours.alternative),
      ],
      room,
    );
  };
}

/** The names on a narrow picture: above the start of what goes down, under the start of what comes up. */
function startLabels({ closed, alternatives }: CapacityPaths, panel: TimePanel): RenderFunction {
  const { document, language, width, height, marginLeft, fontSize } = panel;
  const texts = chartTexts(language);
  const lowest = height - marginBottom - fontSize * 0.7;
  return (_index, scales) => {
    if (!isNarrow(width)) return group(document);
    const toY = (counts: CountSeries): number => Number(scales.y?.(counts.line[0] ?? 0) ?? 0);
    const style = { x: marginLeft + 3, size: fontSize, weight: 600, halo: paper };
    const below = toY(alternatives.realised) + fontSize * 0.9;
    const y = below <= lowest ? below : toY(alternatives.realised) - fontSize * 0.9;
    return group(
      document,
      words(document, texts.closedPlaces, {
        ...style,
        y: toY(closed.realised) - fontSize * 1.4,
        fill: roleColours.closed,
      }),
      words(document, texts.alternatives, { ...style, y, fill: roleColours.alternative }),
    );
  };
}
