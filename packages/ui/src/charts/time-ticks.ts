import { formatMonth, toDate } from "./chart-format.ts";
import type { ChartLanguage } from "./chart-options.ts";
import { textWidth } from "./text-width.ts";

export interface TimeTick {
  readonly epochDay: number;
  /** Empty for a tick without a label. */
  readonly text: string;
}

interface TickRoom {
  readonly width: number;
  readonly fontSize: number;
  readonly language: ChartLanguage;
}

/** Ticks for a stretch of days: years with quarters between them, or months with their year where the stretch is short. */
export function timeTicks(first: number, last: number, { width, fontSize, language }: TickRoom): TimeTick[] {
  const pixelsPerDay = width / Math.max(1, last - first);
  const isLong = last - first > 550;
  const monthStep = isLong || pixelsPerDay * 30 < fontSize * 3 ? 3 : 1;
  const gap = fontSize * 0.6;
  let free = Number.NEGATIVE_INFINITY;
  return monthStarts(first, last, monthStep).map((start, index) => {
    const position = (start.epochDay - first) * pixelsPerDay;
    const text = isLong ? yearText(start) : monthText(start, language, index === 0);
    const labelWidth = textWidth(text, fontSize);
    const fits = text !== "" && position >= free && position + labelWidth <= width;
    if (fits) free = position + labelWidth + gap;
    return { epochDay: start.epochDay, text: fits ? text : "" };
  });
}

interface MonthStart {
  readonly epochDay: number;
  readonly month: number;
  readonly year: number;
}

const yearText = ({ month, year }: MonthStart): string => (month === 0 ? String(year) : "");

function monthText({ epochDay, month, year }: MonthStart, language: ChartLanguage, isFirst: boolean): string {
  const name = formatMonth(epochDay, language);
  return month === 0 || isFirst ? `${name} ${year}` : name;
}

function monthStarts(first: number, last: number, step: number): MonthStart[] {
  const start = toDate(first);
  const starts: MonthStart[] = [];
  for (let count = 0; ; count += step) {
    const date = new Date(Date.UTC(start.getUTCFullYear(), count, 1));
    const epochDay = date.getTime() / 86_400_000;
    if (epochDay > last) return starts;
    if (epochDay >= first) starts.push({ epochDay, month: date.getUTCMonth(), year: date.getUTCFullYear() });
  }
}
