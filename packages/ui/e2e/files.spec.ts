import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { axeIssues, withoutRuns } from "./page.ts";

const shipped = new URL("../../../scenarios/zuidwest/trage-opbouw.scenario.json", import.meta.url);

/** Give the page a file by its own button. */
async function open(page: Page, name: string, content: string | Buffer): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Openen", exact: true }).click();
  const buffer = typeof content === "string" ? Buffer.from(content) : content;
  await (await chooser).setFiles({ name, mimeType: "application/json", buffer });
}

/** A shipped scenario with ten mistakes of ten kinds. */
function withTenMistakes(): string {
  const scenario = JSON.parse(readFileSync(shipped, "utf8")) as Record<string, never>;
  const set = (path: string, value: unknown): void => {
    const parts = path.split(".");
    const last = parts.pop() ?? "";
    let node = scenario as Record<string, unknown>;
    for (const part of parts) node = node[part] as Record<string, unknown>;
    if (value === undefined) Reflect.deleteProperty(node, last);
    else node[last] = value;
  };
  set("arrivals.perYear", -5);
  set("triage.urgentShare", 7.2);
  set("triage.usualForm", "geslotn");
  set("period.targetDate", "2024-02-31");
  set("placement.urgent.waitsFor", "anything");
  set("placement.regular.secondChoiceShare", "veel");
  set("return.share", null);
  set("stay.mismatchFactor", undefined);
  set("outflow.hold.share", 1.5);
  set("transfer.fromMismatch", "nee");
  return JSON.stringify(scenario);
}

test.beforeEach(({ context }) => withoutRuns(context));

test("a bad file gives all its mistakes at once, and what was open stays", async ({ page }) => {
  await page.goto("/");
  const slider = page.locator("[data-parameter=arrivals]").getByRole("slider");
  await slider.press("ArrowRight");
  await expect(page.locator(".tab[data-letter=B]")).toBeVisible();

  await open(page, "tien-fouten.scenario.json", withTenMistakes());
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("heading")).toContainText("tien-fouten.scenario.json");
  await expect(dialog.getByRole("listitem")).toHaveCount(10);
  await expect(dialog).toContainText("arrivals.perYear");
  await expect(dialog).toContainText("Wat u open had, is niet veranderd.");
  expect(await axeIssues(page)).toEqual([]);

  await dialog.getByRole("button", { name: "Sluiten" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator("[data-parameter=arrivals]").getByRole("textbox")).toHaveValue("305");
});

test("a file that is empty, a list, not JSON, binary or huge is refused kindly", async ({ page }) => {
  await page.goto("/");
  const strange = {
    empty: "",
    list: "[1, 2, 3]",
    notJson: "{ perYear: 300",
    binary: Buffer.from([0, 1, 2, 255, 254, 253]),
    huge: Buffer.alloc(10_000_001, 32),
  };
  for (const [kind, content] of Object.entries(strange)) {
    await open(page, `${kind}.json`, content);
    await expect(page.getByRole("dialog").getByRole("heading")).toContainText(`${kind}.json`);
    await expect(page.getByRole("dialog").getByRole("listitem")).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
  }
});

test("a file opens beside what is there, and unknown fields are kept and said", async ({ page }) => {
  await page.goto("/");
  const scenario = JSON.parse(readFileSync(shipped, "utf8")) as Record<string, unknown>;
  await open(page, "eigen.scenario.json", JSON.stringify({ ...scenario, ourOwnNote: "voor de wethouder" }));
  await expect(page.locator(".tab[data-letter=B][data-active]")).toBeVisible();
  await expect(page.locator(".tab[data-letter=A]")).toContainText("Houtskoolschets");

  await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  await expect(page.getByRole("dialog")).toContainText("ourOwnNote");
});

test("a chart leaves with its scenario inside and brings it back; a file of figures says which lines are wrong", async ({
  page,
}) => {
  await page.goto("/");
  await page.locator("[data-parameter=arrivals]").getByRole("slider").press("ArrowRight");
  await expect(page.locator(".tab[data-letter=B]")).toBeVisible();
  const download = page.waitForEvent("download");
  await page.locator("#waiting").getByRole("button", { name: "PNG" }).click();
  const picture = readFileSync(await (await download).path());

  await open(page, "wachtlijst.png", picture);
  await expect(page.locator(".tab[data-letter=C][data-active]")).toBeVisible();
  await expect(page.locator("[data-parameter=arrivals]").getByRole("textbox")).toHaveValue("305");
  await open(page, "vreemd.png", picture.subarray(0, 2000));
  await expect(page.getByRole("dialog")).toContainText("In dit plaatje zit geen scenario");
  await page.keyboard.press("Escape");

  await open(page, "stand.csv", "datum;vorm;maat;waarde\n1-7-2022;totaal;in zorg;veel\n1-13-2022;totaal;in zorg;250\n");
  await expect(page.getByRole("dialog").getByRole("listitem")).toHaveText([/regel 2/, /regel 3/]);
  await page.keyboard.press("Escape");
  await open(page, "stand.csv", "datum;vorm;maat;waarde\n1-7-2022;totaal;in zorg;250\n");
  await expect(page.locator("#hindsight").getByRole("table", { name: "Gemeten en geraamd" })).toContainText(
    "1 juli 2022",
  );
});
