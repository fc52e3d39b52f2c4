import { measuresOf } from "@plaatsbepaling/sim-core";
import { measureOf, shareOf, valuesOf } from "../report/measure-values.ts";
import type { RunOutcome } from "../report/run-outcome.ts";
import { textTable, wrap, type Column, type TableRow } from "./text-table.ts";
import type { Voice } from "./voice.ts";

const million = 1_000_000;

/** The square by year in millions of euro, and how much of what is left is chance; nothing for a scenario without money. */
export function moneyTable(outcome: RunOutcome, voice: Voice): string[] {
  const { texts } = voice;
  const years = measuresOf(outcome.system).flatMap(({ id }) => /^money\/(\w+)\/budget$/.exec(id)?.[1] ?? []);
  if (years.length === 0) return [];
  const { title, columns, assumption } = texts.money;
  const headings: Column[] = [
    { heading: [texts.money.year], align: "left" },
    ...Object.values(columns).map((heading): Column => ({ heading, align: "right" })),
  ];
  return [
    title,
    ...textTable(
      headings,
      years.map((year) => yearRow(year, outcome, voice)),
    ),
    "",
    ...wrap(assumption, "  "),
  ];
}

function yearRow(year: string, outcome: RunOutcome, { texts, formats }: Voice): TableRow {
  const summary = (name: string) => measureOf(outcome.summary, `money/${year}/${name}`);
  const inMillions = (euro: number): string => formats.number(euro / million, 2);
  const { mean, percentiles, chanceSd, notKnowingSd } = summary("result");
  const budget = summary("budget").mean;
  const empty = summary("vacancy").mean + summary("doubleSupply").mean;
  const within = shareOf(valuesOf(outcome, `money/${year}/result`), (result) => result >= 0);
  return {
    cells: [
      year === "total" ? texts.report.together : year,
      ...[budget, budget - mean, empty, summary("outside").mean, mean].map(inMillions),
      `${inMillions(percentiles.p5)}–${inMillions(percentiles.p95)}`,
      ...[chanceSd, notKnowingSd].map((size) => `± ${inMillions(size)}`),
      formats.share(within, 0),
    ],
    ruleAbove: year === "total",
  };
}
