import { LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { html } from "./html.ts";
import { dateAfter, nearestMonth, type DateStride } from "./date-steps.ts";
import type { KnobPhase } from "./number-knob.ts";

/** The person moves a date. Days are counted from 1 January 1970. */
export class DateChangeEvent extends Event {
  readonly day: number;
  readonly phase: KnobPhase;

  constructor(day: number, phase: KnobPhase) {
    super("date-change", { bubbles: true });
    this.day = day;
    this.phase = phase;
  }
}

/** The person asks what there is to know about a date. */
export class DateChooseEvent extends Event {
  readonly isByKey: boolean;

  constructor(isByKey: boolean) {
    super("date-choose", { bubbles: true });
    this.isByKey = isByKey;
  }
}

interface Grip {
  readonly x: number;
  readonly day: number;
  /** Pixels of the screen in a day: a slide is drawn larger than it is. */
  readonly pixelsPerDay: number;
}

/** So far a hand may slip before it is a drag, in pixels. */
const slip = 3;

/** A date on a time line that can be dragged, and stepped with the keys; it lands on the first of a month, with Shift on any day. */
@customElement("pb-date-handle")
export class DateHandle extends LitElement {
  @property({ attribute: false }) day = 0;
  /** The first and the last day that are possible. */
  @property({ attribute: false }) possible: readonly [first: number, last: number] = [0, 0];
  @property({ attribute: false }) pixelsPerDay = 1;
  /** What stands on it. */
  @property({ attribute: false }) text = "";
  @property({ attribute: false }) label = "";
  /** A day as it is said aloud. */
  @property({ attribute: false }) spoken!: (day: number) => string;
  /** A day as it is shown while it is dragged. */
  @property({ attribute: false }) shown!: (day: number) => string;
  @property({ attribute: false }) isChosen = false;
  @property({ attribute: false }) describedBy = "";

  /** Where it is held, until the page knows. */
  @state() private held: number | null = null;
  @state() private isDragged = false;
  private grip: Grip | null = null;
  /** Where the pointer was last heard of. */
  private pointerX = 0;
  /** Where Escape goes back to. */
  private dayBefore = 0;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("day") && !this.isDragged) this.held = null;
  }

  protected override render(): TemplateResult {
    const day = this.held ?? this.day;
    const [first, last] = this.possible;
    const offset = (day - this.day) * this.pixelsPerDay;
    return html`<div
      class="date-handle"
      role="slider"
      tabindex="0"
      aria-label=${this.label}
      aria-valuemin=${first}
      aria-valuemax=${last}
      aria-valuenow=${Math.min(last, Math.max(first, day))}
      aria-valuetext=${this.spoken(day)}
      aria-describedby=${this.describedBy}
      data-undo="page"
      ?data-dragged=${this.isDragged}
      ?data-chosen=${this.isChosen}
      .style=${offset === 0 ? "" : `translate:${offset}px 0`}
      @focus=${this.remember}
      @pointerdown=${this.take}
      @pointermove=${this.drag}
      @pointerup=${this.letGo}
      @pointercancel=${this.putBack}
      @keydown=${this.onKey}
    >
      ${this.text}${this.isDragged ? html`<span class="date-bubble" aria-hidden="true">${this.shown(day)}</span>` : nothing}
    </div>`;
  }

  private readonly remember = (): void => {
    if (this.grip === null) this.dayBefore = this.day;
  };

  private readonly take = (event: PointerEvent): void => {
    const { button, currentTarget: handle, pointerId } = event;
    if (button !== 0 || !(handle instanceof HTMLElement)) return;
    handle.setPointerCapture(pointerId);
    const enlarged = handle.getBoundingClientRect().width / handle.offsetWidth;
    this.pointerX = event.clientX;
    this.grip = { x: event.clientX, day: this.day, pixelsPerDay: this.pixelsPerDay * enlarged };
    this.dayBefore = this.day;
  };

  private readonly drag = (event: PointerEvent): void => {
    const { grip } = this;
    if (grip === null || (!this.isDragged && Math.abs(event.clientX - grip.x) < slip)) return;
    this.isDragged = true;
    this.pointerX = event.clientX;
    const day = grip.day + (event.clientX - grip.x) / grip.pixelsPerDay;
    this.tell(event.shiftKey ? Math.round(day) : nearestMonth(Math.round(day)), "drag");
  };

  private readonly letGo = (event: PointerEvent): void => {
    if (this.grip === null) return;
    // A busy page can miss the last of a quick movement: the date goes where the hand let go.
    if (event.clientX !== this.pointerX) this.drag(event);
    this.grip = null;
    if (this.isDragged) this.end(this.held ?? this.day);
    else this.dispatchEvent(new DateChooseEvent(false));
  };

  /** Escape, or the page took the finger for its own: it was not meant. */
  private readonly putBack = (): void => {
    if (this.grip === null) return;
    this.grip = null;
    if (this.isDragged) this.end(this.dayBefore);
  };

  /** The page may take a moment, or refuse: until then the date stands where the hand left it. */
  private end(day: number): void {
    this.isDragged = false;
    this.held = day;
    this.tell(day, "done");
    setTimeout(() => {
      if (this.grip === null) this.held = null;
    }, 600);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isUsed = event.key === "Escape" ? this.escape() : this.isDragged || this.act(event);
    if (isUsed) event.preventDefault();
  };

  /** Whether there was something to put back. */
  private escape(): boolean {
    if (this.grip !== null) {
      this.putBack();
      return true;
    }
    if (this.dayBefore === this.day) return false;
    this.tell(this.dayBefore, "done");
    return true;
  }

  /** Whether the key means something here. */
  private act({ key, shiftKey, repeat }: KeyboardEvent): boolean {
    const [first, last] = this.possible;
    const phase = repeat ? "held" : "done";
    const step = (direction: 1 | -1, stride: DateStride) => () =>
      this.tell(dateAfter(this.day, direction, stride), phase);
    const stride = shiftKey ? "day" : "month";
    const choose = (): boolean => this.dispatchEvent(new DateChooseEvent(true));
    const actions: Record<string, () => unknown> = {
      ArrowRight: step(1, stride),
      ArrowUp: step(1, stride),
      ArrowLeft: step(-1, stride),
      ArrowDown: step(-1, stride),
      PageUp: step(1, "quarter"),
      PageDown: step(-1, "quarter"),
      Home: () => this.tell(first, phase),
      End: () => this.tell(last, phase),
      Enter: choose,
      " ": choose,
    };
    actions[key]?.();
    return actions[key] !== undefined;
  }

  private tell(wanted: number, phase: KnobPhase): void {
    const [first, last] = this.possible;
    const day = Math.min(last, Math.max(first, wanted));
    if (phase === "drag") {
      if (day === (this.held ?? this.day)) return;
      this.held = day;
    }
    this.dispatchEvent(new DateChangeEvent(day, phase));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pb-date-handle": DateHandle;
  }
}
