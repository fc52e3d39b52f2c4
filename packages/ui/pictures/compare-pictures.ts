/// <reference lib="dom" />
import type { Browser } from "@playwright/test";
import type { Buffer } from "node:buffer";

/** A pixel is another one where one of its colours differs by more than this, of 255. */
const leastDifference = 24;

/** Compares pictures in a browser, which is what can read them. */
export interface Comparer {
  /** Share of the pixels that differ; 1 where the sizes do. */
  differenceOf(kept: Buffer, taken: Buffer): Promise<number>;
  close(): Promise<void>;
}

export async function createComparer(browser: Browser): Promise<Comparer> {
  const page = await browser.newPage();
  return {
    async differenceOf(kept, taken) {
      if (kept.equals(taken)) return 0;
      const addresses = [kept, taken].map((picture) => `data:image/webp;base64,${picture.toString("base64")}`);
      return page.evaluate(shareOfOthers, { addresses, leastDifference });
    },
    close: () => page.close(),
  };
}

/** Runs in the page. */
async function shareOfOthers(given: { addresses: readonly string[]; leastDifference: number }): Promise<number> {
  const pixels = await Promise.all(
    given.addresses.map(async (address) => {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      const canvas = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
      canvas?.drawImage(picture, 0, 0);
      return canvas?.getImageData(0, 0, picture.width, picture.height) ?? new ImageData(1, 1);
    }),
  );
  const [kept, taken] = pixels;
  if (kept === undefined || taken?.width !== kept.width || taken.height !== kept.height) return 1;
  let others = 0;
  for (let at = 0; at < kept.data.length; at += 4)
    for (let colour = at; colour < at + 3; colour++)
      if (Math.abs((kept.data[colour] ?? 0) - (taken.data[colour] ?? 0)) > given.leastDifference) {
        others++;
        break;
      }
  return others / (kept.width * kept.height);
}
