import type { TemplateResult } from "lit";
import { html } from "../../components/html.ts";
import type { Words } from "../../i18n/words.ts";
import type { PlanHandle, PlanLineView } from "./plan-line-view.ts";

/** The time line as a table. */
export function planTable({ sections }: PlanLineView, { messages, format }: Words): TemplateResult {
  const { plan, cells } = messages;
  const date = (day: number | null | undefined): string => (typeof day === "number" ? format.shortDate(day) : "–");
  const row = ({ group, label, places, fate }: PlanHandle): TemplateResult =>
    html`<tr>
      <th scope="row">${plan.group(label, places)}</th>
      <td class="one-line">${date(group.day)}</td>
      <td class="one-line">${date(group.basisDay)}</td>
      <td class="one-line">${date(fate?.realised?.middle)}</td>
    </tr>`;
  return html`<details class="figure-table">
    <summary>${cells.asTable}</summary>
    <div class="table-scroll" tabindex="0" role="region" aria-label="${cells.asTable}: ${plan.title}">
      <table>
        <thead>
          <tr>
            <th scope="col">${plan.what}</th>
            <th scope="col">${plan.key.planned}</th>
            <th scope="col">${plan.key.basis}</th>
            <th scope="col">${plan.key.realised}</th>
          </tr>
        </thead>
        <tbody>
          ${sections.flatMap(({ rows }) => rows.flatMap(({ handles }) => handles.map(row)))}
        </tbody>
      </table>
    </div>
  </details>`;
}
