import { compileSystem } from "../discrete-event/compiled-system.ts";
import { expectedEventsPerDay, runReplication } from "../discrete-event/run-replication.ts";
import { createRunState } from "../discrete-event/run-state.ts";
import { toRunKey } from "../engine/random-source.ts";
import type { LogEntry } from "../outcomes/log-entry.ts";
import { toCareSystem } from "../scenario/to-care-system.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import { scenarioOfReplication } from "./create-scenario-simulation.ts";

/** What happened in one replication, in order, with the system to which its numbers refer. */
export interface ReplicationLog {
  readonly system: CareSystem;
  readonly entries: readonly LogEntry[];
}

/** Run one replication again, the very same as within a run of many, and keep its log. */
export function replicationLog(
  scenario: Scenario,
  { seed, replication }: { readonly seed: number | string; readonly replication: number },
): ReplicationLog {
  const system = toCareSystem(scenarioOfReplication(scenario, seed, replication));
  const run = createRunState(compileSystem(system), expectedEventsPerDay(system));
  const entries: LogEntry[] = [];
  run.log = entries;
  runReplication(run, toRunKey(seed), replication, () => undefined);
  return { system, entries };
}
