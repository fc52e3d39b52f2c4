import { ledgerOf, type YearLedger } from "../money/ledger.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import { toCareSystem } from "../scenario/to-care-system.ts";
import { scenarioOfReplication } from "./create-scenario-simulation.ts";
import { toHalfYear } from "./half-years-of-run.ts";
import type { ReplicationBatch } from "./replication-batch.ts";
import { periodTotalsOf } from "./summarise-periods.ts";

/** The whole ledger of one replication, line by line, by its row in the batch; none without money. */
export function ledgerOfReplication(
  scenario: Scenario,
  batch: ReplicationBatch,
  { seed, row }: { readonly seed: number | string; readonly row: number },
): YearLedger[] {
  if (scenario.money === undefined) return [];
  const system = toCareSystem(scenarioOfReplication(scenario, seed, batch.replications[row]!));
  return ledgerOf(system, periodTotalsOf(system, batch, row).map(toHalfYear));
}
