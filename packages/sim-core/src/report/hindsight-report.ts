import type { Band } from "../hindsight/hindsight.ts";
import {
  smallestShown,
  type SharedFigure,
  type SharedHindsight,
  type SharedOutside,
} from "../hindsight/mask-small-cells.ts";
import { describeHindsight } from "../hindsight/describe-hindsight.ts";
import type { Language } from "../scenario/describe-issue.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import {
  heading,
  list,
  note,
  paragraph,
  type Block,
  type Cell,
  type ReportDocument,
} from "./document/report-document.ts";
import { noValue, writeNumber } from "./document/write-number.ts";
import { hindsightInDutch, hindsightInEnglish, type HindsightWords } from "./hindsight-words.ts";

/** Realised figures beside a run of one scenario: figure by figure, by measure, and what it can tell. */
export function hindsightReport(hindsight: SharedHindsight, scenario: Scenario, language: Language): ReportDocument {
  const words = language === "nl" ? hindsightInDutch : hindsightInEnglish;
  const { figures, errors, outsideRun } = hindsight;
  const told: Told = { scenario, language, words };
  const isMasked = [...figures, ...outsideRun].some((figure) => figure.isMasked);
  return {
    language,
    title: words.title(textOf(hindsight.scenario.name, language)),
    blocks: [
      paragraph(
        words.howRun({
          replications: hindsight.replications,
          seed: String(hindsight.seed),
          engine: hindsight.engineVersion,
          hash: hindsight.scenario.hash,
        }),
      ),
      table(
        words.figures,
        { headings: words.figureColumns, texts: 3 },
        figures.map((figure) => figureRow(figure, told)),
      ),
      paragraph(words.readingFigures),
      ...(isMasked ? [note(words.masked(smallestShown))] : []),
      heading(words.whatItTells),
      list(describeHindsight(hindsight, language)),
      ...(errors.length === 0
        ? []
        : [
            table(
              words.byMeasure,
              { headings: words.errorColumns, texts: 1, counts: 1 },
              errors.map(({ measure, figures: count, meanError, meanAbsoluteError }) => [
                words.measures[measure],
                count,
                meanError,
                meanAbsoluteError,
              ]),
            ),
          ]),
      ...(outsideRun.length === 0
        ? []
        : [
            table(
              words.outsideRun,
              { headings: words.outsideColumns, texts: 3 },
              outsideRun.map((figure) => outsideRow(figure, told)),
            ),
          ]),
    ],
  };
}

interface Told {
  readonly scenario: Scenario;
  readonly language: Language;
  readonly words: HindsightWords;
}

/** So many columns with text, then whole numbers, then those with figures. */
function table(
  title: string,
  {
    headings,
    texts,
    counts = 0,
  }: { readonly headings: readonly string[]; readonly texts: number; readonly counts?: number },
  rows: readonly (readonly Cell[])[],
): Block {
  return {
    kind: "table",
    title,
    columns: headings.map((text, place) =>
      place < texts
        ? { kind: "text", heading: text }
        : { kind: "number", decimals: place < texts + counts ? 0 : 1, heading: text },
    ),
    rows,
  };
}

function figureRow(figure: SharedFigure, told: Told): Cell[] {
  const { language, words } = told;
  return [
    ...subject(figure, told),
    figure.value ?? words.fewerThan(smallestShown),
    figure.mean,
    band(figure.band80, language),
    band(figure.band95, language),
    figure.error,
    figure.standardisedError,
    figure.isMasked ? null : words.where(figure),
  ];
}

function outsideRow(figure: SharedOutside, told: Told): Cell[] {
  return [...subject(figure, told), figure.value ?? told.words.fewerThan(smallestShown)];
}

/** When, what, and of whom. */
function subject({ figure, written }: Pick<SharedFigure, "figure" | "written">, told: Told): string[] {
  const { scenario, language, words } = told;
  const forms = written.forms.split("+").map((id) => textOf(scenario.careForms[id]?.name, language));
  const where = written.region === "" ? [] : [textOf(scenario.regions[written.region]?.name, language)];
  const which = figure.forms === null ? words.allForms : forms.join(" + ");
  return [written.when, words.measures[figure.measure], [which, ...where].join(", ")];
}

function textOf(
  name: { readonly nl: string; readonly en?: string | undefined } | undefined,
  language: Language,
): string {
  return name?.[language] ?? name?.nl ?? noValue;
}

function band([low, high]: Band, language: Language): string {
  return `${writeNumber(low, 0, language)}–${writeNumber(high, 0, language)}`;
}
