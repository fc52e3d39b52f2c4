import { formatDate } from "../engine/calendar.ts";
import { replicationsPerSetFor } from "../scenario/uncertain-numbers.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import { toCareSystem } from "../scenario/to-care-system.ts";
import {
  periodWidth,
  periodsOf,
  readPeriods,
  type FormTotal,
  type PeriodTotals,
  type SystemTotal,
} from "../youth-care/period-totals.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import { columnOf } from "./column-of.ts";
import type { ReplicationBatch } from "./replication-batch.ts";
import type { MeasureSummary } from "./run-summary.ts";
import { setsOf } from "./summarise-spread.ts";
import { summariseMeasure } from "./summarise-run.ts";

/** One calendar half-year, as far as the run touches it, over all replications. */
export interface PeriodSummary {
  readonly year: number;
  readonly half: 1 | 2;
  /** The first and the last day. */
  readonly start: string;
  readonly end: string;
  readonly totals: Readonly<Record<SystemTotal, MeasureSummary>>;
  /** By id of form; youths who left, by id of destination; first placements, by id of profile. */
  readonly forms: Readonly<Record<string, Readonly<Record<FormTotal, MeasureSummary>>>>;
  readonly destinations: Readonly<Record<string, MeasureSummary>>;
  readonly profiles: Readonly<Record<string, MeasureSummary>>;
}

/** The totals of one replication by half-year, by its row in the batch; none where the system does not report them. */
export function periodTotalsOf(system: CareSystem, { periods }: ReplicationBatch, row: number): PeriodTotals[] {
  if (!system.reportsPeriods) return [];
  const of = periodsOf(system);
  return readPeriods(system, periods, { start: row * of.length * periodWidth(system), periods: of });
}

/** Means of the totals by half-year over the replications; none where the system does not report them. */
export function meanPeriodTotals(system: CareSystem, { periods, replications }: ReplicationBatch): PeriodTotals[] {
  if (!system.reportsPeriods) return [];
  const width = periods.length / replications.length;
  const means = new Float64Array(width);
  periods.forEach((value, index) => {
    means[index % width]! += value / replications.length;
  });
  return readPeriods(system, means);
}

/** Totals by half-year with their spread; none where the scenario does not report them (`reporting` or `money`). */
export function summarisePeriods(scenario: Scenario, batch: ReplicationBatch): PeriodSummary[] {
  const system = toCareSystem(scenario);
  if (!system.reportsPeriods) return [];
  const sets = setsOf(batch, replicationsPerSetFor(scenario, "care"));
  const { periods, replications } = batch;
  const width = periods.length / replications.length;
  const over = (place: number): MeasureSummary => summariseMeasure(columnOf(periods, place, replications.length), sets);
  const named = <Name extends string>(places: Readonly<Record<Name, number>>) =>
    Object.fromEntries((Object.keys(places) as Name[]).map((name) => [name, over(places[name])])) as Record<
      Name,
      MeasureSummary
    >;
  const byId = (things: readonly { readonly id: string }[], places: readonly number[]) =>
    Object.fromEntries(things.map(({ id }, thing) => [id, over(places[thing]!)]));
  // Read off the numbers 0, 1, 2, ... each total is its own place in a row, and no replication is read as objects.
  return readPeriods(
    system,
    Array.from({ length: width }, (_, place) => place),
  ).map((places) => ({
    year: places.period.year,
    half: places.period.half,
    start: formatDate(system.start + places.period.from),
    end: formatDate(system.start + places.period.until - 1),
    totals: named(places.system),
    forms: Object.fromEntries(system.forms.map(({ id }, form) => [id, named(places.forms[form]!)])),
    destinations: byId(system.outflow.destinations, places.destinations),
    profiles: byId(system.profiles, places.profiles),
  }));
}
