import type { CountSeries } from "./chart-options.ts";
import { toDate } from "./chart-format.ts";

export interface BandPoint {
  readonly date: Date;
  readonly line: number;
  readonly low: number;
  readonly high: number;
}

export interface StepPoint {
  readonly date: Date;
  readonly line: number;
}

/**
 * Points for a line and its band: about as many as asked, evenly spread, the last day always among them. Both sides of a
 * jump are kept, so that a step stays a step.
 */
export function toBandPoints(counts: CountSeries, most: number): BandPoint[] {
  const { line } = counts;
  const last = line.length - 1;
  const stride = Math.max(1, Math.ceil((last + 1) / most));
  const jump = Math.max(0.5, largestCount([counts]) / 80);
  const isJump = (index: number): boolean => Math.abs((line[index] ?? 0) - (line[index - 1] ?? 0)) >= jump;
  const points: BandPoint[] = [];
  for (let index = 0; index <= last; index++) {
    const isWanted = index % stride === 0 || index === last;
    if (isWanted || (index > 0 && isJump(index)) || (index < last && isJump(index + 1)))
      points.push(pointAt(counts, index));
  }
  return points;
}

function pointAt({ epochDays, line, low, high }: CountSeries, index: number): BandPoint {
  const value = line[index] ?? Number.NaN;
  return { date: toDate(epochDays[index] ?? 0), line: value, low: low?.[index] ?? value, high: high?.[index] ?? value };
}

/** Points for a step line: the first and last day, and every day on which the count changes. */
export function toStepPoints({ epochDays, line }: CountSeries): StepPoint[] {
  const points: StepPoint[] = [];
  for (let index = 0; index < line.length; index++) {
    const value = line[index] ?? Number.NaN;
    const isEnd = index === 0 || index === line.length - 1;
    if (isEnd || value !== line[index - 1]) points.push({ date: toDate(epochDays[index] ?? 0), line: value });
  }
  return points;
}

export function hasBand(counts: CountSeries): boolean {
  return counts.low !== undefined && counts.high !== undefined;
}

/** The largest count that is drawn, band included. */
export function largestCount(all: readonly CountSeries[]): number {
  let largest = 0;
  for (const { line, high } of all) {
    for (let index = 0; index < line.length; index++) largest = Math.max(largest, line[index] ?? 0, high?.[index] ?? 0);
  }
  return largest;
}

/** First and last day over all series. */
export function dayRange(all: readonly CountSeries[]): [first: number, last: number] {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { epochDays } of all) {
    if (epochDays.length === 0) continue;
    first = Math.min(first, epochDays[0] ?? first);
    last = Math.max(last, epochDays[epochDays.length - 1] ?? last);
  }
  return first <= last ? [first, last] : [0, 1];
}

/** The value of the latest point on or before a day; not a number before the first. */
export function valueOn(counts: CountSeries, epochDay: number, column: "line" | "low" | "high" = "line"): number {
  const { epochDays } = counts;
  let from = 0;
  let until = epochDays.length;
  while (from < until) {
    const middle = (from + until) >> 1;
    if ((epochDays[middle] ?? 0) <= epochDay) from = middle + 1;
    else until = middle;
  }
  return counts[column]?.[from - 1] ?? Number.NaN;
}
