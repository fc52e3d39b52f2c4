import type { CareSystem } from "../youth-care/care-system.ts";
import type { FormTotal, Period } from "../youth-care/period-totals.ts";

/** What the ledger reads of a half-year: counted in the individual engine, the area under the curves in the mean field. */
export interface HalfYear {
  readonly period: Period;
  readonly doubleSupplyPlaceDays: number;
  readonly fteRetrained: number;
  /** By form, in the order of the system. */
  readonly forms: readonly Readonly<Record<NeededTotal, number>>[];
}

export type NeededTotal = Extract<
  FormTotal,
  "placeDays" | "careDays" | "unitsOpened" | "unitsClosed" | "placesOpened" | "placesClosed"
>;

/** Youth-days in care, wherever. */
export function careDaysOf({ forms }: HalfYear): number {
  return forms.reduce((sum, { careDays }) => sum + careDays, 0);
}

/** Places of closed care that went. */
export function closedPlacesGone({ forms }: HalfYear, system: Pick<CareSystem, "forms">): number {
  return forms.reduce(
    (sum, { placesClosed }, form) => sum + (system.forms[form]!.role === "closed" ? placesClosed : 0),
    0,
  );
}
