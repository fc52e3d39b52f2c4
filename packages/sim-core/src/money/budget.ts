import { priceFactor, type MoneyPlan } from "../youth-care/finance.ts";
import { partByDays, sumOfCents, toCents, type Cents } from "./cents.ts";
import { careDaysOf, type HalfYear } from "./half-year.ts";

/** Why the budget of a year is what it is. */
export type BudgetRule = "guarantee" | "lumpSum" | "followsYouths";

/** The budget of one calendar year, as far as the run touches it. */
export interface YearBudget {
  readonly rule: BudgetRule;
  readonly cents: Cents;
  /** By half-year, in order; adds up to the year. */
  readonly byHalf: readonly Cents[];
  /** Of it: what came on top because more youths were in care than the bandwidth allows. */
  readonly aboveBandwidth: Cents;
  /** Mean number of youths in care, wherever. */
  readonly meanInCare: number;
  /** Whether that is below the place-equivalents less the bandwidth: the wind-down may go faster. */
  readonly isBelowBandwidth: boolean;
}

/** The half-years are those of one year, in order; `daysOfYear` is 365 or 366. */
export function budgetOfYear(halves: readonly HalfYear[], money: MoneyPlan, daysOfYear: number): YearBudget {
  const { square } = money;
  const year = halves[0]!.period.year;
  const days = halves.reduce((sum, { period }) => sum + period.until - period.from, 0);
  const pricePerDay = (square.pricePerYear * priceFactor(money, year)) / daysOfYear;
  const careDays = halves.reduce((sum, half) => sum + careDaysOf(half), 0);
  const meanInCare = careDays / days;
  const rule = ruleOf(money, year);
  const bandwidth = square.bandwidth ?? 0;
  const highest = square.placeEquivalents * (1 + bandwidth);
  const above = rule !== "followsYouths" && square.bandwidth !== null ? Math.max(0, meanInCare - highest) : 0;
  const aboveBandwidth = toCents(above * days, pricePerDay);
  const cents =
    rule === "followsYouths"
      ? paidForYouths(halves, money)
      : toCents(square.placeEquivalents * days, pricePerDay) + aboveBandwidth;
  const first = halves[0]!.period.from;
  return {
    rule,
    cents,
    byHalf: halves.map(({ period }) =>
      partByDays(cents, { from: period.from - first, until: period.until - first, of: days }),
    ),
    aboveBandwidth,
    meanInCare,
    isBelowBandwidth: square.bandwidth !== null && meanInCare < square.placeEquivalents * (1 - bandwidth),
  };
}

/** What is paid for the youths in care, form by form. */
function paidForYouths(halves: readonly HalfYear[], money: MoneyPlan): Cents {
  const factor = priceFactor(money, halves[0]!.period.year);
  return sumOfCents(
    money.prices.map(({ paidPerDay }, form) =>
      toCents(
        halves.reduce((sum, { forms }) => sum + forms[form]!.careDays, 0),
        paidPerDay * factor,
      ),
    ),
  );
}

function ruleOf({ square: { guaranteeYear, lumpSum } }: MoneyPlan, year: number): BudgetRule {
  if (year === guaranteeYear) return "guarantee";
  return lumpSum !== null && year >= lumpSum.from && year < lumpSum.from + lumpSum.years ? "lumpSum" : "followsYouths";
}
