import type { TemplateResult } from "lit";
import { html } from "../../components/html.ts";
import type { Words } from "../../i18n/words.ts";

/** The figures that a text can name; `type` takes the text once one of them was put where the cursor stands. */
export function figureNames(
  { messages }: Words,
  field: () => HTMLTextAreaElement | null,
  type: (text: string) => void,
): TemplateResult {
  const texts = messages.sheet.text;
  const insert = (name: string): void => {
    const area = field();
    if (area === null) return;
    area.setRangeText(`{{${name}}}`, area.selectionStart, area.selectionEnd, "end");
    type(area.value);
    area.focus();
  };
  return html`<div class="text-names" role="group" aria-label=${texts.insert}>
    <span class="small">${texts.insert}:</span>
    ${Object.values(texts.live.names).map(
      (name) => html`<button type="button" class="quiet" @click=${() => insert(name)}>${name}</button>`,
    )}
  </div>`;
}
