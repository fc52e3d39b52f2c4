import { LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { html } from "../components/html.ts";
import type { Words } from "../i18n/words.ts";
import type { ScenarioTab } from "../scenario-store/scenario-tab.ts";
import { fileNotice } from "./file-notice.ts";
import { isWorkNotice, type Notice } from "./notice.ts";
import type { NoticeAnswer } from "./page-actions.ts";
import { workNotice } from "./work-notice.ts";

/** Tells how a notice was answered. */
export class NoticeAnswerEvent extends Event {
  readonly answer: NoticeAnswer;

  constructor(answer: NoticeAnswer) {
    super("notice-answer", { bubbles: true });
    this.answer = answer;
  }
}

/** Shows a notice over the page and keeps the keyboard in it until it is answered. */
@customElement("pb-notice-dialog")
export class NoticeDialog extends LitElement {
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) notice: Notice | null = null;
  @property({ attribute: false }) tabs: readonly ScenarioTab[] = [];

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has("notice")) return;
    const dialog = this.querySelector("dialog");
    if (this.notice === null) dialog?.close();
    else if (dialog?.open === false) dialog.showModal();
  }

  protected override render(): TemplateResult {
    return html`<dialog class="notice" aria-labelledby="notice-title" @cancel=${this.onCancel}>
      ${this.notice === null ? nothing : this.content(this.notice)}
    </dialog>`;
  }

  private content(notice: Notice): TemplateResult {
    const { words, tabs } = this;
    const answer = (given: NoticeAnswer): void => this.answer(given);
    const { title, body, confirm, close } = isWorkNotice(notice)
      ? workNotice(notice, { words, answer })
      : fileNotice(notice, { words, tabs, answer });
    return html`<h2 id="notice-title" tabindex="-1" autofocus>${title}</h2>
      <div class="notice-body">${body}</div>
      <div class="notice-actions">
        ${
          confirm === undefined
            ? nothing
            : html`<button type="button" class="primary" @click=${() => answer({ kind: "confirm" })}>
                ${confirm}
              </button>`
        }
        <button type="button" class="choice" @click=${() => answer({ kind: "close" })}>
          ${close ?? words.messages.files.close}
        </button>
      </div>`;
  }

  private answer(answer: NoticeAnswer): void {
    this.dispatchEvent(new NoticeAnswerEvent(answer));
  }

  private readonly onCancel = (event: Event): void => {
    event.preventDefault();
    this.answer({ kind: "close" });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "pb-notice-dialog": NoticeDialog;
  }
}
