import type { ElementHandle, Page } from "@playwright/test";

/** Chance that can be had again: numbers from 0 to 1 that depend on the seed alone (mulberry32). */
export function createChance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let h = Math.imul(state ^ (state >>> 15), 1 | state);
    h = (h + Math.imul(h ^ (h >>> 7), 61 | h)) ^ h;
    return ((h ^ (h >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What would leave the page, ask for a file, or put other work in the place of this. */
const leftAlone = /^(?:Openen|Opslaan|Opnieuw beginnen|Kies gemeten cijfers|Een bestand openen|Werkblad)/;
const leftAloneParts = ".menu-device, .start, .skip, [href]";

const texts = ["", "12", "-5", "1.250", "0,5", "abc", "1e9", "<img src=x onerror=alert(1)>", "{{B: geluk}} **x**"];
const keys = ["ArrowRight", "ArrowLeft", "Shift+ArrowRight", "PageUp", "PageDown", "Home", "End", "Escape"];

/** Do one thing that a person could do, anywhere on the page. Says what it was. */
export async function actAtRandom(page: Page, chance: () => number): Promise<string> {
  if (chance() < 0.15) return undoOrRedo(page, chance);
  const found = await findControl(page, [chance(), chance(), chance()]);
  if (found === null) return "nothing";
  const { control, kind, name } = found;
  const of = <T>(choices: readonly T[]): T => choices[Math.floor(chance() * choices.length)]!;
  // What has moved out of reach in the meantime is not done.
  const patience = { timeout: 1000 };
  try {
    if (kind === "slider") await control.press(of(keys), patience);
    else if (kind === "text") {
      await control.fill(of(texts), patience);
      await control.press(of(["Enter", "Tab", "Escape"]), patience);
    } else await control.click({ ...patience, noWaitAfter: true });
    return `${kind}: ${name}`;
  } catch {
    return `not done: ${name}`;
  } finally {
    // A handle keeps its element, and all that hangs on it, in memory after the page has let it go.
    await control.dispose();
  }
}

async function undoOrRedo(page: Page, chance: () => number): Promise<string> {
  const key = chance() < 0.6 ? "Control+z" : "Control+Shift+Z";
  await page.keyboard.press(key);
  return key;
}

interface Control {
  readonly control: ElementHandle<HTMLElement>;
  readonly kind: "slider" | "text" | "button";
  readonly name: string;
}

/** First a part of the page, then something in it: the many knobs are no likelier than the few tabs. */
async function findControl(page: Page, draws: readonly number[]): Promise<Control | null> {
  const handle = await page.evaluateHandle(
    ({ draws: [part = 0, place = 0, one = 0], alone, aloneParts }) => {
      const usable = (element: Element): element is HTMLElement =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest(`[inert], ${aloneParts}`) === null &&
        !new RegExp(alone).test(element.ariaLabel ?? element.textContent.trim());
      const dialog = document.querySelector("dialog[open]");
      const places = [...document.querySelectorAll(".place")];
      const parts =
        dialog === null
          ? [".top", ".scenarios", ".strip", ".knobs", ".present-bar", ".message"].map((name) =>
              document.querySelector(name),
            )
          : [dialog];
      const weighed =
        dialog === null ? [...parts, ...[1, 2, 3].map(() => places[Math.floor(place * places.length)])] : parts;
      const chosen = weighed[Math.floor(part * weighed.length)];
      const controls = [...(chosen?.querySelectorAll("button, summary, input, textarea, select, [role=slider]") ?? [])];
      const some = controls.filter(usable);
      return some[Math.floor(one * some.length)] ?? null;
    },
    { draws, alone: leftAlone.source, aloneParts: leftAloneParts },
  );
  const control = handle.asElement();
  if (control === null) return null;
  const [kind, name] = await control.evaluate((element) => {
    const isText = element.matches("textarea, input:not([type=range], [type=checkbox], [type=radio], [type=date])");
    const isSlider = element.matches("[role=slider], [type=range]");
    const named = element.ariaLabel ?? element.textContent;
    return [isSlider ? "slider" : isText ? "text" : "button", named.trim().replace(/\s+/g, " ").slice(0, 60)] as const;
  });
  return { control, kind, name };
}

/** What is open, as the store has it: all that undo is about. */
export function openWork(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(document.querySelector("pb-app")?.workbench.store.workbook));
}

/** Out of dialogs and slides, then back step by step as far as it goes. How many steps that were. */
export async function undoAll(page: Page): Promise<number> {
  const undo = page.locator(".top-actions .tool-sign").first();
  for (let times = 0; times < 6 && !(await undo.isVisible()); times++) await page.keyboard.press("Escape");
  while (await page.locator("dialog[open]").count()) await page.keyboard.press("Escape");
  for (let steps = 0; ; steps++) {
    if ((await undo.getAttribute("aria-disabled")) === "true") return steps;
    await undo.click({ timeout: 20_000 });
  }
}

/** Bytes in use by scripts, and nodes of the document, after what is no longer needed is gone. */
export async function memoryOf(page: Page): Promise<{ readonly bytes: number; readonly nodes: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  const value = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { bytes: value("JSHeapUsedSize"), nodes: value("Nodes") };
}
