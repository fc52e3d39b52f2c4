import { parseDate } from "../engine/calendar.ts";
import { engineVersion } from "../engine/engine-version.ts";
import { plannedPlacesByDay } from "../outcomes/planned-places.ts";
import type { Language } from "../scenario/describe-issue.ts";
import { replicationsPerSetOf } from "../scenario/uncertain-numbers.ts";
import { groundedValues, groundOf } from "../scenario/provenance-of.ts";
import { scenarioHash } from "../scenario/scenario-hash.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import { toCareSystem } from "../scenario/to-care-system.ts";
import {
  heading,
  list,
  paragraph,
  type Block,
  type Cell,
  type ReportDocument,
  type Table,
} from "./document/report-document.ts";
import { writeNumber } from "./document/write-number.ts";
import { choiceInWords } from "./field-words.ts";
import { inLanguage } from "./in-language.ts";
import { dateInWords } from "./log-words.ts";
import { inputTables, sourceTable, widestTable } from "./model-inputs.ts";
import { qualityBlocks } from "./model-quality.ts";
import { modelTexts, type ModelTexts } from "./model-texts.ts";
import { scenarioWords } from "./scenario-words.ts";
import type { SheetVoice } from "./sheet-voice.ts";

/** One scenario described by the guideline for reporting discrete-event simulations, STRESS-DES (Monks and others, 2019). */
export function modelReport(scenario: Scenario, language: Language): ReportDocument {
  const texts = modelTexts[language];
  const voice = { scenario, language, texts, words: scenarioWords(scenario, language) };
  return {
    language,
    title: texts.title(inLanguage(scenario.name, language)),
    blocks: [
      paragraph(texts.intro),
      ...objectives(voice),
      ...logic(voice),
      ...data(voice),
      ...experimentation(voice),
      ...implementation(voice),
      ...qualityBlocks(voice),
    ],
  };
}

/** A numbered item of the guideline. */
function item(title: string, ...blocks: readonly Block[]): Block[] {
  return [heading(title, 3), ...blocks];
}

function objectives({ scenario, language, texts }: SheetVoice): Block[] {
  const question = inLanguage(scenario.question, language);
  const description = inLanguage(scenario.description, language);
  return [
    heading(texts.objectives),
    ...item(texts.purpose, paragraph(texts.purposeText)),
    ...(question === "" ? [] : [paragraph(`${texts.question}: ${question}`)]),
    ...item(texts.outputs, paragraph(texts.outputsText)),
    ...item(texts.aims, ...(description === "" ? [] : [paragraph(description)])),
    paragraph(`${texts.fit}:`),
    list(texts.fitItems),
    paragraph(`${texts.notFit}:`),
    list(texts.notFitItems),
  ];
}

function logic(voice: SheetVoice): Block[] {
  const { texts } = voice;
  return [
    heading(texts.logic),
    ...item(texts.overview, paragraph(texts.overviewText)),
    ...item(texts.components, list(texts.elements), formTable(voice), profileTable(voice)),
    ...item(texts.plan, planTable(voice)),
    ...item(texts.algorithms, paragraph(texts.algorithmsText)),
  ];
}

function formTable({ scenario, language, texts, words }: SheetVoice): Table {
  const system = toCareSystem(scenario);
  return {
    kind: "table",
    title: texts.forms,
    columns: [
      { kind: "text", heading: texts.form },
      { kind: "text", heading: texts.id },
      { kind: "text", heading: texts.role },
      { kind: "text", heading: texts.ages },
      { kind: "number", heading: texts.start },
      { kind: "number", heading: texts.planned },
      { kind: "share", heading: texts.fails },
    ],
    rows: system.forms.map(({ id, role, hasUnlimitedPlaces, locations, failure }, form): Cell[] => {
      const atStart = locations.reduce((sum, at) => sum + (system.locations[at]?.placesAtStart ?? 0), 0);
      const atEnd = plannedPlacesByDay(system, form)[system.days] ?? null;
      return [
        words.name(id),
        id,
        choiceInWords(role, language) ?? role,
        agesInWords(scenario.careForms[id] ?? {}, texts),
        ...(hasUnlimitedPlaces ? [null, null] : [atStart, atEnd]),
        failure?.share ?? null,
      ];
    }),
  };
}

function agesInWords(
  { minimumAge, maximumAgeAtEntry }: Partial<Scenario["careForms"][string]>,
  texts: ModelTexts,
): string {
  if (minimumAge === undefined) return maximumAgeAtEntry === undefined ? "" : texts.upTo(maximumAgeAtEntry);
  return maximumAgeAtEntry === undefined ? texts.fromAge(minimumAge) : texts.between(minimumAge, maximumAgeAtEntry);
}

