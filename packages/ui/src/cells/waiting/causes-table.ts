import { nothing, type TemplateResult } from "lit";
import { html } from "../../components/html.ts";
import { stateMark } from "../../components/state-mark.ts";
import type { Words } from "../../i18n/words.ts";
import type { CauseRow, CausesView } from "./causes-view.ts";

/** What youths waited for: the form of which a place was missing. */
export function causesTable({ rows, freshness, isRough }: CausesView, { messages }: Words): TemplateResult {
  const texts = messages.cells.waiting.causes;
  const { states } = messages;
  const mark =
    freshness === "current" ? nothing : stateMark(freshness, isRough ? states.roughShort : states[freshness]);
  return html`<div class="side-table" data-state=${freshness}>
    <h4>${texts.title} ${mark}</h4>
    <div class="table-scroll" tabindex="0" role="region" aria-label=${texts.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">${texts.form}</th>
            <th scope="col" class="number">${texts.waited}</th>
            <th scope="col" class="number">${texts.held}</th>
            <th scope="col" class="number">${texts.inOther}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(causeRow)}
        </tbody>
      </table>
    </div>
    <p class="small">${texts.explain}</p>
  </div>`;
}

function causeRow({ name, waited, held, inOther }: CauseRow): TemplateResult {
  return html`<tr>
    <th scope="row">${name}</th>
    <td class="number">${waited}</td>
    <td class="number">${held}</td>
    <td class="number">${inOther}</td>
  </tr>`;
}
