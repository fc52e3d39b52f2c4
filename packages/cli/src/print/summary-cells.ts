import type { MeasureSummary, MeasureUnit } from "@plaatsbepaling/sim-core";
import { decimalsFor, noValue, type Formats } from "../i18n/format.ts";

/** How a measure is written. The decimals are those that suit its mean, unless they are given. */
export interface Writing {
  readonly unit: MeasureUnit;
  readonly decimals?: number;
}

/** A number in its unit: shares as percentages, the rest as they are. */
export function inUnit(
  formats: Formats,
  unit: MeasureUnit,
  { value, decimals }: { value: number; decimals: number },
): string {
  return unit === "share" ? formats.share(value, 1) : formats.number(value, decimals);
}

export function meanCell(formats: Formats, unit: MeasureUnit, summary: MeasureSummary | undefined): string {
  if (!hasValue(summary)) return noValue;
  return inUnit(formats, unit, { value: summary.mean, decimals: decimalsFor(summary.mean) });
}

/** The 95% interval of the mean. */
export function intervalCell(formats: Formats, unit: MeasureUnit, summary: MeasureSummary | undefined): string {
  if (!hasValue(summary)) return noValue;
  return range(formats, { unit, decimals: decimalsFor(summary.mean) }, summary.interval);
}

/** Between which values nine of ten replications lie. */
export function spreadCell(formats: Formats, writing: Writing, summary: MeasureSummary | undefined): string {
  if (!hasValue(summary)) return noValue;
  const { p5, p95 } = summary.percentiles;
  return range(formats, { decimals: decimalsFor(summary.mean), ...writing }, [p5, p95]);
}

export function hasValue(summary: MeasureSummary | undefined): summary is MeasureSummary {
  return summary !== undefined && summary.count > 0;
}

function range(formats: Formats, { unit, decimals }: Required<Writing>, ends: readonly [number, number]): string {
  // One replication has a mean but no interval.
  if (!ends.every(Number.isFinite)) return noValue;
  return ends.map((value) => inUnit(formats, unit, { value, decimals })).join("–");
}
