import type { EpochDay } from "@plaatsbepaling/sim-core";
import { nothing, type TemplateResult } from "lit";
import { html } from "../../components/html.ts";
import { dateAfter } from "../../components/date-steps.ts";
import { icon } from "../../components/icons.ts";
import { stateMark } from "../../components/state-mark.ts";
import type { Words } from "../../i18n/words.ts";
import type { PlanHandle } from "./plan-line-view.ts";
import { toPlanStory } from "./plan-story-view.ts";

interface PanelOptions {
  readonly words: Words;
  readonly runIsCurrent: boolean;
  readonly move: (handle: PlanHandle, day: EpochDay) => void;
  readonly close: () => void;
}

/** One opening or closing in words: what became of it, and which rule held it back. */
export function planPanel(handle: PlanHandle, options: PanelOptions): TemplateResult {
  const { words, runIsCurrent, close } = options;
  const { title, planned, sentences, held } = toPlanStory(handle, words);
  const { messages } = words;
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
    ${moves(handle, options)}
  </section>`;
}

/** The same as dragging it, for who cannot or will not drag. */
function moves(handle: PlanHandle, { words, move }: PanelOptions): TemplateResult {
  const { plan } = words.messages;
  const { possible, isChanged, group } = handle;
  const { day, basisDay } = group;
  const step = (direction: 1 | -1, label: string): TemplateResult => {
    const [first, last] = possible;
    const next = Math.min(last, Math.max(first, dateAfter(day, direction, "month")));
    const isAtEnd = next === day;
    // Not disabled: who pressed it with the keyboard keeps the focus when it can go no further.
    return html`<button
      type="button"
      class="choice"
      aria-disabled=${isAtEnd ? "true" : "false"}
      @click=${() => (isAtEnd ? undefined : move(handle, next))}
    >
      ${label}
    </button>`;
  };
  return html`<p class="plan-moves">
    ${step(-1, plan.monthEarlier)} ${step(1, plan.monthLater)}
    ${
      isChanged && basisDay !== null
        ? html`<button type="button" class="choice" @click=${() => move(handle, basisDay)}>
            ${icon("reset")} ${plan.reset(words.format.date(basisDay))}
          </button>`
        : nothing
    }
  </p>`;
}
