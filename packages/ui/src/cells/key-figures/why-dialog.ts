import { LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { html } from "../../components/html.ts";
import type { Words } from "../../i18n/words.ts";
import type { WhyDesk, WhyProgress } from "../../results/why-desk.ts";
import type { CellContext } from "../cell-context.ts";
import type { KeyFigure } from "./key-figures-view.ts";
import { questionOf } from "./why-question.ts";
import { toWhyView, type GroupedQuestion, type WhyRow, type WhyView } from "./why-view.ts";

/** Why a key figure is as it is. What has to be run for it is asked for as soon as it is on the page. */
@customElement("pb-why")
export class WhyExplanation extends LitElement {
  @property({ attribute: false }) context!: CellContext;
  @property({ attribute: false }) figure!: KeyFigure;
  @property({ attribute: false }) desk!: WhyDesk;
  @property({ attribute: false }) close!: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.seek();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { context, figure, question, desk, close } = this;
    const { words, active, basis } = context;
    return whyContent({
      figure,
      words,
      view: toWhyView({ id: figure.id, basis: basis.tab, active: active.tab, question, why: desk, words }),
      progress: question === null || question.changes.length === 0 ? null : desk.progressOf(question),
      stop: () => desk.stop(),
      resume: this.seek,
      close,
    });
  }

  private get question(): GroupedQuestion | null {
    const { active, basis } = this.context;
    return active.tab.isBasis ? null : questionOf(basis.tab, active.tab);
  }

  private readonly seek = (): void => {
    const { question } = this;
    if (question !== null && question.changes.length > 0) this.desk.ask(question);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "pb-why": WhyExplanation;
  }
}

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
function whyContent(options: DialogOptions): TemplateResult {
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
