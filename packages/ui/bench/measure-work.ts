import { expect, type Browser, type Page } from "@playwright/test";
import { watch } from "./page-watch.ts";

export interface Work {
  /** Milliseconds from a movement of the knob to the frame with the new key figures and the new chart. */
  readonly drag: readonly number[];
  /** Milliseconds of each task over 50 while knobs were dragged. */
  readonly longTasksDragging: readonly number[];
  /** Milliseconds from letting go to key figures with bands, and to those of 1,000 replications. */
  readonly bands: readonly number[];
  readonly refined: readonly number[];
  /** Milliseconds from a key to the frame with its letter. */
  readonly typing: readonly number[];
  readonly longTasksTyping: readonly number[];
  /** Of the page itself, at the end, in megabytes; workers not counted. */
  readonly heap: number;
}

export interface Effort {
  /** Times that a knob is taken, moved and let go. */
  readonly drags: number;
  /** Movements of the knob while it is held. */
  readonly moves: number;
  readonly letters: number;
}

/** Use one page as people do: turn a knob, wait for the figures, and write in a cell. */
export async function measureWork(browser: Browser, address: string, effort: Effort): Promise<Work> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await watch(page);
  await page.goto(address);
  await page.locator("#waiting svg").first().waitFor();
  await untilRefined(page);
  const drag: number[] = [];
  const bands: number[] = [];
  const refined: number[] = [];
  const longTasksDragging: number[] = [];
  for (let time = 0; time < effort.drags; time++) {
    await page.evaluate(() => window.pageWatch.longTasks());
    drag.push(...(await dragKnob(page, effort.moves, (time + 1) / effort.drags)));
    longTasksDragging.push(...(await page.evaluate(() => window.pageWatch.longTasks())));
    const letGo = Date.now();
    await page.mouse.up();
    await untilBands(page);
    bands.push(Date.now() - letGo);
    await untilRefined(page);
    refined.push(Date.now() - letGo);
  }
  const typing = await typeText(page, effort.letters);
  const longTasksTyping = await page.evaluate(() => window.pageWatch.longTasks());
  const heap = await heapOf(page);
  await context.close();
  return { drag, longTasksDragging, bands, refined, typing, longTasksTyping, heap };
}

async function untilBands(page: Page): Promise<void> {
  const isThere = (): boolean => document.querySelectorAll(".kpi[data-state=current]").length === 5;
  await page.waitForFunction(isThere, undefined, { timeout: 300_000 });
}

/** The footer says on how many replications the figures rest. */
async function untilRefined(page: Page): Promise<void> {
  const isThere = (): boolean => /1\.000 doorrekeningen/.test(document.querySelector(".page-foot")?.textContent ?? "");
  await page.waitForFunction(isThere, undefined, { timeout: 600_000 });
}

/** Drags the knob over its range and back to this share of it, where it is held: who calls lets go. */
async function dragKnob(page: Page, moves: number, share: number): Promise<number[]> {
  const slider = page.locator(".knobs [data-parameter=arrivals]").getByRole("slider");
  // The knobs stay where they are while the cells go by: a chart that is out of sight would not follow.
  await slider.scrollIntoViewIfNeeded();
  await page.locator("#waiting").evaluate((cell) => cell.scrollIntoView({ block: "center" }));
  await expect(slider).toBeInViewport({ ratio: 1 });
  await expect(page.locator("#waiting")).toBeInViewport({ ratio: 0.5 });
  const box = await slider.boundingBox();
  if (box === null) throw new Error("The knob is not on the page.");
  const [middle, left] = [box.y + box.height / 2, box.x + 12];
  await page.mouse.move(left, middle);
  await page.mouse.down();
  const found: number[] = [];
  for (let move = 1; move <= moves; move++) {
    await page.evaluate(() => window.pageWatch.expect("input", [".strip", "#waiting"]));
    await page.mouse.move(left + ((box.width - 24) * move) / (moves + 1), middle);
    found.push(await page.evaluate(() => window.pageWatch.seen()));
  }
  await page.mouse.move(left + (box.width - 24) * share, middle);
  return found;
}

async function typeText(page: Page, letters: number): Promise<number[]> {
  await page.locator(".column-end summary").click();
  await page
    .getByRole("button", { name: /^Tekst/ })
    .last()
    .click();
  await page.getByLabel("Tekst van deze cel").focus();
  await page.keyboard.type("Er wachten {{wachtenden op streefdatum}} jongeren. ");
  await page.evaluate(() => window.pageWatch.longTasks());
  const found: number[] = [];
  for (let letter = 0; letter < letters; letter++) {
    await page.evaluate(() => window.pageWatch.expect("keydown", []));
    await page.keyboard.press(letter % 6 === 5 ? "Space" : "n");
    found.push(await page.evaluate(() => window.pageWatch.seen()));
  }
  return found;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / 1e6;
}
