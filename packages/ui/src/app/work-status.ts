import { nothing, type TemplateResult } from "lit";
import { html } from "../components/html.ts";
import type { Words } from "../i18n/words.ts";
import type { ShownResults } from "../results/shown-results.ts";

/** What is being computed, how far it is, and how to stop it. */
export function workStatus(
  shown: ShownResults,
  { words, isDragging, stop, resume }: { words: Words; isDragging: boolean; stop: () => void; resume: () => void },
): TemplateResult {
  const { states } = words.messages;
  const { work, run, runIsCurrent } = shown;
  const number = (value: number): string => words.format.number(value);
  const button = (label: string, act: () => void): TemplateResult =>
    html`<button type="button" class="choice" @click=${act}>${label}</button>`;
  if (isDragging) return html`<p class="work">${states.dragging}</p>`;
  switch (work.kind) {
    case "running":
      return html`<p class="work">
        <progress
          max=${work.total}
          .value=${work.done}
          aria-label=${states.running(number(work.done), number(work.total))}
        ></progress>
        <span class="number">${states.running(number(work.done), number(work.total))}</span>
        ${button(states.stop, stop)}
      </p>`;
    case "queued":
      return html`<p class="work">${states.queued}</p>`;
    case "stopped":
      return html`<p class="work">${states.stopped} ${button(states.resume, resume)}</p>`;
    case "failed":
      return html`<p class="work work-failed" role="alert">
        ${states.failedLong(work.message)} ${button(states.retry, resume)}
      </p>`;
    case "idle":
      return runIsCurrent && run !== null
        ? html`<p class="work">${states.ready(number(run.summary.replications))}</p>`
        : html`<p class="work">${nothing}</p>`;
  }
}
