import type { Browser } from "@playwright/test";
import { watch } from "./page-watch.ts";

export interface Openings {
  /** Milliseconds from an address to the first useful picture, an opening each. */
  readonly firstPicture: readonly number[];
  /** And to key figures with bands. */
  readonly firstBands: readonly number[];
}

/** Open an address so many times, each time in a browser that has nothing of it. */
export async function measureOpening(browser: Browser, address: string, times: number): Promise<Openings> {
  const firstPicture: number[] = [];
  const firstBands: number[] = [];
  for (let time = 0; time < times; time++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    const page = await context.newPage();
    await watch(page);
    await page.goto(address);
    await page.waitForFunction(() => window.pageWatch.firstBands !== null, undefined, { timeout: 120_000 });
    const seen = await page.evaluate(() => [window.pageWatch.firstPicture ?? NaN, window.pageWatch.firstBands ?? NaN]);
    firstPicture.push(seen[0] ?? NaN);
    firstBands.push(seen[1] ?? NaN);
    await context.close();
  }
  return { firstPicture, firstBands };
}
