import { measuredIn } from "./measured.ts";
import { meanDifference } from "./paired-differences.ts";
import type { Freshness, ShownResults } from "./shown-results.ts";

/** One number of the model with what a reader must know of it. */
export interface Figure {
  /** Null where there is nothing to show, or where nothing was measured. */
  readonly value: number | null;
  /** 5th and 95th percentile over replications. */
  readonly low: number | null;
  readonly high: number | null;
  readonly freshness: Freshness;
  /** An estimate without chance of a queue while places bind: it can be well off. */
  readonly isRough: boolean;
}

const queueMeasures = /[wW]ait|DaysToBestForm|elsewhere|Elsewhere|mismatch/;

/** A measure of what is shown: of the run if it is current, else of the estimate, else of the last run and marked so. */
export function figureOf(shown: ShownResults, measure: string): Figure {
  return shown.runIsCurrent ? ofRun(shown, measure) : (ofEstimate(shown, measure) ?? ofRun(shown, measure));
}

/**
 * The same measure of the basis, to hold a figure against: an estimate against an estimate and runs against runs, since
 * the way of computing differs more than many a change does. Null where there is nothing of the same kind.
 */
export function counterpartOf(figure: Figure, basis: ShownResults, measure: string): Figure | null {
  if (figure.freshness === "estimate") return ofEstimate(basis, measure);
  return figure.freshness === "current" && basis.runIsCurrent ? ofRun(basis, measure) : null;
}

/**
 * How much more a measure is than in the basis: of runs over the replications that both have, where the same youths come,
 * since one of the two may still be at few. Null where there is nothing of the same kind.
 */
export function differenceFrom(basis: ShownResults, shown: ShownResults, measure: string): number | null {
  const figure = figureOf(shown, measure);
  const other = counterpartOf(figure, basis, measure);
  if (figure.value === null || other === null || other.value === null) return null;
  if (figure.freshness === "estimate") return figure.value - other.value;
  return meanDifference(basis, shown, measure);
}

function ofEstimate({ estimate }: ShownResults, measure: string): Figure | null {
  const value = estimate?.measures[measure];
  if (estimate === null || value === undefined || !Number.isFinite(value)) return null;
  const isRough = queueMeasures.test(measure) && estimate.bindingForms.length > 0;
  return { value, low: null, high: null, freshness: "estimate", isRough };
}

function ofRun({ run, runIsCurrent }: ShownResults, measure: string): Figure {
  const measured = run === null ? null : measuredIn(run.summary, measure);
  if (measured === null) return nothing;
  const { mean, percentiles } = measured;
  const freshness = runIsCurrent ? "current" : "stale";
  return { value: mean, low: percentiles.p5, high: percentiles.p95, freshness, isRough: false };
}

/** A sentence is as fresh as its least fresh number. */
export function leastFresh(figures: readonly Figure[]): Freshness {
  const order: readonly Freshness[] = ["none", "stale", "estimate", "current"];
  return order.find((freshness) => figures.some((figure) => figure.freshness === freshness)) ?? "none";
}

const nothing: Figure = { value: null, low: null, high: null, freshness: "none", isRough: false };
