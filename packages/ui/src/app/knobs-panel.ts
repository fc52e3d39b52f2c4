import { LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { html } from "../components/html.ts";
import { icon } from "../components/icons.ts";
import type { Words } from "../i18n/words.ts";
import { parametersOf } from "../parameters/catalogue.ts";
import { parameterGroups, type ParameterGroup } from "../parameters/parameter.ts";
import { toParameterRow, type ParameterRow } from "../parameters/parameter-row-view.ts";
import type { ScenarioTab } from "../scenario-store/scenario-tab.ts";
import type { PageActions } from "./page-actions.ts";
import { parameterRow } from "./parameter-row.ts";

/** The knobs of the scenario that is worked on, in the order in which a youth meets them. */
@customElement("pb-knobs-panel")
export class KnobsPanel extends LitElement {
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) active!: ScenarioTab;
  @property({ attribute: false }) tabs!: readonly ScenarioTab[];
  @property({ attribute: false }) actions!: PageActions;

  @state() private search = "";
  @state() private onlyChanged = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const texts = this.words.messages.knobs;
    const rows = parametersOf(this.active.scenario).flatMap((parameter) => {
      const row = toParameterRow(parameter, { active: this.active, tabs: this.tabs, words: this.words });
      return row === null ? [] : [row];
    });
    const changed = rows.filter(({ isChanged }) => isChanged);
    const shown = rows.filter((row) => this.isWanted(row));
    return html`<div class="knobs-tools">
        <label class="search"
          ><span class="visually-hidden">${texts.search}</span>${icon("search")}
          <input type="search" placeholder=${texts.search} .value=${this.search} @input=${this.onSearch} />
        </label>
        <label class="tick"
          ><input type="checkbox" .checked=${this.onlyChanged} @change=${this.onOnlyChanged} />
          ${texts.onlyChanged(changed.length)}</label
        >
        ${
          changed.length > 0
            ? html`<button
                type="button"
                class="quiet"
                @click=${() => this.actions.resetParameters(changed.map(({ parameter }) => parameter))}
              >
                ${icon("reset")} ${texts.resetAll}
              </button>`
            : nothing
        }
      </div>
      ${shown.length === 0 ? html`<p class="small">${this.search === "" ? texts.nothingChanged : texts.nothingFound(this.search)}</p>` : nothing}
      ${parameterGroups.map((group) =>
        this.group(
          group,
          shown.filter(({ parameter }) => parameter.group === group),
        ),
      )}`;
  }

  private group(group: ParameterGroup, rows: readonly ParameterRow[]): TemplateResult | typeof nothing {
    if (rows.length === 0) return nothing;
    const { words, active, actions } = this;
    return html`<section class="knob-group" aria-labelledby="group-${group}">
      <h3 id="group-${group}">${words.messages.knobs.groups[group]}</h3>
      ${repeat(
        rows,
        ({ parameter }) => parameter.id,
        (row) => parameterRow(row, { words, active, actions, idPrefix: "knob" }),
      )}
    </section>`;
  }

  private isWanted({ isChanged, label, definition }: ParameterRow): boolean {
    const text = this.search.trim().toLowerCase();
    return (!this.onlyChanged || isChanged) && `${label} ${definition}`.toLowerCase().includes(text);
  }

  private readonly onSearch = (event: Event): void => {
    this.search = (event.target as HTMLInputElement).value;
  };

  private readonly onOnlyChanged = (event: Event): void => {
    this.onlyChanged = (event.target as HTMLInputElement).checked;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "pb-knobs-panel": KnobsPanel;
  }
}
