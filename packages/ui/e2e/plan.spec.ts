import { expect, test } from "@playwright/test";
import { axeIssues, withFirstRuns } from "./page.ts";

test("a closing that is dragged earlier shows the shortage, and goes back", async ({ page, context }) => {
  await withFirstRuns(context);
  await page.goto("/");
  const line = page.locator("pb-plan-line");
  const closing = line.getByRole("slider", { name: "Sluiting Schakenbosch" }).last();
  await closing.scrollIntoViewIfNeeded();
  const box = await closing.boundingBox();
  if (box === null) throw new Error("The closing is not on the page.");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 250, y, { steps: 3 });
  await expect(closing.locator(".date-bubble")).toHaveText(/^1 \w+ 202[12] · 18 plaatsen$/);
  const elsewhere = page.locator("[data-kpi=elsewhere]");
  await expect(elsewhere).toHaveAttribute("data-state", "estimate");
  await expect(elsewhere.locator(".kpi-difference")).toContainText("meer dan A");
  await page.mouse.up();
  await expect(closing).toHaveAttribute(
    "aria-valuetext",
    /^18 plaatsen, 1 \w+ 202[12], \d+ maanden eerder dan de basis$/,
  );
  await expect(page.locator(".tab[data-letter=B]")).toContainText("1 wijziging");
  await expect(line.locator(".chip")).toHaveText("gewijzigd");

  await closing.press("Shift+ArrowRight");
  await expect(closing).toHaveAttribute(
    "aria-valuetext",
    /^18 plaatsen, 2 \w+ 202[12], \d+ dagen eerder dan de basis$/,
  );
  await closing.press("Enter");
  await expect(line.getByRole("heading", { name: "Sluiting Schakenbosch, 18 plaatsen" })).toBeFocused();
  expect(await axeIssues(page, "#capacity")).toEqual([]);
  // The same without dragging.
  await line.getByRole("button", { name: "Een maand later" }).click();
  await expect(closing).toHaveAttribute("aria-valuetext", /^18 plaatsen, 1 \w+ 202[12], \d+ maanden eerder/);
  await line.getByRole("button", { name: "Terug naar 1 juli 2023" }).press("Enter");
  await expect(line.locator(".chip")).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(page.locator(".message")).toContainText(
    "Ongedaan gemaakt: Sluiting Schakenbosch, 18 plaatsen 1 jul 2023 → 1 ",
  );
});
