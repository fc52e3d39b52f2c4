import { parseDate } from "../engine/calendar.ts";
import { seriesOf } from "../outcomes/series.ts";
import { replicationsPerSetFor } from "../scenario/uncertain-numbers.ts";
import type { Expectation, Expectations } from "../scenario/schemas/expectations-schema.ts";
import type { CountHistograms } from "../statistics/count-histograms.ts";
import {
  meanEstimate,
  momentsAt,
  momentsOf,
  occurrencesAt,
  sdEstimate,
  varianceEstimate,
  type Estimate,
  type Moments,
} from "../statistics/moments.ts";
import { spreadOverSets } from "../statistics/spread-over-sets.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import type { ReplicationBatch } from "./replication-batch.ts";
import type { RunSummary } from "./run-summary.ts";
import { setsOf, type SetOfRow } from "./summarise-spread.ts";
import { measureValues } from "./measure-values.ts";

/** A run as `runScenario` gives it. */
interface FinishedRun {
  readonly system: CareSystem;
  readonly batch: ReplicationBatch;
  readonly summary: RunSummary;
}

/** How one expectation fared. */
export interface ExpectationResult {
  readonly expectation: Expectation;
  /** The statistic that was found, or with `inShareOfRuns` the share of runs that keep to the bounds. */
  readonly found: number;
  /** Of what was found; NaN where there is no telling. */
  readonly standardError: number;
  /** For a value: the smallest error that this many replications show, as an amount. */
  readonly visible?: number;
  /** `noValue`: no run has a value of it, such as of the day of the goal where there is no such day. */
  readonly verdict: "met" | "missed" | "tooFewReplications" | "noValue";
}

/** Differences below this share come from rounding of binary numbers. */
const rounding = 1e-9;

/**
 * Hold what a run found against what was expected of it. The expectations must have been read with the system of the
 * run (`parseExpectations`): an unknown name throws.
 */
export function checkExpectations(run: FinishedRun, { expect }: Expectations): ExpectationResult[] {
  return expect.map((expectation) => {
    if (expectation.circularWaiting !== undefined) return checkCircle(run, expectation);
    if (expectation.inShareOfRuns !== undefined) return checkShare(run, expectation);
    const estimate = estimateOf(run, expectation);
    return expectation.value === undefined ? checkBounds(expectation, estimate) : checkValue(expectation, estimate);
  });
}

/** The long version of a set of expectations: more replications, which show smaller errors. Without `soak`: as it is. */
export function soakOf(expectations: Expectations): Expectations {
  const { soak, replications, expect } = expectations;
  if (soak === undefined) return expectations;
  const { times, visibleError } = soak;
  const finer = visibleError === undefined ? {} : { visibleError };
  return {
    ...expectations,
    replications: replications * times,
    expect: expect.map((one) => (one.visibleError === undefined ? one : { ...one, ...finer })),
  };
}

function checkValue(expectation: Expectation, { value: found, standardError }: Estimate): ExpectationResult {
  const { value = NaN, withinStandardErrors = 3, visibleError = 0.02, visibleDifference } = expectation;
  const visible = visibleDifference ?? visibleError * Math.abs(value);
  const allowed = withinStandardErrors * standardError;
  const result = { expectation, found, standardError, visible };
  if (Number.isNaN(found)) return { ...result, verdict: "noValue" };
  if (Number.isNaN(allowed)) return { ...result, verdict: "tooFewReplications" };
  if (!(Math.abs(found - value) <= allowed + rounding * Math.max(1, Math.abs(value)))) {
    return { ...result, verdict: "missed" };
  }
  return { ...result, verdict: allowed <= visible ? "met" : "tooFewReplications" };
}

function checkBounds(expectation: Expectation, { value: found, standardError }: Estimate): ExpectationResult {
  const result = { expectation, found, standardError };
  if (Number.isNaN(found)) return { ...result, verdict: "noValue" };
  return { ...result, verdict: keeps(found, expectation) ? "met" : "missed" };
}

/** A replication in which there was nothing to measure keeps to no bound. */
function keeps(value: number, { atLeast = -Infinity, atMost = Infinity }: Expectation): boolean {
  return value >= atLeast && value <= atMost;
}

function checkShare(run: FinishedRun, expectation: Expectation): ExpectationResult {
  const total = run.batch.replications.length;
  if (hasNoValue(run, expectation)) return { expectation, found: NaN, standardError: NaN, verdict: "noValue" };
  const result = shareResult(expectation, keepingRuns(run, expectation) / total, total);
  const { measure, series = "" } = expectation;
  const setOf = setsOf(run.batch, replicationsPerSet(run.summary.uncertainty, measure ?? series));
  if (setOf === null) return result;
  // A histogram does not tell which replications share their uncertain numbers.
  if (measure === undefined) return { ...result, standardError: NaN };
  const kept = measureValues(run.system, run.batch, measure).map((value) => (keeps(value, expectation) ? 1 : 0));
  return { ...result, standardError: spreadOverSets(kept, setOf).standardError };
}

