import type { DataState } from "../../charts/chart-options.ts";
import type { FormCounts } from "../../charts/form-multiples.ts";
import { textIn } from "../../i18n/language.ts";
import type { Words } from "../../i18n/words.ts";
import { countsOf, type Counts } from "../../results/counts.ts";
import { figureOf } from "../../results/figure.ts";
import { freshnessOf, type ShownResults } from "../../results/shown-results.ts";
import { goalDayOf, systemOf } from "../../simulation/system-of.ts";

export interface FormsView {
  readonly title: string;
  readonly forms: readonly FormCounts[];
  readonly state: DataState;
  readonly target: { readonly epochDay: number } | undefined;
}

export function toFormsView(
  shown: ShownResults,
  { words, axisTop }: { words: Words; axisTop: (axis: string, needed: number) => number },
): FormsView {
  const freshness = freshnessOf(shown);
  const day = goalDayOf(shown.scenario);
  return {
    title: titleOf(shown, words),
    forms: formsInOrder(shown).flatMap((id) => toForm(id, { shown, words, axisTop })),
    state: freshness === "none" ? "stale" : freshness,
    target: day === null ? undefined : { epochDay: day },
  };
}

/** As the file has them: the order in which its writer thinks of them. */
function formsInOrder({ scenario }: ShownResults): string[] {
  return Object.keys(scenario.careForms);
}

function toForm(
  id: string,
  { shown, words, axisTop }: { shown: ShownResults; words: Words; axisTop: (axis: string, needed: number) => number },
): FormCounts[] {
  const inCare = countsOf(shown, `form/${id}/inCare`);
  if (inCare === null) return [];
  const isUnlimited = systemOf(shown.scenario).forms.find((form) => form.id === id)?.hasUnlimitedPlaces ?? false;
  const places = isUnlimited ? null : countsOf(shown, `form/${id}/places`);
  const waiting = isUnlimited ? null : countsOf(shown, `form/${id}/waiting`);
  const highest = Math.max(10, ...[inCare, places, waiting].flatMap(highestOf));
  return [
    {
      id,
      name: textIn(words.language, shown.scenario.careForms[id]?.name ?? { nl: id }),
      inCare,
      places,
      waiting,
      yMax: axisTop(`form/${id}`, Math.ceil((highest * 1.08) / 10) * 10),
    },
  ];
}

function titleOf(shown: ShownResults, { language, format, messages }: Words): string {
  const texts = messages.cells.forms;
  const queues = formsInOrder(shown).map((id) => ({
    id,
    waiting: figureOf(shown, `form/${id}/waitingOnTarget`).value ?? 0,
  }));
  const longest = queues.toSorted((a, b) => b.waiting - a.waiting)[0];
  if (longest === undefined || longest.waiting < 0.5) return texts.titlePlain;
  const name = textIn(language, shown.scenario.careForms[longest.id]?.name ?? { nl: longest.id });
  return texts.title(name, format.number(longest.waiting));
}

function highestOf(counts: Counts | null): number[] {
  return counts === null ? [] : [...counts.line, ...(counts.high ?? [])];
}
