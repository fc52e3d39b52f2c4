import type { TemplateResult } from "lit";
import { html } from "../../components/html.ts";
import { icon } from "../../components/icons.ts";
import type { Words } from "../../i18n/words.ts";
import type { HindsightLine } from "./hindsight-view.ts";

/** Each measured figure beside what the runs have for it. */
export function hindsightTable(lines: readonly HindsightLine[], words: Words): TemplateResult {
  const texts = words.messages.hindsight;
  return html`<div class="side-table">
    <div class="table-scroll" tabindex="0" role="region" aria-label=${texts.table}>
      <table>
        <caption class="visually-hidden">
          ${texts.table}
        </caption>
        <thead>
          <tr>
            <th scope="col">${texts.day}</th>
            <th scope="col">${texts.what}</th>
            <th scope="col" class="number">${texts.measured}</th>
            <th scope="col" class="number">${texts.mean}</th>
            <th scope="col" class="number">${texts.band}</th>
            <th scope="col" class="number">${texts.difference}</th>
            <th scope="col">${texts.inBand}</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map((line) => figureRow(line, words))}
        </tbody>
      </table>
    </div>
  </div>`;
}

const icons = { inside: "current", outside: "failed", masked: "hidden" } as const;

function figureRow(line: HindsightLine, words: Words): TemplateResult {
  return html`<tr>
    <th scope="row" class="one-line">${line.day}</th>
    <td>${line.what}</td>
    <td class="number">${line.measured}</td>
    <td class="number">${line.mean}</td>
    <td class="number one-line">${line.band}</td>
    <td class="number">${line.error}</td>
    <td class="one-line">${icon(icons[line.verdict])} ${words.messages.hindsight.verdicts[line.verdict]}</td>
  </tr>`;
}
