import { nothing, type TemplateResult } from "lit";
import { html } from "../components/html.ts";
import { icon } from "../components/icons.ts";
import type { Words } from "../i18n/words.ts";
import type { SheetCell } from "../scenario-store/sheet.ts";
import { cellName } from "./cell-name.ts";

interface Around {
  readonly words: Words;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly move: (by: -1 | 1) => void;
  readonly hide: () => void;
  readonly present: () => void;
  readonly remove: () => void;
}

/** What can be done with a cell as a whole, at its upper corner. */
export function cellMenu(cell: SheetCell, { words, isFirst, isLast, ...deeds }: Around): TemplateResult {
  const texts = words.messages.sheet;
  const item = (label: string, act: () => void): TemplateResult =>
    html`<button type="button" class="menu-item" @click=${act}>${label}</button>`;
  return html`<div class="cell-tools">
    ${cell.isPresented ? nothing : html`<span class="small">${texts.notPresented}</span>`}
    <details class="menu menu-end cell-menu">
      <summary aria-label=${texts.menu(cellName(cell, words))}>${icon("more")}</summary>
      <div class="menu-body">
        ${isFirst ? nothing : item(texts.up, () => deeds.move(-1))}
        ${isLast ? nothing : item(texts.down, () => deeds.move(1))} ${item(texts.hide, deeds.hide)}
        ${item(cell.isPresented ? texts.notPresent : texts.present, deeds.present)} ${item(texts.remove, deeds.remove)}
      </div>
    </details>
  </div>`;
}
