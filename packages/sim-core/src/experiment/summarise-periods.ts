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
  const sets = setsOf(batch, replicationsPerSetFor(scenario, "care"));
  const runs = Array.from(batch.replications, (_, row) => periodTotalsOf(system, batch, row));
  return (runs[0] ?? []).map(({ period }, index) => {
    const over = (valueOf: (totals: PeriodTotals) => number) =>
      summariseMeasure(
        Float64Array.from(runs, (run) => valueOf(run[index]!)),
        sets,
      );
    const first = runs[0]![index]!;
    const named = <Name extends string>(
      names: Readonly<Record<Name, number>>,
      of: (totals: PeriodTotals) => Readonly<Record<Name, number>>,
    ) =>
      Object.fromEntries(
        (Object.keys(names) as Name[]).map((name) => [name, over((totals) => of(totals)[name])]),
      ) as Record<Name, MeasureSummary>;
    const byId = (things: readonly { readonly id: string }[], of: (totals: PeriodTotals) => readonly number[]) =>
      Object.fromEntries(things.map(({ id }, thing) => [id, over((totals) => of(totals)[thing]!)]));
    return {
      year: period.year,
      half: period.half,
      start: formatDate(system.start + period.from),
      end: formatDate(system.start + period.until - 1),
      totals: named(first.system, (totals) => totals.system),
      forms: Object.fromEntries(
        system.forms.map(({ id }, form) => [id, named(first.forms[form]!, (totals) => totals.forms[form]!)]),
      ),
      destinations: byId(system.outflow.destinations, (totals) => totals.destinations),
      profiles: byId(system.profiles, (totals) => totals.profiles),
    };
  });
}
