import {
  assumptionsReport,
  formatDate,
  moneyReport,
  normsReport,
  type Cell,
  type Column,
  type ReportDocument,
  type Table,
} from "@plaatsbepaling/sim-core";
import { toStockAndFlowView } from "../cells/stock-and-flow/stock-and-flow-view.ts";
import { textIn } from "../i18n/language.ts";
import type { Words } from "../i18n/words.ts";
import type { ShownResults } from "../results/shown-results.ts";
import type { Letter } from "../scenario-store/scenario-tab.ts";
import type { RunResult } from "../simulation/scenario-runner.ts";
import { outcomeRows } from "./outcome-rows.ts";

/** A scenario of which the figures are there. */
export interface ComputedScenario {
  readonly letter: Letter;
  readonly name: string;
  readonly shown: ShownResults;
  readonly run: RunResult;
}

/** One sheet of a workbook: the name on its tab, and what stands in it. */
export interface WorkbookSheet {
  readonly name: string;
  readonly table: Table;
}

/** All figures of these scenarios, a kind a sheet, in the order in which one asks for them. */
export function workbookSheets(scenarios: readonly ComputedScenario[], words: Words): WorkbookSheet[] {
  const { names } = words.messages.excel;
  return [
    { name: names.about, table: aboutTable(scenarios, words) },
    { name: names.outcomes, table: outcomesTable(scenarios, words) },
    { name: names.stockAndFlow, table: stockAndFlowTable(scenarios, words) },
    { name: names.weekly, table: weeklyTable(scenarios, words) },
    ...scenarios.flatMap(({ letter, run }) => [
      ...sheetsOf(normsReport([run], words.language), `${letter} ${names.norms}`),
      ...sheetsOf(moneyReport(run, words.language), `${letter} ${names.money}`),
      ...sheetsOf(assumptionsReport([run.scenario], words.language), `${letter} ${names.assumptions}`),
    ]),
  ];
}

function sheetsOf({ blocks }: ReportDocument, name: string): WorkbookSheet[] {
  const tables = blocks.filter((block) => block.kind === "table");
  return tables.map((table) => ({ name: tables.length === 1 ? name : `${name}: ${table.title}`, table }));
}

const text = (heading: string): Column => ({ kind: "text", heading });
const number = (heading: string, decimals = 2): Column => ({ kind: "number", heading, decimals });

function aboutTable(scenarios: readonly ComputedScenario[], { messages }: Words): Table {
  const { names, columns, estimate } = messages.excel;
  const rows = scenarios.map(({ letter, name, run: { summary } }): Cell[] => [
    letter,
    name,
    summary.scenario.hash,
    summary.period.start,
    summary.period.end,
    summary.replications,
    String(summary.seed),
    summary.engineVersion,
  ]);
  const { letter, scenario, hash, start, end, replications, seed, engine } = columns;
  return {
    kind: "table",
    title: `${names.about}: ${estimate}`,
    columns: [
      ...[text(letter), text(scenario), text(hash)],
      { kind: "date", heading: start },
      { kind: "date", heading: end },
      ...[number(replications, 0), text(seed), text(engine)],
    ],
    rows,
  };
}

function outcomesTable(scenarios: readonly ComputedScenario[], words: Words): Table {
  const { names, columns } = words.messages.excel;
  const perScenario = scenarios.flatMap(({ letter }) =>
    [columns.mean, columns.low, columns.high].map((heading) => number(`${letter} ${heading}`)),
  );
  return {
    kind: "table",
    title: names.outcomes,
    columns: [text(columns.outcome), text(columns.unit), ...perScenario],
    rows: outcomeRows(
      scenarios.map(({ run }) => run.summary),
      words,
    ),
  };
}

function stockAndFlowTable(scenarios: readonly ComputedScenario[], words: Words): Table {
  const { excel, stockAndFlow } = words.messages;
  const rows = scenarios.flatMap(({ letter, shown }) => {
    const { forms, periods } = toStockAndFlowView(shown, words);
    return forms.flatMap(({ name, flows }) =>
      flows.map(({ start, inflow, outflow, end }, at): Cell[] => [
        ...[letter, name, periods[at] ?? ""],
        ...[start, inflow, outflow, end],
      ]),
    );
  });
  const { columns, names } = excel;
  return {
    kind: "table",
    title: names.stockAndFlow,
    columns: [
      ...[columns.letter, columns.form, columns.period].map(text),
      ...Object.values(stockAndFlow.rows).map((heading) => number(heading, 1)),
    ],
    rows,
  };
}

/** One row for every scenario, week, form and count: as a pivot table wants it. */
function weeklyTable(scenarios: readonly ComputedScenario[], words: Words): Table {
  const { names, columns } = words.messages.excel;
  return {
    kind: "table",
    title: names.weekly,
    columns: [
      text(columns.letter),
      { kind: "date", heading: columns.date },
      ...[columns.form, columns.count].map(text),
      ...[columns.mean, columns.p10, columns.p50, columns.p90].map((heading) => number(heading)),
    ],
    rows: scenarios.flatMap((scenario) => weeksOf(scenario, words)),
  };
}

function weeksOf({ letter, run }: ComputedScenario, words: Words): Cell[][] {
  const { system, summary, scenario } = run;
  return Object.entries(summary.series).flatMap(([id, { mean, p10, p50, p90 }]) => {
    const [form, count] = namesOfSeries(id, scenario, words);
    const rows: Cell[][] = [];
    for (let day = 0; day <= system.days; day += 7) {
      const figures = [mean, p10, p50, p90].map((series) => series[day] ?? null);
      rows.push([letter, formatDate(system.start + day), form, count, ...figures]);
    }
    return rows;
  });
}

/** `total/waiting` and `form/kib/places` as a person reads them: which form, and what is counted. */
function namesOfSeries(
  id: string,
  { careForms }: RunResult["scenario"],
  { language, messages }: Words,
): [string, string] {
  const { all, counts } = messages.excel;
  const parts = id.split("/");
  const count = parts.at(-1) ?? "";
  const name = careForms[parts[1] ?? ""]?.name;
  const known: Readonly<Record<string, string>> = counts;
  return [parts[0] === "form" && name !== undefined ? textIn(language, name) : all, known[count] ?? count];
}
