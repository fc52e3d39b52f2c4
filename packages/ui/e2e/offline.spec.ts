import { test } from "@playwright/test";
import { expectComputed, openPage, withFirstRuns } from "./page.ts";

test("after one visit the site opens without a network", async ({ page, context }) => {
  await withFirstRuns(context);
  await openPage(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await expectComputed(page);
});
