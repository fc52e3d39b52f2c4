/// <reference lib="dom" />
import type { Page } from "@playwright/test";

/** What the page tells of itself while it is measured. Milliseconds since its navigation began. */
export interface PageWatch {
  /** When the frame was painted in which question, answer and five key figures stood there; null until then. */
  firstPicture: number | null;
  /** The same for key figures that rest on runs. */
  firstBands: number | null;
  /** From the next event of this kind on, watch for the frame in which all these parts of the page have changed. */
  expect(event: string, parts: readonly string[]): void;
  /** From that event to the end of that frame; NaN where a part stayed as it was. */
  seen(): Promise<number>;
  /** Lengths of the tasks over 50 ms since this was asked last. */
  longTasks(): number[];
}

declare global {
  interface Window {
    /** Does this once the frame that is being made is painted, or else the next. */
    afterPaint: (act: () => void) => void;
    pageWatch: PageWatch;
  }
}

/** Has a page tell of itself from its very beginning. */
export async function watch(page: Page): Promise<void> {
  // What compiles this file on the way names its functions by a helper that the page does not have.
  await page.addInitScript("globalThis.__name = (named) => named;");
  await page.addInitScript(watchFrames);
  await page.addInitScript(watchPage);
}

/** Runs in the page before anything of it does; it can use nothing from outside. */
function watchFrames(): void {
  let waiting: { readonly frame: number; readonly act: () => void }[] = [];
  let frame = 0;
  let isBeingMade = false;
  window.afterPaint = (act) => waiting.push({ frame: isBeingMade ? frame : frame + 1, act });
  // What is posted from a frame comes after it was painted; only what a hand does may come in between.
  const channel = new MessageChannel();
  channel.port1.onmessage = ({ data }: MessageEvent<number>) => {
    isBeingMade = false;
    const due = waiting.filter((one) => one.frame <= data);
    waiting = waiting.filter((one) => one.frame > data);
    for (const { act } of due) act();
  };
  for (const event of ["pointermove", "input", "keydown"])
    addEventListener(event, () => (isBeingMade = false), { capture: true });
  // Asked for in the frame before, so it comes before all that the page does in a frame.
  const beginFrame = (): void => {
    frame++;
    isBeingMade = true;
    channel.port2.postMessage(frame);
    requestAnimationFrame(beginFrame);
  };
  requestAnimationFrame(beginFrame);
}

/** Runs after that, and can use nothing else. */
function watchPage(): void {
  const { afterPaint } = window;
  const longTasks: number[] = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: "longtask",
  });
  const changeOf = (selector: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const part = document.querySelector(selector);
      if (part === null) {
        reject(new Error(`${selector} is not on the page.`));
        return;
      }
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(part, { subtree: true, childList: true, characterData: true, attributes: true });
    });
  let awaited = Promise.resolve(NaN);
  const count = (selector: string): number => document.querySelectorAll(selector).length;
  const own: PageWatch = {
    firstPicture: null,
    firstBands: null,
    longTasks: () => longTasks.splice(0),
    expect(event, parts) {
      awaited = new Promise((resolve) => {
        const begin = ({ timeStamp }: Event): void => {
          setTimeout(() => resolve(NaN), 3000);
          void Promise.all(parts.map(changeOf)).then(() => afterPaint(() => resolve(performance.now() - timeStamp)));
        };
        addEventListener(event, begin, { once: true, capture: true });
      });
    },
    seen: () => awaited,
  };
  const look = (): void => {
    if (own.firstPicture === null && count(".answer-text, .kpi-value strong") > 5)
      afterPaint(() => (own.firstPicture ??= performance.now()));
    if (count(".kpi[data-state=current]") === 5) afterPaint(() => (own.firstBands ??= performance.now()));
    if (own.firstBands === null) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.pageWatch = own;
}
