import type { ScenarioCounts } from "../../charts/band-chart.ts";
import type { CountSeries } from "../../charts/chart-options.ts";
import { roundTop } from "../../charts/round-top.ts";
import { hasBand, largestCount, valueOn } from "../../charts/series-points.ts";
import { textIn } from "../../i18n/language.ts";
import type { Words } from "../../i18n/words.ts";
import { countsOf, sumOfCounts, type Counts } from "../../results/counts.ts";
import { freshnessOf } from "../../results/shown-results.ts";
import { goalDayOf, systemOf, targetDayOf } from "../../simulation/system-of.ts";
import { markOf, type CellContext, type ShownScenario } from "../cell-context.ts";
import { measuresByForm, type ChartContent, type ChartMeasure } from "./chart-content.ts";

export interface ChartView {
  readonly title: string;
  readonly lead: string;
  /** The scenario that the title speaks of: the one that is worked on, where it is drawn. */
  readonly main: ShownScenario;
  readonly rows: readonly ScenarioCounts[];
  /** Why nothing is drawn, where these scenarios have no such thing. */
  readonly noSuchThing: string;
  readonly yLabel: string;
  readonly yMax: number;
  /** Without a goal there is no such day. */
  readonly target: { readonly epochDay: number; readonly label: string } | undefined;
  /** What can be chosen, and what is. */
  readonly forms: readonly FormChoice[];
  readonly scenarios: readonly { readonly letter: string; readonly name: string; readonly isChosen: boolean }[];
}

export interface FormChoice {
  readonly id: string;
  readonly name: string;
  readonly isChosen: boolean;
}

/** One measure of the scenarios that are chosen, day by day. */
export function toChartView(content: ChartContent, measure: ChartMeasure, context: CellContext): ChartView {
  const { words, active, visible } = context;
  const { format, messages } = words;
  const texts = messages.chart;
  const chosen = visible.filter(({ tab }) => !content.without.includes(tab.letter));
  const main = chosen.find(({ tab }) => tab.letter === active.tab.letter) ?? chosen[0] ?? active;
  const forms = formsFor(measure, content, { main, words });
  const ids = forms.filter(({ isChosen }) => isChosen).map(({ id }) => id);
  const rows = chosen.flatMap((scenario) => toRow(scenario, measure, ids));
  const where = texts.where[measure](format.list(forms.filter(({ isChosen }) => isChosen).map(({ name }) => name)));
  const counts = rows.find(({ scenario }) => scenario.letter === main.tab.letter)?.counts;
  const goalDay = goalDayOf(main.tab.scenario);
  const epochDay = targetDayOf(main.tab.scenario);
  return {
    ...sentences(counts, { epochDay, measure, where, words }),
    main,
    rows,
    noSuchThing: chosen.every((scenario) => seriesOf(scenario, measure, ids).length === 0) ? texts.noElsewhere : "",
    yLabel: `${texts.units[measure]}${where}`,
    yMax: roundTop(largestCount(rows.map((row) => row.counts))),
    target: goalDay === null ? undefined : { epochDay: goalDay, label: messages.cells.capacity.target },
    forms,
    scenarios: visible.map(({ tab: { letter, name } }) => {
      return { letter, name, isChosen: !content.without.includes(letter) };
    }),
  };
}

/** The forms of the scenario that this measure is kept for. */
function formsFor(
  measure: ChartMeasure,
  { forms }: ChartContent,
  { main, words }: { main: ShownScenario; words: Words },
): FormChoice[] {
  if (!measuresByForm.includes(measure)) return [];
  const { scenario } = main.tab;
  const { forms: all } = systemOf(scenario);
  return Object.entries(scenario.careForms).flatMap(([id, { name }]) => {
    const isUnlimited = all.find((form) => form.id === id)?.hasUnlimitedPlaces ?? true;
    if (isUnlimited && measure !== "inCare") return [];
    return [{ id, name: textIn(words.language, name), isChosen: forms.includes(id) }];
  });
}

function toRow(scenario: ShownScenario, measure: ChartMeasure, forms: readonly string[]): ScenarioCounts[] {
  const { tab, shown } = scenario;
  const counts = sumOfAll(seriesOf(scenario, measure, forms).map((series) => countsOf(shown, series)));
  const freshness = freshnessOf(shown);
  return counts === null || freshness === "none" ? [] : [{ scenario: markOf(tab), counts, state: freshness }];
}

function seriesOf({ tab }: ShownScenario, measure: ChartMeasure, forms: readonly string[]): string[] {
  if (measure === "elsewhere") {
    const outside = systemOf(tab.scenario).forms.filter(({ role }) => role === "elsewhere");
    return outside.map(({ id }) => `form/${id}/inCare`);
  }
  return forms.length === 0 ? [`total/${measure}`] : forms.map((id) => `form/${id}/${measure}`);
}

/** One alone keeps its band; those of several do not add up. */
function sumOfAll(all: readonly (Counts | null)[]): Counts | null {
  return all.length === 1 ? (all[0] ?? null) : sumOfCounts(all);
}

interface Telling {
  readonly epochDay: number;
  readonly measure: ChartMeasure;
  readonly where: string;
  readonly words: Words;
}

/** What happens on the day of the goal, as 8 of the 10 runs have it; and when there are most. */
function sentences(counts: CountSeries | undefined, telling: Telling): { title: string; lead: string } {
  const { epochDay, measure, where, words } = telling;
  const { format, messages } = words;
  const texts = messages.chart;
  if (counts === undefined) return { title: texts.titlePending[measure](where), lead: "" };
  const [value, low, high] = (["line", "low", "high"] as const).map((column) =>
    format.number(valueOn(counts, epochDay, column)),
  );
  const date = format.date(epochDay);
  const say = (amount = ""): string => texts.title[measure](amount, date, where);
  const lead = peakSentence(counts, words);
  if (!hasBand(counts)) return { title: texts.onAverage(say(value)), lead };
  // Both edges are counts that occurred, so between equal ones there may be more than the 8.
  if (low === high) return { title: texts.inMostAtLeast(say(low)), lead };
  return { title: texts.inMost(say(texts.between(low ?? "", high ?? ""))), lead };
}

function peakSentence({ line, epochDays }: CountSeries, { format, messages }: Words): string {
  const values = Array.from(line);
  const highest = Math.max(...values);
  const day = epochDays[values.indexOf(highest)];
  return day === undefined || highest === 0 ? "" : messages.chart.peak(format.number(highest), format.date(day));
}
