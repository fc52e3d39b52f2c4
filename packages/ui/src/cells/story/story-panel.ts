import { LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { html } from "../../components/html.ts";
import { icon } from "../../components/icons.ts";
import { parametersOf } from "../../parameters/catalogue.ts";
import { toParameterRow } from "../../parameters/parameter-row-view.ts";
import type { CellContext } from "../cell-context.ts";
import type { KnobOptions } from "../cell-kind.ts";
import { otherLanguageOf } from "../written-in.ts";
import { markdown } from "../text/markdown.ts";
import { readMarkdown } from "../text/read-markdown.ts";
import type { StoryStep } from "./story-content.ts";
import { departureInWords, toStepView, type StepView } from "./story-view.ts";

/** As many of the knobs of a step as stand beside its text without pushing it away. */
const mostKnobs = 3;

/** A step while it is told: what is said, what it sets, and the knobs that it turned. */
@customElement("pb-story-panel")
export class StoryPanel extends LitElement {
  @property({ attribute: false }) context!: CellContext;
  @property({ attribute: false }) knobs!: KnobOptions;
  @property({ attribute: false }) step!: StoryStep;
  /** Place of the step in the story, from 0. */
  @property({ attribute: false }) at = 0;
  /** Set again what the step sets. */
  @property({ attribute: false }) back!: () => void;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { context, step, at } = this;
    const { letter, name } = context.active.tab;
    const view = toStepView(step, at, context);
    const language = otherLanguageOf(step, context.words);
    return html`<section class="story" aria-labelledby="story-title">
      <p class="eyebrow"><span class="letter" data-letter=${letter}>${letter}</span> ${name}</p>
      <h3 id="story-title" tabindex="-1" lang=${step.title === "" ? nothing : language}>${view.title}</h3>
      ${step.text === "" ? nothing : html`<div class="prose" lang=${language}>${markdown(readMarkdown(step.text), context)}</div>`}
      ${this.sets(view)} ${this.turned(view)}
      <div role="status">${this.departure()}</div>
    </section>`;
  }

  /** Whoever follows with the ears or the keyboard begins where the step does. */
  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get("step");
    if (changed.has("step") && before?.id !== this.step.id)
      this.querySelector<HTMLElement>("#story-title")?.focus({ preventScroll: true });
  }

  private sets({ sets, isProblem }: StepView): TemplateResult {
    const texts = this.context.words.messages.story;
    return html`<p class="story-sets" ?data-problem=${isProblem}>
      ${isProblem ? html`${icon("warning")} ${sets}` : html`${texts.sets}: ${sets}.`}
    </p>`;
  }

  private turned({ knobs }: StepView): TemplateResult[] {
    const { active, words } = this.context;
    const { tabs, show } = this.knobs;
    return parametersOf(active.tab.scenario)
      .filter(({ id }) => knobs.includes(id))
      .slice(0, mostKnobs)
      .flatMap((parameter) => {
        const row = toParameterRow(parameter, { active: active.tab, tabs, words });
        return row === null ? [] : [show(row, "story-knob")];
      });
  }

  private departure(): TemplateResult | typeof nothing {
    const texts = this.context.words.messages.story;
    const what = departureInWords(this.step, this.context);
    if (what === null) return nothing;
    return html`<p class="story-departed">${icon("warning")} ${texts.departed(what)}</p>
      <button type="button" class="choice" @click=${this.back}>${texts.back}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pb-story-panel": StoryPanel;
  }
}
