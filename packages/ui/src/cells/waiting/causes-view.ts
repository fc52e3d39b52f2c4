import { textIn } from "../../i18n/language.ts";
import type { Words } from "../../i18n/words.ts";
import { figureOf, leastFresh, type Figure } from "../../results/figure.ts";
import type { Freshness, ShownResults } from "../../results/shown-results.ts";
import { systemOf } from "../../simulation/system-of.ts";

/** Which places were missing, in days of all youths together, a year. */
export interface CausesView {
  /** The form that cost the most days first; then what no place would have changed. */
  readonly rows: readonly CauseRow[];
  readonly freshness: Freshness;
  readonly isRough: boolean;
}

export interface CauseRow {
  readonly name: string;
  /** Waited without a place; empty where that does not apply. */
  readonly waited: string;
  /** Waited while a place was held. */
  readonly held: string;
  /** In another form than the best one, or outside the landsdeel. */
  readonly inOther: string;
}

/** Null while nothing is known of it. */
export function toCausesView(shown: ShownResults, words: Words): CausesView | null {
  const texts = words.messages.cells.waiting.causes;
  const forms = systemOf(shown.scenario)
    .forms.filter(({ hasUnlimitedPlaces }) => !hasUnlimitedPlaces)
    .map(({ id }) => ({
      name: textIn(words.language, shown.scenario.careForms[id]?.name ?? { nl: id }),
      figures: ["waitingDaysFor", "blockedDaysFor", "mismatchDaysFor"].map((name) =>
        figureOf(shown, `form/${id}/${name}`),
      ),
    }))
    .toSorted((a, b) => daysOf(b.figures) - daysOf(a.figures));
  const others = [
    { name: texts.referral, figure: figureOf(shown, "total/mismatchDaysByReferral") },
    { name: texts.start, figure: figureOf(shown, "total/mismatchDaysFromStart") },
  ];
  const all = [...forms.flatMap(({ figures }) => figures), ...others.map(({ figure }) => figure)];
  if (all.every(({ value }) => value === null)) return null;
  const number = (figure: Figure | undefined): string => written(figure, words);
  return {
    rows: [
      ...forms.map(({ name, figures: [waited, held, inOther] }) => ({
        name,
        waited: number(waited),
        held: number(held),
        inOther: number(inOther),
      })),
      ...others.map(({ name, figure }) => ({ name, waited: "", held: "", inOther: number(figure) })),
    ],
    freshness: leastFresh(all.filter(({ value }) => value !== null)),
    isRough: all.some(({ isRough }) => isRough),
  };
}

function daysOf(figures: readonly Figure[]): number {
  return figures.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

function written(figure: Figure | undefined, { format }: Words): string {
  return figure === undefined || figure.value === null ? "–" : format.number(figure.value);
}
