import { bandEntry, drawsBand } from "./band-entry.ts";
import type { Markish, RenderFunction } from "@observablehq/plot";
import { areaY, line, lineY } from "@observablehq/plot";
import { formatNumber } from "./chart-format.ts";
import type { ChartLanguage, ChartOptions, CountSeries, DataState, TargetMark } from "./chart-options.ts";
import type { ChartTable } from "./chart-table.ts";
import { chartTexts } from "./chart-texts.ts";
import { fontSize as fontSizeFor, ink, roleColours, stateLooks } from "./chart-theme.ts";
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

/** One care form: youths in care against places, and youths waiting for it. */
export interface FormCounts {
  readonly id: string;
  readonly name: string;
  readonly inCare: CountSeries;
  /** Null for a form without a limit of places. */
  readonly places: CountSeries | null;
  /** Null for a form that nobody waits for. */
  readonly waiting: CountSeries | null;
  /** Top of the axis of this form; as in the other charts, keep it the same while somebody drags. */
  readonly yMax?: number | undefined;
}

export interface FormMultiplesOptions extends ChartOptions {
  readonly state?: DataState | undefined;
  readonly target?: TargetMark | undefined;
}

/** A small chart per care form: youths in care under the line of their places, and who waits for it. */
export function formMultiples(forms: readonly FormCounts[], options: FormMultiplesOptions): SVGSVGElement {
  const page = options.document ?? document;
  const { width, language, state = "current" } = options;
  const fontSize = fontSizeFor(width);
  const columns = Math.max(1, Math.min(3, forms.length, Math.floor(width / 300)));
  const gutter = 28;
  const top = keyHeight(toKey(language, true), { width, fontSize }) + fontSize * 1.4;
  const cellWidth = (width - gutter * (columns - 1)) / columns;
  const rows = Math.ceil(forms.length / columns);
  const cellHeight = options.height === undefined ? 216 : (options.height - top) / rows;
  const plots = forms.map((form, index) => ({
    plot: formPlot(form, options, { width: cellWidth, height: cellHeight, fontSize }),
    x: (index % columns) * (cellWidth + gutter),
    y: top + Math.floor(index / columns) * cellHeight,
  }));
  const svg = combinePlots(plots, { width, height: top + rows * cellHeight, document: page });
  svg.append(panelHeading({ document: page, language, text: chartTexts(language).ownScale, state, width, fontSize }));
  const isBandDrawn = forms.some(({ inCare }) => drawsBand(inCare, state));
  svg.append(lineKey(toKey(language, isBandDrawn), { document: page, width, fontSize }));
  return finishChart(svg, options.label);
}

/** The figures of the charts at the first day of each quarter. */
export function toFormMultiplesTable(
  forms: readonly FormCounts[],
  { language }: Pick<ChartOptions, "language">,
): ChartTable {
  const texts = chartTexts(language);
  const columns = forms.flatMap(({ name, inCare, places, waiting }) => [
    { name: `${name}, ${texts.inCare}`, counts: inCare },
    ...(places === null ? [] : [{ name: `${name}, ${texts.placesOf}`, counts: places }]),
    ...(waiting === null ? [] : [{ name: `${name}, ${texts.waiting}`, counts: waiting }]),
  ]);
  return toTimeTable(columns, language);
}

function toKey(language: ChartLanguage, isBandDrawn: boolean): KeyEntry[] {
  const texts = chartTexts(language);
  return [
    { text: texts.inCare, look: "line", colour: roleColours.alternative },
    { text: texts.placesOf, look: "dashes" },
    { text: texts.waiting, look: "line", colour: roleColours.waiting },
    bandEntry(language, isBandDrawn),
  ];
}

interface Cell {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}

function formPlot(form: FormCounts, options: FormMultiplesOptions, { width, height, fontSize }: Cell): SVGSVGElement {
  const { inCare, places, waiting } = form;
  const { language, target, state = "current" } = options;
  const all = [inCare, places, waiting].filter((counts) => counts !== null);
  const panel: TimePanel = {
    document: options.document ?? document,
    language,
    width,
    height: height - 14,
    fontSize,
    marginTop: fontSize * 2.2,
    marginLeft: fontSize * 2.5,
    marginRight: textWidth(`00 ${chartTexts(language).waiting}`, fontSize, 600) + 20,
    days: dayRange(all),
    yMax: form.yMax ?? roundTop(largestCount(all)),
    target,
    hasTargetLabel: false,
  };
  return timePanel(panel, [
    ...(waiting === null ? [] : waitingMarks(waiting, panel, state)),
    ...inCareMarks(inCare, panel, state),
    places === null
      ? null
      : line(toStepPoints(places), {
          x: "date",
          y: "line",
          stroke: ink,
          strokeWidth: 1.5,
          strokeDasharray: "3 3",
          curve: "step-after",
        }),
    formLabels(form, panel),
    () =>
      group(
        panel.document,
        words(panel.document, form.name, { x: 0, y: fontSize * 0.8, fill: ink, size: fontSize, weight: 700 }),
      ),
  ]);
}

function inCareMarks(counts: CountSeries, { width }: TimePanel, state: DataState): Markish[] {
  const points = toBandPoints(counts, Math.floor(width / 3));
  const fill = roleColours.alternative;
  const { band, line: lineOpacity } = stateLooks[state];
  return [
    drawsBand(counts, state)
      ? areaY(points, { x: "date", y1: "low", y2: "high", fill, fillOpacity: 0.22 * band })
      : null,
    lineY(points, { x: "date", y: "line", stroke: fill, strokeWidth: 2.4, strokeOpacity: lineOpacity }),
  ];
}

function waitingMarks(counts: CountSeries, { width }: TimePanel, state: DataState): Markish[] {
  const points = toBandPoints(counts, Math.floor(width / 3));
  const fill = roleColours.waiting;
  const { band, line: lineOpacity } = stateLooks[state];
  return [
    drawsBand(counts, state)
      ? areaY(points, { x: "date", y1: "low", y2: "high", fill, fillOpacity: 0.2 * band })
      : null,
    areaY(points, { x: "date", y: "line", fill, fillOpacity: 0.3 * lineOpacity }),
    lineY(points, { x: "date", y: "line", stroke: fill, strokeWidth: 1.8, strokeOpacity: lineOpacity }),
  ];
}

/** What the lines stand at on the last day, beside their ends. */
function formLabels({ inCare, places, waiting }: FormCounts, panel: TimePanel): RenderFunction {
  const { document, language, width, height, marginTop, marginRight, fontSize, days } = panel;
  const texts = chartTexts(language);
  return (_index, scales) => {
    const label = (counts: CountSeries | null, name: string, colour: string) => {
      if (counts === null) return [];
      const value = valueOn(counts, days[1]);
      return [{ y: Number(scales.y?.(value) ?? 0), text: `${formatNumber(value, language)} ${name}`, colour }];
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
        ...label(places, texts.placesOf, ink),
        ...label(inCare, texts.inCare, roleColours.alternative),
        ...label(waiting, texts.waiting, roleColours.waiting),
      ],
      room,
    );
  };
}
