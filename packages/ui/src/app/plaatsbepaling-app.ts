import type { Scenario } from "@plaatsbepaling/sim-core";
import { LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { html } from "../components/html.ts";
import "../components/number-knob.ts";
import { icon } from "../components/icons.ts";
import { textIn } from "../i18n/language.ts";
import { wordsIn, type Words } from "../i18n/words.ts";
import { isScenarioLink } from "../links/scenario-link.ts";
import { basisLine } from "../results/basis-line.ts";
import { shippedScenarios } from "../scenario-store/shipped-scenarios.ts";
import type { ScenarioTab } from "../scenario-store/scenario-tab.ts";
import type { NewScenario, Workbook } from "../scenario-store/workbook.ts";
import { basisOf, tabOf } from "../scenario-store/workbook.ts";
import { answer } from "../cells/answer/answer.ts";
import type { CellContext } from "../cells/cell-context.ts";
import type { RealisedFile } from "../cells/hindsight/hindsight-view.ts";
import "../cells/key-figures/key-figures.ts";
import { spokenKeyFigure } from "../cells/key-figures/key-figures-view.ts";
import "./cell-column.ts";
import { toCellContext } from "./cell-contexts.ts";
import "./knobs-panel.ts";
import type { Autosave, Found } from "../device/autosave.ts";
import { isAtRisk } from "../device/save-state.ts";
import { tellFound } from "./device-actions.ts";
import { elsewhereBanner } from "./elsewhere-banner.ts";
import { hasOwnUndo, stepOfKey } from "./keyboard.ts";
import type { Message } from "./message.ts";
import { messageBar } from "./message-bar.ts";
import type { Notice } from "./notice.ts";
import type { NoticeAnswerEvent } from "./notice-dialog.ts";
import { createPageActions } from "./create-page-actions.ts";
import { presentBar } from "./present-bar.ts";
import { Presentation } from "./presentation.ts";
import { Printing } from "./print/printing.ts";
import "./scenario-tabs.ts";
import { startBand } from "./start-band.ts";
import { StripHeight } from "./strip-height.ts";
import { TextLanguages } from "./text-languages.ts";
import { toldStep } from "./told-step.ts";
import { topBar } from "./top-bar.ts";
import { workStatus } from "./work-status.ts";
import type { Workbench } from "./workbench.ts";

/** The page. It connects: the workbench knows, the views think, the cells show. */
@customElement("pb-app")
export class PlaatsbepalingApp extends LitElement {
  @property({ attribute: false }) workbench!: Workbench;
  @property({ attribute: false }) autosave!: Autosave;
  @property({ attribute: false }) words: Words = wordsIn("nl");
  /** What this is a frame of, inside another page; empty where it is the page itself. */
  @property({ attribute: false }) frameName = "";
  @state() notice: Notice | null = null;
  /** What has just been done, in words: shown for a while and read aloud once. */
  @state() message: Message | null = null;
  @state() realised: RealisedFile | null = null;
  @state() private spokenResult = "";
  @state() private isDropTarget = false;
  /** Until somebody has closed it, or has begun. */
  @state() private offersStart = true;
  /** What was open while nothing was kept yet: another language is kept too, and begins nothing. */
  private untouched: Workbook | null = null;
  /** On a narrow screen the knobs would push the results out of sight. */
  @state() private showsKnobs = window.matchMedia("(min-width: 64.01rem)").matches;

  private readonly actions = createPageActions(this);
  private readonly presentation = new Presentation(this);
  private readonly printing = new Printing(this, () => this.performUpdate());
  /** These tell the styles and the templates; nobody asks them anything. */
  protected readonly stripHeight = new StripHeight(this);
  protected readonly textLanguages = new TextLanguages(this);
  /** Those that come with the page; none until they are read. */
  @state() shipped: readonly Scenario[] = [];
  private unsubscribe: (() => void) | undefined;
  private spokenScenario: unknown = null;
  private messageTimer: ReturnType<typeof setTimeout> | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const stops = [
      this.workbench.subscribe(() => this.requestUpdate()),
      this.workbench.store.subscribe(this.onChange),
      this.autosave.subscribe(this.onKept),
    ];
    this.unsubscribe = () => stops.forEach((stop) => stop());
    window.addEventListener("beforeunload", this.warnBeforeLeaving);
    window.addEventListener("pagehide", this.onLeave);
    window.addEventListener("hashchange", this.openAddress);
    window.addEventListener("keydown", this.onKey);
    document.addEventListener("visibilitychange", this.onVisibility);
    this.addEventListener("dragover", this.onDragOver);
    this.addEventListener("dragleave", this.onDragLeave);
    this.addEventListener("drop", this.onDrop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unsubscribe?.();
    window.removeEventListener("beforeunload", this.warnBeforeLeaving);
    window.removeEventListener("pagehide", this.onLeave);
    window.removeEventListener("hashchange", this.openAddress);
    window.removeEventListener("keydown", this.onKey);
    document.removeEventListener("visibilitychange", this.onVisibility);
  }

  /** Say what was found on the device, and open what the address carries. */
  begin(found: Found, engine: string): void {
    tellFound(this, found, { engine, startAnew: this.actions.startAnew });
    this.openAddress();
    // After the first picture, which needs only the one that the page opens with.
    requestAnimationFrame(() => setTimeout(() => void this.readShipped()));
  }

  private async readShipped(): Promise<void> {
    this.shipped = await shippedScenarios();
  }

  protected override willUpdate(): void {
    const { workbook } = this.workbench.store;
    if (this.autosave.state.kind === "untouched") this.untouched = workbook;
    else if (this.untouched !== workbook) this.untouched = null;
  }

  protected override render(): TemplateResult {
    const { workbench, autosave, words, actions } = this;
    const { page, scenarios, footer } = words.messages;
    const { workbook } = workbench.store;
    const active = tabOf(workbook, workbook.active);
    const shown = workbench.shown(active);
    const context = toCellContext(workbench, words);
    return html`<a class="skip" href="#results">${page.skipToResults}</a>
      ${presentBar(this.presentation, words)}
      ${topBar(workbench, { words, actions, autosave, present: this.presentation, print: this.printing.print, frameName: this.frameName })}
      ${elsewhereBanner(autosave.state, { words, actions })} ${this.start()}
      <main class="page" data-letter=${active.letter} aria-label=${this.frameName || nothing}>
        <section class="first" aria-label=${page.answer}>${answer(context)}</section>
        <nav class="scenarios" aria-label=${scenarios.title}>
          <pb-scenario-tabs
            .words=${words}
            .workbook=${workbook}
            .actions=${actions}
            .shipped=${this.notOpen()}
          ></pb-scenario-tabs>
        </nav>
        ${toldStep(this.presentation, context, { workbench, actions })}
        <section class="strip" aria-labelledby="strip-title">
          <h2 id="strip-title" class="visually-hidden">${page.keyFigures}</h2>
          <pb-key-figures .context=${context} .why=${workbench.desk.why}></pb-key-figures>
        </section>
        ${this.columns(active, context)} ${this.printing.annex(context.visible, words)}
      </main>
      <footer class="page-foot">
        <p>${basisLine(shown, active.name, words)}</p>
        <p>${footer.explain}</p>
      </footer>
      <p class="visually-hidden" role="status">${this.spokenResult}</p>
      ${messageBar(this.message, words, () => (this.message = null))}
      <p class="drop-hint" ?hidden=${!this.isDropTarget}>${page.dropHere}</p>
      <pb-notice-dialog
        .words=${words}
        .notice=${this.notice}
        .tabs=${workbook.tabs}
        @notice-answer=${(event: NoticeAnswerEvent) => actions.answerNotice(event.answer)}
      ></pb-notice-dialog>`;
  }

  private start(): TemplateResult | typeof nothing {
    const { autosave, words, actions } = this;
    if (!this.offersStart || this.untouched !== this.workbench.store.workbook) return nothing;
    const close = (): void => {
      this.offersStart = false;
    };
    return startBand({ words, actions, latest: autosave.earlier[0], close });
  }

  private columns(active: ScenarioTab, context: CellContext): TemplateResult {
    const { workbench, words, actions, presentation } = this;
    const showsKnobs = presentation.isOn ? presentation.showsKnobs : this.showsKnobs;
    const { page } = words.messages;
    const { tabs } = workbench.store.workbook;
    const status = { words, isDragging: workbench.isDragging, stop: actions.stop, resume: actions.resume };
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
      <section
        class="results"
        id="results"
        tabindex="-1"
        aria-labelledby=${this.frameName === "" ? "results-title" : nothing}
      >
        <div class="results-head">
          <h2 id="results-title">${page.results}</h2>
          ${workStatus(context, status)}
        </div>
        <pb-cell-column
          .context=${context}
          .workbench=${workbench}
          .actions=${actions}
          .suggestions=${this.notOpen().slice(0, 4)}
          .realised=${this.realised}
          .slide=${presentation.slide}
          .tell=${presentation.tell}
        ></pb-cell-column>
      </section>
    </div>`;
  }

  private readonly toggleKnobs = (): void => {
    const { presentation } = this;
    if (presentation.isOn) presentation.showsKnobs = !presentation.showsKnobs;
    else this.showsKnobs = !this.showsKnobs;
    this.requestUpdate();
  };

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("words")) document.documentElement.lang = this.words.language;
    if (changed.has("message")) {
      clearTimeout(this.messageTimer);
      const stays = this.message === null || this.message.action !== undefined;
      if (!stays) this.messageTimer = setTimeout(() => (this.message = null), 8000);
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
    if (this.workbench.store.hasUnsavedWork() && isAtRisk(this.autosave.state)) event.preventDefault();
  };

  private readonly onLeave = (): void => this.autosave.leave();

  private readonly onVisibility = (): void => {
    if (document.visibilityState === "hidden") void this.autosave.flush();
  };

  /** What there is to decide about two tabs goes before a word of welcome. */
  private readonly onKept = (): void => {
    if (this.autosave.state.kind === "elsewhere") this.onChange();
    this.requestUpdate();
  };

  private readonly onChange = (): void => {
    if (this.message?.action !== undefined) this.message = null;
  };

  /** What an address carries is opened once: afterwards the address is that of the page again. */
  private readonly openAddress = (): void => {
    const { hash, pathname, search } = window.location;
    if (!isScenarioLink(hash)) return;
    window.history.replaceState(null, "", pathname + search);
    this.actions.openLink(hash);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const step = stepOfKey(event);
    if (step === null || this.notice !== null || hasOwnUndo(event.target)) return;
    event.preventDefault();
    this.actions[step]();
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
