import { LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { html } from "../components/html.ts";
import { MenuCloser } from "../components/close-menus.ts";
import { icon } from "../components/icons.ts";
import type { SaveState } from "../device/save-state.ts";
import type { StoredWork } from "../device/work-storage.ts";
import type { Words } from "../i18n/words.ts";
import { titleOf } from "./device-actions.ts";
import { readySheets } from "../start/ready-sheets.ts";
import type { DeviceActions } from "./page-actions.ts";
import type { ExcelActions } from "./excel-actions.ts";
import type { PackageActions } from "./package-actions.ts";
import type { StartActions } from "./start-actions.ts";
import { whenInWords } from "./when-in-words.ts";

/** Whether the device has the work, in words; behind it what else lies there. */
@customElement("pb-device-menu")
export class DeviceMenu extends LitElement {
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) actions!: DeviceActions & StartActions & ExcelActions & PackageActions;
  @property({ attribute: false }) state: SaveState = { kind: "untouched" };
  @property({ attribute: false }) earlier: readonly StoredWork[] = [];
  /** Scenarios that no file has. */
  @property({ attribute: false }) inNoFile = 0;

  private readonly menus = new MenuCloser(this);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const texts = this.words.messages.device;
    const { state } = this;
    const isTrouble = state.kind === "refused" || state.kind === "elsewhere";
    return html`<details class="menu menu-device" @toggle=${this.onToggle}>
        <summary class="save-state" data-state=${state.kind} title=${texts.menu}>
          ${icon(isTrouble ? "warning" : "device")}<span>${this.inWords()}</span>${icon("chevron")}
        </summary>
        <div class="menu-body">
          ${this.explanation()}
          <button type="button" class="menu-item" @click=${() => this.choose(this.actions.saveWork)}>
            ${icon("save")} ${texts.file.save}
          </button>
          <button type="button" class="menu-item" @click=${() => this.choose(this.actions.saveFigures)}>
            ${icon("save")} ${this.words.messages.excel.save}
          </button>
          <button type="button" class="menu-item" @click=${() => this.choose(this.actions.savePackage)}>
            ${icon("save")} ${this.words.messages.dataPackage.save}
          </button>
          <button type="button" class="menu-item" @click=${() => this.choose(this.actions.startAnew)}>
            ${icon("plus")} ${texts.startAnew}
          </button>
          <p class="menu-title menu-part">${this.words.messages.start.title}</p>
          ${readySheets.map(
            (ready) =>
              html`<button
                type="button"
                class="menu-item"
                @click=${() => this.choose(() => this.actions.openReady(ready))}
              >
                ${this.words.messages.start.sheets[ready.id].title}
              </button>`,
          )}
          <p class="menu-title menu-part">${texts.earlier}</p>
          ${this.list()}
        </div>
      </details>
      <p class="visually-hidden" role="status">${isTrouble ? this.inWords() : ""}</p>`;
  }

  private inWords(): string {
    const texts = this.words.messages.device.state;
    const { state } = this;
    if (state.kind === "saved") return texts.saved(whenInWords(state.at, this.words));
    return state.kind === "refused" ? texts[state.why] : texts[state.kind];
  }

  private explanation(): TemplateResult {
    const texts = this.words.messages.device;
    const { state, inNoFile } = this;
    return html`<p class="small">${state.kind === "refused" ? texts.help[state.why] : texts.explain}</p>
      ${inNoFile > 0 ? html`<p class="small">${texts.inNoFile(inNoFile)}</p>` : nothing}
      ${
        state.kind === "refused"
          ? html`<button type="button" class="menu-item" @click=${() => this.choose(this.actions.retrySaving)}>
              ${icon("reset")} ${texts.retry}
            </button>`
          : nothing
      }`;
  }

  private list(): TemplateResult {
    const texts = this.words.messages.device;
    if (this.earlier.length === 0) return html`<p class="small">${texts.noEarlier}</p>`;
    return html`<ul class="menu-list">
      ${repeat(
        this.earlier,
        ({ id }) => id,
        (work) => this.row(work),
      )}
    </ul>`;
  }

  private row(work: StoredWork): TemplateResult {
    const texts = this.words.messages.device;
    const title = titleOf(work, this.words);
    return html`<li>
      <button
        type="button"
        class="menu-item"
        aria-label=${texts.reopen(title)}
        @click=${() => this.choose(() => this.actions.reopenWork(work))}
      >
        <span class="menu-name">${title}</span> <span class="menu-note">${whenInWords(work.savedAt, this.words)}</span>
      </button>
      <button
        type="button"
        class="quiet"
        aria-label=${texts.forget(title)}
        title=${texts.forget(title)}
        @click=${() => this.choose(() => this.actions.forgetWork(work))}
      >
        ${icon("failed")}
      </button>
    </li>`;
  }

  private readonly onToggle = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open) this.actions.refreshWork();
  };

  private choose(act: () => void): void {
    this.menus.close();
    act();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pb-device-menu": DeviceMenu;
  }
}
