import { replicationLog, type ReplicationLog, type Scenario } from "@plaatsbepaling/sim-core";
import { LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { html } from "../../components/html.ts";
import { stateMark } from "../../components/state-mark.ts";
import type { Words } from "../../i18n/words.ts";
import type { RunResult } from "../../simulation/scenario-runner.ts";
import { toLogView, type LogView } from "./log-view.ts";

interface KeptLog {
  readonly scenario: Scenario;
  readonly replication: number;
  readonly log: ReplicationLog;
}

/** What happens in one replication of a run, as a story. It is computed when somebody asks for it, and not before. */
@customElement("pb-capacity-log")
export class CapacityLog extends LitElement {
  @property({ attribute: false }) words!: Words;
  @property({ attribute: false }) run!: RunResult;
  /** Whether the run is of the scenario as it is set now. */
  @property({ attribute: false }) isCurrent = true;

  @state() private isOpen = false;
  @state() private chosen = 0;
  @state() private withYouths = false;
  private kept: KeptLog | null = null;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { states, transition } = this.words.messages;
    return html`<details class="log" data-state=${this.isCurrent ? "current" : "stale"} @toggle=${this.onToggle}>
      <summary>${transition.log.title} ${this.isCurrent ? nothing : stateMark("stale", states.stale)}</summary>
      ${this.isOpen ? this.content() : nothing}
    </details>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("chosen")) this.querySelector(".log-lines")?.scrollTo({ top: 0 });
  }

  private content(): TemplateResult {
    const { run, replication, withYouths, words } = this;
    const texts = words.messages.transition.log;
    const { replications } = run.summary;
    const asked = { scenario: run.scenario, replication, replications, withYouths };
    const view = toLogView(this.logOf(replication), asked, words);
    return html`<p class="small">${texts.lead}</p>
      <div class="log-tools">
        ${this.step(-1, { text: texts.previous, label: texts.previousLabel })}
        ${this.step(1, { text: texts.next, label: texts.nextLabel })}
        <p class="log-position" role="status">${view.position}</p>
        <label class="tick"
          ><input type="checkbox" .checked=${withYouths} @change=${this.onYouths} /> ${texts.youths}</label
        >
      </div>
      ${view.atStart === "" ? nothing : html`<p class="small">${view.atStart}</p>`} ${lines(view, texts.title)}
      ${view.remark === "" ? nothing : html`<p class="small">${view.remark}</p>`}`;
  }

  /** At either end it stays on the page but does nothing, so that the keyboard keeps its place. */
  private step(by: 1 | -1, { text, label }: { text: string; label: string }): TemplateResult {
    const next = this.replication + by;
    const isThere = next >= 0 && next < this.run.summary.replications;
    return html`<button
      type="button"
      class="choice"
      aria-label=${label}
      aria-disabled=${isThere ? "false" : "true"}
      @click=${() => {
        if (isThere) this.chosen = next;
      }}
    >
      ${text}
    </button>`;
  }

  /** A change is computed with fewer replications at first. */
  private get replication(): number {
    return Math.min(this.chosen, this.run.summary.replications - 1);
  }

  private logOf(replication: number): ReplicationLog {
    const { scenario, summary } = this.run;
    if (this.kept?.scenario !== scenario || this.kept.replication !== replication) {
      this.kept = { scenario, replication, log: replicationLog(scenario, { seed: summary.seed, replication }) };
    }
    return this.kept.log;
  }

  private readonly onToggle = (event: Event): void => {
    this.isOpen = event.target instanceof HTMLDetailsElement && event.target.open;
  };

  private readonly onYouths = (event: Event): void => {
    this.withYouths = event.target instanceof HTMLInputElement && event.target.checked;
  };
}

function lines({ days }: LogView, label: string): TemplateResult | typeof nothing {
  if (days.length === 0) return nothing;
  return html`<div class="log-lines" tabindex="0" role="region" aria-label=${label}>
    <dl>
      ${days.map(
        ({ date, sentences }) =>
          html`<div>
            <dt>${date}</dt>
            ${sentences.map((sentence) => html`<dd>${sentence}</dd>`)}
          </div>`,
      )}
    </dl>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "pb-capacity-log": CapacityLog;
  }
}
