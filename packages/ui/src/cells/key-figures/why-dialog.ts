import { html, nothing, type TemplateResult } from "lit";
import type { Words } from "../../i18n/words.ts";
import type { WhyProgress } from "../../results/why-desk.ts";
import type { KeyFigure } from "./key-figures-view.ts";
import type { WhyRow, WhyView } from "./why-view.ts";

interface DialogOptions {
  readonly figure: KeyFigure;
  readonly view: WhyView;
  /** Null where there is nothing to run. */
  readonly progress: WhyProgress | null;
  readonly words: Words;
  readonly stop: () => void;
  readonly resume: () => void;
  readonly close: () => void;
}

/** A key figure explained: what it is, what its difference from the basis is due to, and how that was found. */
export function whyContent(options: DialogOptions): TemplateResult {
  const { figure, view, words } = options;
  const { why, files } = words.messages;
  return html`<h2 id="why-title" tabindex="-1" autofocus>${why.askOf(figure.label)}</h2>
    <div class="notice-body">
      <p class="why-value">
        <strong>${figure.value}</strong>
        ${figure.unit}${figure.difference === "" ? nothing : html` · ${figure.difference}`}
      </p>
      <p class="why-finding" role="status">${view.finding}</p>
      ${work(options)} ${view.rows.length === 0 ? nothing : table(view.rows, words)}
      ${view.method === "" ? nothing : html`<p class="small">${view.method}</p>`}
      <p class="small">${why.definitions[figure.id]}</p>
    </div>
    <div class="notice-actions">
      <button type="button" class="choice" @click=${options.close}>${files.close}</button>
    </div>`;
}

function work({ progress, words, stop, resume }: DialogOptions): TemplateResult | typeof nothing {
  const { states, why } = words.messages;
  const button = (label: string, act: () => void): TemplateResult =>
    html`<button type="button" class="choice" @click=${act}>${label}</button>`;
  if (progress === null || progress.kind === "ready") return nothing;
  if (progress.kind === "failed")
    return html`<p class="work work-failed" role="alert">
      ${states.failedLong(progress.message)} ${button(states.retry, resume)}
    </p>`;
  const [done, total] = [progress.done, progress.total].map((count) => words.format.number(count));
  const text = why.running(done ?? "", total ?? "");
  return html`<p class="work">
    <progress max=${progress.total} .value=${progress.done} aria-label=${text}></progress>
    <span class="number">${text}</span>
    ${progress.kind === "running" ? button(states.stop, stop) : button(states.resume, resume)}
  </p>`;
}

function table(rows: readonly WhyRow[], { messages: { why } }: Words): TemplateResult {
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${why.table}>
    <table class="why-table">
      <thead>
        <tr>
          <th scope="col">${why.change}</th>
          <th scope="col" class="number">${why.amount}</th>
          <th scope="col" class="number">${why.interval}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ label, amount, range, kind }) =>
            html`<tr data-kind=${kind}>
              <th scope="row">${label}</th>
              <td class="number">${amount}</td>
              <td class="number">${range}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
