import { expect, test } from "@playwright/test";
import { axeIssues, withoutRuns } from "./page.ts";

test("the story of a sheet that is ready has its figures before anybody tells it", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: /^Houdt de houtskoolschets/ }).press("Enter");
  const later = page.locator(".story-step").nth(1);
  await expect(later).toContainText("Alle openingen later 0 → 12 maanden");
  await expect(later).toContainText("– (wordt berekend)");
  await expect(page.locator(".story-steps")).not.toContainText("wordt berekend", { timeout: 120_000 });
  await expect(later.locator(".live").first()).toHaveText(/^1\.\d{3}$/);
  await expect(page.locator(".tab")).toHaveCount(1);
});

test("a story is recorded by turning knobs, told step by step, and whoever turns one meanwhile finds the way back", async ({
  page,
  context,
}) => {
  await withoutRuns(context);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto("/");
  await page.getByLabel("Cel toevoegen vóór De som op papier").press("Enter");
  await page.getByRole("button", { name: /^Verhaal/ }).press("Enter");
  const record = page.getByRole("button", { name: "Neem deze stand op als stap" });
  await expect(record).toBeFocused();
  await record.press("Enter");
  await expect(page.getByLabel("Titel van stap 1")).toBeFocused();
  await page.keyboard.type("Het plan");
  await page.keyboard.press("Escape");
  await page.locator(".knobs [data-parameter=arrivals]").getByRole("slider").press("End");
  await record.press("Enter");
  await page.keyboard.type("Meer jongeren");
  await page.getByLabel("Wat u erbij zegt").fill("Er komen er **meer**: {{naam scenario}}.");
  await page.getByRole("button", { name: "Klaar" }).press("Enter");
  const steps = page.locator(".story-step");
  await expect(steps.nth(1)).toContainText("Nieuwe aanmeldingen per jaar 300 → 400");
  expect(await axeIssues(page, "pb-story-cell")).toEqual([]);

  await page.getByRole("button", { name: "Vertel dit verhaal" }).last().press("Enter");
  await expect(page.getByRole("heading", { name: "Het plan" })).toBeFocused();
  await expect(page.locator(".present-bar")).toContainText("Stap 1 van 2");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { name: "Meer jongeren" })).toBeFocused();
  const panel = page.locator("pb-story-panel");
  await expect(panel.locator(".live")).toHaveText("Houtskoolschets, variant");
  await expect(page.locator(".place[data-slide]")).toHaveCSS("opacity", "1");
  expect(await axeIssues(page, "pb-story-panel")).toEqual([]);
  await panel.getByRole("slider").press("Home");
  await expect(panel).toContainText("Anders dan in deze stap: Nieuwe aanmeldingen per jaar 400 → 200.");
  await panel.getByRole("button", { name: "Terug naar deze stap" }).press("Enter");
  await expect(panel.getByRole("textbox")).toHaveValue("400");
  await expect(panel).not.toContainText("Anders dan");
  await page.keyboard.press("Control+z");
  await expect(panel.getByRole("textbox")).toHaveValue("200");
  await expect(page.locator(".message")).toContainText('Ongedaan gemaakt: naar stap "Meer jongeren" van het verhaal.');
  await page.keyboard.press("Escape");
  await expect(page.getByLabel("Wat kan met de cel Verhaal")).toBeFocused();
});
