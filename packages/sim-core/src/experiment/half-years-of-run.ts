import type { HalfYear } from "../money/half-year.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import {
  formColumn,
  systemTotals,
  type FormTotal,
  type PeriodRows,
  type PeriodTotals,
} from "../youth-care/period-totals.ts";

/** What the ledger reads of the totals of a half-year. */
export function toHalfYear({ period, system, forms }: PeriodTotals): HalfYear {
  const { doubleSupplyPlaceDays, fteRetrained } = system;
  return { period, doubleSupplyPlaceDays, fteRetrained, forms };
}

/** The same, straight from the totals of a replication: of each half-year the ledger reads only these. */
export function readHalfYears({ forms }: CareSystem, { periods, values, width }: PeriodRows): HalfYear[] {
  return periods.map((period, index) => {
    const start = index * width;
    const total = (form: number, name: FormTotal): number => values[start + formColumn(form, name)]!;
    return {
      period,
      doubleSupplyPlaceDays: values[start + systemTotals.indexOf("doubleSupplyPlaceDays")]!,
      fteRetrained: values[start + systemTotals.indexOf("fteRetrained")]!,
      forms: forms.map((_, form) => ({
        placeDays: total(form, "placeDays"),
        careDays: total(form, "careDays"),
        unitsOpened: total(form, "unitsOpened"),
        unitsClosed: total(form, "unitsClosed"),
        placesOpened: total(form, "placesOpened"),
        placesClosed: total(form, "placesClosed"),
      })),
    };
  });
}
