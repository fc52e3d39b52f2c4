import { LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { html } from "../../components/html.ts";
import { icon, type IconName } from "../../components/icons.ts";
import type { CellPlace } from "../cell-kind.ts";
import { otherLanguageOf } from "../written-in.ts";
import { markdown } from "../text/markdown.ts";
import { readMarkdown } from "../text/read-markdown.ts";
import { mostSteps, nextStepId, readStory, withMovedStep, type StoryStep } from "./story-content.ts";
import "./story-editor.ts";
import "./story-panel.ts";
import { recordScene } from "./story-scene.ts";
import { contextOfStep, standInWords, toStepView, type StepView } from "./story-view.ts";

export function storyCell(place: CellPlace): TemplateResult {
  return html`<pb-story-cell .place=${place}></pb-story-cell>`;
}

type Tool = "edit" | "up" | "down" | "failed";

/** The steps of a story as a list, and where they are recorded, written and put in order. */
@customElement("pb-story-cell")
export class StoryCell extends LitElement {
  @property({ attribute: false }) place!: CellPlace;

  /** The step that is being written. */
  @state() private edited: number | null = null;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { words, cell, story } = this.place;
    const texts = words.messages.story;
    const { steps } = this;
    const id = `story-${cell.id}`;
    return html`<section class="cell cell-story" id=${id} aria-labelledby="${id}-title">
      <header class="cell-head">
        <p class="eyebrow">${texts.eyebrow}</p>
        <h3 id="${id}-title">${steps.length === 0 ? texts.none : texts.title(steps.length)}</h3>
        <p class="cell-lead">${steps.length === 0 ? texts.howTo : texts.lead}</p>
      </header>
      ${
        steps.length === 0
          ? nothing
          : html`<button type="button" class="primary story-tell" @click=${() => story.tell(0)}>
                ${icon("story")} ${texts.tell}
              </button>
              <ol class="story-steps">
                ${repeat(
                  steps,
                  (step) => step.id,
                  (step, at) => this.step(step, at),
                )}
              </ol>`
      }
      ${this.recorder()}
    </section>`;
  }

  private get steps(): readonly StoryStep[] {
    return readStory(this.place.cell.content);
  }

  private step(step: StoryStep, at: number): TemplateResult {
    const { place } = this;
    const view = toStepView(step, at, place);
    const isEdited = this.edited === step.id;
    const language = otherLanguageOf(step, place.words);
    return html`<li class="story-step" data-step=${step.id}>
      <h4 lang=${step.title === "" ? nothing : language}>${view.title}</h4>
      <p class="story-sets" ?data-problem=${view.isProblem}>
        ${view.isProblem ? icon("warning") : html`<span class="letter" data-letter=${step.letter}>${step.letter}</span>`}
        ${view.sets}
      </p>
      ${
        isEdited
          ? html`<pb-story-editor .place=${place} .step=${step} .at=${at} .close=${() => this.closeEditor(step.id)}>
            </pb-story-editor>`
          : nothing
      }
      ${
        step.text === ""
          ? nothing
          : html`<div class="prose" lang=${language}>
              ${markdown(readMarkdown(step.text), contextOfStep(step, place, place.story.resultsOf))}
            </div>`
      }
      ${this.tools(step, view, at)}
    </li>`;
  }

  private tools({ id }: StoryStep, { title }: StepView, at: number): TemplateResult {
    const { words, story } = this.place;
    const texts = words.messages.story;
    const isLast = at === this.steps.length - 1;
    const tool = (name: Tool | "present", text: string, act: () => void): TemplateResult => {
      return html`<button type="button" class="quiet" data-tool=${name} aria-label=${text} title=${text} @click=${act}>
        ${icon(name satisfies IconName)}
      </button>`;
    };
    return html`<div class="story-tools" role="group" aria-label=${texts.tools(title)}>
      ${tool("present", texts.tellFrom(title), () => story.tell(at))}
      ${tool("edit", texts.edit(title), () => this.openEditor(id))}
      ${at === 0 ? nothing : tool("up", texts.up(title), () => this.move(id, -1))}
      ${isLast ? nothing : tool("down", texts.down(title), () => this.move(id, 1))}
      ${tool("failed", texts.remove(title), () => this.takeOut(id))}
    </div>`;
  }

  private recorder(): TemplateResult {
    const { words, active, basis } = this.place;
    const texts = words.messages.story;
    if (this.steps.length >= mostSteps) return html`<p class="cell-setup">${texts.full}</p>`;
    const { letter, name } = active.tab;
    return html`<div class="cell-setup story-record">
      <button type="button" class="choice" data-begin @click=${this.record}>${icon("plus")} ${texts.record}</button>
      <span class="small">${texts.records(letter, name, standInWords(active.tab, basis.tab, words))}</span>
    </div>`;
  }

  private readonly record = (): void => {
    const { active, basis, story } = this.place;
    const id = nextStepId(this.steps);
    const beside = this.steps.at(-1)?.beside ?? story.beside[0]?.id ?? null;
    const step: StoryStep = { id, title: "", text: "", ...recordScene(active.tab, basis.tab), beside };
    this.keep([...this.steps, step]);
    this.openEditor(id);
  };

  private openEditor(id: number): void {
    this.edited = id;
    this.focusNext(id, "input");
  }

  private closeEditor(id: number): void {
    this.edited = null;
    this.focusNext(id, "[data-tool=edit]");
  }

  private move(id: number, by: -1 | 1): void {
    this.keep(withMovedStep(this.steps, id, by));
    this.focusNext(id, `[data-tool=${by < 0 ? "up" : "down"}]`);
  }

  private takeOut(id: number): void {
    const at = this.steps.findIndex((step) => step.id === id);
    const left = this.steps.filter((step) => step.id !== id);
    this.keep(left);
    this.focusNext((left[at] ?? left.at(-1))?.id ?? null, "[data-tool=failed]");
  }

  private keep(steps: readonly StoryStep[]): void {
    this.place.keep((content) => ({ ...content, steps }));
  }

  /** Afterwards the keyboard is where it was, or as near as there still is something. */
  private focusNext(id: number | null, selector: string): void {
    requestAnimationFrame(() => {
      const step = this.querySelector(`[data-step="${id ?? ""}"]`);
      const near = step?.querySelector<HTMLElement>(selector) ?? step?.querySelector<HTMLElement>("[data-tool=edit]");
      (near ?? this.querySelector<HTMLElement>("[data-begin]"))?.focus();
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pb-story-cell": StoryCell;
  }
}
