import type { ScenarioCounts } from "../../charts/band-chart.ts";
import { countsOf } from "../../results/counts.ts";
import { figureOf } from "../../results/figure.ts";
import { frequencyText } from "../../results/frequency.ts";
import { shareOfRuns } from "../../results/share-of-runs.ts";
import { meanText } from "../../results/mean-text.ts";
import { freshnessOf } from "../../results/shown-results.ts";
import { goalDayOf } from "../../simulation/system-of.ts";
import { markOf, type CellContext, type ShownScenario } from "../cell-context.ts";

export interface WaitingView {
  readonly title: string;
  readonly lead: string;
  readonly rows: readonly ScenarioCounts[];
  /** Without a goal there is no such day. */
  readonly target: { readonly epochDay: number; readonly label: string } | undefined;
  readonly highest: number;
}

export function toWaitingView({ words, active, visible }: CellContext): WaitingView {
  const day = goalDayOf(active.tab.scenario);
  const rows = visible.flatMap(rowOf);
  return {
    title: titleOf(active, words),
    lead: peakSentence(active, words),
    rows,
    target: day === null ? undefined : { epochDay: day, label: words.messages.cells.capacity.target },
    highest: highestOf(rows),
  };
}

/** How often somebody waits on the day of the goal; on any day where there is no such day. An estimate has no runs to count. */
function titleOf({ shown }: ShownScenario, words: CellContext["words"]): string {
  const { format, messages } = words;
  const texts = messages.cells.waiting;
  const { run } = shown;
  if (run === null || freshnessOf(shown) === "estimate") return texts.titlePlain;
  const day = goalDayOf(run.scenario);
  const measure = day === null ? "total/peakWaiting" : "total/waitingOnTarget";
  const how = frequencyText(
    shareOfRuns(run, measure, (value) => value > 0),
    words,
  );
  return day === null ? texts.titleEver(how) : texts.titleSentence(how, format.date(day));
}

function rowOf({ tab, shown }: ShownScenario): ScenarioCounts[] {
  const counts = countsOf(shown, "total/waiting");
  const freshness = freshnessOf(shown);
  return counts === null || freshness === "none" ? [] : [{ scenario: markOf(tab), counts, state: freshness }];
}

function peakSentence({ shown }: ShownScenario, words: CellContext["words"]): string {
  const { value, low, high } = figureOf(shown, "total/peakWaiting");
  if (value === null || low === null || high === null) return "";
  const { peak, peakOfMost, nobodyEver } = words.messages.cells.waiting;
  if (value === 0) return nobodyEver;
  const [mean, from, to] = [meanText(value, words), words.format.number(low), words.format.number(high)];
  return from === to ? peakOfMost(mean, from) : peak(mean, from, to);
}

function highestOf(rows: readonly ScenarioCounts[]): number {
  const values = rows.flatMap(({ counts }) => [...Array.from(counts.line), ...Array.from(counts.high ?? [])]);
  return Math.ceil((Math.max(10, ...values) * 1.08) / 10) * 10;
}
