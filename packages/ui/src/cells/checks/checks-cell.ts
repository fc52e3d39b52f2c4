import { nothing, type TemplateResult } from "lit";
import { html } from "../../components/html.ts";
import { stateMark } from "../../components/state-mark.ts";
import { textIn } from "../../i18n/language.ts";
import type { Words } from "../../i18n/words.ts";
import type { CellContext } from "../cell-context.ts";
import { cellFrame } from "../cell-frame.ts";
import { toChecksView, type CheckLine, type LittleLine } from "./checks-view.ts";

/** What was checked on the runs behind the figures, and what came out. */
export function checksCell({ words, active }: CellContext): TemplateResult {
  const texts = words.messages.cells.checks;
  const view = toChecksView(active.shown, words);
  // Checks are made on runs only: an estimate is no stand-in for them.
  const shown = { ...active.shown, estimate: null };
  const frame = { id: "checks", eyebrow: texts.eyebrow, title: view.title, words, tab: active.tab, shown };
  if (view.lines.length === 0) return cellFrame(frame, nothing);
  const nameOf = (form: string): string =>
    textIn(words.language, active.tab.scenario.careForms[form]?.name ?? { nl: form });
  return cellFrame(
    frame,
    html`<ul class="checks">
        ${view.lines.map((line) => checkLine(line, words))}
      </ul>
      <details class="figure-table">
        <summary>${texts.little}: ${words.messages.cells.asTable.toLowerCase()}</summary>
        <div class="table-scroll" tabindex="0" role="region" aria-label=${texts.little}>
          ${littleTable(view.little, { nameOf, words })}
        </div>
      </details>`,
  );
}

function checkLine({ name, text, value, isFine }: CheckLine, words: Words): TemplateResult {
  const texts = words.messages.cells.checks;
  return html`<li>
    ${stateMark(isFine ? "current" : "failed", isFine ? texts.fine : texts.wrong)}
    <span><strong>${name}.</strong> ${text} <span class="number">${value}</span></span>
  </li>`;
}

function littleTable(
  lines: readonly LittleLine[],
  { nameOf, words }: { nameOf: (form: string) => string; words: Words },
): TemplateResult {
  const texts = words.messages.cells.checks;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${texts.form}</th>
        <th scope="col" class="number">${texts.counted}</th>
        <th scope="col" class="number">${texts.computed}</th>
        <th scope="col" class="number">${texts.gap}</th>
      </tr>
    </thead>
    <tbody>
      ${lines.map(
        ({ form, counted, computed, gap }) =>
          html`<tr>
            <th scope="row">${nameOf(form)}</th>
            <td class="number">${counted}</td>
            <td class="number">${computed}</td>
            <td class="number">${gap}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
