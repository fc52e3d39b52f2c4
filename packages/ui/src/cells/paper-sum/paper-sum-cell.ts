import { nothing, type TemplateResult } from "lit";
import { html } from "../../components/html.ts";
import type { Words } from "../../i18n/words.ts";
import type { Figure } from "../../results/figure.ts";
import type { CellContext } from "../cell-context.ts";
import { cellFrame } from "../cell-frame.ts";
import { toPaperSumView, type PaperSumRow, type PaperSumView } from "./paper-sum-view.ts";

/** The sum on paper, set as a sum, beside what the model makes of it. */
export function paperSumCell({ words, active }: CellContext): TemplateResult | typeof nothing {
  const view = toPaperSumView(active.shown, words);
  if (view === null) return nothing;
  const texts = words.messages.cells.paper;
  const frame = {
    id: "paper",
    eyebrow: texts.eyebrow,
    title: view.title,
    lead: view.lead,
    words,
    ...active,
    hasQueues: true,
  };
  return cellFrame(
    frame,
    html`<div class="paper">
      ${sumOnPaper(view, words)}
      ${view.date === "" ? html`<p class="small">${texts.noGoalDay}</p>` : besideTheSum(view, words)}
    </div>`,
  );
}

function besideTheSum(view: PaperSumView, words: Words): TemplateResult {
  const texts = words.messages.cells.paper;
  return html`<div class="paper-runs" data-state=${view.freshness}>
    <h4>${texts.inTheRuns(view.date)}</h4>
    <div class="table-scroll" tabindex="0" role="region" aria-label=${texts.inTheRuns(view.date)}>
      ${inRuns(view, words)}
    </div>
    <p class="small">${texts.explain}</p>
  </div>`;
}

function sumOnPaper({ youths, onPaper, left }: PaperSumView, words: Words): TemplateResult {
  const texts = words.messages.cells.paper;
  return html`<div class="paper-sum">
    <h4>${texts.onPaper}</h4>
    <dl class="sum">
      <div class="sum-start">
        <dt>${texts.youths}</dt>
        <dd>${youths}</dd>
      </div>
      ${onPaper.map(
        ({ name, places }) =>
          html`<div>
            <dt>${name}</dt>
            <dd><span class="visually-hidden">${texts.minus}</span><span aria-hidden="true">−</span> ${places}</dd>
          </div>`,
      )}
      <div class="sum-left">
        <dt>${texts.left}</dt>
        <dd>${left}</dd>
      </div>
    </dl>
  </div>`;
}

function inRuns({ rows }: PaperSumView, words: Words): TemplateResult {
  const texts = words.messages.cells.paper;
  return html`<table class="runs-table">
    <thead>
      <tr>
        <th scope="col">${texts.form}</th>
        <th scope="col" class="number">${texts.places}</th>
        <th scope="col" class="number">${texts.inCare}</th>
        <th scope="col">${texts.occupancy}</th>
        <th scope="col" class="number">${texts.waiting}</th>
        <th scope="col" class="number">${texts.foundFull}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => inRunsRow(row, words))}
    </tbody>
  </table>`;
}

function inRunsRow(row: PaperSumRow, { format }: Words): TemplateResult {
  const number = ({ value }: Figure): string => (value === null ? "–" : format.number(value));
  const { hasUnlimitedPlaces, occupancy } = row;
  return html`<tr>
    <th scope="row">${row.name}</th>
    <td class="number">${hasUnlimitedPlaces ? "" : number(row.places)}</td>
    <td class="number">${number(row.inCare)}</td>
    <td>
      ${
        occupancy === null
          ? nothing
          : html`<span class="occupancy"
              ><meter class="occupancy-bar" min="0" max="1" .value=${Math.min(1, occupancy)} aria-hidden="true"></meter
              ><span class="number">${format.percent(occupancy)}</span></span
            >`
      }
    </td>
    <td class="number ${(row.waiting.value ?? 0) >= 0.5 ? "stands-out" : ""}">
      ${hasUnlimitedPlaces ? "" : number(row.waiting)}
    </td>
    <td class="number">
      ${hasUnlimitedPlaces ? "" : row.foundFull.value === null ? "–" : format.percent(row.foundFull.value)}
    </td>
  </tr>`;
}
