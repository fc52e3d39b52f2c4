import { compileSystem } from "../discrete-event/compiled-system.ts";
import { countCircle, writeChecks } from "../discrete-event/checks-of-run.ts";
import { sampleDay } from "../discrete-event/sample-day.ts";
import { writeOutcomes } from "../discrete-event/outcomes-of-run.ts";
import { expectedEventsPerDay, runReplication } from "../discrete-event/run-replication.ts";
import { createRunState, type RunState } from "../discrete-event/run-state.ts";
import { toRunKey } from "../engine/run-key.ts";
import { measuresOf } from "../outcomes/measures.ts";
import { seriesOf } from "../outcomes/series.ts";
import { addCounts, type CountHistograms } from "../statistics/count-histograms.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import type { MoneyPlan } from "../youth-care/finance.ts";
import { createPeriodRows } from "../youth-care/period-totals.ts";
import { createBatchGatherer, type BatchGatherer } from "./batch-gatherer.ts";
import { countMoves, noMoves } from "./move-totals.ts";
import type { BatchRows, ReplicationBatch } from "./replication-batch.ts";
import { createTransitionCounter } from "./transition-totals.ts";
import { writeMoney } from "./write-money.ts";

/** A system made ready for many replications with one seed; tables and working space are made once and used again. */
export interface Simulation {
  /** Run the replications numbered `first`, `first + 1`, ... (0 and up). Each depends on the system, the seed and its number alone. */
  run(first: number, replications: number): ReplicationBatch;
  /** The same, added to what is being gathered: quicker for a run in parts than to put batches together afterwards. */
  gather(gathered: BatchGatherer, first: number, replications: number): void;
}

/** A simulation that runs by gathering. */
export function simulationOf(gather: Simulation["gather"]): Simulation {
  return {
    gather,
    run(first, replications) {
      const gathered = createBatchGatherer();
      gather(gathered, first, replications);
      return gathered.whole();
    },
  };
}

/** Replications whose daily counts are kept before they go into the histograms: enough to visit each row of bins seldom. */
const replicationsAtOnce = 32;

export interface SimulationOptions {
  /** The money of a replication, where prices differ between them and all else is the same. */
  readonly moneyOf?: (replication: number) => MoneyPlan | null;
}

/** For one system. A scenario with uncertain numbers is as many systems as it has sets of them: `createScenarioSimulation`. */
export function createSimulation(
  system: CareSystem,
  seed: number | string,
  { moneyOf = () => system.money }: SimulationOptions = {},
): Simulation {
  const run = createRunState(compileSystem(system), expectedEventsPerDay(system));
  const key = toRunKey(seed);
  const measures = measuresOf(system).length;
  const points = system.days + 1;
  const seriesCount = seriesOf(system).length;
  const perReplication = points * seriesCount;
  const buffer = new Int32Array(perReplication * replicationsAtOnce);
  const periodNumbers = createPeriodRows(system)?.values.length ?? 0;
  let rowOfReplication = 0;
  const observe = (_: RunState, day: number): void => {
    sampleDay(run, buffer, rowOfReplication + day, points);
  };

  const simulate = (series: readonly CountHistograms[], first: number, replications: number): BatchRows => {
    const batch = createBatch(first, replications, { measures, periodNumbers, forms: system.forms.length });
    const circles: Record<string, number[]> = {};
    const transition = createTransitionCounter(system);
    const moves = noMoves(run.stations);
    for (let done = 0; done < replications; done += replicationsAtOnce) {
      const size = Math.min(replicationsAtOnce, replications - done);
      for (let lane = 0; lane < size; lane++) {
        rowOfReplication = lane * perReplication;
        runReplication(run, key, first + done + lane, observe);
        writeOutcomes(run, batch.outcomes, (done + lane) * measures);
        if (run.periods !== null) {
          const row = done + lane;
          batch.periods.set(run.periods.values, row * periodNumbers);
          const outcomes = batch.outcomes.subarray(row * measures, (row + 1) * measures);
          writeMoney({ ...system, money: moneyOf(first + row) }, run.periods, outcomes);
        }
        writeChecks(run, batch.checks, done + lane);
        countCircle(run, circles, first + done + lane);
        countMoves(run, moves);
        if (run.transition !== null) transition?.count(run.transition);
      }
      addCounts(series, buffer.subarray(0, perReplication * size));
    }
    return { ...batch, transition: transition?.totals() ?? {}, checks: { ...batch.checks, circles }, moves };
  };

  return simulationOf((gathered, first, replications) => {
    gathered.count({ series: seriesCount, points }, (series) => simulate(series, first, replications));
  });
}

function createBatch(
  first: number,
  replications: number,
  { measures, periodNumbers, forms }: Record<"measures" | "periodNumbers" | "forms", number>,
) {
  return {
    replications: Int32Array.from({ length: replications }, (_, i) => first + i),
    outcomes: new Float64Array(replications * measures),
    periods: new Float64Array(replications * periodNumbers),
    checks: {
      conservationGap: 0,
      overOccupancy: 0,
      byCount: new Float64Array(replications * forms),
      byYouth: new Float64Array(replications * forms),
    },
  };
}
