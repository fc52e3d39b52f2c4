import type { LitElement, ReactiveController } from "lit";

/**
 * Tells the styles how high the strip of key figures stands (`--strip-now`, in pixels): texts are longer at one moment than at
 * another, and what stays below it or gets the focus must not disappear behind it.
 */
export class StripHeight implements ReactiveController {
  private readonly host: LitElement;
  private strip: Element | null = null;
  private readonly observer = new ResizeObserver(([entry]) => {
    const height = entry?.borderBoxSize[0]?.blockSize ?? 0;
    if (height > 0) document.documentElement.style.setProperty("--strip-now", `${Math.ceil(height)}px`);
  });

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const strip = this.host.querySelector(".strip");
    if (strip === null || strip === this.strip) return;
    this.strip = strip;
    this.observer.observe(strip);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    this.strip = null;
  }
}
