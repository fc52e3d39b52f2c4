import type { HalfYear } from "../money/half-year.ts";
import type { PeriodTotals } from "../youth-care/period-totals.ts";

/** What the ledger reads of the totals of a half-year. */
export function toHalfYear({ period, system, forms }: PeriodTotals): HalfYear {
  const { doubleSupplyPlaceDays, fteRetrained } = system;
  return { period, doubleSupplyPlaceDays, fteRetrained, forms };
}
