import { nothing, type LitElement, type ReactiveController, type TemplateResult } from "lit";
import type { ShownScenario } from "../../cells/cell-context.ts";
import type { Words } from "../../i18n/words.ts";
import type { annex } from "../later-parts.ts";

/** Knows when the page is being printed, whoever asked for it: then it has an annex, which comes with the later parts. */
export class Printing implements ReactiveController {
  private isPrinting = false;
  private drawAnnex: typeof annex | null = null;
  private readonly host: LitElement;
  /** Draws the host at once: after the event that announces it, the browser does not wait. */
  private readonly draw: () => void;

  constructor(host: LitElement, draw: () => void) {
    this.host = host;
    this.draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("beforeprint", this.onBegin);
    window.addEventListener("afterprint", this.onEnd);
    import("../later-parts.ts").then(
      ({ annex: loaded }) => (this.drawAnnex = loaded),
      // The cells say that they could not be loaded.
      () => undefined,
    );
  }

  /** What stands behind the scenarios on paper; nothing on a screen. */
  annex(shown: readonly ShownScenario[], words: Words): TemplateResult | typeof nothing {
    return this.isPrinting ? (this.drawAnnex?.(shown, words) ?? nothing) : nothing;
  }

  hostDisconnected(): void {
    window.removeEventListener("beforeprint", this.onBegin);
    window.removeEventListener("afterprint", this.onEnd);
  }

  /**
   * Drawn beforehand by all who draw for paper, and by the elements within: once Chromium prints at the request of a page,
   * that page can make no element any more.
   */
  readonly print = (): void => {
    window.dispatchEvent(new Event("beforeprint"));
    setTimeout(() => window.print());
  };

  private readonly onBegin = (): void => {
    this.isPrinting = true;
    this.host.requestUpdate();
    this.draw();
  };

  private readonly onEnd = (): void => {
    this.isPrinting = false;
    this.host.requestUpdate();
  };
}
