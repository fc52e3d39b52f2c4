import { nothing, type TemplateResult } from "lit";
import { html } from "../../components/html.ts";
import { stateMark } from "../../components/state-mark.ts";
import type { Words } from "../../i18n/words.ts";
import type { UnitRow, UnitsView } from "./units-view.ts";

/** Planned and real dates, unit by unit, and which rule held it back. */
export function unitsTable({ rows, displaced, freshness }: UnitsView, { messages }: Words): TemplateResult {
  const texts = messages.transition.units;
  return html`<div class="side-table" data-state=${freshness}>
    <h4>${texts.title} ${freshness === "current" ? nothing : stateMark(freshness, messages.states[freshness])}</h4>
    ${displaced === "" ? nothing : html`<p>${displaced}</p>`}
    <div class="table-scroll" tabindex="0" role="region" aria-label=${texts.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">${texts.where}</th>
            <th scope="col">${texts.what}</th>
            <th scope="col">${texts.planned}</th>
            <th scope="col">${texts.realised}</th>
            <th scope="col" class="number">${texts.share}</th>
            <th scope="col">${texts.held}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(unitRow)}
        </tbody>
      </table>
    </div>
    <p class="small">${texts.explain}</p>
  </div>`;
}

function unitRow({ where, what, planned, realised, range, share, held }: UnitRow): TemplateResult {
  return html`<tr>
    <th scope="row">${where}</th>
    <td class="one-line">${what}</td>
    <td class="one-line">${planned}</td>
    <td class="one-line">
      ${realised}${range === "" ? nothing : html`<span class="small date-range">${range}</span>`}
    </td>
    <td class="number">${share}</td>
    <td>${held}</td>
  </tr>`;
}
