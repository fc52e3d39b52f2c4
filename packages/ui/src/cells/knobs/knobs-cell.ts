import { LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { html } from "../../components/html.ts";
import { icon } from "../../components/icons.ts";
import type { ParameterRow } from "../../parameters/parameter-row-view.ts";
import type { CellPlace } from "../cell-kind.ts";
import { chosenKnobs, withMovedKnob } from "./knobs-content.ts";
import { toKnobsView, type KnobsView } from "./knobs-view.ts";

export function knobsCell(place: CellPlace): TemplateResult {
  return html`<pb-knobs-cell .place=${place}></pb-knobs-cell>`;
}

/** A few knobs between the results, the same as in the panel: the ones that a meeting is about. */
@customElement("pb-knobs-cell")
export class KnobsCell extends LitElement {
  @property({ attribute: false }) place!: CellPlace;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { words, cell, active, knobs } = this.place;
    const texts = words.messages.knobsCell;
    const view = toKnobsView(this.chosen, { active: active.tab, tabs: knobs.tabs, words });
    const id = `knobs-${cell.id}`;
    const { letter } = active.tab;
    return html`<section class="cell" id=${id} aria-labelledby="${id}-title">
      <header class="cell-head">
        <p class="eyebrow"><span class="letter" data-letter=${letter}>${letter}</span> ${texts.eyebrow}</p>
        <h3 id="${id}-title">${view.title}</h3>
      </header>
      <div class="cell-knobs">
        ${repeat(
          view.rows,
          ({ parameter }) => parameter.id,
          (row, at) => this.row(row, { isFirst: at === 0, isLast: at === view.rows.length - 1, view }),
        )}
      </div>
      ${view.missing > 0 ? html`<p class="small">${texts.missing(view.missing)}</p>` : nothing} ${this.adder(view)}
    </section>`;
  }

  private get chosen(): string[] {
    return chosenKnobs(this.place.cell.content);
  }

  private row(
    row: ParameterRow,
    { isFirst, isLast, view }: { isFirst: boolean; isLast: boolean; view: KnobsView },
  ): TemplateResult {
    const { words, knobs, cell } = this.place;
    const texts = words.messages.knobsCell;
    const { id } = row.parameter;
    const tool = (name: "up" | "down" | "failed", text: string, act: () => void): TemplateResult =>
      html`<button type="button" class="quiet" data-tool=${name} aria-label=${text} title=${text} @click=${act}>
        ${icon(name)}
      </button>`;
    const move = (by: -1 | 1): void => {
      const shown = view.rows.map(({ parameter }) => parameter.id);
      this.keep(withMovedKnob(this.chosen, { id, shown, by }), { id, tool: by < 0 ? "up" : "down" });
    };
    return html`<div class="cell-knob" data-knob=${id}>
      ${knobs.show(row, `cell-${cell.id}-knob`)}
      <div class="cell-knob-tools" role="group" aria-label=${texts.tools(row.label)}>
        ${isFirst ? nothing : tool("up", texts.up(row.label), () => move(-1))}
        ${isLast ? nothing : tool("down", texts.down(row.label), () => move(1))}
        ${tool("failed", texts.remove(row.label), () => this.takeOut(id))}
      </div>
    </div>`;
  }

  private adder({ others, isFull }: KnobsView): TemplateResult {
    const { words, cell } = this.place;
    const texts = words.messages.knobsCell;
    const id = `knobs-${cell.id}-add`;
    if (isFull) return html`<p class="cell-setup">${texts.full}</p>`;
    return html`<div class="cell-setup">
      <label for=${id}>${texts.add}</label>
      <select id=${id} data-begin>
        ${others.map(
          ({ group, rows }) =>
            html`<optgroup label=${words.messages.knobs.groups[group]}>
              ${rows.map(({ parameter, label }) => html`<option value=${parameter.id}>${label}</option>`)}
            </optgroup>`,
        )}
      </select>
      <button type="button" class="choice" @click=${this.add}>${icon("plus")} ${texts.addThis}</button>
    </div>`;
  }

  private readonly add = (): void => {
    const id = this.querySelector("select")?.value ?? "";
    if (id !== "") this.keep([...this.chosen, id], null);
  };

  private takeOut(id: string): void {
    const at = this.chosen.indexOf(id);
    const left = this.chosen.filter((other) => other !== id);
    const next = left[at] ?? left.at(-1);
    this.keep(left, next === undefined ? { id: "", tool: "" } : { id: next, tool: "failed" });
  }

  /** Afterwards the keyboard is where it was, or as near as there still is something; null: leave it. */
  private keep(parameters: readonly string[], focus: { id: string; tool: string } | null): void {
    this.place.keep((content) => ({ ...content, parameters }));
    if (focus === null) return;
    requestAnimationFrame(() => {
      const knob = [...this.querySelectorAll<HTMLElement>("[data-knob]")].find(
        ({ dataset }) => dataset["knob"] === focus.id,
      );
      const tools = knob?.querySelector(".cell-knob-tools");
      const wanted = tools?.querySelector<HTMLElement>(`[data-tool=${focus.tool}]`) ?? tools?.querySelector("button");
      (wanted ?? this.querySelector<HTMLElement>("select"))?.focus();
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pb-knobs-cell": KnobsCell;
  }
}
