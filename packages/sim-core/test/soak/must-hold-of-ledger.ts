import {
  ledgerOfReplication,
  measuresOf,
  incidentalKindsOf,
  moneyMeasures,
  periodTotalsOf,
  type CareSystem,
  type LedgerLine,
  type ReplicationBatch,
  type Scenario,
  type YearLedger,
} from "../../src/index.ts";
import { must } from "./must.ts";

/** What holds of the ledger of every run, to the cent: it adds up, every place and youth is in it once, and so is every euro of the grant. */
export function mustHoldOfLedger(
  scenario: Scenario,
  { system, batch, seed }: { system: CareSystem; batch: ReplicationBatch; seed: number },
): void {
  if (scenario.money === undefined) return;
  batch.replications.forEach((_, row) => {
    const years = ledgerOfReplication(scenario, batch, { seed, row });
    years.forEach(mustAddUp);
    mustHoldEveryDay(system, years, periodTotalsOf(system, batch, row));
    mustKeepToGrant(scenario, years);
    mustBeReported({ system, batch, row }, years);
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const cost = (lines: readonly LedgerLine[]): number =>
  sum(lines.filter((line) => !("isWithinSquare" in line) || line.isWithinSquare).map(({ cents }) => cents));

function mustAddUp({ year, budget, halves, result, flowsBack, outsideSquare }: YearLedger): void {
  const lines = halves.flatMap((half) => half.lines);
  for (const half of halves) {
    must(half.budget - cost(half.lines) === half.result, `A half-year of ${year} adds up.`, () => half.result);
    must(
      half.lines.every(({ cents }) => Number.isSafeInteger(cents)),
      `${year} is in whole cents.`,
    );
  }
  must(budget.cents === sum(halves.map((half) => half.budget)), `The budget of ${year} is that of its half-years.`);
  must(budget.cents - cost(lines) === result, `Budget less all lines is the result of ${year}.`, () => result);
  must(
    sum(lines.map(({ cents }) => cents)) === cost(lines) + outsideSquare,
    `Every cent of ${year} is in or outside the square.`,
  );
  must(flowsBack >= 0 && flowsBack <= Math.max(0, result), `What flows back in ${year} is part of what is left.`);
}

/** Days of places and youths in the lines are those of the run, each once. Outside the landsdeel nobody pays for a place. */
function mustHoldEveryDay(
  system: CareSystem,
  years: readonly YearLedger[],
  periods: ReturnType<typeof periodTotalsOf>,
): void {
  const halves = years.flatMap((year) => year.halves);
  halves.forEach(({ lines }, index) => {
    const { forms } = periods[index]!;
    const days = (kinds: readonly string[], form: number): number =>
      sum(lines.map((line) => ("form" in line && line.form === form && kinds.includes(line.kind) ? line.days : 0)));
    forms.forEach(({ placeDays, careDays }, form) => {
      const places = days(["fixedInUse", "vacancy", "doubleSupply"], form);
      const paidFor = system.forms[form]!.role === "elsewhere" ? 0 : placeDays;
      must(
        Math.abs(places - paidFor) <= 1e-6 * (1 + paidFor),
        "Every place-day is in one line.",
        () => places - paidFor,
      );
      const youths = days(["variable", "outside"], form);
      must(
        Math.abs(youths - careDays) <= 1e-6 * (1 + careDays),
        "Every day of a youth is in one line.",
        () => youths - careDays,
      );
    });
  });
}

function mustKeepToGrant({ money }: Scenario, years: readonly YearLedger[]): void {
  const halves = years.flatMap((year) => year.halves);
  const paid = -sum(halves.flatMap(({ lines }) => lines.map(({ kind, cents }) => (kind === "grantPaid" ? cents : 0))));
  const most = sum(Object.values(money?.grant?.providers ?? {}).map(({ euro }) => Math.round(euro * 100)));
  must(paid >= 0 && paid <= most, "The grant pays no more than it has.", () => paid - most);
  for (const { refused } of halves)
    must(
      refused.every(({ cents }) => cents > 0),
      "What is refused is an amount.",
    );
}

/** The outcomes say what the ledger says. */
function mustBeReported(
  { system, batch, row }: { system: CareSystem; batch: ReplicationBatch; row: number },
  years: readonly YearLedger[],
): void {
  const measures = measuresOf(system);
  const column = new Map(measures.map(({ id }, index) => [id, index]));
  const cents = (id: string): number =>
    Math.round(batch.outcomes[row * measures.length + column.get(`money/${id}`)!]! * 100);
  const asked = moneyMeasures.slice(1, moneyMeasures.indexOf("result"));
  for (const { year, result } of years) {
    must(cents(`${year}/result`) === result, `The result of ${year} is reported.`);
    const costs = sum(asked.map((name) => cents(`${year}/${name}`)));
    must(cents(`${year}/budget`) - costs === result, `The outcomes of ${year} add up to the cent.`);
  }
  must(cents("total/result") === sum(years.map(({ result }) => result)), "The years add up to the run.");
  const ofKinds = (part: string): number =>
    sum(incidentalKindsOf(system).map((kind) => cents(`incidental/${kind}/${part}`)));
  must(ofKinds("withinSquare") === cents("total/incidental"), "The kinds add up to what the square pays for.");
  const elsewhere = ofKinds("elsewhere") + ofKinds("grant") - cents("total/grantPaid");
  must(
    elsewhere === cents("total/outsideSquare"),
    "The kinds, less the grant, add up to what falls outside the square.",
  );
}
