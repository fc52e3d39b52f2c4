import { LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { html } from "../../components/html.ts";
import type { CellPlace } from "../cell-kind.ts";
import { Draft } from "../draft.ts";
import { otherLanguageOf, writtenIn } from "../written-in.ts";
import { figureNames } from "../text/figure-names.ts";
import { longestText } from "../text/read-markdown.ts";
import { readStory, withChangedStep, type StoryStep } from "./story-content.ts";
import { recordScene } from "./story-scene.ts";

type Written = "title" | "text";

/** Where a step is written: its title, what is said, and what stands beside that. */
@customElement("pb-story-editor")
export class StoryEditor extends LitElement {
  @property({ attribute: false }) place!: CellPlace;
  @property({ attribute: false }) step!: StoryStep;
  /** Place of the step in the story, from 0. */
  @property({ attribute: false }) at = 0;
  @property({ attribute: false }) close!: () => void;

  private written: Written = "title";
  private readonly draft = new Draft(this, (text, gesture) =>
    this.keep({ [this.written]: text, ...writtenIn(this.step, this.place.words) }, gesture),
  );

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { words } = this.place;
    const texts = words.messages.story;
    return html`<div class="text-editor" @keydown=${this.onKey}>
      <label for=${this.idOf("title")}>${texts.fields.title(this.at + 1)}</label>
      <input
        id=${this.idOf("title")}
        lang=${otherLanguageOf(this.step, words)}
        maxlength="120"
        autocomplete="off"
        .value=${this.shownIn("title")}
        @input=${this.onInput}
        @blur=${this.onBlur}
        data-written="title"
      />
      ${this.textField()} ${this.besideField()}
      <div class="text-done">
        <button type="button" class="choice" @click=${this.done}>${words.messages.sheet.text.done}</button>
        <button type="button" class="choice" @click=${this.retake}>${texts.retake}</button>
      </div>
    </div>`;
  }

  private textField(): TemplateResult {
    const { words } = this.place;
    const id = this.idOf("text");
    return html`<label for=${id}>${words.messages.story.fields.text}</label>
      <textarea
        id=${id}
        lang=${otherLanguageOf(this.step, words)}
        rows="5"
        maxlength=${longestText}
        aria-describedby="${id}-help"
        .value=${this.shownIn("text")}
        @input=${this.onInput}
        @blur=${this.onBlur}
        data-written="text"
      ></textarea>
      <p class="small" id="${id}-help">${words.messages.sheet.text.help}</p>
      ${figureNames(
        words,
        () => this.querySelector("textarea"),
        (text) => this.type("text", text),
      )}`;
  }

  private besideField(): TemplateResult {
    const { words, story } = this.place;
    const { fields, nothingBeside } = words.messages.story;
    const id = this.idOf("beside");
    const { beside } = this.step;
    const choose = (event: Event): void => {
      const chosen = Number((event.target as HTMLSelectElement).value);
      this.keep({ beside: chosen === 0 ? null : chosen });
    };
    return html`<label for=${id}>${fields.beside}</label>
      <select id=${id} @change=${choose}>
        <option value="0" ?selected=${story.beside.every((cell) => cell.id !== beside)}>${nothingBeside}</option>
        ${story.beside.map((cell) => html`<option value=${cell.id} ?selected=${cell.id === beside}>${cell.name}</option>`)}
      </select>`;
  }

  private idOf(field: Written | "beside"): string {
    return `story-${this.place.cell.id}-${this.step.id}-${field}`;
  }

  private shownIn(field: Written): unknown {
    return live(this.written === field ? (this.draft.typed ?? this.step[field]) : this.step[field]);
  }

  private readonly onInput = ({ target }: Event): void => {
    const field = target as HTMLInputElement | HTMLTextAreaElement;
    this.type(field.dataset["written"] === "text" ? "text" : "title", field.value);
  };

  private readonly onBlur = (): void => this.draft.end();

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    this.done();
  };

  private type(field: Written, text: string): void {
    if (this.written !== field) this.draft.end();
    this.written = field;
    this.draft.type(text);
  }

  private readonly done = (): void => {
    this.draft.end();
    this.close();
  };

  private readonly retake = (): void => {
    const { active, basis } = this.place;
    this.keep(recordScene(active.tab, basis.tab));
  };

  private keep(change: Partial<StoryStep>, gesture?: string): void {
    const { id } = this.step;
    this.place.keep((content) => ({ ...content, steps: withChangedStep(readStory(content), id, change) }), gesture);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pb-story-editor": StoryEditor;
  }
}
