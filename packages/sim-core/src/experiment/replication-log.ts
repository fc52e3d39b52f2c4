import { compileSystem } from "../discrete-event/compiled-system.ts";
import { expectedEventsPerDay, runReplication } from "../discrete-event/run-replication.ts";
import { createRunState } from "../discrete-event/run-state.ts";
import { sampleDay } from "../discrete-event/sample-day.ts";
import { toRunKey } from "../engine/run-key.ts";
import type { LogEntry } from "../outcomes/log-entry.ts";
import { seriesOf } from "../outcomes/series.ts";
import { createParameterSets } from "../scenario/parameter-sets.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import { toCareSystem } from "../scenario/to-care-system.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import { readPeriods, type PeriodTotals } from "../youth-care/period-totals.ts";

/** What happened in one replication, in order, with the system to which its numbers refer. */
export interface ReplicationLog {
  readonly system: CareSystem;
  readonly entries: readonly LogEntry[];
  /** For each day, and the end of the last: how many entries there were when its counts were taken. */
  readonly entriesAtDay: Int32Array;
  /** The counts of each day next to each other, in the order of `seriesOf`. */
  readonly counts: Int32Array;
  /** What was counted in each half-year; none where the scenario does not ask for it. */
  readonly periods: readonly PeriodTotals[];
}

/** Run one replication again, the very same as within a run of many, and keep its log. */
export function replicationLog(
  scenario: Scenario,
  { seed, replication }: { readonly seed: number | string; readonly replication: number },
): ReplicationLog {
  return createReplicationLogs(scenario, seed)(replication);
}

/**
 * The logs of the replications of a run, one at a time: for outcomes that ask who was where. Some ten times slower than
 * a run that only counts. Throws `ImpossibleParameterSet` where a drawing of uncertain numbers is no possible scenario.
 */
export function createReplicationLogs(
  scenario: Scenario,
  seed: number | string,
): (replication: number) => ReplicationLog {
  const sets = createParameterSets(scenario, seed);
  if (sets === null) return logsOfSystem(toCareSystem(scenario), seed);
  let latest: { readonly set: number; readonly logOf: (replication: number) => ReplicationLog } | null = null;
  return (replication) => {
    const set = Math.floor(replication / sets.replicationsPerSet);
    if (latest?.set !== set) latest = { set, logOf: logsOfSystem(toCareSystem(sets.draw(set)), seed) };
    return latest.logOf(replication);
  };
}

function logsOfSystem(system: CareSystem, seed: number | string): (replication: number) => ReplicationLog {
  const run = createRunState(compileSystem(system), expectedEventsPerDay(system));
  const key = toRunKey(seed);
  const perDay = seriesOf(system).length;
  return (replication) => {
    const entries: LogEntry[] = [];
    const entriesAtDay = new Int32Array(system.days + 1);
    const counts = new Int32Array((system.days + 1) * perDay);
    run.log = entries;
    runReplication(run, key, replication, (_, day) => {
      entriesAtDay[day] = entries.length;
      sampleDay(run, counts, day * perDay, 1);
    });
    const periods = run.periods === null ? [] : readPeriods(system, run.periods.values);
    return { system, entries, entriesAtDay, counts, periods };
  };
}
