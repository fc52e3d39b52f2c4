import { LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import { html } from "../../components/html.ts";
import { icon } from "../../components/icons.ts";
import { stateMark } from "../../components/state-mark.ts";
import { localeOf } from "../../i18n/language.ts";
import type { CellPlace } from "../cell-kind.ts";
import { Draft } from "../draft.ts";
import { otherLanguageOf, writtenIn } from "../written-in.ts";
import { decisionFields, frozenScenario, readDecision, type DecisionField, type Frozen } from "./decision.ts";
import { toFrozenView, type FrozenLine } from "./decision-view.ts";
import { freeze } from "./freeze.ts";

export function decisionCell(place: CellPlace): TemplateResult {
  return html`<pb-decision-cell .place=${place}></pb-decision-cell>`;
}

/** A decision in somebody's own words, and the button that records what it rests on. */
@customElement("pb-decision-cell")
export class DecisionCell extends LitElement {
  @property({ attribute: false }) place!: CellPlace;

  private field: DecisionField = "question";
  private readonly draft = new Draft(this, (text, gesture) =>
    this.place.keep(
      (content) => ({ ...content, [this.field]: text, ...writtenIn(content, this.place.words) }),
      gesture,
    ),
  );

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { words, cell } = this.place;
    const texts = words.messages.sheet;
    const decision = readDecision(cell.content);
    const { frozen } = decision;
    const language = otherLanguageOf(cell.content, words);
    return html`<section
      class="cell cell-decision"
      aria-labelledby="decision-${cell.id}"
      ?data-frozen=${frozen !== null}
    >
      <header class="cell-head">
        <p class="eyebrow">
          ${texts.kinds.decision.name}
          ${frozen === null ? nothing : stateMark("current", texts.decision.frozenOn(this.moment(frozen.at)))}
        </p>
        <h3 id="decision-${cell.id}" lang=${decision.question === "" ? nothing : language}>
          ${decision.question === "" ? texts.decision.untitled : decision.question}
        </h3>
      </header>
      ${frozen === null ? this.form() : html`${this.written()} ${this.recorded(frozen)}`}
    </section>`;
  }

  private form(): TemplateResult {
    const { words, active } = this.place;
    const texts = words.messages.sheet.decision;
    const isReady = active.shown.runIsCurrent;
    return html`<div class="fields">${decisionFields.map((field) => this.input(field))}</div>
      <div class="decision-do">
        <button
          type="button"
          class="primary"
          aria-disabled=${isReady ? "false" : "true"}
          @click=${() => {
            if (isReady) this.record();
          }}
        >
          ${icon("lock")} ${texts.freeze}
        </button>
        <span class="small">${isReady ? texts.freezes(active.tab.letter, active.tab.name) : texts.notYet}</span>
      </div>`;
  }

  private input(field: DecisionField): TemplateResult {
    const { words, cell } = this.place;
    const texts = words.messages.sheet.decision;
    const id = `decision-${cell.id}-${field}`;
    const kept = readDecision(cell.content)[field];
    const value = live(this.field === field ? (this.draft.typed ?? kept) : kept);
    const onInput = (event: Event): void => this.type(field, (event.target as HTMLInputElement).value);
    const onBlur = (): void => this.draft.end();
    const isLong = field !== "who" && field !== "date";
    return html`<div class="field" data-field=${field}>
      <label for=${id}>${texts.fields[field]}</label>
      ${
        isLong
          ? html`<textarea
              id=${id}
              lang=${otherLanguageOf(cell.content, words)}
              rows="2"
              maxlength="4000"
              ?data-begin=${field === "question"}
              .value=${value}
              @input=${onInput}
              @blur=${onBlur}
            ></textarea>`
          : html`<input
              id=${id}
              type=${field === "date" ? "date" : "text"}
              maxlength="200"
              autocomplete="off"
              .value=${value}
              @input=${onInput}
              @blur=${onBlur}
            />`
      }
      ${field === "date" ? html`<span class="on-paper">${this.day(kept)}</span>` : nothing}
    </div>`;
  }

  /** What was written, as it is read. */
  private written(): TemplateResult {
    const { words, cell } = this.place;
    const { fields } = words.messages.sheet.decision;
    const decision = readDecision(cell.content);
    const text = (field: DecisionField): string => (field === "date" ? this.day(decision.date) : decision[field]);
    return html`<dl class="decision-text">
      ${decisionFields
        .filter((field) => field !== "question" && decision[field] !== "")
        .map(
          (field) =>
            html`<div data-field=${field}>
              <dt>${fields[field]}</dt>
              <dd lang=${field === "date" ? nothing : otherLanguageOf(cell.content, words)}>${text(field)}</dd>
            </div>`,
        )}
    </dl>`;
  }

  private recorded(frozen: Frozen): TemplateResult {
    const texts = this.place.words.messages.sheet.decision;
    const view = toFrozenView(frozen, this.place);
    return html`<div class="decision-frozen">
      <p class="decision-since" ?data-same=${view.isSame}>${icon(view.isSame ? "current" : "warning")} ${view.since}</p>
      ${this.figures(view.figures)}
      <p class="cell-foot">${view.basis}</p>
      <div class="decision-do">
        ${
          view.canOpen && !view.isSame
            ? html`<button type="button" class="choice" @click=${() => this.reopen(frozen)}>${texts.reopen}</button>`
            : nothing
        }
        <button type="button" class="choice" data-thaw @click=${this.thaw}>${texts.thaw}</button>
      </div>
    </div>`;
  }

  private figures(lines: readonly FrozenLine[]): TemplateResult {
    const now = this.place.active.tab.letter;
    const texts = this.place.words.messages.sheet.decision;
    return html`<table class="decision-figures">
      <thead>
        <tr>
          <th scope="col">${texts.figure}</th>
          <th scope="col" class="number">${texts.then}</th>
          <th scope="col" class="number">${texts.now} <span class="letter" data-letter=${now}>${now}</span></th>
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          (line) =>
            html`<tr>
              <th scope="row">${line.label}</th>
              <td class="number">${line.then}</td>
              <td class="number">${line.now}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private type(field: DecisionField, text: string): void {
    if (this.field !== field) this.draft.end();
    this.field = field;
    this.draft.type(text);
  }

  private record(): void {
    this.draft.end();
    const frozen = freeze(this.place.active, Date.now());
    if (frozen === null) return;
    this.place.keep((content) => ({ ...content, frozen }));
    this.focusNext(".decision-frozen [data-thaw]");
  }

  private readonly thaw = (): void => {
    this.place.keep((content) => ({ ...content, frozen: null }));
    this.focusNext("textarea");
  };

  /** The button that was pressed is gone; the keyboard goes where one would go on. */
  private focusNext(selector: string): void {
    requestAnimationFrame(() => this.querySelector<HTMLElement>(selector)?.focus());
  }

  private reopen(frozen: Frozen): void {
    const scenario = frozenScenario(frozen);
    if (scenario !== null) this.place.open({ scenario, name: frozen.name });
  }

  /** A moment with its day, month and year: a decision is read years later. */
  private moment(at: number): string {
    const locale = localeOf(this.place.words.language);
    return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }).format(at);
  }

  private day(date: string): string {
    const at = Date.parse(date);
    return Number.isFinite(at) ? this.place.words.format.date(Math.floor(at / 86_400_000)) : date;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pb-decision-cell": DecisionCell;
  }
}
