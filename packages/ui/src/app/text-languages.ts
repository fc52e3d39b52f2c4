import type { Scenario } from "@plaatsbepaling/sim-core";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Words } from "../i18n/words.ts";
import type { sayLanguages } from "./later-parts.ts";
import type { Workbench } from "./workbench.ts";

interface Host extends ReactiveControllerHost {
  readonly workbench: Workbench;
  readonly shipped: readonly Scenario[];
  words: Words;
}

/**
 * Lets what people wrote in another language than that of the page say its language (WCAG 3.1.2). A page in one language
 * needs nothing for that, so that it comes with the later parts.
 */
export class TextLanguages implements ReactiveController {
  private readonly host: Host;
  private say: typeof sayLanguages | null = null;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    import("./later-parts.ts").then(
      ({ sayLanguages: loaded }) => {
        this.say = loaded;
        // What stands there already is drawn again, where it has such a text.
        if (this.tell()) this.host.words = { ...this.host.words };
      },
      // The cells say that they could not be loaded.
      () => undefined,
    );
  }

  hostUpdate(): void {
    this.tell();
  }

  private tell(): boolean {
    const { workbench, words, shipped } = this.host;
    return this.say?.({ tabs: workbench.store.workbook.tabs, shipped }, words.language) ?? false;
  }
}
