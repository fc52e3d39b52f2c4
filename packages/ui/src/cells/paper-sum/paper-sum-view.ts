import { paperSum } from "@plaatsbepaling/sim-core";
import { textIn } from "../../i18n/language.ts";
import type { Words } from "../../i18n/words.ts";
import { figureOf, leastFresh, type Figure } from "../../results/figure.ts";
import { freshnessOf, type Freshness, type ShownResults } from "../../results/shown-results.ts";
import { goalDayOf, systemOf } from "../../simulation/system-of.ts";

/** The sum on paper beside what the runs give. */
export interface PaperSumView {
  readonly youths: string;
  readonly left: string;
  readonly onPaper: readonly { readonly name: string; readonly places: string }[];
  readonly rows: readonly PaperSumRow[];
  readonly title: string;
  readonly lead: string;
  /** Empty without a day of the goal: then there is nothing to lay beside the sum. */
  readonly date: string;
  readonly freshness: Freshness;
}

/** One care form on the day of the goal. */
export interface PaperSumRow {
  readonly id: string;
  readonly name: string;
  readonly onPaper: number | null;
  readonly places: Figure;
  readonly inCare: Figure;
  readonly waiting: Figure;
  readonly foundFull: Figure;
  readonly hasUnlimitedPlaces: boolean;
  /** Youths in care by places; null where there is no limit of places, or no place. */
  readonly occupancy: number | null;
}

/** Null where a scenario carries no sum on paper. */
export function toPaperSumView(shown: ShownResults, words: Words): PaperSumView | null {
  const { scenario } = shown;
  const sum = paperSum(systemOf(scenario));
  if (sum === null) return null;
  const { format } = words;
  const goalDay = goalDayOf(scenario);
  const nameOf = (form: string): string => textIn(words.language, scenario.careForms[form]?.name ?? { nl: form });
  const rows = systemOf(scenario).forms.map((form) => toRow(form, { shown, nameOf, onPaper: sum.rows }));
  const order = formsInOrder(shown);
  const inOrder = rows.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return {
    youths: format.number(sum.youths),
    left: format.number(sum.left),
    onPaper: sum.rows
      .toSorted((a, b) => order.indexOf(a.form) - order.indexOf(b.form))
      .map(({ form, places }) => ({ name: nameOf(form), places: format.number(places) })),
    rows: inOrder,
    ...titleAndLead(shown, { rows: inOrder, left: format.number(sum.left), words }),
    date: goalDay === null ? "" : format.date(goalDay),
    freshness: freshnessOf(shown),
  };
}

function toRow(
  { id, hasUnlimitedPlaces }: { id: string; hasUnlimitedPlaces: boolean },
  {
    shown,
    nameOf,
    onPaper,
  }: { shown: ShownResults; nameOf: (form: string) => string; onPaper: readonly { form: string; places: number }[] },
): PaperSumRow {
  const measure = (name: string): Figure => figureOf(shown, `form/${id}/${name}`);
  const [places, inCare] = [measure("placesOnTarget"), measure("inCareOnTarget")];
  return {
    id,
    name: nameOf(id),
    onPaper: onPaper.find(({ form }) => form === id)?.places ?? null,
    places,
    inCare,
    waiting: measure("waitingOnTarget"),
    foundFull: ofSameFreshness(measure("foundFullShare"), places),
    hasUnlimitedPlaces,
    occupancy: hasUnlimitedPlaces ? null : shareOf(inCare.value, places.value),
  };
}

/** Left out where the rest of the row is fresher: one mark holds for the whole table. */
function ofSameFreshness(figure: Figure, others: Figure): Figure {
  return figure.freshness === others.freshness ? figure : { ...figure, value: null };
}

function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 ? null : part / whole;
}

/** What is built, then what is wound down, then what lies outside; within these as the file has them. */
function formsInOrder({ scenario }: ShownResults): string[] {
  const roles = ["alternative", "closed", "elsewhere"];
  const roleOf = (id: string): number => roles.indexOf(scenario.careForms[id]?.role ?? "elsewhere");
  return Object.keys(scenario.careForms).toSorted((a, b) => roleOf(a) - roleOf(b));
}

/** From this share of its places on, a form may stand for "nearly always full". */
const nearlyFull = 0.9;

function titleAndLead(
  shown: ShownResults,
  { rows, left, words }: { rows: readonly PaperSumRow[]; left: string; words: Words },
): Pick<PaperSumView, "title" | "lead"> {
  const texts = words.messages.cells.paper;
  const waiting = figureOf(shown, "total/waitingOnTarget");
  const fullest: { name: string; occupancy: number } | undefined = rows
    .flatMap(({ name, occupancy, onPaper }) => (occupancy === null || onPaper === null ? [] : [{ name, occupancy }]))
    .toSorted((a, b) => b.occupancy - a.occupancy)[0];
  const elsewhere = figureOf(shown, "total/elsewhereOnTarget");
  const number = ({ value }: Figure): string => words.format.number(value ?? 0);
  const isKnown = leastFresh([waiting, elsewhere]) !== "none";
  return {
    title: isKnown ? texts.finding(left, number(waiting), number(elsewhere)) : texts.title(left),
    lead:
      fullest === undefined || fullest.occupancy < nearlyFull
        ? texts.leadShort
        : texts.lead(fullest.name, words.format.percent(fullest.occupancy)),
  };
}
