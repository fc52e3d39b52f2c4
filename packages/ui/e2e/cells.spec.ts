import { expect, test, type Page } from "@playwright/test";
import { axeIssues, openPage, withFirstRuns } from "./page.ts";

test.beforeEach(({ context }) => withFirstRuns(context));

/** Put a new cell on top, by keyboard; its kind is the beginning of what the menu says. */
async function addCell(page: Page, kind: RegExp): Promise<void> {
  await page.getByLabel("Cel toevoegen vóór De som op papier").press("Enter");
  await page.locator(".cell-adder details[open]").getByRole("button", { name: kind }).press("Enter");
}

test("the flow scheme shows numbers, and the difference once there is something to compare with", async ({ page }) => {
  await openPage(page);
  await addCell(page, /^Stroomschema/);
  const cell = page.locator("#flow");
  await expect(cell.getByRole("heading", { level: 3 })).toHaveText(/^Van [\d.]+ aanmeldingen krijgen er [\d.]+ meteen/);
  await cell.getByRole("button", { name: "Verschil" }).press("Enter");
  await expect(cell).toContainText("Er is nog niets om mee te vergelijken.");
  expect(await axeIssues(page, "#flow")).toEqual([]);
  await page.locator("[data-parameter=arrivals]").getByRole("slider").press("End");
  await expect(cell.getByRole("heading", { level: 3 })).toHaveText(/^Vergeleken met A komen er in B \d+ meer jongeren/);
  await expect(cell.getByRole("button", { name: "Verschil met A" })).toHaveAttribute("aria-pressed", "true");
  await cell.getByText("Toon als tabel").press("Enter");
  await expect(cell.getByRole("columnheader").last()).toHaveText("B min A");
});

test("a chart of one's own is chosen, enlarged and kept, and so are knobs beside it", async ({ page }) => {
  await page.goto("/");
  await addCell(page, /^Grafiek/);
  const chart = page.locator("[data-kind=chart]");
  await expect(chart.getByLabel("Deze grafiek toont")).toBeFocused();
  await chart.getByLabel("Deze grafiek toont").selectOption("plaatsen");
  await chart.getByRole("button", { name: "School2Care" }).press("Enter");
  await expect(chart.getByRole("heading", { level: 3 })).toContainText("plaatsen in School2Care op 1 januari 2024");
  await chart.getByRole("button", { name: "Vergroten" }).press("Enter");
  const large = page.getByRole("dialog");
  await expect(large.getByRole("img")).toBeVisible();
  expect(await axeIssues(page, "dialog[open]")).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(large).toBeHidden();
  await expect(chart.getByRole("button", { name: "Vergroten" })).toBeFocused();

  await addCell(page, /^Knoppen/);
  const knobs = page.locator("[data-kind=knobs]");
  await knobs.getByLabel("Knop erbij").selectOption("Spoed");
  await knobs.getByRole("button", { name: "Toevoegen" }).press("Enter");
  await expect(knobs.locator(".cell-knob")).toHaveCount(4);
  await knobs.getByRole("button", { name: "Alle openingen later: omhoog" }).press("Enter");
  await expect(knobs.getByRole("button", { name: "Alle openingen later: omlaag" })).toBeFocused();
  await knobs.locator("[data-parameter=arrivals]").getByRole("slider").press("ArrowRight");
  await expect(knobs.getByRole("heading", { level: 3 })).toHaveText(
    "Anders dan in de basis: Nieuwe aanmeldingen per jaar",
  );
  expect(await axeIssues(page, "[data-kind=knobs]")).toEqual([]);
  await expect(page.locator(".save-state")).toContainText(/Bewaard op dit apparaat/);
  await page.reload();
  await expect(knobs.locator(".cell-knob").first()).toContainText("Alle openingen later");
  await expect(chart.getByRole("heading", { level: 3 })).toContainText("plaatsen in School2Care");
});
