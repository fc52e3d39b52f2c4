import type { LitElement, ReactiveController } from "lit";

/** Knows when the page is being printed, whoever asked for it: then it has an annex. */
export class Printing implements ReactiveController {
  isPrinting = false;
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
  }

  hostDisconnected(): void {
    window.removeEventListener("beforeprint", this.onBegin);
    window.removeEventListener("afterprint", this.onEnd);
  }

  /** Drawn beforehand: once Chromium prints at the request of a page, that page can make no element any more. */
  readonly print = (): void => {
    this.onBegin();
    window.print();
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
