import { readFileSync } from "node:fs";
import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { axeIssues, withoutRuns } from "./page.ts";

const shipped = new URL("../../../scenarios/zuidwest/trage-opbouw.scenario.json", import.meta.url);
const arrivals = (page: Page): ReturnType<Page["locator"]> => page.locator("[data-parameter=arrivals]");
const field = (page: Page): ReturnType<Page["locator"]> => arrivals(page).getByRole("textbox");
const saveState = (page: Page): ReturnType<Page["locator"]> => page.locator(".save-state");
const message = (page: Page): ReturnType<Page["locator"]> => page.locator(".message");

test.beforeEach(({ context }) => withoutRuns(context));

async function expectSaved(page: Page): Promise<void> {
  await expect(saveState(page)).toContainText(/Bewaard op dit apparaat om \d\d:\d\d/);
}

/** Another tab of the same browser. */
async function openTab(context: BrowserContext, address = "/"): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.locator(".question")).toBeVisible();
  return page;
}

test("every step can be undone and done again, by button and by key, and is said in words", async ({ page }) => {
  await page.goto("/");
  const slider = arrivals(page).getByRole("slider");
  const undo = page.getByRole("button", { name: "Ongedaan maken" });
  await expect(undo).toHaveAttribute("aria-disabled", "true");
  // It can be reached and pressed, and then says why nothing happens.
  await undo.press("Enter");
  await expect(message(page)).toContainText("Er is niets om ongedaan te maken");

  await slider.press("ArrowRight");
  await slider.press("ArrowRight");
  await expect(field(page)).toHaveValue("310");
  await expect(undo).toHaveAttribute("title", /Nieuwe aanmeldingen per jaar 310 → 305 \(Ctrl\+Z\)/);
  await undo.click();
  await expect(message(page)).toHaveText("Ongedaan gemaakt: Nieuwe aanmeldingen per jaar 310 → 305.");
  await expect(field(page)).toHaveValue("305");
  await page.keyboard.press("Control+z");
  await expect(page.locator(".tab[data-letter=B]")).toHaveCount(0);
  await page.keyboard.press("Control+Shift+Z");
  await page.keyboard.press("Control+y");
  await expect(field(page)).toHaveValue("310");
  await expect(message(page)).toContainText("Opnieuw gedaan");

  const box = (await slider.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect(field(page)).not.toHaveValue("310");
  await page.keyboard.press("Control+z");
  await expect(field(page)).toHaveValue("310");

  // While somebody types, the keys belong to the field.
  await field(page).pressSequentially("9");
  await page.keyboard.press("Control+z");
  await expect(page.locator(".tab[data-letter=B]")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveValue("310");
});

test("a state of the work gets a name, and one goes back to it", async ({ page }) => {
  await page.goto("/");
  await arrivals(page).getByRole("slider").press("ArrowRight");
  await page.getByText("Tussenstanden", { exact: true }).click();
  await page.getByLabel("Naam van de tussenstand").fill("vóór de pauze");
  expect(await axeIssues(page, ".top")).toEqual([]);
  await page.keyboard.press("Enter");
  await expect(message(page)).toContainText('Tussenstand "vóór de pauze" is vastgelegd.');
  await arrivals(page).getByRole("slider").press("End");
  await expect(field(page)).toHaveValue("400");
  await page.getByText("Tussenstanden", { exact: true }).click();
  await page.getByRole("button", { name: 'Ga terug naar "vóór de pauze"' }).click();
  await expect(field(page)).toHaveValue("305");
  await page.keyboard.press("Control+z");
  await expect(field(page)).toHaveValue("400");
  await expect(message(page)).toContainText('teruggaan naar tussenstand "vóór de pauze"');
});

/** All that is open, as the page has it, short enough for a report: a fingerprint for which the order of names is the same. */
function documentOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const app = document.querySelector<HTMLElement & { workbench: { store: { workbook: object } } }>("pb-app");
    const inOrder = (_: string, value: unknown): unknown =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toSorted(([first], [second]) => (first < second ? -1 : 1)))
        : value;
    const text = JSON.stringify(app?.workbench.store.workbook, inOrder);
    return Array.from(text).reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0, text.length);
  });
}

