import { expect, test } from "@playwright/test";
import { axeIssues, contrastIssues, openPage, watchRequests, withFirstRuns, withoutRuns } from "./page.ts";

test("the page opens with the question and its answer, without a click", async ({ page }) => {
  const requests = watchRequests(page);
  await openPage(page);

  await expect(page.getByRole("heading", { level: 2, name: /hebben we dan 100 gesloten plaatsen/ })).toBeVisible();
  await expect(page.locator(".answer-text")).toContainText("op 1 januari 2024");
  await expect(page.locator("[data-kpi=closedPlaces]")).toContainText("doel 100 plaatsen gehaald");
  await expect(page.locator("[data-kpi=waiting]")).toContainText("doel 0 niet gehaald");
  await expect(page.locator("#waiting").getByRole("region", { name: "Waarop werd gewacht" })).toBeVisible();
  await expect(page.locator(".sum-left")).toContainText("0");
  await expect(page.locator("#capacity svg").first()).toBeVisible();
  await expect(page.locator(".page-foot")).toContainText(/doorrekeningen · zaad \d+ · model/);

  await page.locator(".save-state").click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Cijfers als gegevenspakket (zip)" }).click();
  expect((await download).suggestedFilename()).toBe("houtskoolschets.zip");
  await expect(page.locator(".message")).toContainText("met de cijfers van scenario A");
  expect(requests.elsewhere()).toEqual([]);
});

test("a machine finds nothing that keeps people out", async ({ page, context }) => {
  await withFirstRuns(context);
  await openPage(page);
  expect(await axeIssues(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await contrastIssues(page)).toEqual([]);
});

test("the log tells one run after another, in either language", async ({ page, context }) => {
  await withFirstRuns(context);
  await openPage(page);
  const log = page.locator("#capacity pb-capacity-log");
  await expect(log.getByRole("region")).toHaveCount(0);
  await log.getByText("Logboek", { exact: true }).press("Enter");
  await expect(log.getByRole("status")).toContainText(/^doorrekening 1 van /);
  await expect(log.getByRole("region")).toContainText("zoals gepland");
  const first = await log.getByRole("region").textContent();
  await log.getByRole("button", { name: "Volgende doorrekening" }).press("Enter");
  await expect(log.getByRole("status")).toContainText(/^doorrekening 2 van /);
  expect(await log.getByRole("region").textContent()).not.toBe(first);
  await log.getByRole("checkbox", { name: "Ook jongeren" }).check();
  await expect(log).toContainText(/Er volgen nog [\d.]+ regels/);
  expect(await axeIssues(page, "#capacity")).toEqual([]);

  await page.getByRole("button", { name: "Read this page in English" }).click();
  await expect(log.getByRole("status")).toContainText(/^run 2 of /);
  await expect(log.getByRole("region")).toContainText("as planned");
  await expect(log).toContainText("from the start");
});

test("the language can be switched, numbers and texts together", async ({ page, context }) => {
  await withoutRuns(context);
  await page.goto("/");
  await page.getByRole("button", { name: "Read this page in English" }).click();

  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(
    page.getByRole("heading", { level: 2, name: /do we have 100 closed places on 1 January 2024/ }),
  ).toBeVisible();
  await expect(page.getByRole("heading", { name: "Knobs" })).toBeVisible();
  await page.getByRole("button", { name: "Lees deze pagina in het Nederlands" }).click();
  await expect(page.getByRole("heading", { name: "Knoppen" })).toBeVisible();
});
