import { LitElement, noChange, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import { html } from "../components/html.ts";
import { kindOf } from "../cells/all-cells.ts";
import type { CellContext } from "../cells/cell-context.ts";
import type { CellPlace } from "../cells/cell-kind.ts";
import type { RealisedFile } from "../cells/hindsight/hindsight-view.ts";
import type { ComparisonOptions } from "../cells/comparison/comparison-cell.ts";
import { MenuCloser } from "../components/close-menus.ts";
import { hashOf } from "../scenario-store/hash-of.ts";
import { nextId, type Sheet, type SheetCell } from "../scenario-store/sheet.ts";
import type { NewScenario } from "../scenario-store/workbook.ts";
import { cellAdder } from "./cell-adder.ts";
import { comparedScenarios } from "./cell-contexts.ts";
import { cellMenu } from "./cell-menu.ts";
import { cellName } from "./cell-name.ts";
import { CellsInSight } from "./cells-in-sight.ts";
import { hiddenCells } from "./hidden-cells.ts";
import { knobOptions } from "./knob-options.ts";
import type { showCells } from "./later-parts.ts";
import type { PageActions } from "./page-actions.ts";
import { storyOptions } from "./story-cells.ts";
import { isSimulating, type Workbench } from "./workbench.ts";

/** Milliseconds between two cells that nobody sees, as long as what they show is still being worked out. */
const pauseWhileSimulating = 500;

/** Where the keyboard goes once the sheet is another one than this. */
interface NextFocus {
  readonly since: Sheet;
  readonly id: number | null;
}

/**
 * The cells of the sheet, one under the other. Each is drawn again only when something that it shows has changed: first
 * where it can be seen, and elsewhere once that is on the screen and no knob is being dragged; slowly while a run needs the
 * processor.
 */
@customElement("pb-cell-column")
export class CellColumn extends LitElement {
  @property({ attribute: false }) context!: CellContext;
  @property({ attribute: false }) workbench!: Workbench;
  @property({ attribute: false }) actions!: PageActions;
  /** Scenarios that come with the page and are not open. */
  @property({ attribute: false }) suggestions: readonly NewScenario[] = [];

  /** Measured figures that lie over the charts. */
  @property({ attribute: false }) realised: RealisedFile | null = null;

  /** The cell that is shown as a slide; null while nothing is presented. */
  @property({ attribute: false }) slide: number | null = null;

  /** Begin the story of a cell at one of its steps, counted from 0. */
  @property({ attribute: false }) tell!: (cell: number, at: number) => void;

  /** Before which cell somebody looks for a new one; "end" for the last place. */
  @state() private openAdder: number | "end" | null = null;
  /** How cells are shown, once that is loaded; "failed" where it could not be. */
  @state() private shows: typeof showCells | "failed" | null = null;
  private readonly menus = new MenuCloser(this);
  private readonly inSight = new CellsInSight(this, () => this.someWait);
  /** What each cell was last drawn from; whether one out of sight waits to be drawn again, and how many of those may. */
  private readonly drawn = new Map<number, readonly unknown[]>();
  private someWait = false;
  private mayDraw = 0;
  /** Whether one that has never been drawn, and so has no height yet, is among those that wait. */
  private someAreNew = false;
  private isNextPlanned = false;
  private nextFocus: NextFocus | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("beforeprint", this.drawAll);
    import("./later-parts.ts").then(
      ({ showCells: loaded }) => (this.shows = loaded),
      () => (this.shows = "failed"),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("beforeprint", this.drawAll);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const visible = this.sheet.filter(({ isHidden }) => !isHidden);
    const comparison = this.comparison();
    this.someWait = false;
    this.someAreNew = false;
    return html`${repeat(
        visible,
        ({ id }) => id,
        (cell, at) => this.place(cell, { isFirst: at === 0, isLast: at === visible.length - 1, comparison }),
      )}
      <div class="column-end">${this.adder(null)}</div>
      ${hiddenCells(this.sheet, { words: this.context.words, show: (cell) => this.bringBack(cell) })}`;
  }

  protected override updated(): void {
    this.mayDraw = 0;
    // For who must know that all of it is of now: a test, or a program that reads the page.
    this.toggleAttribute("data-behind", this.someWait);
    if (this.someWait && !this.workbench.isDragging) this.drawNext();
    this.moveFocus();
  }

  /** Paper shows all of it, and waits for nothing. */
  private readonly drawAll = (): void => {
    this.mayDraw = Infinity;
    this.requestUpdate();
    this.performUpdate();
  };

  /** The next cell that waits, after the screen shows what was drawn: the page is never busy for long. */
  private drawNext(): void {
    if (this.isNextPlanned) return;
    this.isNextPlanned = true;
    requestAnimationFrame(() =>
      setTimeout(
        () => {
          this.isNextPlanned = false;
          this.mayDraw = this.workbench.isDragging ? 0 : 1;
          this.requestUpdate();
        },
        isSimulating(this.workbench) && !this.someAreNew ? pauseWhileSimulating : 0,
      ),
    );
  }

  private moveFocus(): void {
    const { nextFocus } = this;
    if (nextFocus === null || nextFocus.since === this.sheet) return;
    this.nextFocus = null;
    // A cell may be an element of its own, which draws itself after this.
    requestAnimationFrame(() => this.focusOn(nextFocus.id));
  }

  private focusOn(id: number | null): void {
    const place = this.querySelector(id === null ? ".column-end" : `#cell-${id}`);
    const menu = place?.querySelector<HTMLElement>(".cell-menu > summary, .cell-adder-last summary");
    (place?.querySelector<HTMLElement>("[data-begin]") ?? menu)?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: "nearest" });
  }

  private get sheet(): Sheet {
    return this.workbench.store.workbook.sheet;
  }

  private place(
    cell: SheetCell,
    { isFirst, isLast, comparison }: { isFirst: boolean; isLast: boolean; comparison: ComparisonOptions },
  ): TemplateResult {
    const { words } = this.context;
    const { actions } = this;
    return html`<div
      class="place"
      id="cell-${cell.id}"
      data-kind=${cell.kind}
      tabindex="-1"
      ?data-slide=${cell.id === this.slide}
    >
      ${this.adder(cell)}
      ${cellMenu(cell, {
        words,
        isFirst,
        isLast,
        move: (by) => this.act(cell.id, () => actions.moveCell(cell, by)),
        hide: () => this.act(this.neighbourOf(cell), () => actions.hideCell(cell, true)),
        present: () => this.act(cell.id, () => actions.presentCell(cell, !cell.isPresented)),
        remove: () => this.act(this.neighbourOf(cell), () => actions.removeCell(cell)),
      })}
      ${this.content(cell, comparison)}
    </div>`;
  }

  private content(cell: SheetCell, comparison: ComparisonOptions): unknown {
    const { words } = this.context;
    const { sheet } = words.messages;
    const kind = kindOf(cell);
    if (kind === null) return html`<p class="cell-nothing small">${sheet.unknownKind(cell.kind)}</p>`;
    const { shows } = this;
    if (shows === "failed") return html`<p class="cell-nothing small" role="alert">${sheet.notLoaded}</p>`;
    if (shows === null) return html`<p class="cell-loading small">${cellName(cell, words)}</p>`;
    const { actions } = this;
    const place: CellPlace = {
      ...this.context,
      cell,
      comparison,
      realised: { file: this.realised, open: actions.chooseRealised, remove: actions.removeRealised },
      knobs: knobOptions(this.context, this),
      story: storyOptions(this.workbench, words, (at) => this.tell(cell.id, at)),
      keep: (change, gesture) => actions.keepCell(cell, change, gesture),
      turn: (knob, value, phase) => actions.changeParameter(knob, value, phase),
      open: (scenario) => this.openScenario(scenario),
    };
    const reads = [cell.content, ...kind.readsOf(place)];
    if (!this.inSight.has(cell.id) && !this.isDrawnFrom(cell.id, reads)) {
      if (this.mayDraw === 0) {
        this.someWait = true;
        this.someAreNew ||= !this.drawn.has(cell.id);
        return noChange;
      }
      this.mayDraw--;
    }
    this.drawn.set(cell.id, reads);
    return guard(reads, () => {
      const shown = shows[kind.id](place);
      return shown === nothing
        ? html`<p class="cell-nothing small">${sheet.nothingToShow(cellName(cell, words))}</p>`
        : shown;
    });
  }

  private isDrawnFrom(id: number, reads: readonly unknown[]): boolean {
    const before = this.drawn.get(id);
    return before?.length === reads.length && reads.every((value, index) => value === before[index]);
  }

  private openScenario(added: NewScenario): void {
    const hash = hashOf(added.scenario);
    const same = this.workbench.store.workbook.tabs.find(({ scenario }) => hashOf(scenario) === hash);
    if (same === undefined) this.actions.addScenario(added);
    else this.actions.activate(same.letter);
  }

  private adder(before: SheetCell | null): TemplateResult {
    const { words } = this.context;
    const key = before?.id ?? "end";
    return cellAdder(before, {
      words,
      sheet: this.sheet,
      isOpen: this.openAdder === key,
      toggle: (isOpen) => {
        if (isOpen) this.openAdder = key;
        else if (this.openAdder === key) this.openAdder = null;
      },
      add: (kind) => this.act(nextId(this.sheet), () => this.actions.addCell(kind, before?.id ?? null)),
    });
  }

  private bringBack(cell: SheetCell): void {
    this.act(cell.id, () => this.actions.hideCell(cell, false));
  }

  /** Do something with the sheet; afterwards the keyboard is at this cell, at the end where there is none. */
  private act(id: number | null, deed: () => void): void {
    this.menus.close();
    this.nextFocus = { since: this.sheet, id };
    deed();
  }

  /** The cell that takes its place. */
  private neighbourOf({ id }: SheetCell): number | null {
    const visible = this.sheet.filter(({ isHidden }) => !isHidden);
    const at = visible.findIndex((cell) => cell.id === id);
    return (visible[at + 1] ?? visible[at - 1])?.id ?? null;
  }

  private comparison(): ComparisonOptions {
    return {
      pair: comparedScenarios(this.workbench),
      suggestions: this.suggestions.map((scenario) => ({
        name: scenario.name,
        add: () => this.actions.addScenario(scenario),
      })),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pb-cell-column": CellColumn;
  }
}