function profileTable({ scenario, texts, words }: SheetVoice): Table {
  const total = Object.values(scenario.profiles).reduce((sum, { weight }) => sum + weight, 0);
  return {
    kind: "table",
    title: texts.profiles,
    columns: [
      { kind: "text", heading: texts.profile },
      { kind: "text", heading: texts.id },
      { kind: "share", heading: texts.weight },
      { kind: "text", heading: texts.accepted },
      { kind: "text", heading: texts.stay },
    ],
    rows: Object.entries(scenario.profiles).map(([id, { weight, acceptableForms, stay }]): Cell[] => [
      words.name(id),
      id,
      total > 0 ? weight / total : null,
      acceptableForms.map(words.name).join(", "),
      words.value(stay),
    ]),
  };
}

function planTable({ scenario, language, texts, words }: SheetVoice): Table {
  return {
    kind: "table",
    title: `${words.place("/capacityPlan/closingManner")} – ${words.value(scenario.capacityPlan.closingManner)}`,
    columns: [
      { kind: "date", heading: texts.date },
      { kind: "text", heading: texts.change },
      { kind: "text", heading: texts.form },
      { kind: "text", heading: texts.location },
      { kind: "number", heading: texts.units },
      { kind: "number", heading: texts.places },
    ],
    rows: scenario.capacityPlan.steps.map(({ date, change, form, location, units, placesPerUnit }): Cell[] => {
      const spec = scenario.careForms[form];
      const places = placesPerUnit ?? spec?.unit?.places ?? 1;
      return [
        date,
        words.value(change),
        words.name(form),
        inLanguage(spec?.locations?.[location]?.name ?? location, language),
        units,
        units * places,
      ];
    }),
  };
}

function data(voice: SheetVoice): Block[] {
  const { scenario, language, texts } = voice;
  const assumed = groundedValues(scenario).filter(
    ({ pointer }) => groundOf(scenario, pointer)?.provenance.kind === "assumption",
  );
  return [
    heading(texts.data),
    ...item(texts.sources, sourceTable(voice)),
    ...item(texts.inputs, paragraph(texts.inputsText), ...inputTables(voice)),
    ...item(texts.preprocessing, paragraph(texts.preprocessingText)),
    ...item(
      texts.assumptions,
      paragraph(texts.assumptionsText(writeNumber(assumed.length, 0, language))),
      widestTable(voice),
    ),
  ];
}

function experimentation({ scenario, language, texts, words }: SheetVoice): Block[] {
  const { period, startingPosition, uncertainty = {} } = scenario;
  const number = (value: number): string => writeNumber(value, 0, language);
  const date = (text: string): string => dateInWords(parseDate(text) ?? NaN, language);
  const count = (rows: readonly { youths: number }[]): string =>
    number(rows.reduce((sum, { youths }) => sum + youths, 0));
  const perSet = replicationsPerSetOf(scenario);
  const away = startingPosition.returning ?? [];
  const warmUp = period.warmUpDays ?? 0;
  return [
    heading(texts.experimentation),
    ...item(
      texts.initialisation,
      paragraph(texts.initialisationText(count(startingPosition.inCare), words.value(startingPosition.elapsed))),
      ...(away.length === 0 ? [] : [paragraph(texts.returningText(count(away)))]),
      paragraph(warmUp > 0 ? texts.warmUp(number(warmUp)) : texts.noWarmUp),
    ),
    ...item(
      texts.length,
      paragraph(texts.lengthText(date(period.start), date(period.end))),
      ...(period.targetDate === undefined ? [] : [paragraph(texts.targetText(date(period.targetDate)))]),
    ),
    ...item(
      texts.estimation,
      paragraph(texts.estimationText),
      ...(perSet === null
        ? []
        : [paragraph(texts.unknownText(number(Object.keys(uncertainty).length), number(perSet)))]),
    ),
  ];
}

function implementation({ scenario, texts }: SheetVoice): Block[] {
  return [
    heading(texts.implementation),
    ...item(texts.software, paragraph(texts.softwareText(engineVersion))),
    ...item(texts.sampling, paragraph(texts.samplingText)),
    ...item(texts.execution, paragraph(texts.executionText)),
    ...item(texts.system, paragraph(texts.systemText)),
    heading(texts.access),
    paragraph(texts.accessText(scenarioHash(scenario))),
  ];
}
