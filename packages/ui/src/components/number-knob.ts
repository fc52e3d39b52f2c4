import { LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { html } from "./html.ts";
import { readNumber, type NumberReading } from "../i18n/read-number.ts";
import type { Language } from "../i18n/language.ts";
import { icon } from "./icons.ts";
import { lettersApart, steppedBy, type KnobScale } from "./knob-scale.ts";

/** Something to see on the track: the basis, or where another scenario stands. */
export interface KnobMark {
  readonly at: number;
  readonly label: string;
  readonly title: string;
}

export interface KnobStretch {
  readonly low: number;
  readonly high: number;
  readonly name: string;
}

export interface KnobTexts {
  readonly less: string;
  readonly more: string;
  readonly field: string;
  readonly never: string;
  readonly unclear: string;
  readonly notANumber: string;
  readonly impossible: string;
  readonly unusual: string;
  readonly read: (value: number) => string;
  readonly write: (value: number) => string;
}

/** A change by the person. `drag` goes on, `done` is settled, `held` is settled and goes on with the one before it. */
export type KnobPhase = "drag" | "held" | "done";

export class KnobChangeEvent extends Event {
  readonly value: number;
  readonly phase: KnobPhase;

  constructor(value: number, phase: KnobPhase) {
    super("knob-change", { bubbles: true });
    this.value = value;
    this.phase = phase;
  }
}

interface StepOptions {
  readonly size?: "usual" | "fine" | "large";
  /** Whether a key is held down. */
  readonly isHeld?: boolean;
}

/** A number that can be dragged, stepped and typed. The track is a soft range: what is typed may lie outside it. */
@customElement("pb-number-knob")
export class NumberKnob extends LitElement {
  @property({ attribute: false }) value: number | null = null;
  @property({ attribute: false }) scale!: KnobScale;
  @property({ attribute: false }) marks: readonly KnobMark[] = [];
  @property({ attribute: false }) stretches: readonly KnobStretch[] = [];
  @property({ attribute: false }) language: Language = "nl";
  @property({ attribute: false }) unit = "";
  /** How the value is said aloud: with its unit and its distance from the basis. */
  @property({ attribute: false }) valueText = "";
  @property({ attribute: false }) texts!: KnobTexts;
  @property({ attribute: false }) labelledBy = "";

  /** What is being typed, until it is read. */
  @state() private typed: string | null = null;
  @state() private problem: "notANumber" | "impossible" | null = null;
  @state() private unclear: readonly number[] | null = null;
  /** Where Escape goes back to. */
  private valueBefore: number | null = null;
  /** What was asked for last: the page may take a moment to answer with it. */
  private asked: number | null = null;
  private isDragged = false;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const { low, high } = this.scale;
    const shown = this.value === null ? high : Math.min(high, Math.max(low, this.value));
    const id = `${this.labelledBy}-note`;
    const aside = lettersApart(this.marks.map(({ at }) => this.percentOf(at)));
    return html`<div class="knob-control">
        ${this.stepButton(-1)}
        <div class="knob-track">
          ${this.stretches.map(({ low: from, high: to, name }) => this.stretch(from, to, name))}
          <input
            type="range"
            min=${low}
            max=${high}
            step="any"
            .value=${String(shown)}
            aria-labelledby=${this.labelledBy}
            aria-valuetext=${this.valueText}
            @pointerdown=${this.remember}
            @focus=${this.remember}
            @input=${(event: Event) => this.slide(event, "drag")}
            @change=${(event: Event) => this.slide(event, "done")}
            @pointerup=${this.letGo}
            @pointercancel=${this.letGo}
            @keydown=${this.onKey}
          />
          ${this.marks.map((mark, index) => this.mark(mark, aside[index] ?? 0))}
        </div>
        ${this.stepButton(1)}
        <input
          type="text"
          class="knob-field"
          inputmode="decimal"
          autocomplete="off"
          spellcheck="false"
          aria-label=${this.texts.field}
          aria-describedby=${id}
          aria-invalid=${this.problem === null ? "false" : "true"}
          data-undo=${this.typed === null ? "page" : "field"}
          .value=${this.typed ?? this.written()}
          @focus=${this.remember}
          @input=${this.onType}
          @change=${this.readTyped}
          @keydown=${this.onFieldKey}
        />
        <span class="knob-unit" aria-hidden="true">${this.unit}</span>
      </div>
      <div class="knob-note" id=${id}>${this.note()}</div>`;
  }

  /** No stop for Tab: with the keyboard the arrows do the same on the slider beside it, and there are many knobs. */
  private stepButton(direction: -1 | 1): TemplateResult {
    const [name, text] = direction < 0 ? (["minus", this.texts.less] as const) : (["plus", this.texts.more] as const);
    return html`<button
      type="button"
      class="step"
      tabindex="-1"
      aria-label=${text}
      @click=${() => this.step(direction)}
    >
      ${icon(name)}
    </button>`;
  }

  private written(): string {
    return this.value === null ? this.texts.never : this.texts.write(this.value);
  }

  /** What there is to say about what is typed: its reading, a question, a refusal or a warning. */
  private note(): TemplateResult | typeof nothing {
    if (this.unclear !== null) {
      const choices = this.unclear.map(
        (value) =>
          html`<button type="button" class="choice" @click=${() => this.settle(value)}>
            ${this.texts.read(value)}
          </button>`,
      );
      return html`<span role="alert" class="knob-question">${this.texts.unclear} ${choices}</span>`;
    }
    if (this.problem !== null)
      return html`<span role="alert" class="knob-problem">${icon("warning")} ${this.texts[this.problem]}</span>`;
    const reading = this.reading();
    if (reading?.kind === "number") return html`<span class="knob-echo">${this.texts.read(reading.value)}</span>`;
    const isOutside =
      this.value !== null && (this.value < this.scale.low - 1e-9 || this.value > this.scale.high + 1e-9);
    return isOutside ? html`<span class="knob-warning">${icon("warning")} ${this.texts.unusual}</span>` : nothing;
  }

  private reading(): NumberReading | null {
    return this.typed === null ? null : readNumber(this.typed, this.language);
  }

  private stretch(from: number, to: number, name: string): TemplateResult {
    const start = this.percentOf(from);
    return html`<span
      class="knob-stretch"
      title=${name}
      .style=${`inset-inline-start:${start}%;inline-size:max(${this.percentOf(to) - start}%, 2px)`}
    ></span>`;
  }

  private mark({ at, label, title }: KnobMark, aside: number): TemplateResult {
    return html`<span
      class="knob-mark"
      data-letter=${label}
      title=${title}
      .style=${`inset-inline-start:${this.percentOf(at)}%`}
      ><span aria-hidden="true" .style=${`--aside:${aside}`}>${label}</span></span
    >`;
  }

  private percentOf(value: number): number {
    const { low, high } = this.scale;
    return 100 * Math.min(1, Math.max(0, (value - low) / (high - low)));
  }

  private readonly remember = (): void => {
    this.valueBefore = this.value;
    this.asked = this.value;
  };

  /**
   * A drag that ends where it began gives no other sign of its end. Others give theirs right after this, on a busy machine
   * with a last movement before it: an end of our own in between would make two steps of one drag.
   */
  private readonly letGo = (event: Event): void => {
    setTimeout(() => {
      if (this.isDragged) this.slide(event, "done");
    });
  };

  private slide(event: Event, phase: "drag" | "done"): void {
    this.isDragged = phase === "drag";
    const raw = Number((event.target as HTMLInputElement).value);
    const { step, low } = this.scale;
    const value = low + Math.round((raw - low) / step) * step;
    this.tell(value, phase);
  }

  private step(direction: 1 | -1, { size = "usual", isHeld = false }: StepOptions = {}): void {
    const value = steppedBy(this.value ?? this.scale.high, direction, { scale: this.scale, size });
    this.tell(value, isHeld ? "held" : "done");
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      if (this.goBack()) event.preventDefault();
      return;
    }
    const isHeld = event.repeat;
    const small = { size: event.shiftKey ? "fine" : "usual", isHeld } as const;
    const large = { size: "large", isHeld } as const;
    const actions: Record<string, () => void> = {
      ArrowRight: () => this.step(1, small),
      ArrowUp: () => this.step(1, small),
      ArrowLeft: () => this.step(-1, small),
      ArrowDown: () => this.step(-1, small),
      PageUp: () => this.step(1, large),
      PageDown: () => this.step(-1, large),
      Home: () => this.tell(this.scale.low, "done"),
      End: () => this.tell(this.scale.high, "done"),
    };
    const action = actions[event.key];
    if (action === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    action();
  };

  /** Whether there was something to take back. */
  private goBack(): boolean {
    if (this.valueBefore === null || this.valueBefore === this.asked) return false;
    this.tell(this.valueBefore, "done");
    return true;
  }

  private readonly onType = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
    this.problem = null;
    this.unclear = null;
  };

  private readonly onFieldKey = (event: KeyboardEvent): void => {
    if (event.key === "Enter") this.readTyped();
    if (event.key === "Escape" && this.forgetTyped()) event.preventDefault();
    const direction = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : null;
    if (direction === null) return;
    event.preventDefault();
    this.forgetTyped();
    this.step(direction, { size: event.shiftKey ? "fine" : "usual", isHeld: event.repeat });
  };

  /** Whether there was something to forget. */
  private forgetTyped(): boolean {
    const isForgotten = this.typed !== null || this.problem !== null || this.unclear !== null;
    this.typed = null;
    this.problem = null;
    this.unclear = null;
    return isForgotten;
  }

  private readonly readTyped = (): void => {
    const reading = this.reading();
    if (reading === null) return;
    if (reading.kind === "number") this.settle(reading.value);
    else if (reading.kind === "unclear") this.ask(reading.readings);
    else if (reading.kind === "nothing") this.forgetTyped();
    else this.problem = "notANumber";
  };

  /** Only readings that are possible at all are worth a question. */
  private ask(readings: readonly number[]): void {
    const [least, most] = this.scale.possible;
    const [only, ...others] = readings.filter((value) => value >= least && value <= most);
    if (only !== undefined && others.length === 0) this.settle(only);
    else this.unclear = readings;
  }

  private settle(value: number): void {
    const [least, most] = this.scale.possible;
    this.unclear = null;
    if (value < least || value > most) {
      this.problem = "impossible";
      return;
    }
    this.forgetTyped();
    this.tell(value, "done");
  }

  private tell(value: number, phase: KnobPhase): void {
    this.asked = value;
    if (this.typed !== null) this.forgetTyped();
    this.dispatchEvent(new KnobChangeEvent(value, phase));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pb-number-knob": NumberKnob;
  }
}
