import type { ReactiveController, ReactiveControllerHost } from "lit";

/** After this long without a key what was typed is kept, so that typing never waits for the page. */
const quietMilliseconds = 250;

/** What somebody types in one field, until it is kept. One stretch of typing is one step to undo. */
export class Draft implements ReactiveController {
  /** What is typed; null where that is what is kept. */
  typed: string | null = null;
  private readonly host: ReactiveControllerHost;
  private readonly keep: (text: string, gesture: string) => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private gesture = "";

  constructor(host: ReactiveControllerHost, keep: (text: string, gesture: string) => void) {
    this.host = host;
    this.keep = keep;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.flush();
  }

  type(text: string): void {
    if (this.gesture === "") this.gesture = `typing ${(stretches += 1)}`;
    this.typed = text;
    clearTimeout(this.timer);
    this.timer = setTimeout(this.flush, quietMilliseconds);
    this.host.requestUpdate();
  }

  /** Keep it now; what follows belongs to another step. */
  end(): void {
    this.flush();
    this.gesture = "";
  }

  /** Keep it now; what follows belongs to the same step. */
  readonly flush = (): void => {
    clearTimeout(this.timer);
    const { typed } = this;
    if (typed === null) return;
    this.typed = null;
    this.keep(typed, this.gesture);
    this.host.requestUpdate();
  };
}

let stretches = 0;
