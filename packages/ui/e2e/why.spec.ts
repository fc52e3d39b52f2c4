import { expect, test } from "@playwright/test";
import { axeIssues, withFirstRuns } from "./page.ts";

test("a key figure says why it differs from the basis, and lets the keyboard go where it was", async ({
  page,
  context,
}) => {
  await withFirstRuns(context);
  await page.goto("/");
  const why = page.getByRole("button", { name: "Waarom? Buiten het landsdeel geplaatst" });
  await why.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("Dit is de basis");
  await page.keyboard.press("Escape");
  await expect(why).toBeFocused();

  await page.locator("[data-parameter=arrivals]").getByRole("slider").press("PageUp");
  await expect(page.locator(".tab[data-letter=B]")).toContainText("1 wijziging");
  await page.locator("[data-kpi=elsewhere]").click();
  await expect(dialog.locator(".why-finding")).toHaveText(
    /^Door: Nieuwe aanmeldingen per jaar 300 → 320 \(\+\d+(,\d)? jongeren per jaar\)\.$/,
  );
  await expect(dialog.getByRole("row", { name: /^verschil met de basis/ })).toBeVisible();
  expect(await axeIssues(page, "dialog[open]")).toEqual([]);
  await dialog.getByRole("button", { name: "Sluiten" }).press("Enter");
  await expect(why).toBeFocused();
});
