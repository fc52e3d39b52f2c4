import type { HalfYear } from "../money/half-year.ts";
import { ledgerOf } from "../money/ledger.ts";
import { moneyMeasureIds, moneyOutcomes } from "../outcomes/money-measures.ts";
import type { TransitionState } from "../transition/transition-state.ts";
import { unitsBetween } from "../transition/units-between.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import { periodsOf, type Period } from "../youth-care/period-totals.ts";
import { meanOver } from "./point-curves.ts";
import type { RunRecord } from "./recording.ts";

/**
 * The ledger of the flow equations, by the ids of `outcomes/money-measures.ts`: the same rules on areas under curves. What
 * depends on how far chance goes - vacancy beside a full form, youths above the bandwidth - is too low here, as queues are.
 */
export function moneyMeasures(system: CareSystem, record: RunRecord, realised: Realised): Record<string, number> {
  if (system.money === null) return {};
  const halves = periodsOf(system).map((period) => halfYear(system, record, period, realised));
  const values = moneyOutcomes(system, ledgerOf(system, halves));
  return Object.fromEntries(moneyMeasureIds(system).map((id, index) => [id, values[index]!]));
}

/** What came of the places: by form and day, those of the landsdeel together, and what opened and closed. */
export interface Realised {
  readonly places: readonly Float64Array[];
  readonly within: Float64Array;
  readonly transition: TransitionState | null;
}

function halfYear(system: CareSystem, record: RunRecord, period: Period, realised: Realised): HalfYear {
  const { from, until } = period;
  const { places, within, transition } = realised;
  const units = transition === null ? null : unitsBetween(transition, period);
  const noUnits = { unitsOpened: 0, unitsClosed: 0, placesOpened: 0, placesClosed: 0 };
  return {
    period,
    doubleSupplyPlaceDays: doubleSupply(system, within, period),
    fteRetrained: units?.fteRetrained ?? 0,
    forms: system.forms.map((_, form) => {
      const careDays = meanOver(record.inCare[form]!, { from, until, stepDays: record.stepDays }) * (until - from);
      const placeDays = sumBetween(places[form]!, period);
      return { careDays, placeDays: Math.max(placeDays, careDays), ...(units?.forms[form] ?? noUnits) };
    }),
  };
}

function doubleSupply({ paperSum }: CareSystem, places: Float64Array, { from, until }: Period): number {
  if (paperSum === null) return 0;
  let sum = 0;
  for (let day = from; day < until; day++) sum += Math.max(0, places[day]! - paperSum.youths);
  return sum;
}

function sumBetween(values: Float64Array, { from, until }: Period): number {
  let sum = 0;
  for (let day = from; day < until; day++) sum += values[day]!;
  return sum;
}
