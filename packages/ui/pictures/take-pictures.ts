/// <reference lib="dom" />
import type { Browser, CDPSession, Locator, Page } from "@playwright/test";
import { Buffer } from "node:buffer";
import { realisedCounts } from "./full-sheet.ts";

export interface Picture {
  /** Without what a file name ends in. */
  readonly name: string;
  readonly webp: Buffer;
}

interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly scheme: "light" | "dark";
}

const schemes = ["light", "dark"] as const;
const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
];
const screens: readonly Screen[] = sizes.flatMap((size) =>
  schemes.map((scheme) => ({ ...size, scheme, name: `${size.width}-${scheme}` })),
);
const projector: Screen = { width: 1280, height: 720, scheme: "light", name: "1280-light" };

/** Every mode of the page and every cell of a sheet, one picture after the other. Seed and clock are fixed. */
export async function* takePictures(browser: Browser, address: string, sheet: string): AsyncGenerator<Picture> {
  const context = await browser.newContext({
    reducedMotion: "reduce",
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
  });
  const page = await context.newPage();
  await page.clock.setFixedTime("2026-01-15T10:00:00+01:00");
  const camera = await context.newCDPSession(page);
  await page.goto(address);
  await untilStill(page);
  yield* onEveryScreen(page, camera, "start");
  await page.locator(".start").getByRole("button", { name: "Sluit deze keuze" }).click();
  yield* onEveryScreen(page, camera, "page");
  await openFile(page, "voorbeeld.werkblad.json", sheet);
  await openFile(page, "cijfers.csv", realisedCounts);
  await untilStill(page);
  yield* onEveryScreen(page, camera, "edit");
  yield* cells(page, camera);
  yield* slides(page, camera);
  for (const [mode, button] of [
    ["present", "Presenteren"],
    ["story", "Vertel dit verhaal"],
  ] as const) {
    await show(page, projector);
    await page.getByRole("button", { name: button }).first().click();
    await page.keyboard.press("PageDown");
    await untilStill(page);
    yield* onEveryScreen(page, camera, mode);
    await page.keyboard.press("Escape");
    await untilStill(page);
  }
  yield* print(page, camera);
  await context.close();
}

async function* onEveryScreen(page: Page, camera: CDPSession, mode: string): AsyncGenerator<Picture> {
  for (const screen of screens) {
    await show(page, screen);
    yield { name: `${mode}-${screen.name}`, webp: await ofScreen(camera) };
  }
}

async function* cells(page: Page, camera: CDPSession): AsyncGenerator<Picture> {
  for (const screen of screens) {
    await show(page, screen);
    for (const kind of await kindsOf(page))
      yield {
        name: `cell-${kind}-${screen.name}`,
        webp: await ofPart(camera, page.locator(`.place[data-kind="${kind}"]`)),
      };
  }
}

async function* slides(page: Page, camera: CDPSession): AsyncGenerator<Picture> {
  await show(page, projector);
  const kinds = await kindsOf(page);
  await page.getByRole("button", { name: "Presenteren" }).click();
  for (const kind of kinds) {
    await page.waitForTimeout(400);
    yield { name: `slide-${kind}-${projector.name}`, webp: await ofScreen(camera) };
    await page.keyboard.press("PageDown");
  }
  await page.keyboard.press("Escape");
}

/** As on paper: an A4 is 794 pixels wide, less its margins. */
async function* print(page: Page, camera: CDPSession): AsyncGenerator<Picture> {
  await page.setViewportSize({ width: 690, height: 1000 });
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.waitForTimeout(600);
  yield { name: "print-begin", webp: await ofPart(camera, page.locator("body"), 1900) };
  yield { name: "print-annex", webp: await ofPart(camera, page.locator(".annex"), 1900) };
}

const kindsOf = (page: Page): Promise<string[]> =>
  page.locator(".place").evaluateAll((places) => places.map((place) => place.getAttribute("data-kind") ?? ""));

async function show(page: Page, { width, height, scheme }: Screen): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme });
  await page.evaluate(() => scrollTo(0, 0));
  // Nothing lies under the mouse.
  await page.mouse.move(0, 0);
  // Charts are drawn again for the room they have, and messages go away.
  await page.locator(".message[data-empty]").waitFor({ state: "attached" });
  await page.waitForTimeout(800);
}

async function openFile(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Openen", exact: true }).click();
  await (await chooser).setFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
  await page.waitForTimeout(1000);
}

/** All runs are there, of every scenario: nothing on the page will change by itself. */
async function untilStill(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelectorAll(".kpi[data-state=current]").length === 5 &&
      document.querySelector(".cell-loading") === null &&
      document.querySelector("pb-cell-column[data-behind]") === null &&
      /1\.000 doorrekeningen/.test(document.querySelector(".page-foot")?.textContent ?? "") &&
      document.querySelector(".work progress") === null,
    undefined,
    { timeout: 600_000 },
  );
  await page.waitForTimeout(1000);
}

async function ofScreen(camera: CDPSession): Promise<Buffer> {
  const { data } = await camera.send("Page.captureScreenshot", webp);
  return Buffer.from(data, "base64");
}

/** A part of the page, also where it is longer than the screen. */
async function ofPart(camera: CDPSession, part: Locator, longest = 3000): Promise<Buffer> {
  const box = await part.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + scrollX, y: top + scrollY, width, height };
  });
  const x = Math.max(0, box.x - margin);
  const clip = { x, y: box.y, width: box.x - x + box.width + margin, height: Math.min(longest, box.height), scale: 1 };
  const { data } = await camera.send("Page.captureScreenshot", { ...webp, clip, captureBeyondViewport: true });
  return Buffer.from(data, "base64");
}

/** Room beside a part of the page, in pixels: letters hang over its edge. */
const margin = 16;

const webp = { format: "webp", quality: 75 } as const;
