import { nothing, type TemplateResult } from "lit";
import { html } from "../components/html.ts";
import { icon } from "../components/icons.ts";
import type { Words } from "../i18n/words.ts";
import type { Sheet, SheetCell } from "../scenario-store/sheet.ts";
import { cellName } from "./cell-name.ts";

/** The cells that are hidden, each with the way back. */
export function hiddenCells(
  sheet: Sheet,
  { words, show }: { words: Words; show: (cell: SheetCell) => void },
): TemplateResult | typeof nothing {
  const texts = words.messages.sheet;
  const hidden = sheet.filter(({ isHidden }) => isHidden);
  if (hidden.length === 0) return nothing;
  return html`<div class="hidden-cells" role="group" aria-label=${texts.hiddenCells}>
    <span class="small">${icon("hidden")} ${texts.hiddenCells}:</span>
    ${hidden.map(
      (cell) =>
        html`<button type="button" class="choice" @click=${() => show(cell)}>
          ${texts.show(cellName(cell, words))}
        </button>`,
    )}
  </div>`;
}
