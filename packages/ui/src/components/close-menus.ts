import type { LitElement, ReactiveController } from "lit";

/** Closes the menus (`details.menu`) of an element: at a click elsewhere, at Escape, and when something was chosen. */
export class MenuCloser implements ReactiveController {
  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener("click", this.closeOthers);
    document.addEventListener("keydown", this.onEscape);
  }

  hostDisconnected(): void {
    document.removeEventListener("click", this.closeOthers);
    document.removeEventListener("keydown", this.onEscape);
  }

  close(except: Element | null = null): void {
    for (const menu of this.openMenus()) if (menu !== except) menu.removeAttribute("open");
  }

  private openMenus(): NodeListOf<Element> {
    return this.host.querySelectorAll("details.menu[open]");
  }

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
