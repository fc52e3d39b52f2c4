import type { TemplateResult } from "lit";
import { html } from "../../components/html.ts";
import type { Words } from "../../i18n/words.ts";
import type { LedgerRow, MoneyView } from "./money-view.ts";

/** Budget, what goes off it, and what is left, by year: as a bookkeeper sets it. */
export function ledgerTable({ years, ledger, scale }: MoneyView, words: Words): TemplateResult {
  const texts = words.messages.money;
  return html`<h4>${texts.ledger}</h4>
    <div class="table-scroll whole" tabindex="0" role="region" aria-label=${texts.ledger}>
      <table class="ledger">
        <thead>
          <tr>
            <th scope="col">${words.messages.euro[scale.unit]}</th>
            ${years.map((year) => html`<th scope="col" class="number">${year}</th>`)}
            <th scope="col" class="number">${texts.total}</th>
          </tr>
        </thead>
        <tbody>
          ${ledger.map((row) => ledgerRow(row, words))}
        </tbody>
      </table>
    </div>
    <p class="small">${texts.rounded}</p>`;
}

function ledgerRow({ kind, line, amounts, bands }: LedgerRow, { messages }: Words): TemplateResult {
  const texts = messages.money;
  return html`<tr data-kind=${kind}>
      <th scope="row">${texts.lines[line]}</th>
      ${amounts.map((amount) => html`<td class="number">${amount}</td>`)}
    </tr>
    ${
      bands.some((band) => band !== "")
        ? html`<tr data-kind="band">
            <th scope="row">${texts.band}</th>
            ${bands.map((band) => html`<td class="number">${band}</td>`)}
          </tr>`
        : ""
    }`;
}
