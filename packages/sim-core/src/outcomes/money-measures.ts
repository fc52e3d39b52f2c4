import type { BetterSide } from "./better-side.ts";
import { periodsOf } from "../youth-care/period-totals.ts";
import { sumOfCents, toEuro, type Cents } from "../money/cents.ts";
import { incidentalKinds, type IncidentalKind } from "../youth-care/finance.ts";
import { isIncidental, isWithinSquare, type IncidentalLine } from "../money/ledger-line.ts";
import type { YearLedger } from "../money/ledger.ts";
import type { CareSystem } from "../youth-care/care-system.ts";

/**
 * The ledger of a run in single numbers, for each calendar year that it touches (`money/2024/result`) and over the whole
 * run (`money/total/result`), in euro of the year itself. `budget` less the others up to `grantPaid` is `result`; what
 * follows stands beside the square or is a part of it.
 */
export const moneyMeasures = [
  "budget",
  /** The part of places that a youth used, of empty places, and of places above the sum on paper; and the part by youth. */
  ...(["fixedInUse", "vacancy", "doubleSupply", "variable"] as const),
  /** Youths outside the landsdeel. */
  "outside",
  /** Costs of the transition within the square, and what the grant takes off them: below zero. */
  ...(["incidental", "grantPaid"] as const),
  "result",
  /** Of the result: what goes back to the regions. */
  "flowsBack",
  /** Costs of the transition that ask for cover of their own, after the grant. */
  "outsideSquare",
  /** Presented to the grant and not paid, wherever it is paid from. */
  "grantRefused",
] as const;

export type MoneyMeasure = (typeof moneyMeasures)[number];

/**
 * The costs of the transition of one kind over the whole run (`money/incidental/training/withinSquare`): what is paid from
 * the square and what asks for cover of its own, both before the grant, and what the grant takes off them: below zero.
 */
export const incidentalParts = ["withinSquare", "elsewhere", "grant"] as const;

export type IncidentalPart = (typeof incidentalParts)[number];

/** Of the whole run only: the result of the worst year. */
export const lowestResult = "lowestYearResult";

/** Ids of the measures of money, in the order in which a run reports them; none without money. */
export function moneyMeasureIds(system: CareSystem): string[] {
  if (system.money === null) return [];
  const years = [...new Set(periodsOf(system).map(({ year }) => year))];
  return [
    ...[...years.map(String), "total"].flatMap((of) => moneyMeasures.map((name) => `money/${of}/${name}`)),
    `money/total/${lowestResult}`,
    ...incidentalKindsOf(system).flatMap((kind) => incidentalParts.map((part) => `money/incidental/${kind}/${part}`)),
  ];
}

/** The kinds of incidental costs that a system has, in the order of the sources; none without money. */
export function incidentalKindsOf({ money }: CareSystem): IncidentalKind[] {
  return incidentalKinds.filter((kind) => money?.incidental.some((cost) => cost.kind === kind));
}

/** The ledger of one run in the order of `moneyMeasureIds`. */
export function moneyOutcomes(system: CareSystem, ledger: readonly YearLedger[]): number[] {
  const years = ledger.map(centsOfYear);
  const total = moneyMeasures.map((_, index) => sumOfCents(years.map((year) => year[index]!)));
  const lowest = Math.min(...ledger.map(({ result }) => result));
  return [...years.flat(), ...total, lowest, ...incidentalCents(system, ledger)].map(toEuro);
}

function centsOfYear({ budget, halves, result, flowsBack, outsideSquare }: YearLedger): Cents[] {
  const values: Record<MoneyMeasure, Cents> = {
    ...{ budget: budget.cents, result, flowsBack, outsideSquare },
    ...{ fixedInUse: 0, vacancy: 0, doubleSupply: 0, variable: 0, outside: 0 },
    ...{ incidental: 0, grantPaid: 0, grantRefused: 0 },
  };
  for (const { lines, refused } of halves) {
    for (const line of lines) if (isWithinSquare(line)) values[line.kind] += line.cents;
    for (const { cents } of refused) values.grantRefused += cents;
  }
  return moneyMeasures.map((name) => values[name]);
}

function incidentalCents(system: CareSystem, ledger: readonly YearLedger[]): Cents[] {
  const kinds = incidentalKindsOf(system);
  const cents = kinds.flatMap(() => incidentalParts.map(() => 0));
  const add = (line: IncidentalLine): void => {
    const part = incidentalParts.indexOf(partOf(line));
    cents[kinds.indexOf(line.incidentalKind) * incidentalParts.length + part]! += line.cents;
  };
  for (const { lines } of ledger.flatMap(({ halves }) => halves)) {
    for (const line of lines) if (isIncidental(line)) add(line);
  }
  return cents;
}

function partOf({ kind, isWithinSquare: isPaidFromSquare }: IncidentalLine): IncidentalPart {
  if (kind === "grantPaid") return "grant";
  return isPaidFromSquare ? "withinSquare" : "elsewhere";
}

/** More left over is better, and less of what buys no care; of the rest it depends. */
export function betterSideOfMoney(id: string): BetterSide {
  const name = id.split("/").at(-1) ?? "";
  if (["result", lowestResult].includes(name)) return "higher";
  return ["vacancy", "doubleSupply", "outsideSquare", "grantRefused"].includes(name) ? "lower" : null;
}
