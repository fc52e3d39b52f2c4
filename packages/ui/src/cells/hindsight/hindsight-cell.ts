import { nothing, type TemplateResult } from "lit";
import { html } from "../../components/html.ts";
import { bandChart, toBandTable } from "../../charts/band-chart.ts";
import { icon } from "../../components/icons.ts";
import type { Words } from "../../i18n/words.ts";
import type { CellContext } from "../cell-context.ts";
import { carriedBy } from "../carried-by.ts";
import { cellFrame } from "../cell-frame.ts";
import { figureTexts } from "../figure-texts.ts";
import { hindsightTable } from "./hindsight-table.ts";
import { problemList } from "./problem-list.ts";
import { toHindsightView, type HindsightChart, type HindsightView, type RealisedFile } from "./hindsight-view.ts";

/** The measured figures that are open, and what can be done with them. */
export interface RealisedOptions {
  readonly file: RealisedFile | null;
  readonly open: () => void;
  readonly remove: () => void;
}

/** The model against what was counted in reality: a file of figures over the charts, and how well they agree. */
export function hindsightCell(context: CellContext, realised: RealisedOptions): TemplateResult {
  const { words, active } = context;
  const texts = words.messages.hindsight;
  const view = toHindsightView(active, realised.file, words);
  // Reality is held against runs: an estimate has no band to lie in.
  const shown = { ...active.shown, estimate: null };
  const { title, lead } = view;
  const frame = { id: "hindsight", eyebrow: texts.eyebrow, title, lead, words, tab: active.tab, shown };
  return cellFrame(
    frame,
    html`${fileLine(realised, words)} ${view.issues.length === 0 ? nothing : problemList(view.issues)}
    ${view.remarks.map((remark) => html`<p class="small">${remark}</p>`)}
    ${view.charts.map((chart) => overlay(chart, context))}
    ${view.lines.length === 0 ? nothing : hindsightTable(view.lines, words)} ${whatItTells(view, words)}`,
  );
}

function fileLine({ file, open, remove }: RealisedOptions, words: Words): TemplateResult {
  const texts = words.messages.hindsight;
  if (file === null) {
    return html`<p class="suggestions">
      <button type="button" class="choice" @click=${open}>${icon("open")} ${texts.open}</button>
    </p>`;
  }
  return html`<p class="realised-file">
    <span>${texts.file(file.name)} ${texts.notKept}</span>
    <button type="button" class="quiet" @click=${open}>${texts.openOther}</button>
    <button type="button" class="quiet" @click=${remove}>${texts.remove}</button>
  </p>`;
}

function overlay(
  { series, name, row, observed }: HindsightChart,
  { words, active, axisTop }: CellContext,
): TemplateResult {
  const texts = words.messages.hindsight;
  const { language } = words;
  const highest = Math.max(
    10,
    ...observed.map(({ value }) => value),
    ...Array.from(row.counts.high ?? row.counts.line),
  );
  const yMax = axisTop(`hindsight/${series}`, Math.ceil((highest * 1.08) / 10) * 10);
  const options = { language, label: name, yLabel: name, yMax, observed, height: 300 };
  return html`<pb-chart-figure
    .heading=${name}
    .description=${texts.description}
    .table=${toBandTable([row], { language })}
    .draw=${(width: number) => bandChart([row], { ...options, width })}
    .showsHeading=${false}
    .carries=${carriedBy(active, words)}
    .texts=${figureTexts(words, name)}
    .fileName=${"terugblik"}
  ></pb-chart-figure>`;
}

function whatItTells({ tells }: HindsightView, words: Words): TemplateResult | typeof nothing {
  if (tells.length === 0) return nothing;
  return html`<details class="figure-table">
    <summary>${words.messages.hindsight.tells}</summary>
    ${tells.map((sentence) => html`<p>${sentence}</p>`)}
  </details>`;
}
