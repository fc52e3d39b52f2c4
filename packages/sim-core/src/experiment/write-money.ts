import { ledgerOf } from "../money/ledger.ts";
import { moneyOutcomes } from "../outcomes/money-measures.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import type { PeriodRows } from "../youth-care/period-totals.ts";
import { readHalfYears } from "./half-years-of-run.ts";

/**
 * Work out the ledger of a replication from its totals by half-year, and write it behind the other measures in `row`, the
 * row of the replication. Money follows from what happens and nothing follows from money, so this can come last.
 */
export function writeMoney(system: CareSystem, rows: PeriodRows, row: Float64Array): void {
  if (system.money === null) return;
  const outcomes = moneyOutcomes(system, ledgerOf(system, readHalfYears(system, rows)));
  row.set(outcomes, row.length - outcomes.length);
}
