import type { Scenario } from "../scenario/scenario-schema.ts";
import type { TransitionSummary } from "./summarise-transition.ts";

/** One measure over all replications. */
export interface MeasureSummary {
  /** Replications in which the measure had a value. */
  readonly count: number;
  readonly mean: number;
  /** Of the mean; replications of one parameter set count as one observation. */
  readonly standardError: number;
  /** 95% confidence interval of the mean (Student's t). */
  readonly interval: readonly [low: number, high: number];
  /** Standard deviation between replications that share all their numbers: chance. */
  readonly chanceSd: number;
  /** Standard deviation between parameter sets once chance is taken out: not knowing. 0 when every number is certain. */
  readonly notKnowingSd: number;
  /** Percentiles over all replications, by the method that `RunSummary.bands` names. */
  readonly percentiles: {
    readonly p5: number;
    readonly p25: number;
    readonly p50: number;
    readonly p75: number;
    readonly p95: number;
  };
}

/** One count by day over all replications; index 0 is the first day of the run. */
export interface SeriesSummary {
  readonly mean: readonly number[];
  /** The smallest count that at least 10, 50 and 90 percent of the replications do not exceed (type 1). */
  readonly p10: readonly number[];
  readonly p50: readonly number[];
  readonly p90: readonly number[];
}

/** How the intervals and bands were taken, in words that a statistician knows. */
export interface BandMethods {
  readonly percentiles: "Hyndman-Fan type 7";
  /** Of the counts by day. */
  readonly series: "Hyndman-Fan type 1";
  readonly interval: "Student t, 95%";
}

/** Which numbers were drawn, and how often. */
export interface UncertaintySummary {
  /** By JSON pointer, in order of pointer. */
  readonly numbers: NonNullable<Scenario["uncertainty"]>;
  readonly replicationsPerParameterSet: number;
  readonly parameterSets: number;
}

/** What was checked on every replication, and the largest deviation that was seen. */
export interface RunChecks {
  /** Start and new youths against those who left and those who are still there: the largest difference, which must be 0. */
  readonly conservationGap: number;
  /** Largest number of youths above the realised places of a form, at any moment; must be 0. */
  readonly overOccupancy: number;
  /** Little's law by form over all replications: mean in care against arrivals a day times mean time spent in the window. */
  readonly little: readonly LittleCheck[];
  /** Forms that wait for each other in a circle, with the number of replications in which it happened. */
  readonly circularWaiting: readonly { readonly forms: readonly string[]; readonly replications: number }[];
}

export interface LittleCheck {
  readonly form: string;
  /** Mean number in care, from the count as it changes over time. */
  readonly meanInCare: number;
  /** The same from the time that each youth spent there, summed youth by youth. */
  readonly arrivalsTimesStay: number;
  /** Difference as a share of the mean in care; where that is less than one youth, of one youth. */
  readonly relativeGap: number;
}

/** The results of a scenario, ready to be written as JSON. Same scenario, seed, replications and version: the same text. */
export interface RunSummary {
  readonly scenario: {
    readonly id: string;
    readonly name: { readonly nl: string; readonly en?: string | undefined };
    readonly hash: string;
  };
  readonly engineVersion: string;
  readonly seed: number | string;
  readonly replications: number;
  readonly period: {
    readonly start: string;
    readonly end: string;
    readonly targetDate: string | null;
    readonly warmUpDays: number;
  };
  readonly bands: BandMethods;
  /** `null` when every number of the scenario is certain. */
  readonly uncertainty: UncertaintySummary | null;
  readonly measures: Readonly<Record<string, MeasureSummary>>;
  readonly series: Readonly<Record<string, SeriesSummary>>;
  /** `null` without a plan of openings and closings. */
  readonly transition: TransitionSummary | null;
  readonly checks: RunChecks;
}

/** Difference between two scenarios that met the same youths, replication by replication: the second minus the first. */
export interface PairedDifference {
  readonly count: number;
  readonly mean: number;
  readonly standardError: number;
  readonly interval: readonly [low: number, high: number];
  /** Of the difference, as for a measure. */
  readonly chanceSd: number;
  readonly notKnowingSd: number;
  /** Shares of the replications in which the second is higher, lower and neither. */
  readonly shareHigher: number;
  readonly shareLower: number;
  readonly shareEqual: number;
  /** Which side is better; null where that is not for a model to say. */
  readonly better: "higher" | "lower" | null;
  /** The chance that the second does better than the first, as the share of replications in which it does; null without a side. */
  readonly chanceBetter: number | null;
  readonly chanceWorse: number | null;
}