test("a tab that is killed loses nothing, not even its steps, and one can begin anew and come back", async ({
  context,
}) => {
  const first = await openTab(context);
  const slider = arrivals(first).getByRole("slider");
  const opened = await documentOf(first);
  await slider.press("Home");
  await expect(field(first)).toHaveValue("200");
  const lowest = await documentOf(first);
  await slider.press("End");
  await expect(field(first)).toHaveValue("400");
  const highest = await documentOf(first);
  expect(new Set([opened, lowest, highest]).size).toBe(3);
  await first.getByRole("button", { name: "Read this page in English" }).click();
  await expect(saveState(first)).toContainText("Kept on this device");
  await first.getByRole("button", { name: "Lees deze pagina in het Nederlands" }).click();
  await expectSaved(first);
  // A crash: the page gets no chance to do anything.
  const crashed = first.waitForEvent("crash");
  const devTools = await context.newCDPSession(first);
  devTools.send("Page.crash").catch(() => undefined);
  await crashed;

  const second = await openTab(context);
  await expect(field(second)).toHaveValue("400");
  await expect(message(second)).toContainText(/Verder waar u was: bewaard om \d\d:\d\d/);
  expect(await axeIssues(second, ".message")).toEqual([]);
  await second.keyboard.press("Control+z");
  await expect(message(second)).toHaveText("Ongedaan gemaakt: Nieuwe aanmeldingen per jaar 400 → 200.");
  expect(await documentOf(second)).toBe(lowest);
  await second.keyboard.press("Control+z");
  expect(await documentOf(second)).toBe(opened);
  await second.keyboard.press("Control+y");
  await second.keyboard.press("Control+y");
  await expect(field(second)).toHaveValue("400");
  expect(await documentOf(second)).toBe(highest);
  await expectSaved(second);
  await second.reload();
  await expect(message(second)).toContainText("Verder waar u was");
  await message(second).getByRole("button", { name: "Opnieuw beginnen" }).click();
  await expect(second.locator(".tab")).toHaveCount(1);
  await expect(saveState(second)).toContainText("Nog niets gewijzigd");

  await saveState(second).click();
  await expect(second.getByText("Eerder werk", { exact: true })).toBeVisible();
  expect(await axeIssues(second, ".top")).toEqual([]);
  await second.getByRole("button", { name: /^Ga verder met "Houtskoolschets/ }).click();
  await expect(field(second)).toHaveValue("400");
});

test("two tabs: the second says that the first keeps the work, and takes over the newest", async ({ context }) => {
  const first = await openTab(context);
  await arrivals(first).getByRole("slider").press("ArrowRight");
  await expectSaved(first);
  const second = await openTab(context);
  const banner = second.locator(".banner");
  await expect(banner).toContainText("Dit werk is ook open in een ander tabblad.");
  await expect(saveState(second)).toContainText("Niet bewaard: elders open");
  await first.bringToFront();
  await arrivals(first).getByRole("slider").press("End");
  await expect(field(first)).toHaveValue("400");
  await second.bringToFront();
  await expect(banner).toContainText("Een ander tabblad heeft nieuwer werk bewaard.");
  expect(await axeIssues(second, ".banner")).toEqual([]);

  await arrivals(second).getByRole("slider").press("Home");
  await expect(banner).toContainText("is nog niet bewaard");
  await banner.getByRole("button", { name: "Nieuwste overnemen" }).click();
  await expect(field(second)).toHaveValue("400");
  await expect(banner).toHaveCount(0);
  await expectSaved(second);
  await expect(first.locator(".banner")).toBeVisible();
  await saveState(second).click();
  await expect(second.getByRole("button", { name: /^Ga verder met/ })).toHaveCount(1);
});

test("a browser that keeps nothing is said, and the page works", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", { get: () => undefined });
  });
  await page.goto("/");
  await expect(saveState(page)).toHaveText("Niet bewaard: niet toegestaan");
  await arrivals(page).getByRole("slider").press("ArrowRight");
  await expect(field(page)).toHaveValue("305");
  await saveState(page).click();
  await expect(page.getByText("Sla uw scenario's op als bestand voordat u de pagina sluit.")).toBeVisible();
  expect(await axeIssues(page, ".top")).toEqual([]);
});

test("a link carries the scenario, and opens it beside what is there", async ({ context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const sender = await openTab(context);
  await arrivals(sender).getByRole("slider").press("End");
  await sender.getByRole("button", { name: "Delen" }).click();
  const dialog = sender.getByRole("dialog");
  await expect(dialog).toContainText(/De link is gekopieerd. Hij is \d+ tekens lang./);
  await expect(dialog).toContainText("er gaat niets naar een server");
  expect(await axeIssues(sender, "dialog")).toEqual([]);
  const address = await dialog.getByLabel("De link").inputValue();
  expect(await sender.evaluate(() => navigator.clipboard.readText())).toBe(address);
  expect(address.length).toBeLessThan(500);
  await dialog.getByRole("button", { name: "Sluiten" }).click();
  await saveState(sender).click();
  await sender.getByRole("button", { name: "Opnieuw beginnen" }).click();
  await sender.close();

  const receiver = await openTab(context);
  await receiver.goto("about:blank");
  await receiver.goto(address);
  await expect(receiver.locator(".tab[data-letter=B][data-active]")).toBeVisible();
  await expect(field(receiver)).toHaveValue("400");
  await expect(receiver).toHaveURL(/\/$/);
});

test("a link that is garbage, far too long or of a newer version is refused kindly", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator(".question")).toBeVisible();
  const dialog = page.getByRole("dialog");
  for (const [fragment, reason] of [
    ["#scenario=1zGARBAGE", "De link is niet heel."],
    [`#scenario=1z${"A".repeat(1_500_000)}`, "De link is langer dan 200.000 tekens."],
    ["#scenario=9zAAAA", "De link is gemaakt met een nieuwere versie"],
  ] as const) {
    await page.evaluate((hash) => (window.location.hash = hash), fragment);
    await expect(dialog).toContainText(reason);
    await expect(dialog).toContainText("Wat u open had, is niet veranderd.");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  }
  await expect(page.locator(".tab")).toHaveCount(1);
});

test("opening in the place of other work leaves that work on the device", async ({ page }) => {
  await page.goto("/");
  await arrivals(page).getByRole("slider").press("End");
  for (const name of ["een", "twee", "drie"]) {
    const scenario = { ...(JSON.parse(readFileSync(shipped, "utf8")) as object), name: { nl: name } };
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Openen", exact: true }).click();
    await (
      await chooser
    ).setFiles({ name: `${name}.json`, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(scenario)) });
    if (name !== "drie") await expect(page.locator(".tab[data-active]")).toContainText(name);
  }
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /variant/ })
    .click();
  await expect(page.locator(".tab[data-letter=B]")).toContainText("drie");
  await saveState(page).click();
  await page.getByRole("button", { name: 'Ga verder met "Vóór het openen van "drie""' }).click();
  await expect(page.locator(".tab[data-letter=B]")).toContainText("variant");
});
