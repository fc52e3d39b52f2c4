import { nothing, type TemplateResult } from "lit";
import { html } from "../components/html.ts";
import { icon } from "../components/icons.ts";
import type { Words } from "../i18n/words.ts";
import type { Message } from "./message.ts";

/** What has just been done, and what can be done about it. It stays on the page while empty, so that it is read aloud. */
export function messageBar(message: Message | null, { messages }: Words, close: () => void): TemplateResult {
  const { action } = message ?? {};
  const answer = (): void => {
    close();
    action?.act();
  };
  return html`<div class="message" ?data-empty=${message === null}>
    <p role="status">${message?.text ?? ""}</p>
    ${
      action === undefined
        ? nothing
        : html`<button type="button" class="message-action" @click=${answer}>${action.label}</button>
            <button
              type="button"
              class="message-action"
              aria-label=${messages.files.close}
              title=${messages.files.close}
              @click=${close}
            >
              ${icon("failed")}
            </button>`
    }
  </div>`;
}
