import { LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { html } from "../../components/html.ts";
import { icon } from "../../components/icons.ts";
import type { CellContent } from "../../scenario-store/sheet.ts";
import type { CellPlace } from "../cell-kind.ts";
import { Draft } from "../draft.ts";
import { otherLanguageOf, writtenIn } from "../written-in.ts";
import { figureNames } from "./figure-names.ts";
import { markdown } from "./markdown.ts";
import { longestText, readMarkdown } from "./read-markdown.ts";

export function textCell(place: CellPlace): TemplateResult {
  return html`<pb-text-cell .place=${place}></pb-text-cell>`;
}

export function textOf(content: CellContent): string {
  const text = content?.["text"];
  return typeof text === "string" ? text : "";
}

/** A text in Markdown with live figures. It is written where it stands; an empty one waits to be written. */
@customElement("pb-text-cell")
export class TextCell extends LitElement {
  @property({ attribute: false }) place!: CellPlace;

  @state() private isEditing = false;
  private readonly draft = new Draft(this, (text, gesture) =>
    this.place.keep((content) => ({ ...content, text, ...writtenIn(content, this.place.words) }), gesture),
  );

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { words, cell } = this.place;
    const texts = words.messages.sheet;
    const text = textOf(cell.content);
    const isOpen = this.isEditing || text === "";
    return html`<section class="cell cell-text" ?data-open=${isOpen}>
      ${
        isOpen
          ? this.editor(text)
          : html`<button type="button" class="quiet cell-edit" @click=${this.open}>
              ${icon("edit")} ${texts.text.edit}
            </button>`
      }
      ${
        text === ""
          ? nothing
          : html`<div class="prose" lang=${otherLanguageOf(cell.content, words)}>
              ${markdown(readMarkdown(text), this.place)}
            </div>`
      }
    </section>`;
  }

  private editor(text: string): TemplateResult {
    const { words, cell } = this.place;
    const texts = words.messages.sheet.text;
    const id = `text-${cell.id}`;
    return html`<div class="text-editor">
      <label for=${id}>${texts.label}</label>
      <textarea
        id=${id}
        lang=${otherLanguageOf(cell.content, words)}
        data-begin
        rows="6"
        maxlength=${longestText}
        aria-describedby="${id}-help"
        placeholder=${texts.placeholder}
        .value=${live(this.draft.typed ?? text)}
        @focus=${this.open}
        @input=${this.onInput}
        @keydown=${this.onKey}
        @blur=${this.draft.flush}
      ></textarea>
      <p class="small" id="${id}-help">${texts.help}</p>
      ${figureNames(
        words,
        () => this.field,
        (typed) => this.draft.type(typed),
      )}
      ${
        text === ""
          ? nothing
          : html`<div class="text-done">
              <button type="button" class="choice" @click=${this.close}>${texts.done}</button>
              <span class="small">${texts.preview}</span>
            </div>`
      }
    </div>`;
  }

  private readonly open = async (): Promise<void> => {
    if (this.isEditing) return;
    this.isEditing = true;
    await this.updateComplete;
    this.field?.focus();
  };

  private readonly close = async (): Promise<void> => {
    this.draft.end();
    this.isEditing = false;
    await this.updateComplete;
    this.querySelector<HTMLElement>(".cell-edit")?.focus();
  };

  private readonly onInput = (event: Event): void => this.draft.type((event.target as HTMLTextAreaElement).value);

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    void this.close();
  };

  private get field(): HTMLTextAreaElement | null {
    return this.querySelector("textarea");
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pb-text-cell": TextCell;
  }
}
