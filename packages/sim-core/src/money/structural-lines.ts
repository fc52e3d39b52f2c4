import { priceFactor, type MoneyPlan } from "../youth-care/finance.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import { toCents } from "./cents.ts";
import type { HalfYear } from "./half-year.ts";
import type { LedgerLine, StructuralKind } from "./ledger-line.ts";

/** Place-days of one form, each of them in one kind. */
interface SplitDays {
  readonly inUse: number;
  readonly vacant: number;
  readonly double: number;
}

/** What places and youths cost in a half-year: by form, one line a kind. A kind without days has no line. */
export function structuralLines(half: HalfYear, { forms }: Pick<CareSystem, "forms">, money: MoneyPlan): LedgerLine[] {
  const factor = priceFactor(money, half.period.year);
  const isElsewhere = forms.map(({ role }) => role === "elsewhere");
  const split = splitPlaceDays(half, isElsewhere);
  const lines: LedgerLine[] = [];
  half.forms.forEach(({ careDays }, form) => {
    const { perDay, fixedShare } = money.prices[form]!;
    const add = (kind: StructuralKind, days: number, share: number): void => {
      if (days > 0) lines.push({ kind, form, days, cents: toCents(days, perDay * share * factor) });
    };
    if (isElsewhere[form] === true) {
      add("outside", careDays, 1);
      return;
    }
    const { inUse, vacant, double } = split[form]!;
    add("fixedInUse", inUse, fixedShare);
    add("vacancy", vacant, fixedShare);
    add("doubleSupply", double, fixedShare);
    add("variable", careDays, 1 - fixedShare);
  });
  return lines;
}

/**
 * Places above the sum on paper are taken to be those that nobody uses, of each form in proportion to its empty ones;
 * only what then remains is taken from places in use, in proportion to those.
 */
function splitPlaceDays({ forms, doubleSupplyPlaceDays }: HalfYear, isElsewhere: readonly boolean[]): SplitDays[] {
  const used = forms.map(({ careDays }, form) => (isElsewhere[form] === true ? 0 : careDays));
  const empty = forms.map(({ placeDays, careDays }, form) =>
    isElsewhere[form] === true ? 0 : Math.max(0, placeDays - careDays),
  );
  const allEmpty = sum(empty);
  const allUsed = sum(used);
  const doubleEmpty = Math.min(doubleSupplyPlaceDays, allEmpty);
  const doubleUsed = Math.min(doubleSupplyPlaceDays - doubleEmpty, allUsed);
  return forms.map((_, form) => {
    const ofEmpty = allEmpty > 0 ? (doubleEmpty * empty[form]!) / allEmpty : 0;
    const ofUsed = allUsed > 0 ? (doubleUsed * used[form]!) / allUsed : 0;
    return { inUse: used[form]! - ofUsed, vacant: empty[form]! - ofEmpty, double: ofEmpty + ofUsed };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
