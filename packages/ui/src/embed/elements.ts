import { messageOf, type FrameMessage } from "./frame-messages.ts";

/**
 * Two elements for other pages: a sheet and a chart. Each shows this site in a frame, so that the styles, the storage and
 * the scripts of either page are not in the way of the other.
 */
const site = import.meta.url.replace(/[^/]*$/, "");

/** What can be asked of the page in the frame, as attributes of the same names. */
const asked = ["scenario", "sheet", "measure", "form", "language"] as const;

/** The text of the scenario inside the element, or at the address in `src`; null where it is not to be had. */
async function scenarioIn(element: HTMLElement): Promise<string | null> {
  const inside = element.querySelector("script[type='application/json']");
  if (inside !== null) return inside.textContent;
  try {
    const response = await fetch(element.getAttribute("src") ?? "");
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

function addressFor(kind: "sheet" | "chart", element: HTMLElement): string {
  const options = new URLSearchParams({ embed: kind });
  for (const name of asked) {
    const value = element.getAttribute(name);
    if (value !== null) options.set(name, value);
  }
  const gives = element.hasAttribute("src") || element.querySelector("script[type='application/json']") !== null;
  if (gives) options.set("scenario", "given");
  return `${site}#${options.toString()}`;
}

abstract class EmbeddedPage extends HTMLElement {
  static readonly observedAttributes: readonly string[] = [...asked, "src", "label"];

  protected abstract readonly kind: "sheet" | "chart";
  /** Of the frame, before or in the place of what the page in it says. */
  protected abstract readonly height: string;
  protected abstract readonly named: { readonly nl: string; readonly en: string };
  private frame: HTMLIFrameElement | null = null;

  connectedCallback(): void {
    if (this.shadowRoot === null) this.attachShadow({ mode: "open" });
    window.addEventListener("message", this.onMessage);
    this.show();
  }

  disconnectedCallback(): void {
    window.removeEventListener("message", this.onMessage);
  }

  attributeChangedCallback(): void {
    if (this.frame !== null) this.show();
  }

  private show(): void {
    const frame = document.createElement("iframe");
    frame.src = addressFor(this.kind, this);
    frame.title = this.getAttribute("label") ?? this.named[this.getAttribute("language") === "en" ? "en" : "nl"];
    Object.assign(frame.style, { display: "block", inlineSize: "100%", blockSize: this.height, border: "0" });
    this.frame = frame;
    this.shadowRoot?.replaceChildren(frame);
  }

  private readonly onMessage = ({ source, data }: MessageEvent<unknown>): void => {
    const { frame } = this;
    if (frame === null || source !== frame.contentWindow) return;
    if (messageOf("ready", data) !== null) void this.answer(frame);
    const height = messageOf("height", data)?.height;
    if (height !== undefined && this.kind === "chart") frame.style.blockSize = `${height}px`;
  };

  private async answer(frame: HTMLIFrameElement): Promise<void> {
    const message: FrameMessage = { plaatsbepaling: "scenario", text: await scenarioIn(this) };
    frame.contentWindow?.postMessage(message, new URL(site).origin);
  }
}

/** A whole sheet, with its knobs and figures. */
class EmbeddedSheet extends EmbeddedPage {
  protected readonly kind = "sheet";
  protected readonly height = "46rem";
  protected readonly named = { nl: "Plaatsbepaling: werkblad", en: "Plaatsbepaling: sheet" };
}

/** One chart, as high as it needs to be. */
class EmbeddedChart extends EmbeddedPage {
  protected readonly kind = "chart";
  protected readonly height = "28rem";
  protected readonly named = { nl: "Plaatsbepaling: grafiek", en: "Plaatsbepaling: chart" };
}

customElements.define("plaatsbepaling-werkblad", EmbeddedSheet);
customElements.define("plaatsbepaling-grafiek", EmbeddedChart);
