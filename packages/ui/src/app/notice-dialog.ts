import { describeIssue, type ScenarioIssue } from "@plaatsbepaling/sim-core";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Words } from "../i18n/words.ts";
import { isUnsaved, type ScenarioTab } from "../scenario-store/scenario-tab.ts";
import type { Notice } from "./notice.ts";
import type { NoticeAnswer } from "./page-actions.ts";

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
    const { files, scenarios, page } = this.words.messages;
    switch (notice.kind) {
      case "refused":
        return this.frame(files.refusedTitle(notice.file), {
          body: html`<p>${files.refusedLead(notice.issues.length)} ${files.workKept}</p>
            ${this.issueList(notice.issues)}`,
        });
      case "unreadable":
        return this.frame(files.refusedTitle(notice.file), {
          body: html`<p>${files.unreadable(notice.file)} ${files.workKept}</p>`,
        });
      case "full":
        return this.frame(files.fullTitle, {
          body: html`<p>${files.fullLead(notice.added.name)}</p>
            ${this.tabChoice()}`,
          close: scenarios.cancel,
        });
      case "unknownFields":
        return this.frame(files.unknownTitle, {
          body: html`<p>${files.unknownLead}</p>
            ${this.issueList(notice.warnings)}`,
          confirm: page.save,
          close: scenarios.cancel,
        });
      case "remove":
        return this.frame(scenarios.remove, {
          body: html`<p>${scenarios.removeQuestion(notice.name)}</p>`,
          confirm: scenarios.remove,
          close: scenarios.cancel,
        });
    }
  }

  private frame(
    title: string,
    { body, confirm, close }: { body: TemplateResult; confirm?: string; close?: string },
  ): TemplateResult {
    return html`<h2 id="notice-title" tabindex="-1" autofocus>${title}</h2>
      ${body}
      <div class="notice-actions">
        ${
          confirm === undefined
            ? nothing
            : html`<button type="button" class="primary" @click=${() => this.answer({ kind: "confirm" })}>
                ${confirm}
              </button>`
        }
        <button type="button" class="choice" @click=${() => this.answer({ kind: "close" })}>
          ${close ?? this.words.messages.files.close}
        </button>
      </div>`;
  }

  private issueList(issues: readonly ScenarioIssue[]): TemplateResult {
    return html`<ol class="issues" tabindex="0">
      ${issues.map((issue) => {
        const { message, hint } = describeIssue(issue, this.words.language);
        const place = issue.path === "" ? this.words.messages.files.wholeFile : issue.path;
        return html`<li>
          <code>${place}</code>
          <p>${message}</p>
          ${hint === "" ? nothing : html`<p class="hint">${hint}</p>`}
        </li>`;
      })}
    </ol>`;
  }

  private tabChoice(): TemplateResult {
    const { unsavedMark } = this.words.messages.files;
    return html`<ul class="tab-choice">
      ${this.tabs
        .filter(({ isBasis }) => !isBasis)
        .map(
          (tab) =>
            html`<li>
              <button type="button" class="choice" @click=${() => this.answer({ kind: "replace", letter: tab.letter })}>
                <span class="letter" data-letter=${tab.letter}>${tab.letter}</span> ${tab.name}
                ${isUnsaved(tab) ? `(${unsavedMark})` : ""}
              </button>
            </li>`,
        )}
    </ul>`;
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
