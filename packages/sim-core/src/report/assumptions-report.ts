import type { Language } from "../scenario/describe-issue.ts";
import { inLanguage } from "./in-language.ts";
import { groundedValues, groundOf, valueAt, withoutProvenance } from "../scenario/provenance-of.ts";
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
import { writeAsIs } from "./document/write-number.ts";
import { assumptionTexts, type AssumptionTexts } from "./assumption-texts.ts";
import { reasonsOf, type Reason } from "./reasons.ts";
import { scenarioWords, type ScenarioWords } from "./scenario-words.ts";

interface Voice {
  readonly language: Language;
  readonly texts: AssumptionTexts;
  readonly words: ScenarioWords;
}

/**
 * Where every number and choice of these scenarios comes from (aannamenlijst): what has no provenance first, then
 * assumptions with the widest range first, then what was derived, then what a document says.
 */
export function assumptionsReport(scenarios: readonly Scenario[], language: Language): ReportDocument {
  const texts = assumptionTexts[language];
  return {
    language,
    title: texts.title,
    blocks: [paragraph(texts.intro), ...scenarios.flatMap((scenario) => blocksOf(scenario, language))],
  };
}

function blocksOf(scenario: Scenario, language: Language): Block[] {
  const voice = { language, texts: assumptionTexts[language], words: scenarioWords(scenario, language) };
  const reasons = reasonsOf(scenario);
  const missing = withoutProvenance(scenario);
  return [
    heading(inLanguage(scenario.name, language)),
    countTable(scenario, voice),
    ...(missing.length === 0 ? [] : [note(voice.texts.missingNote), missingTable(scenario, missing, voice)]),
    assumptionTable(scenario, reasons, voice),
    derivedTable(scenario, reasons, voice),
    sourceTable(scenario, reasons, voice),
  ];
}

function countTable(scenario: Scenario, { texts }: Voice): Table {
  const kinds = groundedValues(scenario).map(({ pointer }) => groundOf(scenario, pointer)?.provenance.kind ?? "none");
  const count = (kind: string): number => kinds.filter((found) => found === kind).length;
  const rows = (["assumption", "derived", "source", "none"] as const).map((kind): Cell[] => [
    texts.kinds[kind],
    count(kind),
  ]);
  return {
    kind: "table",
    title: texts.countTitle,
    columns: [
      { kind: "text", heading: texts.kind },
      { kind: "number", heading: texts.count },
    ],
    rows: [...rows, [texts.all, kinds.length]],
    totalRows: 1,
  };
}

function missingTable(scenario: Scenario, missing: readonly string[], { texts, words }: Voice): Table {
  const rows = missing.map((pointer) => [words.place(pointer), words.value(valueAt(scenario, pointer)), pointer]);
  return textTable(texts.missingTitle, [texts.subject, texts.value, texts.pointer], rows);
}

function assumptionTable(scenario: Scenario, reasons: readonly Reason[], voice: Voice): Table {
  const { texts, language } = voice;
  const rows = reasons.flatMap(({ provenance, pointers }) => {
    if (provenance.kind !== "assumption") return [];
    const { why, range, whoCouldSupply } = provenance;
    const ends = range === undefined ? "" : range.map((end) => writeAsIs(end, language)).join(texts.to);
    const who = inLanguage(whoCouldSupply, language);
    return [[...subjectAndValue(scenario, pointers, voice), ends, inLanguage(why, language), who, pointers.join(" ")]];
  });
  const headings = [texts.subject, texts.value, texts.range, texts.why, texts.whoCouldSupply, texts.pointer];
  return textTable(texts.kinds.assumption, headings, rows);
}

function derivedTable(scenario: Scenario, reasons: readonly Reason[], voice: Voice): Table {
  const { texts, language } = voice;
  const rows = reasons.flatMap(({ provenance, pointers }) => {
    if (provenance.kind !== "derived") return [];
    const remark = inLanguage(provenance.note, language);
    const { formula, facts } = provenance;
    return [[...subjectAndValue(scenario, pointers, voice), formula, facts.join(", "), remark, pointers.join(" ")]];
  });
  const headings = [texts.subject, texts.value, texts.formula, texts.facts, texts.remark, texts.pointer];
  return textTable(texts.kinds.derived, headings, rows);
}

function sourceTable(scenario: Scenario, reasons: readonly Reason[], voice: Voice): Table {
  const { texts, language } = voice;
  const rows = reasons.flatMap(({ provenance, pointers }) => {
    if (provenance.kind !== "source") return [];
    const { document, place, fact = "" } = provenance;
    const where = inLanguage(place, language);
    const remark = inLanguage(provenance.note, language);
    return [[...subjectAndValue(scenario, pointers, voice), document, where, fact, remark, pointers.join(" ")]];
  });
  const headings = [texts.subject, texts.value, texts.document, texts.place, texts.facts, texts.remark, texts.pointer];
  return textTable(texts.kinds.source, headings, rows);
}

/** What a reason is about and what it says there; once where it says the same of all. */
function subjectAndValue(scenario: Scenario, pointers: readonly string[], { words }: Voice): [string, string] {
  const values = pointers.map((pointer) => words.value(valueAt(scenario, pointer)));
  const different = [...new Set(values)];
  return [pointers.map(words.place).join("; "), (different.length === 1 ? different : values).join("; ")];
}

function textTable(title: string, headings: readonly string[], rows: readonly (readonly string[])[]): Table {
  return { kind: "table", title, columns: headings.map((text) => ({ kind: "text", heading: text })), rows };
}
