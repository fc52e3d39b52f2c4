import type { Markish, RenderFunction } from "@observablehq/plot";
import { axisX, axisY, gridY, plot, ruleX, ruleY } from "@observablehq/plot";
import { formatDay, formatNumber, toDate } from "./chart-format.ts";
import type { ChartLanguage, TargetMark } from "./chart-options.ts";
import { gridInk, ink, mutedInk, paper } from "./chart-theme.ts";
import { roundTicks } from "./round-top.ts";
import { group, words } from "./svg-shapes.ts";
import { textWidth } from "./text-width.ts";
import { timeTicks } from "./time-ticks.ts";

/** Where counts over time are drawn: size, stretch of days, height of the axis. */
export interface TimePanel {
  readonly document: Document;
  readonly language: ChartLanguage;
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginLeft: number;
  readonly fontSize: number;
  readonly days: readonly [first: number, last: number];
  readonly yMax: number;
  readonly target?: TargetMark | undefined;
  /** Whether the date of the goal is printed above its rule. */
  readonly hasTargetLabel?: boolean;
  /** Whether the years stand below; not where another panel with the same days comes under it. */
  readonly hasYears?: boolean;
}

export const marginBottom = 30;

/** A plot of counts over time: axis from zero, years below, the day of the goal as a rule; `marks` come on top. */
export function timePanel(panel: TimePanel, marks: readonly Markish[]): SVGSVGElement {
  const { document, width, height, marginTop, marginRight, marginLeft, fontSize, days, yMax } = panel;
  const ticks = roundTicks(yMax, Math.max(3, Math.floor((height - marginTop - marginBottom) / 52)));
  const target = targetInside(panel);
  return plot({
    document,
    width,
    height,
    marginTop,
    marginRight,
    marginLeft,
    marginBottom,
    style: { fontSize: `${fontSize}px`, color: ink, background: "none", overflow: "visible" },
    x: { type: "utc", domain: days.map(toDate), label: null },
    y: { domain: [0, yMax], label: null },
    marks: [
      gridY(ticks, { stroke: gridInk, strokeOpacity: 1 }),
      axisY(ticks, {
        tickSize: 0,
        tickFormat: tickText(panel, ticks),
        fill: mutedInk,
        textAnchor: "end",
        tickPadding: 8,
      }),
      ...xAxis(panel),
      ruleY([0], { stroke: ink, strokeWidth: 1 }),
      target === null
        ? null
        : ruleX([toDate(target.epochDay)], { stroke: ink, strokeWidth: 1, strokeDasharray: "1 3" }),
      ...marks,
      target === null || panel.hasTargetLabel === false ? null : targetLabel(panel, target),
    ],
  }) as SVGSVGElement;
}

function tickText({ language }: TimePanel, ticks: readonly number[]): (value: number) => string {
  const decimals = ticks.every((tick) => Number.isInteger(tick)) ? 0 : 1;
  return (value) => formatNumber(value, language, decimals);
}

function xAxis({ days, width, marginLeft, marginRight, fontSize, language, hasYears = true }: TimePanel): Markish[] {
  const inner = width - marginLeft - marginRight;
  const ticks = timeTicks(days[0], days[1], { width: inner, fontSize, language });
  const labelled = ticks.filter(({ text }) => text !== "");
  const minor = ticks.filter(({ text }) => text === "");
  const texts = new Map(labelled.map(({ epochDay, text }) => [toDate(epochDay).getTime(), text]));
  const textOf = (date: Date): string => (hasYears ? (texts.get(date.getTime()) ?? "") : "");
  return [
    axisX(minor.map(dateOf), { tickSize: 4, tickFormat: () => "", stroke: mutedInk, label: null }),
    axisX(labelled.map(dateOf), {
      tickSize: 8,
      tickFormat: textOf,
      fill: mutedInk,
      stroke: mutedInk,
      textAnchor: "start",
      dx: 1,
      label: null,
    }),
  ];
}

const dateOf = ({ epochDay }: { readonly epochDay: number }): Date => toDate(epochDay);

function targetInside({ target, days }: TimePanel): TargetMark | null {
  return target !== undefined && target.epochDay >= days[0] && target.epochDay <= days[1] ? target : null;
}

/** Above the rule, on the side where it fits. */
function targetLabel(
  { document, language, fontSize, width, marginTop }: TimePanel,
  target: TargetMark,
): RenderFunction {
  return (_index, scales) => {
    const x = Number(scales.x?.(toDate(target.epochDay)) ?? 0);
    const date = formatDay(target.epochDay, language);
    const text = target.label === undefined ? date : `${date}, ${target.label}`;
    const half = textWidth(text, fontSize) / 2;
    const middle = Math.max(half, Math.min(width - half, x));
    const style = { x: middle, y: marginTop - fontSize * 0.75, fill: ink, size: fontSize, halo: paper } as const;
    return group(document, words(document, text, { ...style, anchor: "middle" }));
  };
}
