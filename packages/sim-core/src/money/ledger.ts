import type { CareSystem } from "../youth-care/care-system.ts";
import { sumOfCents, type Cents } from "./cents.ts";
import { budgetOfYear, type YearBudget } from "./budget.ts";
import { openGrant, type GrantAccount } from "./grant.ts";
import { closedPlacesGone, type HalfYear } from "./half-year.ts";
import { incidentalLines } from "./incidental-lines.ts";
import { isWithinSquare, type LedgerLine, type RefusedExpense } from "./ledger-line.ts";
import { structuralLines } from "./structural-lines.ts";

/** One half-year of a ledger: `budget` less the sum of the lines within the square is `result`, to the cent. */
export interface HalfYearLedger {
  readonly period: HalfYear["period"];
  readonly budget: Cents;
  /** Every cent that the half-year costs, or gets from the grant, stands in one line. */
  readonly lines: readonly LedgerLine[];
  readonly refused: readonly RefusedExpense[];
  readonly result: Cents;
}

/** One calendar year; its lines are those of its half-years. */
export interface YearLedger {
  readonly year: number;
  readonly budget: YearBudget;
  readonly halves: readonly HalfYearLedger[];
  /** Budget less cost within the square. */
  readonly result: Cents;
  /** Cost that falls outside the square, after the grant, and asks for cover of its own. */
  readonly outsideSquare: Cents;
  /** Part of a result above zero of a fixed budget that goes back to the regions. */
  readonly flowsBack: Cents;
}

/** The ledger of one run: the square year by year. `halves` are all half-years of the run, in order. Throws without money. */
export function ledgerOf(system: CareSystem, halves: readonly HalfYear[]): YearLedger[] {
  const { money } = system;
  if (money === null) throw new Error("This system has no money; a ledger cannot be made.");
  const account = { grant: money.grant === null ? null : openGrant(money.grant), closedPlacesGone: 0 };
  const years = [...new Set(halves.map(({ period }) => period.year))];
  return years.map((year) => {
    const own = halves.filter(({ period }) => period.year === year);
    const budget = budgetOfYear(own, money, daysIn(year));
    const ledgers = own.map((half, index) => ledgerOfHalf(half, system, { account, budget: budget.byHalf[index]! }));
    const result = sumOfCents(ledgers.map((ledger) => ledger.result));
    return {
      year,
      budget,
      halves: ledgers,
      result,
      outsideSquare: sumOfCents(ledgers.map(({ lines }) => costOf(lines, { isOfSquare: false }))),
      flowsBack: budget.rule === "followsYouths" ? 0 : Math.floor(Math.max(0, result) * money.square.flowsBackShare),
    };
  });
}

/** What goes on from half-year to half-year. */
interface Account {
  readonly grant: GrantAccount | null;
  closedPlacesGone: number;
}

function ledgerOfHalf(
  half: HalfYear,
  system: CareSystem,
  { account, budget }: { account: Account; budget: Cents },
): HalfYearLedger {
  const money = system.money!;
  account.closedPlacesGone += closedPlacesGone(half, system);
  const incidental = incidentalLines(half, money, account);
  const lines = [...structuralLines(half, system, money), ...incidental.lines];
  const result = budget - costOf(lines, { isOfSquare: true });
  return { period: half.period, budget, lines, refused: incidental.refused, result };
}

/** What the lines cost that are paid from the square, or those that are not. */
function costOf(lines: readonly LedgerLine[], { isOfSquare }: { readonly isOfSquare: boolean }): Cents {
  let cost = 0;
  for (const line of lines) if (isWithinSquare(line) === isOfSquare) cost += line.cents;
  return cost;
}

function daysIn(year: number): number {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 366 : 365;
}
