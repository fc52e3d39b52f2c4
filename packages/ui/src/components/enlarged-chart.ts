import { LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { html } from "./html.ts";
import { icon } from "./icons.ts";

/** How much larger than on the page the words of a chart become at most; they are drawn for a screen at arm's length. */
const enlargements = [2.2, 2, 1.8, 1.65, 1.5, 1.4, 1.3, 1.2, 1.1, 1];

/** Below this charts arrange themselves as on a phone, which would be a waste of a large screen. */
const narrowest = 780;

/** Room of the page, in pixels, without the heading of the dialog and the air around. */
interface Room {
  readonly width: number;
  readonly height: number;
}

/** The same chart over the whole page, for as long as it is open: it is drawn anew with every new figure. */
@customElement("pb-enlarged-chart")
export class EnlargedChart extends LitElement {
  @property({ attribute: false }) heading = "";
  @property({ attribute: false }) closeText = "";
  @property({ attribute: false }) draw: ((width: number) => SVGSVGElement) | null = null;
  @property({ attribute: false }) isOpen = false;
  @property({ attribute: false }) whenClosed: () => void = () => undefined;

  /** For which width it is drawn: found when it opens, so that nothing jumps while figures come in. */
  @state() private width = 0;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("resize", this.fit);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("resize", this.fit);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("isOpen")) this.fit();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const dialog = this.querySelector("dialog");
    if (changed.has("isOpen") && this.isOpen && dialog?.open === false) dialog.showModal();
  }

  protected override render(): TemplateResult {
    return html`<dialog class="figure-large" aria-label=${this.heading} @close=${this.whenClosed}>
      ${this.isOpen ? this.content() : nothing}
    </dialog>`;
  }

  private content(): TemplateResult {
    return html`<div class="figure-large-head">
        <h2>${this.heading}</h2>
        <button type="button" class="choice" autofocus @click=${this.close}>${icon("failed")} ${this.closeText}</button>
      </div>
      <div class="figure-large-chart">${this.draw?.(this.width)}</div>`;
  }

  private readonly close = (): void => this.querySelector("dialog")?.close();

  private readonly fit = (): void => {
    const { draw, isOpen } = this;
    if (isOpen && draw !== null) this.width = widthFor(draw, { width: innerWidth - 64, height: innerHeight - 128 });
  };
}

/** Drawn for less width, a chart has larger words once it fills the page; as large as its height allows. */
function widthFor(draw: (width: number) => SVGSVGElement, room: Room): number {
  const widths = enlargements.map((times) => Math.floor(room.width / times));
  const fits = (width: number): boolean => {
    const chart = draw(width);
    const [drawnWidth, drawnHeight] = ["width", "height"].map((side) => Number(chart.getAttribute(side)));
    return ((drawnHeight ?? 0) / (drawnWidth ?? 1)) * room.width <= room.height;
  };
  return widths.find((width) => width >= narrowest && fits(width)) ?? Math.floor(room.width);
}

declare global {
  interface HTMLElementTagNameMap {
    "pb-enlarged-chart": EnlargedChart;
  }
}
