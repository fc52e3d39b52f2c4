import { html, nothing, type TemplateResult } from "lit";
import type { Words } from "../../i18n/words.ts";
import type { IncidentalRow } from "./incidental-view.ts";

/** Costs of the transition by kind, and what the grant pays of them. */
export function incidentalTable(
  rows: readonly IncidentalRow[],
  { words, mark }: { readonly words: Words; readonly mark: TemplateResult | typeof nothing },
): TemplateResult | typeof nothing {
  const texts = words.messages.money.incidental;
  if (rows.length === 0) return nothing;
  return html`<details class="figure-table">
    <summary>${texts.title} ${mark}</summary>
    <p class="small">${texts.explain}</p>
    <div class="table-scroll" tabindex="0" role="region" aria-label=${texts.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">${texts.kind}</th>
            <th scope="col" class="number">${texts.withinSquare}</th>
            <th scope="col" class="number">${texts.elsewhere}</th>
            <th scope="col" class="number">${texts.grant}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ kind, withinSquare, elsewhere, grant }) =>
              html`<tr>
                <th scope="row">${kind}</th>
                <td class="number">${withinSquare}</td>
                <td class="number">${elsewhere}</td>
                <td class="number">${grant}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
