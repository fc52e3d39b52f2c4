import { formatDate, meanPeriodTotals, type PeriodTotals } from "@plaatsbepaling/sim-core";
import { textIn } from "../../i18n/language.ts";
import type { Words } from "../../i18n/words.ts";
import { onceARun } from "../../results/once-a-run.ts";
import type { ShownResults } from "../../results/shown-results.ts";
import type { RunResult } from "../../simulation/scenario-runner.ts";

/** Youths in care by half-year and care form: who was there, came, left and is there. */
export interface StockAndFlowView {
  readonly title: string;
  readonly periods: readonly string[];
  readonly forms: readonly FormFlows[];
  /** Whether there is a run that keeps no flows. */
  readonly lacksFlows: boolean;
}

export interface FormFlows {
  readonly name: string;
  /** By period, in tenths of a youth that add up: start and inflow less outflow is end. */
  readonly flows: readonly Flow[];
}

export interface Flow {
  readonly start: number;
  readonly inflow: number;
  readonly outflow: number;
  readonly end: number;
}

export function toStockAndFlowView({ run }: ShownResults, words: Words): StockAndFlowView {
  const texts = words.messages.stockAndFlow;
  if (run === null) return { title: texts.titlePending, periods: [], forms: [], lacksFlows: false };
  const totals = totalsOf(run);
  const forms = totals.length === 0 ? [] : formsOf(run, totals, words);
  return {
    title: titleOf(run, words),
    periods: totals.map(({ period }) => periodText(period, run.system.start, words)),
    forms: forms.length === 0 ? [] : [...forms, { name: texts.together, flows: together(forms) }],
    lacksFlows: totals.length === 0,
  };
}

/** A half-year, and which of its days are counted where not all of them are. */
function periodText(
  { year, half, from, until }: PeriodTotals["period"],
  start: number,
  { format, messages }: Words,
): string {
  const texts = messages.stockAndFlow;
  const period = texts.period(half, String(year));
  const isWhole = (day: number): boolean => /-0[17]-01$/.test(formatDate(start + day));
  const [first, last] = [format.shortDate(start + from), format.shortDate(start + until - 1)];
  if (isWhole(from)) return isWhole(until) ? period : texts.until(period, last);
  return isWhole(until) ? texts.from(period, first) : texts.between(period, first, last);
}

const totalsOf = onceARun(({ system, batch }) => meanPeriodTotals(system, batch));

function formsOf(
  { scenario, system, summary }: RunResult,
  totals: readonly PeriodTotals[],
  { language }: Words,
): FormFlows[] {
  // As the file has them: the order in which its writer thinks of them.
  return Object.entries(scenario.careForms).map(([id, { name }]) => {
    const form = system.forms.findIndex((candidate) => candidate.id === id);
    const first = summary.series[`form/${id}/inCare`]?.mean[system.warmUpDays] ?? NaN;
    return { name: textIn(language, name), flows: flowsOf(first, totals, form) };
  });
}

/**
 * From border to border. The count of a day is taken after its openings, and flows run from midnight: so a stock follows
 * from the one before it, and the last is that of the run.
 */
function flowsOf(first: number, totals: readonly PeriodTotals[], form: number): Flow[] {
  let stock = first;
  return totals.map(({ forms }) => {
    const { admissions = NaN, departures = NaN } = forms[form] ?? {};
    const start = tenths(stock);
    stock += admissions - departures;
    const [inflow, end] = [tenths(admissions), tenths(stock)];
    // Rounded each by itself, the four would often not add up.
    return { start, inflow, outflow: tenths(start + inflow - end), end };
  });
}

function together(forms: readonly FormFlows[]): Flow[] {
  const sum = (index: number, of: keyof Flow): number =>
    tenths(forms.reduce((total, { flows }) => total + (flows[index]?.[of] ?? NaN), 0));
  return (forms[0]?.flows ?? []).map((_, index) => ({
    start: sum(index, "start"),
    inflow: sum(index, "inflow"),
    outflow: sum(index, "outflow"),
    end: sum(index, "end"),
  }));
}

function tenths(value = NaN): number {
  return Math.round(value * 10) / 10;
}

/** How many youths are in closed care at the start and at the end, and in what takes its place. */
function titleOf({ system, summary }: RunResult, { format, messages }: Words): string {
  const texts = messages.stockAndFlow;
  const onDay = (role: "closed" | "alternative", day: number): string =>
    format.number(
      system.forms
        .filter((form) => form.role === role)
        .reduce((sum, { id }) => sum + (summary.series[`form/${id}/inCare`]?.mean[day] ?? 0), 0),
    );
  if (!system.forms.some(({ role }) => role === "closed")) return texts.titlePlain;
  const [first, last] = [system.warmUpDays, system.days];
  const closed = texts.closed(onDay("closed", first), onDay("closed", last));
  if (!system.forms.some(({ role }) => role === "alternative")) return closed;
  return texts.title(closed, onDay("alternative", first), onDay("alternative", last));
}
