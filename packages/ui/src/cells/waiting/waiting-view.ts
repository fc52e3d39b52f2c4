import type { ScenarioCounts } from "../../charts/band-chart.ts";
import { countsOf } from "../../results/counts.ts";
import { figureOf } from "../../results/figure.ts";
import { frequencyText } from "../../results/frequency.ts";
import { shareOfRuns } from "../../results/share-of-runs.ts";
import { freshnessOf } from "../../results/shown-results.ts";
import { targetDayOf } from "../../simulation/system-of.ts";
import { markOf, type CellContext, type ShownScenario } from "../cell-context.ts";

export interface WaitingView {
  readonly title: string;
  readonly lead: string;
  readonly rows: readonly ScenarioCounts[];
  readonly target: { epochDay: number; label: string };
  readonly highest: number;
}

export function toWaitingView({ words, active, visible }: CellContext): WaitingView {
  const { format, messages } = words;
  const texts = messages.cells.waiting;
  const { run } = active.shown;
  const day = targetDayOf(active.tab.scenario);
  const share = run === null ? null : shareOfRuns(run, "total/waitingOnTarget", (value) => value > 0);
  const isOfRuns = freshnessOf(active.shown) !== "estimate";
  const rows = visible.flatMap(rowOf);
  return {
    title:
      share === null || !isOfRuns
        ? texts.titlePlain
        : texts.titleSentence(frequencyText(share, words), format.date(day)),
    lead: peakSentence(active, words),
    rows,
    target: { epochDay: day, label: messages.cells.capacity.target },
    highest: highestOf(rows),
  };
}

function rowOf({ tab, shown }: ShownScenario): ScenarioCounts[] {
  const counts = countsOf(shown, "total/waiting");
  const freshness = freshnessOf(shown);
  return counts === null || freshness === "none" ? [] : [{ scenario: markOf(tab), counts, state: freshness }];
}

function peakSentence({ shown }: ShownScenario, { format, messages }: CellContext["words"]): string {
  const { value, low, high } = figureOf(shown, "total/peakWaiting");
  if (value === null || low === null || high === null) return "";
  return messages.cells.waiting.peak(format.number(value), format.number(low), format.number(high));
}

function highestOf(rows: readonly ScenarioCounts[]): number {
  const values = rows.flatMap(({ counts }) => [...Array.from(counts.line), ...Array.from(counts.high ?? [])]);
  return Math.ceil((Math.max(10, ...values) * 1.08) / 10) * 10;
}
