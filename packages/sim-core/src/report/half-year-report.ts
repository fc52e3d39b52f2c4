import { formatDate } from "../engine/calendar.ts";
import type { Language } from "../scenario/describe-issue.ts";
import { toCareSystem } from "../scenario/to-care-system.ts";
import {
  heading,
  note,
  paragraph,
  type Block,
  type Cell,
  type Column,
  type ReportDocument,
} from "./document/report-document.ts";
import { writeNumber } from "./document/write-number.ts";
import { logNamesOf, type LogNames } from "./log-names.ts";
import type { HalfYearData, MoneyOfHalfYear, Spread } from "../half-year/half-year-data.ts";
import type { HalfYear } from "../half-year/half-year.ts";
import { halfYearInDutch, halfYearInEnglish, type HalfYearWords } from "./half-year-words.ts";

/** What every part of the report needs to speak. */
interface Voice {
  readonly language: Language;
  readonly words: HalfYearWords;
  readonly names: LogNames;
}

/** A half-year in the shape of the half-year report of Noordoostpolder: cost, youths, waiting, severity, measures. */
export function halfYearReport(data: HalfYearData, language: Language): ReportDocument {
  const { scenario, half } = data;
  const words = language === "nl" ? halfYearInDutch : halfYearInEnglish;
  const voice = { language, words, names: logNamesOf(scenario, toCareSystem(scenario), language) };
  return {
    language,
    title: words.title(half.half, half.year, scenario.name[language] ?? scenario.name.nl),
    blocks: [
      note(words.simulated(data.replications, String(data.seed))),
      paragraph(words.shape),
      heading(words.headings.money),
      ...moneyBlocks(data, voice),
      heading(words.headings.youths),
      courseTable(data, voice),
      formTable(data, voice),
      paragraph(words.definitions),
      heading(words.headings.waiting),
      waitTable(data, voice),
      paragraph(words.waitsNote),
      heading(words.headings.severity),
      severityTable(data, voice),
      paragraph(words.severityNote),
      heading(words.headings.measures),
      ...measureBlocks(data, voice),
    ],
  };
}

function moneyBlocks({ money, half }: HalfYearData, voice: Voice): Block[] {
  const { words } = voice;
  if (money === null) return [paragraph(words.noMoney)];
  return [
    note(words.pricesAssumed),
    {
      kind: "table",
      title: words.costs,
      columns: columns(words.costColumns(nameOf(half), half.year), "euro", { lastIsText: true }),
      rows: costRows(money, voice),
      totalRows: 2,
    },
    ...(money.isWholeYear ? [] : [paragraph(words.notWholeYear)]),
  ];
}

function costRows({ costs, total, budgetOfHalfYear, budgetOfYear }: MoneyOfHalfYear, voice: Voice): Cell[][] {
  const { words, names, language } = voice;
  const row = (name: string, cost: MoneyOfHalfYear["total"]): Cell[] => [
    name,
    cost.yearBefore?.mean ?? null,
    cost.halfYear.mean,
    cost.forecastOfYear.mean,
    range(cost.forecastOfYear, language),
  ];
  return [
    ...costs.map((cost) => row(cost.of === "incidental" ? words.incidental : names.form(cost.of), cost)),
    row(words.total, total),
    [words.budget, null, budgetOfHalfYear.mean, budgetOfYear.mean, range(budgetOfYear, language)],
  ];
}

function courseTable({ course }: HalfYearData, { words, language }: Voice): Block {
  return {
    kind: "table",
    title: words.course,
    columns: columns(words.courseColumns, "text"),
    rows: course.map(({ half, youths, inflow, outflow, inCareAfter }) => [
      nameOf(half),
      ...[youths, inflow, outflow, inCareAfter].map((spread) => withRange(spread, language)),
    ]),
  };
}

function formTable({ forms, half }: HalfYearData, { words, names, language }: Voice): Block {
  return {
    kind: "table",
    title: words.forms(nameOf(half)),
    columns: columns(words.formColumns, "text"),
    rows: forms.map(({ form, youths, inflow, outflow, inCareAfter, places }) => [
      names.form(form),
      ...[youths, inflow, outflow, inCareAfter].map((spread) => withRange(spread, language)),
      names.isElsewhere(form) ? null : writeNumber(places, 0, language),
    ]),
  };
}

function waitTable({ forms, half }: HalfYearData, { words, names, language }: Voice): Block {
  const days = (value: number | null): Cell => (value === null ? null : writeNumber(value, 0, language));
  return {
    kind: "table",
    title: words.waits(formatDate(half.until)),
    columns: columns(words.waitColumns, "text"),
    rows: forms
      .filter(({ form }) => !names.isElsewhere(form))
      .map(({ form, waiting, daysWaited, daysToPlace }) => [
        names.form(form),
        withRange(waiting, language),
        days(daysWaited),
        days(daysToPlace),
      ]),
  };
}

function severityTable({ profiles }: HalfYearData, { words, names, language }: Voice): Block {
  const [profile = "", youths = "", share = ""] = words.severityColumns;
  return {
    kind: "table",
    title: words.severity,
    columns: [
      { kind: "text", heading: profile },
      { kind: "text", heading: youths },
      { kind: "share", decimals: 1, heading: share },
    ],
    rows: profiles.map((row) => [names.profile(row.profile), withRange(row.youths, language), row.share]),
  };
}

function measureBlocks({ measures }: HalfYearData, { words, names }: Voice): Block[] {
  const [date = "", change = "", place = "", planned = "", done = "", progress = ""] = words.measureColumns;
  const table: Block = {
    kind: "table",
    title: words.measures,
    columns: [
      { kind: "date", heading: date },
      ...[change, place].map((text): Column => ({ kind: "text", heading: text })),
      { kind: "number", heading: planned },
      { kind: "number", decimals: 1, heading: done },
      { kind: "share", heading: progress },
    ],
    rows: measures.map((step) => [
      step.date,
      words.changes[step.change],
      names.place(step.form, step.location),
      step.placesPlanned,
      step.placesDone,
      step.placesDone / step.placesPlanned,
    ]),
  };
  return [measures.length > 0 ? table : paragraph(words.noMeasures), paragraph(words.otherMeasures)];
}

/** The first column has names, the others figures. */
function columns(
  headings: readonly string[],
  kind: "text" | "euro",
  { lastIsText = false }: { readonly lastIsText?: boolean } = {},
): Column[] {
  return headings.map((text, place) => ({
    kind: place === 0 || (lastIsText && place === headings.length - 1) ? "text" : kind,
    heading: text,
  }));
}

function nameOf({ year, half }: HalfYear): string {
  return `${year}-H${half}`;
}

function withRange(spread: Spread, language: Language): string {
  return `${writeNumber(spread.mean, 1, language)} (${range(spread, language)})`;
}

function range({ low, high }: Spread, language: Language): string {
  return `${writeNumber(low, 0, language)}–${writeNumber(high, 0, language)}`;
}
