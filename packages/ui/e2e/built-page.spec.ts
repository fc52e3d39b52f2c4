import { expect, test } from "@playwright/test";
import { expectComputed, turnAKnob } from "./page.ts";

const oneFile = new URL("../../../dist/plaatsbepaling.html", import.meta.url).href;

test("one file on disk does everything, and asks nobody for anything", async ({ page }) => {
  const others: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(oneFile) && !/^(?:blob|data):/.test(request.url())) others.push(request.url());
  });
  await page.goto(oneFile);
  await expectComputed(page);
  await turnAKnob(page);
  expect(others).toEqual([]);

  const ran = await page.evaluate(() => {
    const stranger = document.createElement("script");
    stranger.textContent = "window.strangerRan = true";
    document.head.append(stranger);
    return "strangerRan" in window;
  });
  expect(ran).toBe(false);
});
