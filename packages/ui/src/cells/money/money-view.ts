import { formatDate, type MoneyMeasure } from "@plaatsbepaling/sim-core";
import type { YearResult } from "../../charts/year-results.ts";
import { euroParts, euroText } from "../../i18n/euro.ts";
import type { Words } from "../../i18n/words.ts";
import { figureOf, type Figure } from "../../results/figure.ts";
import type { ShownResults } from "../../results/shown-results.ts";
import { moneyScale, type MoneyScale } from "./money-scale.ts";
import { systemOf } from "../../simulation/system-of.ts";

/** The square of a scenario as a ledger, in euro of each year, counted as `scale` says. */
export interface MoneyView {
  readonly scale: MoneyScale;
  readonly title: string;
  readonly lead: string;
  readonly years: readonly string[];
  readonly results: readonly YearResult[];
  readonly ledger: readonly LedgerRow[];
  /** Ends of the axis: zero and all bands are within. */
  readonly domain: readonly [lowest: number, highest: number];
}

export interface LedgerRow {
  readonly kind: "budget" | "cost" | "result" | "beside";
  readonly line: MoneyMeasure;
  /** By year, then over the whole run; costs below zero. */
  readonly amounts: readonly string[];
  /** In 9 out of 10 runs; only beside the result. */
  readonly bands: readonly string[];
}

const lines: readonly (readonly [LedgerRow["kind"], MoneyMeasure])[] = [
  ["budget", "budget"],
  ["cost", "fixedInUse"],
  ["cost", "vacancy"],
  ["cost", "doubleSupply"],
  ["cost", "variable"],
  ["cost", "outside"],
  ["cost", "incidental"],
  ["cost", "grantPaid"],
  ["result", "result"],
  ["beside", "flowsBack"],
  ["beside", "outsideSquare"],
  ["beside", "grantRefused"],
];

/** Null for a scenario without money. */
export function toMoneyView(shown: ShownResults, words: Words): MoneyView | null {
  if (shown.scenario.money === undefined) return null;
  const years = yearsOf(shown);
  const total = figureOf(shown, "money/total/result");
  if (total.value === null) return { ...nothing, title: words.messages.money.titlePending };
  const figures = years.map((year) => figureOf(shown, `money/${year}/result`));
  const scale = moneyScale(figures.flatMap(({ value, low, high }) => [value, low, high]));
  const results = years.map((year, index) => toResult(year, figures[index] ?? total, scale));
  const worst = coversWholeYears(shown) ? worstYear(results, { scale, words }) : [];
  return {
    scale,
    title: titleOf(total.value, years, words),
    lead: [...leadOf(total, words), ...worst].join(" "),
    years,
    results,
    ledger: lines.map(([kind, line]) => toRow(kind, line, { shown, years, scale, words })),
    domain: domainOf(results),
  };
}

const nothing: Omit<MoneyView, "title"> = {
  scale: moneyScale([]),
  lead: "",
  years: [],
  results: [],
  ledger: [],
  domain: [0, 1],
};

/** Calendar years that the run touches after its warm-up. */
function yearsOf({ scenario }: ShownResults): string[] {
  const { start, warmUpDays, days } = systemOf(scenario);
  const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
  const first = yearOf(start + warmUpDays);
  // The run ends before its last day begins.
  return Array.from({ length: yearOf(start + days - 1) - first + 1 }, (_, index) => String(first + index));
}

/** Parts of years cannot be held against each other. */
function coversWholeYears({ scenario }: ShownResults): boolean {
  const { start, warmUpDays, days } = systemOf(scenario);
  return [start + warmUpDays, start + days].every((day) => formatDate(day).endsWith("-01-01"));
}

function toResult(year: string, { value, low, high }: Figure, scale: MoneyScale): YearResult {
  const counted = (euro: number): number => euro / scale.euro;
  const band = low === null || high === null ? {} : { low: counted(low), high: counted(high) };
  return { year, value: counted(value ?? NaN), ...band };
}

function titleOf(total: number, years: readonly string[], words: Words): string {
  const { title } = words.messages.money;
  const amount = euroText(Math.abs(total), words);
  const span = title.years(years[0] ?? "", years.at(-1) ?? "");
  return (total < 0 ? title.short : title.left)(amount, span);
}

function leadOf({ low, high }: Figure, words: Words): string[] {
  return low === null || high === null ? [] : [bandText(low, high, words)];
}

/** Of several years, where one is worse than the others by as much as is told. */
function worstYear(results: readonly YearResult[], { scale, words }: { scale: MoneyScale; words: Words }): string[] {
  const [lowest, next] = results.toSorted((a, b) => a.value - b.value);
  if (lowest === undefined || next === undefined) return [];
  const [amount, ofNext] = [lowest, next].map(({ value }) => sidedText(value * scale.euro, words));
  return amount === undefined || amount === ofNext ? [] : [words.messages.money.lead.worst(lowest.year, amount)];
}

/** Above or below the budget, the words say on which side. */
function sidedText(euro: number, words: Words): string {
  const { short, left } = words.messages.money.lead;
  return (euro < 0 ? short : left)(euroText(Math.abs(euro), words));
}

function bandText(low: number, high: number, words: Words): string {
  const { one, sameSide, bothSides } = words.messages.money.lead;
  const [atLeast, atMost] = [sidedText(low, words), sidedText(high, words)];
  if (atLeast === atMost) return one(euroText(Math.abs(low), words));
  if (low < 0 !== high < 0) return bothSides(atLeast, atMost);
  const [least, most] = low < 0 ? [-high, -low] : [low, high];
  const [from, to] = [euroParts(least, words), euroText(most, words)];
  return sameSide(from.unit === euroParts(most, words).unit ? from.number : euroText(least, words), to);
}

function toRow(
  kind: LedgerRow["kind"],
  line: MoneyMeasure,
  { shown, years, scale, words }: { shown: ShownResults; years: readonly string[]; scale: MoneyScale; words: Words },
): LedgerRow {
  const figures = [...years, "total"].map((of) => figureOf(shown, `money/${of}/${line}`));
  const counted = (euro: number | null): string =>
    euro === null ? "–" : words.format.number(euro / scale.euro, scale.decimals);
  const sign = kind === "cost" ? -1 : 1;
  const band = ({ low, high }: Figure): string => {
    if (low === null || high === null) return "";
    const [from, to] = [counted(low), counted(high)];
    return from === to ? from : words.messages.money.range(from, to);
  };
  return {
    kind,
    line,
    amounts: figures.map(({ value }) => counted(value === null ? null : sign * value)),
    bands: kind === "result" ? figures.map(band) : [],
  };
}

function domainOf(results: readonly YearResult[]): readonly [number, number] {
  const values = results.flatMap(({ value, low = value, high = value }) => [low, high]);
  const reach = Math.max(1, ...values.map(Math.abs));
  const step = [1, 2, 5, 10, 20, 50, 100, 200].find((candidate) => reach <= candidate * 5) ?? 500;
  // Above zero there is always room for the words at the line.
  const below = Math.floor(Math.min(0, ...values) / step) * step;
  return [below, Math.max(1, Math.ceil(Math.max(0, ...values) / step)) * step];
}
