import { measureValues } from "../experiment/summarise-run.ts";
import { ledgerOfReplication } from "../experiment/ledger-of-replication.ts";
import type { FinishedRun } from "../experiment/run-scenario.ts";
import { moneyMeasures } from "../outcomes/money-measures.ts";
import type { YearLedger } from "../money/ledger.ts";
import type { Language } from "../scenario/describe-issue.ts";
import { heading, note, paragraph, type Block, type ReportDocument, type Table } from "./document/report-document.ts";
import { writeNumber } from "./document/write-number.ts";
import { breakEvenTable } from "./money-break-even.ts";
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
  if (scenario.money === undefined) return { language, title, blocks: [note(texts.noMoney)] };
  const voice: MoneyVoice = { run, language, texts, words: scenarioWords(scenario, language) };
  const first = ledgerOfReplication(scenario, run.batch, { seed: summary.seed, row: 0 });
  return {
    language,
    title,
    blocks: [
      note(texts.assumption),
      paragraph(texts.basis(writeNumber(summary.replications, 0, language), String(summary.seed))),
      ...section(voice, texts.square, texts.squareHelp, [squareTable(voice, first)]),
      ...section(voice, texts.ledger, null, [ledgerTable(voice)]),
      ...section(voice, texts.micro, texts.microHelp, [microTable(voice)]),
      ...(scenario.money.chain === undefined ? [] : section(voice, texts.macro, texts.macroHelp, [macroTable(voice)])),
      ...section(voice, texts.breakEven, texts.breakEvenHelp, [breakEvenTable(voice)]),
      ...section(voice, texts.oneRun(writeNumber(1, 0, language)), texts.oneRunHelp, [linesTable(voice, first)]),
      ...section(voice, texts.refusedTitle, null, [refusedTable(voice, first)]),
      ...section(voice, texts.provenance, null, [moneyProvenanceTable(voice)]),
    ],
  };
}

/** Where a euro is shown, it is said that prices are assumed. */
function section({ texts }: MoneyVoice, title: string, help: string | null, tables: readonly Table[]): Block[] {
  const said = help === null ? texts.assumptionShort : `${help} ${texts.assumptionShort}`;
  return tables.some(({ rows }) => rows.length > 0) ? [heading(title), paragraph(said), ...tables] : [];
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
  const measure = (name: string) => summary.measures[`money/${of}/${name}`]!;
  const { mean, percentiles, chanceSd, notKnowingSd } = measure("result");
  const results = measureValues(system, batch, `money/${of}/result`);
  const short = results.filter((result) => result < 0);
  return [
    ...[measure("budget").mean, measure("budget").mean - mean, mean],
    ...[percentiles.p5, percentiles.p95, chanceSd, notKnowingSd],
    1 - short.length / results.length,
    short.length === 0 ? null : -short.reduce((sum, result) => sum + result, 0) / short.length,
  ];
}

/** Means of whole cents need not be whole cents: to the cent is the ledger of a run. */
function ledgerTable({ run, texts }: MoneyVoice): Table {
  const { measures } = run.summary;
  const years = Object.keys(measures).flatMap((id) => /^money\/(\w+)\/budget$/.exec(id)?.[1] ?? []);
  return {
    kind: "table",
    title: texts.ledger,
    columns: [
      { kind: "text", heading: texts.line },
      ...years.map((of) => ({ kind: "euro" as const, heading: of === "total" ? texts.total : of })),
    ],
    rows: moneyMeasures.map((name) => [
      texts.measures[name],
      ...years.map((of) => measures[`money/${of}/${name}`]!.mean),
    ]),
  };
}
