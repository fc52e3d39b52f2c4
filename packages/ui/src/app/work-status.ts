import { nothing, type TemplateResult } from "lit";
import type { CellContext } from "../cells/cell-context.ts";
import { html } from "../components/html.ts";
import type { Words } from "../i18n/words.ts";
import { freshnessOf } from "../results/shown-results.ts";
import type { Work } from "../results/run-queue.ts";

type Running = Extract<Work, { kind: "running" }>;

/** What is being computed of what is worked on, or else of another that is open: how far it is, and how to stop it. */
export function workStatus(
  { active, visible }: Pick<CellContext, "active" | "visible">,
  { words, isDragging, stop, resume }: { words: Words; isDragging: boolean; stop: () => void; resume: () => void },
): TemplateResult {
  const { states } = words.messages;
  const { work, run, runIsCurrent } = active.shown;
  const number = (value: number): string => words.format.number(value);
  const button = (label: string, act: () => void): TemplateResult =>
    html`<button type="button" class="choice" @click=${act}>${label}</button>`;
  if (isDragging) return html`<p class="work">${states.dragging}</p>`;
  const progress = ({ done, total }: Running, text: string): TemplateResult =>
    html`<p class="work">
      <progress max=${total} .value=${done} aria-label=${text}></progress>
      <span class="number">${text}</span>
      ${button(states.stop, stop)}
    </p>`;
  switch (work.kind) {
    case "running":
      return progress(work, states.running(number(work.done), number(work.total)));
    case "queued":
      return html`<p class="work">${states.queued}</p>`;
    case "stopped":
      return html`<p class="work">${states.stopped} ${button(states.resume, resume)}</p>`;
    case "failed":
      return html`<p class="work work-failed" role="alert">
        ${failureText(work.message, active.shown, words)} ${button(states.retry, resume)}
      </p>`;
    case "idle": {
      const [other] = visible.flatMap(({ tab, shown }) =>
        shown.work.kind === "running" ? [{ letter: tab.letter, work: shown.work }] : [],
      );
      if (other !== undefined) {
        const { done, total } = other.work;
        return progress(other.work, states.runningOther(other.letter, number(done), number(total)));
      }
      return runIsCurrent && run !== null
        ? html`<p class="work">${states.ready(number(run.summary.replications))}</p>`
        : html`<p class="work">${nothing}</p>`;
    }
  }
}

/** What went wrong, and of what the figures are then. */
function failureText(message: string, shown: CellContext["active"]["shown"], { messages: { states } }: Words): string {
  const failed = states.failedLong(message);
  return freshnessOf(shown) === "stale" ? `${failed} ${states.failedStale}` : failed;
}
