import { keepsRight, writeCell, type Table } from "@plaatsbepaling/sim-core";
import type { TemplateResult } from "lit";
import { html } from "../components/html.ts";
import type { Language } from "../i18n/language.ts";

/** A table of a report as a table of the page; it scrolls where it is wider. */
export function reportTable({ title, columns, rows, totalRows = 0 }: Table, language: Language): TemplateResult {
  const firstTotal = rows.length - totalRows;
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${title}>
    <table>
      <thead>
        <tr>
          ${columns.map(
            (column) => html`<th scope="col" class=${keepsRight(column) ? "number" : ""}>${column.heading}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row, at) =>
            html`<tr class=${at < firstTotal ? "" : "total"}>
              ${columns.map((column, index) => {
                const written = writeCell(row[index] ?? null, column, language);
                return index === 0
                  ? html`<th scope="row">${written}</th>`
                  : html`<td class=${keepsRight(column) ? "number" : ""}>${written}</td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
