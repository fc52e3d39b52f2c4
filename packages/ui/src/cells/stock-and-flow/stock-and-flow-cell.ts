import { nothing, type TemplateResult } from "lit";
import { html } from "../../components/html.ts";
import type { Words } from "../../i18n/words.ts";
import type { CellContext } from "../cell-context.ts";
import { cellFrame } from "../cell-frame.ts";
import { toStockAndFlowView, type Flow, type FormFlows, type StockAndFlowView } from "./stock-and-flow-view.ts";

/** Who was there, came, left and is there, by half-year and care form: as the statistics print it. */
export function stockAndFlowCell({ words, active }: CellContext): TemplateResult {
  const texts = words.messages.stockAndFlow;
  const view = toStockAndFlowView(active.shown, words);
  // Flows are counted youth by youth, which an estimate does not do.
  const shown = { ...active.shown, estimate: null };
  const lead = view.lacksFlows ? texts.lacksFlows : "";
  const frame = {
    id: "stock-and-flow",
    eyebrow: texts.eyebrow,
    title: view.title,
    lead,
    words,
    tab: active.tab,
    shown,
  };
  if (view.forms.length === 0) return cellFrame(frame, nothing);
  return cellFrame(
    frame,
    html`<div class="table-scroll whole" tabindex="0" role="region" aria-label=${texts.eyebrow}>
        ${flowTable(view, words)}
      </div>
      <p class="small">${texts.explain}</p>`,
  );
}

function flowTable({ periods, forms }: StockAndFlowView, words: Words): TemplateResult {
  const texts = words.messages.stockAndFlow;
  return html`<table class="flows">
    <thead>
      <tr>
        <th scope="col">${texts.youths}</th>
        ${periods.map((period) => html`<th scope="col" class="number">${period}</th>`)}
      </tr>
    </thead>
    ${forms.map((form) => formRows(form, words))}
  </table>`;
}

const rows: readonly (keyof Flow)[] = ["start", "inflow", "outflow", "end"];

function formRows({ name, flows }: FormFlows, { format, messages }: Words): TemplateResult {
  return html`<tbody>
    <tr>
      <th scope="rowgroup" colspan=${flows.length + 1} class="flows-form">${name}</th>
    </tr>
    ${rows.map(
      (row) =>
        html`<tr data-row=${row}>
          <th scope="row">${messages.stockAndFlow.rows[row]}</th>
          ${flows.map((flow) => html`<td class="number">${format.number(flow[row], 1)}</td>`)}
        </tr>`,
    )}
  </tbody>`;
}
