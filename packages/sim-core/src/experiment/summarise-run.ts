import { formatDate } from "../engine/calendar.ts";
import { engineVersion } from "../engine/engine-version.ts";
import { measuresOf } from "../outcomes/measures.ts";
import { seriesOf } from "../outcomes/series.ts";
import { replicationsPerSetFor, replicationsPerSetOf } from "../scenario/uncertain-numbers.ts";
import { scenarioHash } from "../scenario/scenario-hash.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import { toCareSystem } from "../scenario/to-care-system.ts";
import { countQuantiles, type CountHistograms } from "../statistics/count-histograms.ts";
import { percentile } from "../statistics/percentile.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import type { ReplicationBatch } from "./replication-batch.ts";
import { valuesOf } from "./measure-values.ts";
import type { MeasureSummary, RunChecks, RunSummary, SeriesSummary, UncertaintySummary } from "./run-summary.ts";
import { withBalanceGap } from "./balance-gap.ts";
import { summariseTransition } from "./summarise-transition.ts";
import { setsOf, summariseSpread, type SetOfRow } from "./summarise-spread.ts";

/** Means, intervals, percentiles, daily bands and checks of all replications of a scenario. */
export function summariseRun(scenario: Scenario, batch: ReplicationBatch, seed: number | string): RunSummary {
  const system = toCareSystem(scenario);
  const { period, id, name } = scenario;
  const perSet = replicationsPerSetOf(scenario);
  return {
    scenario: { id, name, hash: scenarioHash(scenario) },
    engineVersion,
    seed,
    replications: batch.replications.length,
    period: {
      start: period.start,
      end: period.end,
      targetDate: system.targetDay === null ? null : formatDate(system.start + system.targetDay),
      warmUpDays: system.warmUpDays,
    },
    bands: { percentiles: "Hyndman-Fan type 7", series: "Hyndman-Fan type 1", interval: "Student t, 95%" },
    uncertainty: perSet === null ? null : summariseUncertainty(scenario, batch, perSet),
    measures: Object.fromEntries(
      measuresOf(system).map(({ id: measure }, index) => [
        measure,
        summariseMeasure(valuesOf(batch, index), setsOf(batch, replicationsPerSetFor(scenario, measure))),
      ]),
    ),
    series: withBalanceGap(scenario, system, summariseAllSeries(system, batch)),
    transition: summariseTransition(system, batch.transition),
    checks: summariseChecks(system, batch),
  };
}

/** One value per replication as mean, precision and percentiles; NaN: nothing to measure. */
export function summariseMeasure(values: Float64Array, sets: SetOfRow | null): MeasureSummary {
  const spread = summariseSpread(values, sets);
  // NaN comes last.
  const sorted = values.toSorted().subarray(0, spread.count);
  return {
    ...spread,
    percentiles: {
      p5: percentile(sorted, 0.05),
      p25: percentile(sorted, 0.25),
      p50: percentile(sorted, 0.5),
      p75: percentile(sorted, 0.75),
      p95: percentile(sorted, 0.95),
    },
  };
}

function summariseUncertainty(
  { uncertainty = {} }: Scenario,
  batch: ReplicationBatch,
  replicationsPerParameterSet: number,
): UncertaintySummary {
  const setOf = setsOf(batch, replicationsPerParameterSet);
  return {
    numbers: Object.fromEntries(Object.entries(uncertainty).sort(([a], [b]) => (a < b ? -1 : 1))),
    replicationsPerParameterSet,
    parameterSets: new Set(Array.from(batch.replications, (_, row) => setOf?.(row))).size,
  };
}

function summariseAllSeries(system: CareSystem, batch: ReplicationBatch): Record<string, SeriesSummary> {
  return Object.fromEntries(
    seriesOf(system).map((series, index) => [series, summariseSeries(batch.series[index]!, batch.replications.length)]),
  );
}

function summariseSeries(histograms: CountHistograms, replications: number): SeriesSummary {
  const bands = Array.from({ length: histograms.points }, (_, point) =>
    countQuantiles(histograms, point, [0.1, 0.5, 0.9]),
  );
  return {
    mean: Array.from(histograms.sums, (sum) => sum / replications),
    p10: bands.map(([p10]) => p10!),
    p50: bands.map(([, p50]) => p50!),
    p90: bands.map(([, , p90]) => p90!),
  };
}

function summariseChecks(system: CareSystem, { checks, replications }: ReplicationBatch): RunChecks {
  return {
    conservationGap: checks.conservationGap,
    overOccupancy: checks.overOccupancy,
    little: system.forms.map(({ id }, form) => {
      const meanInCare = columnMean(checks.byCount, form, replications.length);
      const arrivalsTimesStay = columnMean(checks.byYouth, form, replications.length);
      const gap = Math.abs(meanInCare - arrivalsTimesStay);
      // Not as a share of less than one youth: of stays of some seconds the clock's own rounding would be a large part.
      return { form: id, meanInCare, arrivalsTimesStay, relativeGap: gap / Math.max(1, meanInCare) };
    }),
    circularWaiting: Object.entries(checks.circles).map(([forms, replications]) => ({
      forms: forms.split(",").map((form) => system.forms[Number(form)]!.id),
      replications: replications.length,
    })),
  };
}

function columnMean(table: Float64Array, column: number, rows: number): number {
  const columns = table.length / rows;
  let sum = 0;
  for (let row = 0; row < rows; row++) sum += table[row * columns + column]!;
  return sum / rows;
}
