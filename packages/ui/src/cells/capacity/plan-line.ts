import type { EpochDay, Scenario } from "@plaatsbepaling/sim-core";
import { LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { html } from "../../components/html.ts";
import { timeTicks, type TimeTick } from "../../charts/time-ticks.ts";
import { icon } from "../../components/icons.ts";
import type { KnobPhase } from "../../components/number-knob.ts";
import type { Words } from "../../i18n/words.ts";
import type { ScenarioKnob } from "../../parameters/parameter.ts";
import { withGroupOn } from "../../parameters/plan-groups.ts";
import { lanesOf } from "./plan-lanes.ts";
import { spokenDate, type PlanHandle, type PlanLineView, type PlanSection } from "./plan-line-view.ts";
import { planPanel } from "./plan-panel.ts";
import { percentOf, planRow, type RowOptions } from "./plan-row.ts";
import { toPlanStory } from "./plan-story-view.ts";
import { planTable } from "./plan-table.ts";

/** As wide as a handle may be, with some air, in pixels. */
const apart = 36;

/** Openings and closings along a time line, each to be dragged to another date. */
@customElement("pb-plan-line")
export class PlanLine extends LitElement {
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) view!: PlanLineView;
  /** Turns a knob of the scenario that is worked on. */
  @property({ attribute: false }) turn!: (knob: ScenarioKnob, day: EpochDay, phase: KnobPhase) => void;

  @state() private width = 0;
  @state() private chosen: string | null = null;
  @state() private announced = "";
  private lanes: ReadonlyMap<string, number> = new Map();
  private isMoving = false;
  private readonly watch = new ResizeObserver(() => {
    this.width = this.querySelector(".plan-track")?.clientWidth ?? 0;
  });

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.watch.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch.disconnect();
  }

  /** While somebody drags, nothing goes to another lane. */
  protected override willUpdate(): void {
    if (this.isMoving) return;
    const { first, last } = this.view;
    const days = (apart * (last - first)) / Math.max(1, this.width);
    const rows = this.view.sections.flatMap((section) => section.rows);
    const placed = rows.map(({ handles }) =>
      handles.map(({ group }) => ({ id: group.id, day: Math.min(last, Math.max(first, group.day)) })),
    );
    this.lanes = new Map(placed.flatMap((row) => [...lanesOf(row, days)]));
  }

  protected override render(): TemplateResult {
    const { plan } = this.words.messages;
    const { moved, sections } = this.view;
    return html`<div class="plan-head">
        <h4>${plan.title}</h4>
        ${
          moved.length === 0
            ? nothing
            : html`<button type="button" class="quiet" @click=${this.resetAll}>
                ${icon("reset")} ${plan.resetAll}
              </button>`
        }
      </div>
      <p class="small">${plan.lead} <span id="plan-keys" class="plan-keys">${plan.keys}</span></p>
      <div class="plan-lines">${this.axis()} ${sections.map((section) => this.section(section))}</div>
      ${this.key()} ${this.panel()}
      <p class="visually-hidden" role="status">${this.announced}</p>
      ${planTable(this.view, this.words)}`;
  }

  /** Who chose with a key reads on in the explanation; who clicked hears of it, and keeps the handle. */
  private choose(handle: PlanHandle, isByKey: boolean): void {
    this.chosen = this.chosen === handle.group.id && !isByKey ? null : handle.group.id;
    if (this.chosen === null) return;
    const { title, planned, sentences, held } = toPlanStory(handle, this.words);
    if (isByKey) void this.updateComplete.then(() => this.querySelector<HTMLElement>("#plan-panel-title")?.focus());
    else this.announced = [`${title}.`, planned, ...sentences, ...held].join(" ");
  }

  private section({ change, title, rows }: PlanSection): TemplateResult {
    const id = `plan-${change}`;
    return html`<div class="plan-section" role="group" aria-labelledby=${id}>
      <h5 id=${id}>${title}</h5>
      ${rows.map((row) => planRow(row, this.options()))}
    </div>`;
  }

  private ticks(): TimeTick[] {
    const { first, last } = this.view;
    return timeTicks(first, last, { width: this.width, fontSize: 13, language: this.words.language });
  }

  private options(): RowOptions {
    const { view, words, width, lanes, chosen } = this;
    return {
      years: this.ticks().flatMap(({ epochDay, text }) => (text === "" ? [] : [epochDay])),
      view,
      words,
      width,
      lanes,
      chosen,
      move: (handle, day, phase) => this.move(handle, day, phase),
      choose: (handle, isByKey) => this.choose(handle, isByKey),
    };
  }

  private axis(): TemplateResult {
    return html`<div class="plan-axis" aria-hidden="true">
      <div class="plan-track">
        ${this.ticks().map(
          ({ epochDay, text }) =>
            html`<span
              class="plan-tick"
              ?data-year=${text !== ""}
              .style=${`inset-inline-start:${percentOf(epochDay, this.view)}%`}
              >${text}</span
            >`,
        )}
      </div>
    </div>`;
  }

  private key(): TemplateResult {
    const { key } = this.words.messages.plan;
    return html`<ul class="plan-key" aria-hidden="true">
      <li><span class="plan-key-handle"></span> ${key.planned}</li>
      <li><span class="plan-key-real"></span> ${key.realised}</li>
      <li><span class="plan-key-ghost"></span> ${key.basis}</li>
    </ul>`;
  }

  private panel(): TemplateResult | typeof nothing {
    const handle = this.handles().find(({ group }) => group.id === this.chosen);
    if (handle === undefined) return nothing;
    return planPanel(handle, {
      words: this.words,
      runIsCurrent: this.view.runIsCurrent,
      move: (moved, day) => this.move(moved, day, "done"),
      close: () => {
        this.chosen = null;
        this.querySelector<HTMLElement>(`[data-plan="${handle.group.id}"] [role=slider]`)?.focus();
      },
    });
  }

  private handles(): PlanHandle[] {
    return this.view.sections.flatMap(({ rows }) => rows.flatMap(({ handles }) => handles));
  }

  private move(handle: PlanHandle, day: EpochDay, phase: KnobPhase): void {
    const { group, label } = handle;
    this.isMoving = phase === "drag";
    const write = (scenario: Scenario, value: EpochDay): Scenario => withGroupOn(scenario, group, value);
    this.turn({ id: group.id, write }, day, phase);
    if (this.isMoving) return;
    this.announced = this.words.messages.plan.announced(label, spokenDate(handle, day, this.words));
  }

  private readonly resetAll = (): void => {
    const { moved } = this.view;
    const write = (scenario: Scenario): Scenario =>
      moved.reduce((changed, group) => withGroupOn(changed, group, group.basisDay), scenario);
    this.turn({ id: "plan", write }, 0, "done");
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "pb-plan-line": PlanLine;
  }
}
