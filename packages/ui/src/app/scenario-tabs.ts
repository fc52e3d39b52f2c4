import { LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { html } from "../components/html.ts";
import { MenuCloser } from "../components/close-menus.ts";
import { icon } from "../components/icons.ts";
import type { Words } from "../i18n/words.ts";
import { countChanged } from "../parameters/changed-parameters.ts";
import { isUnsaved, type ScenarioTab } from "../scenario-store/scenario-tab.ts";
import { isFull, type NewScenario, type Workbook } from "../scenario-store/workbook.ts";
import type { PageActions } from "./page-actions.ts";

/** The scenarios that are open: which one is worked on, what can be done with each, and what can be added. */
@customElement("pb-scenario-tabs")
export class ScenarioTabs extends LitElement {
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) workbook!: Workbook;
  @property({ attribute: false }) actions!: PageActions;
  /** Scenarios that come with the page and are not open. */
  @property({ attribute: false }) shipped: readonly NewScenario[] = [];

  private readonly menus = new MenuCloser(this);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { tabs } = this.workbook;
    return html`<ul class="tabs">
      ${repeat(
        tabs,
        ({ letter }) => letter,
        (tab) => this.tab(tab),
      )}
      <li>${this.adder()}</li>
    </ul>`;
  }

  private tab(tab: ScenarioTab): TemplateResult {
    const texts = this.words.messages.scenarios;
    const { letter, name, isBasis, isHidden } = tab;
    const isActive = letter === this.workbook.active;
    const changes = isBasis ? 0 : countChanged(tab, this.workbook.tabs[0] ?? tab);
    return html`<li class="tab" data-letter=${letter} ?data-active=${isActive} ?data-hidden=${isHidden}>
      <button
        type="button"
        class="tab-button"
        aria-current=${isActive ? "true" : "false"}
        @click=${() => this.actions.activate(letter)}
      >
        <span class="letter" data-letter=${letter}>${letter}</span>
        <span class="tab-dash" data-letter=${letter} aria-hidden="true"></span>
        <span class="tab-name">${name}</span>
        ${isBasis ? html`<span class="tab-note" title=${texts.locked}>${icon("lock")} ${texts.basis}</span>` : nothing}
        ${changes > 0 ? html`<span class="tab-note">${texts.changed(changes)}</span>` : nothing}
        ${isUnsaved(tab) ? html`<span class="tab-unsaved" title=${this.words.messages.files.unsavedMark}>●<span class="visually-hidden">${this.words.messages.files.unsavedMark}</span></span>` : nothing}
        ${isHidden ? html`<span class="tab-note">${icon("hidden")} ${texts.hidden}</span>` : nothing}
      </button>
      <details class="menu">
        <summary aria-label=${texts.menu(name)}>${icon("menu")}</summary>
        <div class="menu-body">${this.menu(tab)}</div>
      </details>
    </li>`;
  }

  private menu({ letter, name, isBasis, isHidden }: ScenarioTab): TemplateResult {
    const texts = this.words.messages.scenarios;
    const { actions, workbook } = this;
    const isCompared = letter === workbook.comparedWith;
    const item = (label: string, act: () => void): TemplateResult =>
      html`<button type="button" class="menu-item" @click=${() => this.choose(act)}>${label}</button>`;
    return html`${isFull(workbook) ? html`<p class="small">${texts.full}</p>` : item(texts.copy, () => actions.copy(letter))}
    ${letter === workbook.active || isCompared ? nothing : item(texts.compareWith, () => actions.compareWith(letter))}
    ${item(this.words.messages.page.save, () => actions.saveFile(letter))}
    ${isBasis ? nothing : item(isHidden ? texts.show : texts.hide, () => actions.hide(letter, !isHidden))}
    ${isBasis ? nothing : item(texts.remove, () => actions.remove(letter))}
    ${
      isBasis
        ? html`<p class="small">${texts.locked}</p>`
        : html`<form class="rename" @submit=${(event: SubmitEvent) => this.rename(event, letter)}>
            <label>${texts.newName} <input name="name" type="text" maxlength="80" required .value=${name} /></label>
            <button type="submit" class="choice">${texts.apply}</button>
          </form>`
    }`;
  }

  private adder(): TemplateResult {
    const texts = this.words.messages.scenarios;
    const { actions } = this;
    return html`<details class="menu menu-add">
      <summary aria-label=${texts.add}>${icon("plus")} <span class="tab-add-text">${texts.add}</span></summary>
      <div class="menu-body">
        ${
          isFull(this.workbook)
            ? html`<p class="small">${texts.full}</p>`
            : html`<p class="menu-title">${texts.shipped}</p>
                ${this.shipped.map(
                  (scenario) =>
                    html`<button
                      type="button"
                      class="menu-item"
                      @click=${() => this.choose(() => actions.addScenario(scenario))}
                    >
                      ${scenario.name}
                    </button>`,
                )}`
        }
        <button type="button" class="menu-item" @click=${() => this.choose(() => actions.chooseFile())}>
          ${texts.fromFile}
        </button>
      </div>
    </details>`;
  }

  private rename(event: SubmitEvent, letter: ScenarioTab["letter"]): void {
    event.preventDefault();
    const name = new FormData(event.target as HTMLFormElement).get("name");
    if (typeof name === "string" && name.trim() !== "") this.choose(() => this.actions.rename(letter, name.trim()));
  }

  private choose(act: () => void): void {
    this.menus.close();
    act();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pb-scenario-tabs": ScenarioTabs;
  }
}
