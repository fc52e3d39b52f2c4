import { LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { html } from "../../components/html.ts";
import { kpiBand } from "../../charts/kpi-band.ts";
import { icon } from "../../components/icons.ts";
import { stateMark } from "../../components/state-mark.ts";
import type { Words } from "../../i18n/words.ts";
import type { WhyDesk } from "../../results/why-desk.ts";
import type { CellContext } from "../cell-context.ts";
import { toKeyFigures, type KeyFigure } from "./key-figures-view.ts";

/** The strip of key figures: it stays in sight while somebody reads or turns a knob. Each says why it is as it is. */
@customElement("pb-key-figures")
export class KeyFigures extends LitElement {
  @property({ attribute: false }) context!: CellContext;
  @property({ attribute: false }) why!: WhyDesk;

  /** The figure that is explained. */
  @state() private asked: KeyFigure["id"] | null = null;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { context } = this;
    const { words, active, basis } = context;
    const figures = toKeyFigures(active.shown, active.tab.isBasis ? null : basis.shown, words);
    const asked = figures.find(({ id }) => id === this.asked);
    return html`<ul class="kpis">
        ${figures.map((figure) => keyFigure(figure, context, () => (this.asked = figure.id)))}
      </ul>
      <dialog class="notice" aria-labelledby="why-title" @close=${this.onClose}>
        ${
          asked === undefined
            ? nothing
            : html`<pb-why .context=${context} .figure=${asked} .desk=${this.why} .close=${this.close}></pb-why>`
        }
      </dialog>`;
  }

  protected override updated(): void {
    if (this.asked !== null) void this.open();
  }

  /** The explanation is loaded after the figures; the heading that gets the focus must be there first. */
  private async open(): Promise<void> {
    await customElements.whenDefined("pb-why");
    await this.querySelector("pb-why")?.updateComplete;
    const dialog = this.querySelector("dialog");
    if (this.asked !== null && dialog?.open === false) dialog.showModal();
  }

  private readonly close = (): void => this.querySelector("dialog")?.close();

  /** Whoever clicked beside the button was at no place that the keyboard can go back to. */
  private readonly onClose = (): void => {
    this.querySelector<HTMLElement>(`[data-kpi="${this.asked ?? ""}"] .kpi-why`)?.focus();
    this.asked = null;
    this.why.stop();
  };
}

function keyFigure(key: KeyFigure, { words, active, axisTop }: CellContext, ask: () => void): TemplateResult {
  const { figure } = key;
  const { why } = words.messages;
  return html`<li class="kpi" data-kpi=${key.id} data-state=${figure.freshness}>
    <h3 class="kpi-label">${key.label}</h3>
    <div class="kpi-line">
      <p class="kpi-value"><strong>${key.value}</strong> <span class="kpi-unit">${key.unit}</span></p>
      <p class="kpi-difference" data-direction=${key.direction}>${arrow(key)} ${key.difference}</p>
    </div>
    <div class="kpi-line">
      <div class="kpi-band" title=${key.band} @click=${ask}>
        ${bandOf(key, { words, letter: active.tab.letter, axisTop })}
      </div>
      <button type="button" class="kpi-why" aria-haspopup="dialog" aria-label=${why.askOf(key.label)} @click=${ask}>
        ${why.ask}
      </button>
      <p class="kpi-notes">${notes(key, active.shown.runIsCurrent, words)}</p>
    </div>
  </li>`;
}

function notes(key: KeyFigure, isRun: boolean, { messages: { states } }: Words): TemplateResult {
  const { freshness, isRough } = key.figure;
  if (freshness === "current") return html`${verdict(key)} <span>${key.note}</span>`;
  if (freshness === "none" && isRun) return html`${key.missing}`;
  return stateMark(freshness, isRough ? states.roughShort : states[freshness]);
}

const verdictIcons = { good: "current", bad: "failed", unsure: "estimate" } as const;

function verdict({ verdict: kind, verdictText }: KeyFigure): TemplateResult | typeof nothing {
  if (kind === "none") return nothing;
  return html`<span class="kpi-verdict" data-verdict=${kind}>${icon(verdictIcons[kind])} ${verdictText}</span>`;
}

function arrow({ direction }: KeyFigure): TemplateResult | typeof nothing {
  if (direction === "none") return nothing;
  const names = { more: "up", fewer: "down", same: "equal" } as const;
  return html`${icon(names[direction])}`;
}

function bandOf(
  { figure, domain, basis, label, unit, band, value, id }: KeyFigure,
  { words, letter, axisTop }: { words: Words; letter: "A" | "B" | "C" | "D"; axisTop: CellContext["axisTop"] },
): SVGSVGElement | typeof nothing {
  if (figure.value === null || figure.freshness === "none") return nothing;
  const range = {
    value: figure.value,
    ...(figure.low === null || figure.high === null ? {} : { low: figure.low, high: figure.high }),
    ...(basis === null ? {} : { basis }),
  };
  return kpiBand(range, {
    language: words.language,
    label: `${label}: ${value} ${unit}. ${band}`,
    width: 110,
    domain: [axisTop(`kpi/${id}/from`, domain[0]), axisTop(`kpi/${id}`, domain[1])],
    scenario: letter,
    state: figure.freshness,
    unit,
  });
}

declare global {
  interface HTMLElementTagNameMap {
    "pb-key-figures": KeyFigures;
  }
}
