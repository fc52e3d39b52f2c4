import type { LitElement, ReactiveController } from "lit";
import { readStory, storyOf, type StoryStep } from "../cells/story/story-content.ts";
import { slidesOf } from "../scenario-store/sheet.ts";
import type { Page } from "./page.ts";
import { showStep } from "./show-step.ts";
import { slideAfter, slideMoveOf, usesArrows, type SlideMove } from "./slide-keys.ts";
import { SlideFitter } from "./slide-fitter.ts";

/** What stands on the screen: a cell as a slide, or a step of a story with a cell beside it. */
interface Stop {
  readonly slide: number | null;
  readonly step: StoryStep | null;
}

/**
 * Shows the cells of the sheet one at a time, as slides, or tells a story step by step. Everything stays alive: a knob can
 * be turned meanwhile.
 */
export class Presentation implements ReactiveController {
  /** Whether the knobs stand beside the slide. */
  showsKnobs = false;
  /** Place of what is shown, from 0; null while nothing is presented. */
  private at: number | null = null;
  /** The cell of the story that is told; null for slides. */
  private story: number | null = null;
  /** The cell that is on the screen, so that it is fitted and gets the focus once; "off" while nothing is presented. */
  private shown: number | null | "off" = "off";
  /** Where one is in the document when it is over. */
  private home: number | null = null;
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
    const { stop } = this;
    this.host.toggleAttribute("data-presenting", stop !== null);
    this.host.toggleAttribute("data-telling", this.isTelling);
    const now = stop === null ? "off" : stop.slide;
    if (now === this.shown) return;
    this.shown = now;
    this.fitter?.end();
    this.fitter = null;
    // The column draws itself after this.
    requestAnimationFrame(() => (now === "off" ? this.focusHome() : this.show(now)));
  }

  get isOn(): boolean {
    return this.stop !== null;
  }

  get isTelling(): boolean {
    return this.step !== null;
  }

  /** The cell that is the slide; null while there is none. One that was taken away leaves its place to the next. */
  get slide(): number | null {
    return this.stop?.slide ?? null;
  }

  /** The step of a story that is told, and its place from 0. */
  get step(): { readonly step: StoryStep; readonly at: number } | null {
    const { stop } = this;
    return stop?.step == null ? null : { step: stop.step, at: this.place };
  }

  /** "3 van 8". */
  get position(): string {
    const { modes, story } = this.host.words.messages;
    return (this.isTelling ? story : modes).position(this.place + 1, this.stops.length);
  }

  readonly begin = (): void => {
    this.start(null, 0);
    if (this.isOn) return;
    this.at = null;
    this.host.message = { text: this.host.words.messages.modes.nothingToPresent };
  };

  /** Tell the story in a cell, from one of its steps on. */
  readonly tell = (cell: number, at: number): void => this.start(cell, at);

  /** Tell the story of the sheet; null where it has none. */
  get tellStory(): (() => void) | null {
    const cell = storyOf(this.host.workbench.store.workbook.sheet);
    return cell === null ? null : () => this.tell(cell, 0);
  }

  /** Set again what the step sets that is told. */
  readonly setAgain = (): void => {
    if (this.isTelling) showStep(this.host, this.steps, this.place);
  };

  move(move: SlideMove): void {
    if (this.at === null) return;
    if (move === "leave") this.goTo(null);
    else this.goTo(slideAfter(this.place, move, this.stops.length));
  }

  private start(story: number | null, at: number): void {
    this.story = story;
    this.showsKnobs = false;
    this.goTo(at);
  }

  private goTo(at: number | null): void {
    const isOther = at !== this.at || this.shown === "off";
    this.at = at;
    if (isOther) this.setAgain();
    if (at !== null) this.home = this.story ?? this.slide;
    this.host.requestUpdate();
  }

  private get stops(): readonly Stop[] {
    const { sheet } = this.host.workbench.store.workbook;
    if (this.story === null) return slidesOf(sheet).map(({ id }) => ({ slide: id, step: null }));
    const isShown = (id: number | null): boolean => sheet.some((cell) => cell.id === id && !cell.isHidden);
    return this.steps.map((step) => ({ slide: isShown(step.beside) ? step.beside : null, step }));
  }

  private get steps(): readonly StoryStep[] {
    const cell = this.host.workbench.store.workbook.sheet.find(({ id }) => id === this.story);
    return readStory(cell?.content ?? null);
  }

  private get stop(): Stop | null {
    return this.at === null ? null : (this.stops[this.place] ?? null);
  }

  private get place(): number {
    return Math.min(this.at ?? 0, Math.max(0, this.stops.length - 1));
  }

  private show(id: number | null): void {
    const slide = id === null ? null : this.placeOf(id);
    const frame = slide?.parentElement;
    if (slide === null || frame === null || frame === undefined || this.slide !== id) return;
    this.fitter = new SlideFitter(frame, slide);
    // The words of a step come first, and take the focus themselves.
    if (!this.isTelling) slide.focus();
  }

  /** Where one was in the presentation, one is in the document. */
  private focusHome(): void {
    const place = this.home === null ? null : this.placeOf(this.home);
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