function hasNoValue({ summary }: FinishedRun, { measure }: Expectation): boolean {
  return measure !== undefined && summary.measures[measure]?.count === 0;
}

function keepingRuns({ system, batch }: FinishedRun, expectation: Expectation): number {
  const { measure, series = "", date = "" } = expectation;
  if (measure !== undefined) {
    return measureValues(system, batch, measure).filter((value) => keeps(value, expectation)).length;
  }
  const { histograms, point } = seriesAt({ system, batch }, series, date);
  const kept = occurrencesAt(histograms, point).filter(([count]) => keeps(count, expectation));
  return kept.reduce((sum, [, times]) => sum + times, 0);
}

function checkCircle({ system, batch, summary }: FinishedRun, expectation: Expectation): ExpectationResult {
  const wanted = [...(expectation.circularWaiting ?? [])].sort().join();
  const namesOf = (forms: string): string[] => forms.split(",").map((form) => system.forms[Number(form)]!.id);
  const circle = Object.entries(batch.checks.circles).find(([forms]) => namesOf(forms).sort().join() === wanted);
  const seen = new Set(circle?.[1]);
  const total = batch.replications.length;
  const result = shareResult(expectation, seen.size / total, total);
  const setOf = setsOf(batch, replicationsPerSet(summary.uncertainty, "care"));
  if (setOf === null) return result;
  const found = Array.from(batch.replications, (replication) => (seen.has(replication) ? 1 : 0));
  return { ...result, standardError: spreadOverSets(found, setOf).standardError };
}

function shareResult(expectation: Expectation, found: number, runs: number): ExpectationResult {
  const { inShareOfRuns = 1 } = expectation;
  const standardError = Math.sqrt((found * (1 - found)) / runs);
  return { expectation, found, standardError, verdict: found >= inShareOfRuns - rounding ? "met" : "missed" };
}

function estimateOf({ system, batch, summary }: FinishedRun, expectation: Expectation): Estimate {
  const { measure, series = "", date = "", statistic = "mean" } = expectation;
  const setOf = setsOf(batch, replicationsPerSet(summary.uncertainty, measure ?? series));
  if (measure === undefined) {
    const { histograms, point } = seriesAt({ system, batch }, series, date);
    const { value, standardError } = estimateFrom(momentsAt(histograms, point), statistic);
    return {
      // The sums are exact where bins are not.
      value: statistic === "mean" ? histograms.sums[point]! / batch.replications.length : value,
      // A histogram does not tell which replications share their uncertain numbers.
      standardError: setOf === null ? standardError : NaN,
    };
  }
  const values = measureValues(system, batch, measure);
  const estimate = estimateFrom(momentsOf(values), statistic);
  return setOf === null ? estimate : { ...estimate, standardError: errorOverSets(values, setOf, statistic) };
}

function replicationsPerSet(uncertainty: RunSummary["uncertainty"], measure: string): number | null {
  if (uncertainty === null) return null;
  const { numbers, replicationsPerParameterSet } = uncertainty;
  return replicationsPerSetFor({ uncertainty: numbers, replicationsPerParameterSet }, measure);
}

/**
 * The standard error of a statistic of values that come in sets. A variance is the mean of squares about the mean, and the
 * squares of one set are alike; that of the root follows from its slope.
 */
function errorOverSets(values: Float64Array, setOf: SetOfRow, statistic: "mean" | "variance" | "sd"): number {
  if (statistic === "mean") return spreadOverSets(values, setOf).standardError;
  const { mean, second } = momentsOf(values);
  const squares = values.map((value) => (value - mean) * (value - mean));
  const ofVariance = spreadOverSets(squares, setOf).standardError;
  return statistic === "variance" ? ofVariance : ofVariance / (2 * Math.sqrt(second));
}

function estimateFrom(moments: Moments, statistic: "mean" | "variance" | "sd"): Estimate {
  if (statistic === "mean") return meanEstimate(moments);
  return statistic === "variance" ? varianceEstimate(moments) : sdEstimate(moments);
}

function seriesAt(
  { system, batch }: Pick<FinishedRun, "system" | "batch">,
  series: string,
  date: string,
): { histograms: CountHistograms; point: number } {
  const histograms = batch.series[seriesOf(system).indexOf(series)];
  const point = (parseDate(date) ?? NaN) - system.start;
  if (histograms === undefined) throw new Error(`A run of this system has no series ${series}.`);
  if (!(point >= 0 && point < histograms.points)) throw new Error(`The run has no day ${date}.`);
  return { histograms, point };
}
