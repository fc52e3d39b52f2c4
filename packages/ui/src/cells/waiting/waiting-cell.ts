import { nothing, type TemplateResult } from "lit";
import { html } from "../../components/html.ts";
import { bandChart, toBandTable } from "../../charts/band-chart.ts";
import type { CellContext } from "../cell-context.ts";
import { carriedBy } from "../carried-by.ts";
import { cellFrame } from "../cell-frame.ts";
import { drawnLine } from "../drawn-line.ts";
import { figureTexts } from "../figure-texts.ts";
import { freshnessOf } from "../../results/shown-results.ts";
import { causesTable } from "./causes-table.ts";
import { toCausesView } from "./causes-view.ts";
import { toWaitingView } from "./waiting-view.ts";

/** Everybody who waits without any place, day by day, for each scenario that is visible. */
export function waitingCell(context: CellContext): TemplateResult {
  const { words, active, axisTop } = context;
  const texts = words.messages.cells.waiting;
  const view = toWaitingView(context);
  const frame = {
    id: "waiting",
    eyebrow: texts.eyebrow,
    title: view.title,
    lead: view.lead,
    words,
    ...active,
    hasQueues: true,
  };
  if (view.rows.length === 0) return cellFrame(frame, nothing);
  const causes = toCausesView(active.shown, words);
  const { language } = words;
  const draw = (width: number): SVGSVGElement =>
    bandChart(view.rows, {
      language,
      label: view.title,
      width,
      yLabel: texts.yLabel,
      yMax: axisTop("waiting", view.highest),
      target: view.target,
      emphasis: active.tab.letter,
    });
  return cellFrame(
    frame,
    html`<pb-chart-figure
        .heading=${view.title}
        .description=${texts.description(drawnLine(freshnessOf(active.shown), words))}
        .table=${toBandTable(view.rows, { language })}
        .draw=${draw}
        .showsHeading=${false}
        .carries=${carriedBy(active, words)}
        .texts=${figureTexts(words, view.title)}
        .fileName=${"wachtlijst"}
      ></pb-chart-figure>
      ${causes === null ? nothing : causesTable(causes, words)}`,
  );
}
