import { parseDate, type EpochDay } from "../engine/calendar.ts";
import type { FormPrice, IncidentalCost, MoneyPlan } from "../youth-care/finance.ts";
import type { MoneySpec } from "./schemas/money-schema.ts";

/** A price a year is one of 365 days; the budget of a leap year is that of a year. */
const daysOfYear = 365;

/** Names as numbers, prices in euro a day, and what is left out filled in; null for a scenario without money. */
export function toMoneyPlan(
  money: MoneySpec | undefined,
  { start, formIds }: { readonly start: EpochDay; readonly formIds: readonly string[] },
): MoneyPlan | null {
  if (money === undefined) return null;
  const { square, incidental = {}, grant } = money;
  return {
    priceLevel: money.priceLevel,
    indexPerYear: money.indexPerYear,
    indexOfYear: money.indexOfYear ?? {},
    square: {
      placeEquivalents: square.placeEquivalents,
      pricePerYear: square.euroPerYear,
      guaranteeYear: square.guaranteeYear ?? null,
      lumpSum: square.lumpSum ?? null,
      bandwidth: square.bandwidth ?? null,
      flowsBackShare: square.flowsBackShare ?? 0,
    },
    prices: formIds.map((id) => toFormPrice(money, id)),
    incidental: Object.keys(incidental)
      .sort((a, b) => (a < b ? -1 : 1))
      .map((id) => toIncidental(id, incidental[id]!, { start, formIds })),
    grant:
      grant === undefined
        ? null
        : {
            byProvider: Object.fromEntries(Object.entries(grant.providers).map(([id, { euro }]) => [id, euro])),
            pays: grant.pays,
            supportShare: grant.supportShare,
          },
  };
}

function toFormPrice({ careForms, square, breakEvenOccupancy }: MoneySpec, id: string): FormPrice {
  const spec = careForms[id];
  if (spec === undefined) throw new Error(`The money has no price of ${id}; parseScenario should have said so.`);
  const { fixedShare, timesReference = 1 } = spec;
  const perDay = spec.euroPerDay ?? (timesReference * square.euroPerYear) / daysOfYear;
  return {
    perDay,
    fixedShare,
    paidPerDay: spec.euroPaidPerDay ?? perDay * (fixedShare / breakEvenOccupancy + 1 - fixedShare),
  };
}

function toIncidental(
  id: string,
  spec: NonNullable<MoneySpec["incidental"]>[string],
  { start, formIds }: { readonly start: EpochDay; readonly formIds: readonly string[] },
): IncidentalCost {
  const { kind, euro, date, each, careForm, paidFrom, grant } = spec;
  const form = careForm === undefined ? null : formIds.indexOf(careForm);
  return {
    ...{ id, kind, euro },
    when:
      each === undefined
        ? { kind: "date", day: (parseDate(date ?? "") ?? NaN) - start }
        : { kind: "event", event: each, form },
    isWithinSquare: paidFrom === "square",
    presentedAs: grant ?? null,
  };
}
