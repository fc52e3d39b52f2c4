import type { ConditionResult, MeasuredNorm, NormResult, Spread } from "../experiment/norm-results.ts";
import { normResults } from "../experiment/norm-results.ts";
import type { ReplicationBatch } from "../experiment/replication-batch.ts";
import type { RunSummary } from "../experiment/run-summary.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import type { Language } from "../scenario/describe-issue.ts";
import { inLanguage } from "./in-language.ts";
import { groundOf } from "../scenario/provenance-of.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import {
  heading,
  note,
  paragraph,
  type Block,
  type Cell,
  type ReportDocument,
  type Table,
} from "./document/report-document.ts";
import { writeAsIs, writeNumber } from "./document/write-number.ts";
import { normTexts, unitInWords } from "./norm-texts.ts";

/** What is needed of a run to hold it against the norms of its scenario. */
interface NormedRun {
  readonly scenario: Scenario;
  readonly system: CareSystem;
  readonly batch: ReplicationBatch;
  readonly summary: Pick<RunSummary, "replications" | "seed">;
}

/** Every norm of these runs: met in which share of the replications, by how far, and where it stands. */
export function normsReport(runs: readonly NormedRun[], language: Language): ReportDocument {
  return {
    language,
    title: normTexts[language].title,
    blocks: runs.flatMap((run) => blocksOf(run, language)),
  };
}

function blocksOf({ scenario, system, batch, summary }: NormedRun, language: Language): Block[] {
  const texts = normTexts[language];
  const norms = normResults(scenario, system, batch);
  const title = heading(inLanguage(scenario.name, language));
  if (norms.length === 0) return [title, paragraph(texts.none)];
  const measured = norms.filter((norm): norm is MeasuredNorm => norm.kind === "measured");
  return [
    title,
    paragraph(texts.intro(writeNumber(summary.replications, 0, language), String(summary.seed))),
    metTable(scenario, norms, language),
    note(texts.detailsNote),
    detailTable(measured, language),
    beyondTable(scenario, norms, language),
  ];
}

function metTable(scenario: Scenario, norms: readonly NormResult[], language: Language): Table {
  const texts = normTexts[language];
  return {
    kind: "table",
    title: texts.met,
    columns: [
      { kind: "text", heading: texts.norm },
      { kind: "share", heading: texts.share },
      { kind: "share", heading: texts.low },
      { kind: "share", heading: texts.high },
      { kind: "number", heading: texts.count },
      { kind: "text", heading: texts.source },
    ],
    rows: norms.flatMap((norm, index): Cell[][] => {
      if (norm.kind !== "measured") return [];
      const where = sourceInWords(scenario, index, language);
      return [[inLanguage(norm.statement, language), norm.metShare, ...norm.interval, norm.replications, where]];
    }),
  };
}

function detailTable(norms: readonly MeasuredNorm[], language: Language): Table {
  const texts = normTexts[language];
  const figures = [texts.mean, texts.from, texts.to, texts.beyond, texts.from, texts.to];
  return {
    kind: "table",
    title: texts.details,
    columns: [
      { kind: "text", heading: texts.norm },
      { kind: "text", heading: texts.condition },
      { kind: "text", heading: texts.bound },
      { kind: "text", heading: texts.unit },
      { kind: "date", heading: texts.when },
      { kind: "share", heading: texts.conditionMet },
      ...figures.map((heading) => ({ kind: "number", heading, decimals: 1 }) as const),
      { kind: "text", heading: texts.outcome },
    ],
    rows: norms.flatMap((norm) =>
      norm.conditions.map((condition) => [
        inLanguage(norm.statement, language),
        ...conditionCells(condition, language),
      ]),
    ),
  };
}

function conditionCells(condition: ConditionResult, language: Language): Cell[] {
  const texts = normTexts[language];
  const { name, unit, date, metShare, value, beyond, outcome } = condition;
  const scale = unit === "share" ? 100 : 1;
  const spread = ({ mean, p5, p95 }: Spread): Cell[] => [mean * scale, p5 * scale, p95 * scale];
  return [
    inLanguage(name, language),
    boundInWords(condition, scale, language),
    unitInWords(unit, language),
    date ?? texts.overRun,
    metShare,
    ...spread(value),
    ...spread(beyond),
    outcome,
  ];
}

function boundInWords({ atLeast, atMost }: ConditionResult, scale: number, language: Language): string {
  const texts = normTexts[language];
  const low = atLeast === undefined ? [] : [`${texts.atLeast} ${writeAsIs(atLeast * scale, language)}`];
  const high = atMost === undefined ? [] : [`${texts.atMost} ${writeAsIs(atMost * scale, language)}`];
  return [...low, ...high].join(texts.and);
}

function beyondTable(scenario: Scenario, norms: readonly NormResult[], language: Language): Table {
  const texts = normTexts[language];
  return {
    kind: "table",
    title: texts.notMeasurable,
    columns: [texts.norm, texts.why, texts.source].map((heading) => ({ kind: "text", heading })),
    rows: norms.flatMap((norm, index) =>
      norm.kind === "measured"
        ? []
        : [
            [
              inLanguage(norm.statement, language),
              inLanguage(norm.why, language),
              sourceInWords(scenario, index, language),
            ],
          ],
    ),
  };
}

/** Where a norm comes from: the document and the place, or the word of whoever assumed it. */
function sourceInWords(scenario: Scenario, norm: number, language: Language): string {
  const entry = groundOf(scenario, `/norms/${norm}`)?.provenance;
  if (entry === undefined) return "";
  const texts = normTexts[language];
  switch (entry.kind) {
    case "source":
      return [entry.document, inLanguage(entry.place, language), inLanguage(entry.note, language)]
        .filter((text) => text !== "")
        .join("; ");
    case "derived":
      return `${texts.derived}: ${entry.formula}`;
    case "assumption":
      return `${texts.assumed}: ${inLanguage(entry.why, language)}`;
  }
}
