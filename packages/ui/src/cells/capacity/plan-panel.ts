import { html, nothing, type TemplateResult } from "lit";
import { icon } from "../../components/icons.ts";
import { stateMark } from "../../components/state-mark.ts";
import type { Words } from "../../i18n/words.ts";
import type { PlanHandle } from "./plan-line-view.ts";
import { toPlanStory } from "./plan-story-view.ts";

interface PanelOptions {
  readonly words: Words;
  readonly runIsCurrent: boolean;
  readonly reset: (handle: PlanHandle) => void;
  readonly close: () => void;
}

/** One opening or closing in words: what became of it, and which rule held it back. */
export function planPanel(handle: PlanHandle, { words, runIsCurrent, reset, close }: PanelOptions): TemplateResult {
  const { title, planned, sentences, held } = toPlanStory(handle, words);
  const { messages, format } = words;
  const { basisDay } = handle.group;
  const isStale = handle.fate !== null && !runIsCurrent;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    close();
  };
  return html`<section class="plan-panel" aria-labelledby="plan-panel-title" @keydown=${onKey}>
    <h5 id="plan-panel-title" tabindex="-1">
      ${title} ${handle.isChanged ? html`<span class="chip">${messages.knobs.changed}</span>` : nothing}
    </h5>
    <button type="button" class="quiet plan-close" aria-label=${messages.plan.close} @click=${close}>
      ${icon("failed")}
    </button>
    <p>${planned}</p>
    ${isStale ? stateMark("stale", messages.states.stale) : nothing}
    ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
    ${
      held.length === 0
        ? nothing
        : html`<ul>
            ${held.map((rule) => html`<li>${rule}</li>`)}
          </ul>`
    }
    ${
      handle.isChanged && basisDay !== null
        ? html`<button type="button" class="choice" @click=${() => reset(handle)}>
            ${icon("reset")} ${messages.plan.reset(format.date(basisDay))}
          </button>`
        : nothing
    }
  </section>`;
}
