import type { LitElement, ReactiveController } from "lit";
import { slidesOf, type Sheet } from "../scenario-store/sheet.ts";
import type { Page } from "./page.ts";
import { slideAfter, slideMoveOf, usesArrows, type SlideMove } from "./slide-keys.ts";
import { SlideFitter } from "./slide-fitter.ts";

/** Shows the cells of the sheet one at a time, as slides. Everything stays alive: a knob can be turned meanwhile. */
export class Presentation implements ReactiveController {
  /** Whether the knobs stand beside the slide. */
  showsKnobs = false;
  /** Place of the slide that is shown, from 0; null while nothing is presented. */
  private at: number | null = null;
  /** The cell that is on the screen, so that it is fitted and gets the focus once. */
  private shown: number | null = null;
  private fitter: SlideFitter | null = null;
  private readonly host: LitElement & Page;

  constructor(host: LitElement & Page) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("keydown", this.onKey);
  }

  hostDisconnected(): void {
    window.removeEventListener("keydown", this.onKey);
  }

  hostUpdated(): void {
    const { slide } = this;
    this.host.toggleAttribute("data-presenting", slide !== null);
    if (slide === this.shown) return;
    const last = this.shown;
    this.shown = slide;
    this.fitter?.end();
    this.fitter = null;
    // The column draws itself after this.
    requestAnimationFrame(() => (slide === null ? this.focusCell(last) : this.show(slide)));
  }

  get slides(): Sheet {
    return slidesOf(this.host.workbench.store.workbook.sheet);
  }

  /** The cell that is the slide; null while nothing is presented. One that was taken away leaves its place to the next. */
  get slide(): number | null {
    if (this.at === null) return null;
    const { slides } = this;
    return (slides[this.at] ?? slides.at(-1))?.id ?? null;
  }

  /** "3 van 8". */
  get position(): string {
    const { slides } = this;
    const at = slides.findIndex(({ id }) => id === this.slide);
    return this.host.words.messages.modes.position(at + 1, slides.length);
  }

  readonly begin = (): void => {
    if (this.slides.length === 0) this.host.message = { text: this.host.words.messages.modes.nothingToPresent };
    else {
      this.showsKnobs = false;
      this.goTo(0);
    }
  };

  move(move: SlideMove): void {
    if (this.at === null) return;
    if (move === "leave") this.goTo(null);
    else this.goTo(slideAfter(this.at, move, this.slides.length));
  }

  private goTo(at: number | null): void {
    this.at = at;
    this.host.requestUpdate();
  }

  private show(id: number): void {
    const slide = this.placeOf(id);
    const frame = slide?.parentElement;
    if (slide === null || frame === null || frame === undefined || this.slide !== id) return;
    this.fitter = new SlideFitter(frame, slide);
    slide.focus();
  }

  /** Where one was in the presentation, one is in the document. */
  private focusCell(id: number | null): void {
    const place = id === null ? null : this.placeOf(id);
    place?.querySelector<HTMLElement>(".cell-menu > summary")?.focus({ preventScroll: true });
    place?.scrollIntoView();
  }

  private placeOf(id: number): HTMLElement | null {
    return this.host.querySelector(`#cell-${id}`);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const move = this.at === null || this.host.notice !== null ? null : slideMoveOf(event);
    if (move === null || event.defaultPrevented) return;
    // Escape leaves wherever one is, once what has the focus has nothing to take back.
    if (move !== "leave" && usesArrows(event.target)) return;
    event.preventDefault();
    this.move(move);
  };
}
