import { createAutosave, type Autosave, type Found } from "../autosave.ts";
import type { KeptContent } from "../kept-content.ts";
import type { TabChannel, TabMessage } from "../tab-channel.ts";
import { createStandInStorage, type StandInStorage } from "./stand-in-storage.ts";

/** A browser: one device, a clock that the test moves, and tabs that hear each other. */
export interface Browser {
  readonly storage: StandInStorage;
  /** Let so many milliseconds pass, and everything that comes of it. */
  pass(milliseconds: number): Promise<void>;
  openTab(): Promise<Tab>;
  /** Whether tabs hear each other. */
  isDeaf: boolean;
}

/** A tab of it, with a text for its work. */
export interface Tab {
  readonly autosave: Autosave;
  readonly found: Found;
  /** What is on the screen: any text. */
  readonly screen: () => string;
  type(text: string): void;
  /** The tab ends without a word. */
  kill(): void;
}

/** Everything that waits for nothing outside has happened. */
export const settled = async (): Promise<void> => {
  for (let i = 0; i < 50; i++) await Promise.resolve();
};

export function createBrowser(): Browser {
  const storage = createStandInStorage();
  const listeners = new Map<object, (message: TabMessage) => void>();
  let time = 1_000_000;
  let ids = 0;
  let waits: { until: number; resolve: () => void; tab: object }[] = [];
  const alive = new Set<object>();

  const channelOf = (tab: object): TabChannel => ({
    listen: (listener) => void listeners.set(tab, listener),
    post(message) {
      for (const [other, listener] of [...listeners])
        if (other !== tab && alive.has(other) && !browser.isDeaf) listener(message);
    },
  });
  const browser: Browser = {
    storage,
    isDeaf: false,
    async pass(milliseconds) {
      time += milliseconds;
      for (let i = 0; i < 5; i++) {
        const due = waits.filter(({ until, tab }) => until <= time && alive.has(tab));
        waits = waits.filter((wait) => !due.includes(wait));
        for (const { resolve } of due) resolve();
        await settled();
      }
    },
    async openTab() {
      const tab = {};
      alive.add(tab);
      const screen = createScreen();
      const autosave = createAutosave({
        storage,
        channel: channelOf(tab),
        now: () => time,
        newId: () => `work ${++ids}`,
        wait: (milliseconds) => new Promise((resolve) => waits.push({ until: time + milliseconds, resolve, tab })),
        content: screen,
      });
      const opening = autosave.open();
      await settled();
      for (let i = 0; storage.isSilent && i < 2; i++) await browser.pass(5000);
      return {
        autosave,
        found: await opening,
        screen: () => screen.text,
        type(text) {
          screen.text = text;
          autosave.changed();
        },
        kill: () => void alive.delete(tab),
      };
    },
  };
  return browser;
}

/** A page of which the work is a text. */
function createScreen(): KeptContent & { text: string } {
  const screen = {
    text: "start",
    pack: () => ({ title: `title of ${screen.text}`, text: screen.text }),
    load(text: string) {
      if (text === "broken") return "unreadable" as const;
      if (text === "newer") return "newer" as const;
      screen.text = text;
      return "loaded" as const;
    },
    reset: () => void (screen.text = "start"),
  };
  return screen;
}
