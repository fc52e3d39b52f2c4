import { parseDate } from "../engine/calendar.ts";
import { beyond, isWithin, type Bounds } from "../norms/bounds.ts";
import { measuresOf, type MeasureUnit } from "../outcomes/measures.ts";
import { seriesOf } from "../outcomes/series.ts";
import { replicationsPerSetFor } from "../scenario/uncertain-numbers.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import type { NormCondition, NormSpec } from "../scenario/schemas/norms-schema.ts";
import { countsAt } from "../statistics/counts-at.ts";
import { percentile } from "../statistics/percentile.ts";
import { shareInterval } from "../statistics/share-interval.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import type { ReplicationBatch } from "./replication-batch.ts";
import { setsOf } from "./summarise-spread.ts";
import { measureValues } from "./measure-values.ts";

/** What runs say of one norm of their scenario. */
export type NormResult = MeasuredNorm | NormBeyondModel;

export interface MeasuredNorm {
  readonly kind: "measured";
  readonly id: string;
  readonly statement: NormSpec["statement"];
  /** Share of the replications in which every condition holds; NaN where no replication could tell. */
  readonly metShare: number;
  /** 95% interval of that share (Wilson); replications that share their drawn numbers count as one. */
  readonly interval: readonly [low: number, high: number];
  /** Replications that could tell: in which every condition had a value, or else all, where each of them breaks another. */
  readonly replications: number;
  readonly conditions: readonly ConditionResult[];
}

/** A norm that no outcome of the model says anything of. */
export interface NormBeyondModel {
  readonly kind: "notMeasurable";
  readonly id: string;
  readonly statement: NormSpec["statement"];
  readonly why: NormSpec["statement"];
}

export interface ConditionResult extends Bounds {
  readonly name: NormCondition["name"];
  /** The id of the measure, or of the series. */
  readonly outcome: string;
  readonly unit: MeasureUnit;
  /** The day at whose start it is counted; null over the measured part of the run. */
  readonly date: string | null;
  readonly metShare: number;
  readonly value: Spread;
  /** Beyond the bound where above 0, in the unit of the outcome; the room that is left where below. */
  readonly beyond: Spread;
}

/** Mean and 5-95% band over replications (Hyndman-Fan type 7). */
export interface Spread {
  readonly mean: number;
  readonly p5: number;
  readonly p95: number;
}

/** Every norm of a scenario, in the order of the file: met in which share of the runs, and by how far. */
export function normResults(scenario: Scenario, system: CareSystem, batch: ReplicationBatch): NormResult[] {
  return (scenario.norms ?? []).map((norm) =>
    norm.kind === "notMeasurable"
      ? { kind: norm.kind, id: norm.id, statement: norm.statement, why: norm.why }
      : measured(norm, { scenario, system, batch }),
  );
}

type MeasuredSpec = Extract<NormSpec, { kind: "measured" }>;

interface Run {
  readonly scenario: Scenario;
  readonly system: CareSystem;
  readonly batch: ReplicationBatch;
}

function measured(norm: MeasuredSpec, run: Run): MeasuredNorm {
  const values = norm.conditions.map((condition) => valuesOfCondition(condition, run));
  const rows = toldRows(norm, values, run.batch.replications.length);
  const met = rows.filter((row) =>
    norm.conditions.every((condition, index) => isWithin(values[index]?.[row] ?? NaN, condition)),
  );
  const metShare = rows.length === 0 ? NaN : met.length / rows.length;
  return {
    kind: "measured",
    id: norm.id,
    statement: norm.statement,
    metShare,
    interval: shareInterval(metShare, independent(rows, norm, run)),
    replications: rows.length,
    conditions: norm.conditions.map((condition, index) =>
      conditionResult(condition, values[index] ?? new Float64Array(0), run),
    ),
  };
}

/**
 * The replications that say whether a norm is met: those in which every condition has a value. Where one never has a value,
 * all of them still say so if in each of them another is broken.
 */
function toldRows({ conditions }: MeasuredSpec, values: readonly Float64Array[], replications: number): number[] {
  const all = Array.from({ length: replications }, (_, row) => row);
  const told = all.filter((row) => values.every((ofCondition) => !Number.isNaN(ofCondition[row])));
  if (told.length > 0) return told;
  const isBroken = (row: number): boolean =>
    conditions.some((condition, index) => {
      const value = values[index]?.[row] ?? NaN;
      return !Number.isNaN(value) && !isWithin(value, condition);
    });
  return all.every(isBroken) ? all : [];
}

/** So many observations count: replications of a set share the drawn numbers, where what is asked depends on these. */
function independent(rows: readonly number[], { conditions }: MeasuredSpec, { scenario, batch }: Run): number {
  const perSet = conditions
    .map(({ measure, series }) => replicationsPerSetFor(scenario, measure ?? series ?? ""))
    .find((size) => size !== null);
  const setOf = setsOf(batch, perSet ?? null);
  return setOf === null ? rows.length : new Set(rows.map(setOf)).size;
}

/** One value a replication; of a series, the counts of all replications without saying which is whose. */
function valuesOfCondition({ measure, series, date }: NormCondition, { system, batch }: Run): Float64Array {
  if (measure !== undefined) return measureValues(system, batch, measure);
  const histograms = batch.series[seriesOf(system).indexOf(series ?? "")];
  if (histograms === undefined) throw new Error(`A run of this system has no series ${series ?? ""}.`);
  return countsAt(histograms, (parseDate(date ?? "") ?? NaN) - system.start);
}

function conditionResult(condition: NormCondition, all: Float64Array, run: Run): ConditionResult {
  const { name, measure, series, date, atMost, atLeast } = condition;
  const values = all.filter((value) => !Number.isNaN(value));
  const met = values.filter((value) => isWithin(value, condition)).length;
  const outcome = measure ?? series ?? "";
  return {
    name,
    outcome,
    unit: unitOf(outcome, run.system),
    date: date ?? dayOfGoal(outcome, run.scenario),
    ...(atMost === undefined ? {} : { atMost }),
    ...(atLeast === undefined ? {} : { atLeast }),
    metShare: values.length === 0 ? NaN : met / values.length,
    value: spreadOf(values),
    beyond: spreadOf(values.map((value) => beyond(value, condition))),
  };
}

/** A series counts places, or else youths. */
function unitOf(outcome: string, system: CareSystem): MeasureUnit {
  const measure = measuresOf(system).find(({ id }) => id === outcome);
  return measure?.unit ?? (outcome.endsWith("/places") ? "places" : "youths");
}

function dayOfGoal(outcome: string, { period }: Scenario): string | null {
  return outcome.endsWith("OnTarget") ? (period.targetDate ?? null) : null;
}

function spreadOf(values: Float64Array): Spread {
  const sorted = values.toSorted();
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, p5: percentile(sorted, 0.05), p95: percentile(sorted, 0.95) };
}
