import { ledgerOf } from "../money/ledger.ts";
import { moneyMeasureIds, moneyOutcomes } from "../outcomes/money-measures.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import { readPeriods } from "../youth-care/period-totals.ts";
import { toHalfYear } from "./half-years-of-run.ts";

/**
 * Work out the ledger of a replication from its totals by half-year, and write it behind the other measures in `row`, the
 * row of the replication. Money follows from what happens and nothing follows from money, so this can come last.
 */
export function writeMoney(system: CareSystem, periods: Float64Array, row: Float64Array): void {
  if (system.money === null) return;
  const ledger = ledgerOf(system, readPeriods(system, periods).map(toHalfYear));
  row.set(moneyOutcomes(ledger), row.length - moneyMeasureIds(system).length);
}
