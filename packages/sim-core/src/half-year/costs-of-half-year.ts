import { formatDate } from "../engine/calendar.ts";
import { toHalfYear } from "../experiment/half-years-of-run.ts";
import type { ReplicationHistory } from "../hindsight/figure-value.ts";
import { sumOfCents, toEuro, type Cents } from "../money/cents.ts";
import type { LedgerLine } from "../money/ledger-line.ts";
import { ledgerOf, type HalfYearLedger } from "../money/ledger.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import type { CostOfHalfYear, MoneyOfHalfYear } from "./half-year-data.ts";
import type { HalfYear } from "./half-year.ts";
import { spreadOf } from "./spread-of.ts";

/** One replication's cents: by form, then the costs of the transition. */
export interface CostsOfRun {
  readonly yearBefore: readonly Cents[] | null;
  readonly halfYear: readonly Cents[];
  readonly year: readonly Cents[];
  readonly budgetOfHalfYear: Cents;
  readonly budgetOfYear: Cents;
}

/** Null where the scenario has no money. */
export function costsOf({ system, periods }: ReplicationHistory, { year, half }: HalfYear): CostsOfRun | null {
  if (system.money === null) return null;
  const years = ledgerOf(system, periods.map(toHalfYear));
  const inYear = (wanted: number): readonly HalfYearLedger[] =>
    years.filter((ledger) => ledger.year === wanted).flatMap(({ halves }) => halves);
  const own = inYear(year);
  const thisHalf = own.filter(({ period }) => period.half === half);
  const before = isWholeYear(system, year - 1) ? inYear(year - 1) : null;
  return {
    yearBefore: before === null ? null : costsByHeading(before, system),
    halfYear: costsByHeading(thisHalf, system),
    year: costsByHeading(own, system),
    budgetOfHalfYear: sumOfCents(thisHalf.map(({ budget }) => budget)),
    budgetOfYear: sumOfCents(own.map(({ budget }) => budget)),
  };
}

/** Mean and spread over the replications; null without money. */
export function moneyOfHalfYear(
  system: CareSystem,
  { year }: HalfYear,
  runs: readonly CostsOfRun[],
): MoneyOfHalfYear | null {
  if (runs.length === 0) return null;
  const euro = (value: (run: CostsOfRun) => Cents) => spreadOf(runs.map((run) => toEuro(value(run))));
  const heading = (pick: (costs: readonly Cents[]) => Cents): Omit<CostOfHalfYear, "of"> => ({
    yearBefore: runs[0]!.yearBefore === null ? null : euro((run) => pick(run.yearBefore ?? [])),
    halfYear: euro((run) => pick(run.halfYear)),
    forecastOfYear: euro((run) => pick(run.year)),
  });
  return {
    costs: [...system.forms.keys(), "incidental" as const].map((of, index) => ({
      of,
      ...heading((costs) => costs[index]!),
    })),
    total: heading(sumOfCents),
    budgetOfHalfYear: euro((run) => run.budgetOfHalfYear),
    budgetOfYear: euro((run) => run.budgetOfYear),
    isWholeYear: isWholeYear(system, year),
  };
}

/** What is paid from the square and what asks for cover of its own, by form; then what the transition costs, less the grant. */
function costsByHeading(halves: readonly HalfYearLedger[], { forms }: CareSystem): Cents[] {
  const lines = halves.flatMap((half) => half.lines);
  const sum = (belongs: (line: LedgerLine) => boolean): Cents =>
    sumOfCents(lines.filter(belongs).map(({ cents }) => cents));
  return [
    ...forms.map((_, form) => sum((line) => "form" in line && line.form === form)),
    sum((line) => "item" in line),
  ];
}

/** Whether the run covers all of a calendar year. */
function isWholeYear({ start, warmUpDays, days }: CareSystem, year: number): boolean {
  return formatDate(start + warmUpDays) <= `${year}-01-01` && formatDate(start + days) >= `${year + 1}-01-01`;
}
