import type { LitElement, ReactiveController } from "lit";

/** How far beyond the window a cell counts as in view, so that who scrolls meets no figures of before. */
const margin = "100px";

/** Knows which cells can be seen now, and has the column drawn again when that changes while it `matters`. */
export class CellsInSight implements ReactiveController {
  private readonly host: LitElement;
  private readonly matters: () => boolean;
  private readonly seen = new Set<Element>();
  private watched = new Set<Element>();
  private readonly observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) this.seen.add(target);
        else this.seen.delete(target);
      }
      if (this.matters()) this.host.requestUpdate();
    },
    { rootMargin: `${margin} 0px` },
  );

  constructor(host: LitElement, matters: () => boolean) {
    this.host = host;
    this.matters = matters;
    host.addController(this);
  }

  /** Whether the cell with this number can be seen; one that nobody has looked at yet counts as seen. */
  has(id: number): boolean {
    const place = this.host.querySelector(`#cell-${id}`);
    return place === null || !this.watched.has(place) || this.seen.has(place);
  }

  hostUpdated(): void {
    const places = new Set(this.host.querySelectorAll(".place"));
    for (const place of places) if (!this.watched.has(place)) this.watch(place);
    for (const place of this.watched) if (!places.has(place)) this.forget(place);
    this.watched = places;
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    this.seen.clear();
    this.watched.clear();
  }

  private watch(place: Element): void {
    this.observer.observe(place);
    // Until the browser has looked.
    this.seen.add(place);
  }

  private forget(place: Element): void {
    this.observer.unobserve(place);
    this.seen.delete(place);
  }
}
