import type { LitElement, ReactiveController } from "lit";
import { bringIntoView } from "./menu-in-view.ts";

/** Closes the menus (`details.menu`) of an element: at a click elsewhere, at Escape, and when something was chosen. One that opens is all on the page. */
export class MenuCloser implements ReactiveController {
  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // The event of a menu does not come up to its host.
    this.host.addEventListener("toggle", this.onToggle, { capture: true });
    document.addEventListener("click", this.closeOthers);
    document.addEventListener("keydown", this.onEscape);
  }

  hostDisconnected(): void {
    this.host.removeEventListener("toggle", this.onToggle, { capture: true });
    document.removeEventListener("click", this.closeOthers);
    document.removeEventListener("keydown", this.onEscape);
  }

  close(except: Element | null = null): void {
    for (const menu of this.openMenus()) if (menu !== except) menu.removeAttribute("open");
  }

  private openMenus(): NodeListOf<Element> {
    return this.host.querySelectorAll("details.menu[open]");
  }

  private readonly onToggle = ({ target }: Event): void => {
    if (target instanceof Element && target.matches("details.menu")) bringIntoView(target);
  };

  private readonly closeOthers = (event: Event): void => {
    this.close(event.target instanceof Element ? event.target.closest("details.menu") : null);
  };

  private readonly onEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    const [open] = this.openMenus();
    open?.querySelector("summary")?.focus();
    this.close();
  };
}
