import { nothing, type TemplateResult } from "lit";
import { html } from "../components/html.ts";
import { allCells } from "../cells/all-cells.ts";
import type { CellKind } from "../cells/cell-kind.ts";
import { icon } from "../components/icons.ts";
import type { Words } from "../i18n/words.ts";
import type { Sheet, SheetCell } from "../scenario-store/sheet.ts";
import { cellName } from "./cell-name.ts";

interface Around {
  readonly words: Words;
  readonly sheet: Sheet;
  readonly isOpen: boolean;
  readonly toggle: (isOpen: boolean) => void;
  readonly add: (kind: CellKind) => void;
}

/** A place for a new cell: before another one, or at the end. What it offers is made when somebody looks. */
export function cellAdder(before: SheetCell | null, { words, sheet, isOpen, toggle, add }: Around): TemplateResult {
  const texts = words.messages.sheet;
  const label = before === null ? texts.addAtEnd : texts.addBefore(cellName(before, words));
  const onToggle = ({ target }: Event): void => toggle((target as HTMLDetailsElement).open);
  return html`<div class="cell-adder ${before === null ? "cell-adder-last" : ""}">
    <details class="menu" @toggle=${onToggle}>
      <summary aria-label=${label} title=${texts.add}>
        ${icon("plus")} <span class="cell-adder-text" aria-hidden="true">${texts.add}</span>
      </summary>
      ${isOpen ? html`<div class="menu-body">${offered(sheet).map((kind) => offer(kind, { words, add }))}</div>` : nothing}
    </details>
  </div>`;
}

/** What shows the same wherever it stands is offered once. */
function offered(sheet: Sheet): readonly CellKind[] {
  return allCells.filter(({ isSingle, id }) => !isSingle || sheet.every(({ kind }) => kind !== id));
}

function offer(kind: CellKind, { words, add }: Pick<Around, "words" | "add">): TemplateResult {
  const { name, about } = words.messages.sheet.kinds[kind.id];
  return html`<button type="button" class="menu-item menu-item-tall" @click=${() => add(kind)}>
    <span>${name}</span> <span class="menu-note">${about}</span>
  </button>`;
}
