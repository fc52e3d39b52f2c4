import { measureValues } from "../experiment/measure-values.ts";
import { ledgerOfReplication } from "../experiment/ledger-of-replication.ts";
import type { MeasureSummary, RunSummary } from "../experiment/run-summary.ts";
import type { FinishedRun } from "../experiment/run-scenario.ts";
import { moneyMeasures } from "../outcomes/money-measures.ts";
import type { YearLedger } from "../money/ledger.ts";
import type { Language } from "../scenario/describe-issue.ts";
import { heading, note, paragraph, type Block, type ReportDocument, type Table } from "./document/report-document.ts";
import { writeNumber } from "./document/write-number.ts";
import { breakEvenTable } from "./money-break-even.ts";
import { incidentalTable } from "./money-incidental.ts";
import { linesTable, refusedTable } from "./money-lines.ts";
import { macroTable, microTable } from "./money-trajectories.ts";
import { moneyProvenanceTable } from "./money-provenance.ts";
import type { MoneyVoice } from "./money-voice.ts";
import { moneyWordsIn } from "./money-words.ts";
import { scenarioWords } from "./scenario-words.ts";

/**
 * The money of a run (verslag geld): the square by year with its band, the ledger, one run line by line, what the grant
 * refuses, one trajectory old and new, the whole chain, the break-even line, and where each amount comes from.
 */
export function moneyReport(run: FinishedRun, language: Language): ReportDocument {
  const texts = moneyWordsIn(language);
  const { scenario, summary } = run;
  const title = texts.title(scenario.name[language] ?? scenario.name.nl);
  const { money } = run.system;
  if (money === null) return { language, title, blocks: [note(texts.noMoney)] };
  const voice: MoneyVoice = { run, money, language, texts, words: scenarioWords(scenario, language) };
  const first = ledgerOfReplication(scenario, run.batch, { seed: summary.seed, row: 0 });
  return {
    language,
    title,
    blocks: [
      note(texts.assumption),
      paragraph(texts.basis(writeNumber(summary.replications, 0, language), String(summary.seed))),
      ...section(voice, squareTable(voice, first), texts.squareHelp),
      ...section(voice, ledgerTable(voice)),
      ...section(voice, incidentalTable(voice), texts.incidentalHelp),
      ...section(voice, microTable(voice), texts.microHelp),
      ...section(voice, macroTable(voice), texts.macroHelp),
      ...section(voice, breakEvenTable(voice), texts.breakEvenHelp),
      ...section(voice, linesTable(voice, first), texts.oneRunHelp),
      ...section(voice, refusedTable(voice, first)),
      ...section(voice, moneyProvenanceTable(voice)),
    ],
  };
}

/** A table with what it says; wherever a euro is shown, it is said that prices are assumed. Nothing for an empty table. */
function section({ texts }: MoneyVoice, table: Table, help = ""): Block[] {
  if (table.rows.length === 0) return [];
  return [heading(table.title), paragraph(`${help} ${texts.assumptionShort}`.trim()), table];
}

function squareTable({ run, texts }: MoneyVoice, first: readonly YearLedger[]): Table {
  const years = first.map(({ year, budget }) => ({ of: String(year), rule: texts.rules[budget.rule] }));
  return {
    kind: "table",
    title: texts.square,
    columns: [
      { kind: "text", heading: texts.year },
      { kind: "text", heading: texts.rule },
      { kind: "euro", heading: texts.budget },
      { kind: "euro", heading: texts.cost },
      { kind: "euro", heading: texts.result },
      { kind: "euro", heading: texts.low },
      { kind: "euro", heading: texts.high },
      { kind: "euro", heading: texts.chance },
      { kind: "euro", heading: texts.notKnowing },
      { kind: "share", heading: texts.within },
      { kind: "euro", heading: texts.shortfall },
    ],
    rows: [...years, { of: "total", rule: "" }].map(({ of, rule }) => [
      of === "total" ? texts.total : of,
      rule,
      ...resultCells(run, of),
    ]),
    totalRows: 1,
  };
}

function resultCells({ system, batch, summary }: FinishedRun, of: string): (number | null)[] {
  const { mean, percentiles, chanceSd, notKnowingSd } = measureOf(summary, `money/${of}/result`);
  const budget = measureOf(summary, `money/${of}/budget`).mean;
  const results = measureValues(system, batch, `money/${of}/result`);
  const short = results.filter((result) => result < 0);
  return [
    ...[budget, budget - mean, mean],
    ...[percentiles.p5, percentiles.p95, chanceSd, notKnowingSd],
    1 - short.length / results.length,
    short.length === 0 ? null : -short.reduce((sum, result) => sum + result, 0) / short.length,
  ];
}

/** Means of whole cents need not be whole cents: to the cent is the ledger of a run. */
function ledgerTable({ run, texts }: MoneyVoice): Table {
  const years = Object.keys(run.summary.measures).flatMap((id) => /^money\/(\w+)\/budget$/.exec(id)?.[1] ?? []);
  return {
    kind: "table",
    title: texts.ledger,
    columns: [
      { kind: "text", heading: texts.line },
      ...years.map((of) => ({ kind: "euro" as const, heading: of === "total" ? texts.total : of })),
    ],
    rows: moneyMeasures.map((name) => [
      texts.measures[name],
      ...years.map((of) => measureOf(run.summary, `money/${of}/${name}`).mean),
    ]),
  };
}

function measureOf({ measures }: RunSummary, id: string): MeasureSummary {
  const found = measures[id];
  if (found === undefined) throw new Error(`The summary has no measure ${id}.`);
  return found;
}
