import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import "../components/chart-figure.ts";
import "../components/number-knob.ts";
import { icon } from "../components/icons.ts";
import { textIn } from "../i18n/language.ts";
import { wordsIn, type Words } from "../i18n/words.ts";
import { basisLine } from "../results/basis-line.ts";
import { shippedScenarios } from "../scenario-store/shipped-scenarios.ts";
import type { ScenarioTab } from "../scenario-store/scenario-tab.ts";
import type { NewScenario } from "../scenario-store/workbook.ts";
import { basisOf, tabOf } from "../scenario-store/workbook.ts";
import { answer } from "../cells/answer/answer.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { keyFigures } from "../cells/key-figures/key-figures.ts";
import { spokenKeyFigure } from "../cells/key-figures/key-figures-view.ts";
import { cellColumn } from "./cell-column.ts";
import { toCellContext } from "./cell-contexts.ts";
import "./knobs-panel.ts";
import type { Notice } from "./notice.ts";
import "./notice-dialog.ts";
import type { NoticeAnswerEvent } from "./notice-dialog.ts";
import { createPageActions } from "./create-page-actions.ts";
import "./scenario-tabs.ts";
import { topBar } from "./top-bar.ts";
import { workStatus } from "./work-status.ts";
import type { Workbench } from "./workbench.ts";

/** The page. It connects: the workbench knows, the views think, the cells show. */
@customElement("pb-app")
export class PlaatsbepalingApp extends LitElement {
  @property({ attribute: false }) workbench!: Workbench;
  @property({ attribute: false }) words: Words = wordsIn("nl");
  @state() notice: Notice | null = null;
  /** What has just been done, in words: shown for a while and read aloud once. */
  @state() message = "";
  @state() private spokenResult = "";
  @state() private isDropTarget = false;
  /** On a narrow screen the knobs would push the results out of sight. */
  @state() private showsKnobs = window.matchMedia("(min-width: 64.01rem)").matches;

  private readonly actions = createPageActions(this);
  private readonly shipped = shippedScenarios();
  private unsubscribe: (() => void) | undefined;
  private spokenScenario: unknown = null;
  private messageTimer: ReturnType<typeof setTimeout> | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.unsubscribe = this.workbench.subscribe(() => this.requestUpdate());
    window.addEventListener("beforeunload", this.warnBeforeLeaving);
    this.addEventListener("dragover", this.onDragOver);
    this.addEventListener("dragleave", this.onDragLeave);
    this.addEventListener("drop", this.onDrop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe?.();
    window.removeEventListener("beforeunload", this.warnBeforeLeaving);
  }

  protected override render(): TemplateResult {
    const { workbench, words, actions } = this;
    const { page, scenarios, footer } = words.messages;
    const { workbook } = workbench.store;
    const active = tabOf(workbook, workbook.active);
    const shown = workbench.shown(active);
    const context = toCellContext(workbench, words);
    return html`<a class="skip" href="#results">${page.skipToResults}</a>
      ${topBar(workbook, { words, actions })}
      <main class="page" data-letter=${active.letter}>
        <section class="first" aria-label=${page.answer}>${answer(context)}</section>
        <nav class="scenarios" aria-label=${scenarios.title}>
          <pb-scenario-tabs
            .words=${words}
            .workbook=${workbook}
            .actions=${actions}
            .shipped=${this.notOpen()}
          ></pb-scenario-tabs>
        </nav>
        <section class="strip" aria-labelledby="strip-title">
          <h2 id="strip-title" class="visually-hidden">${page.keyFigures}</h2>
          ${keyFigures(context)}
        </section>
        ${this.columns(active, context)}
      </main>
      <footer class="page-foot">
        <p>${basisLine(shown, active.name, words)}</p>
        <p>${footer.explain}</p>
      </footer>
      <p class="visually-hidden" role="status">${this.spokenResult}</p>
      <p class="message" role="status" ?data-empty=${this.message === ""}>${this.message}</p>
      <p class="drop-hint" ?hidden=${!this.isDropTarget}>${page.dropHere}</p>
      <pb-notice-dialog
        .words=${words}
        .notice=${this.notice}
        .tabs=${workbook.tabs}
        @notice-answer=${(event: NoticeAnswerEvent) => actions.answerNotice(event.answer)}
      ></pb-notice-dialog>`;
  }

  private columns(active: ScenarioTab, context: CellContext): TemplateResult {
    const { workbench, words, actions, showsKnobs } = this;
    const { page } = words.messages;
    const { tabs } = workbench.store.workbook;
    const status = { words, isDragging: workbench.isDragging, stop: actions.stop, resume: actions.resume };
    const suggestions = this.notOpen().slice(0, 4);
    return html`<div class="columns" ?data-narrow=${!showsKnobs}>
      <aside class="knobs" aria-labelledby="knobs-title">
        <div class="knobs-title">
          <h2 id="knobs-title">${page.knobs}</h2>
          <button type="button" class="quiet" aria-expanded=${showsKnobs ? "true" : "false"} @click=${this.toggleKnobs}>
            ${icon("knobs")} ${showsKnobs ? page.hideKnobs : page.showKnobs}
          </button>
        </div>
        <pb-knobs-panel
          ?hidden=${!showsKnobs}
          .words=${words}
          .active=${active}
          .tabs=${tabs}
          .actions=${actions}
        ></pb-knobs-panel>
      </aside>
      <section class="results" id="results" tabindex="-1" aria-labelledby="results-title">
        <div class="results-head">
          <h2 id="results-title">${page.results}</h2>
          ${workStatus(context.active.shown, status)}
        </div>
        ${cellColumn(context, { workbench, actions, suggestions })}
      </section>
    </div>`;
  }

  private readonly toggleKnobs = (): void => {
    this.showsKnobs = !this.showsKnobs;
  };

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("message") && this.message !== "") {
      clearTimeout(this.messageTimer);
      this.messageTimer = setTimeout(() => (this.message = ""), 8000);
    }
    this.speakResult();
  }

  /** Once for every change, when its first figures are there: what became of the waiting list. */
  private speakResult(): void {
    const { workbench, words } = this;
    const { workbook } = workbench.store;
    const active = tabOf(workbook, workbook.active);
    const shown = workbench.shown(active);
    if (!shown.runIsCurrent || this.spokenScenario === active.scenario) return;
    const isFirst = this.spokenScenario === null;
    this.spokenScenario = active.scenario;
    if (isFirst) return;
    const basis = active.isBasis ? null : workbench.shown(basisOf(workbook));
    this.spokenResult = spokenKeyFigure("waiting", { shown, basis, words });
  }

  private notOpen(): NewScenario[] {
    const open = new Set(this.workbench.store.workbook.tabs.map(({ origin }) => origin.id));
    return this.shipped
      .filter(({ id }) => !open.has(id))
      .map((scenario) => ({ scenario, name: textIn(this.words.language, scenario.name) }));
  }

  private readonly warnBeforeLeaving = (event: BeforeUnloadEvent): void => {
    if (this.workbench.store.hasUnsavedWork()) event.preventDefault();
  };

  private readonly onDragOver = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes("Files") !== true) return;
    event.preventDefault();
    this.isDropTarget = true;
  };

  private readonly onDragLeave = (event: DragEvent): void => {
    if (event.relatedTarget === null) this.isDropTarget = false;
  };

  private readonly onDrop = (event: DragEvent): void => {
    const [file] = event.dataTransfer?.files ?? [];
    this.isDropTarget = false;
    if (file === undefined) return;
    event.preventDefault();
    this.actions.openFile(file);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "pb-app": PlaatsbepalingApp;
  }
}
