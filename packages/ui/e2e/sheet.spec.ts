import { readFileSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { axeIssues, expectComputed, withFirstRuns, openPage, turnAKnob, untilComputed } from "./page.ts";

const kinds = (page: Page): Promise<(string | null)[]> =>
  page.locator(".place").evaluateAll((places) => places.map((place) => place.getAttribute("data-kind")));
const message = (page: Page): ReturnType<Page["locator"]> => page.locator(".message");

test.beforeEach(({ context }) => withFirstRuns(context));

/** Choose something from the menu of a cell, by keyboard. */
async function choose(page: Page, cell: string, deed: string): Promise<void> {
  await page.getByLabel(`Wat kan met de cel ${cell}`, { exact: true }).first().press("Enter");
  await page.locator(".cell-menu[open]").getByRole("button", { name: deed, exact: true }).press("Enter");
}

test("a sheet of one's own: cells are added, written, moved, hidden and undone, and are there again", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByLabel("Cel toevoegen vóór De som op papier").press("Enter");
  await page.getByRole("button", { name: /^Tekst/ }).press("Enter");
  await expect(page.getByLabel("Tekst van deze cel")).toBeFocused();
  await page.keyboard.type("# Vraag\n\nEr wachten {{wachtenden op peildatum}} jongeren. <b>x</b> {{geluk}}");
  await expect(page.locator(".prose h3")).toHaveText("Vraag");
  await expect(page.locator(".prose .live")).toHaveText(/^\d+$/);
  await expect(page.locator(".prose")).toContainText("<b>x</b>");
  await expect(page.locator(".prose mark")).toContainText("Wel kan: gesloten plaatsen op streefdatum");
  expect(await axeIssues(page, ".results")).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Tekst wijzigen" })).toBeFocused();

  await choose(page, "Tekst", "Omlaag");
  await expect(message(page)).toContainText("Tekst staat nu op plaats 2 van 11.");
  await expect(page.getByLabel("Wat kan met de cel Tekst")).toBeFocused();
  await choose(page, "Controles", "Verbergen");
  await choose(page, "Per zorgvorm", "Verwijderen");
  const left = ["paper", "text", "capacity", "waiting", "norms", "comparison", "stockAndFlow", "money", "hindsight"];
  expect(await kinds(page)).toEqual(left);
  await page.keyboard.press("Control+z");
  await expect(message(page)).toHaveText("Ongedaan gemaakt: verwijderen van de cel Per zorgvorm.");
  await expect(page.locator(".save-state")).toContainText(/Bewaard op dit apparaat/);

  await page.reload();
  await expect(page.locator(".prose h3")).toHaveText("Vraag");
  expect(await kinds(page)).toEqual(left.toSpliced(6, 0, "forms"));
  await page.getByRole("button", { name: "Toon Controles" }).press("Enter");
  await expect(page.getByLabel("Wat kan met de cel Controles")).toBeFocused();
});

test("who opens the page for the first time begins with a question, and finds all of it laid out", async ({ page }) => {
  await page.goto("/");
  const start = page.getByRole("region", { name: "Begin met een vraag" });
  await expect(start.getByRole("listitem")).toHaveCount(3);
  expect(await axeIssues(page, ".start")).toEqual([]);
  // Another language is no work of one's own.
  await page.getByRole("button", { name: "Read this page in English" }).press("Enter");
  const inEnglish = page.getByRole("region", { name: "Begin with a question" });
  await expect(inEnglish.getByRole("listitem")).toHaveCount(3);
  await page.getByRole("button", { name: "Lees deze pagina in het Nederlands" }).press("Enter");
  await start.getByRole("button", { name: /^Opbouw en afbouw in balans/ }).press("Enter");
  await expect(message(page)).toContainText('"Opbouw en afbouw in balans" is geopend.');
  await expect(start).toHaveCount(0);
  await expect(page.locator(".tab")).toHaveCount(3);
  await expect(page.locator(".prose").first()).toContainText("Drie volgordes");
  expect((await kinds(page)).slice(0, 3)).toEqual(["text", "capacity", "waiting"]);
  await expect(page.locator(".save-state")).toContainText(/Bewaard op dit apparaat/);
  await page.reload();
  await expect(page.locator(".prose").first()).toContainText("Drie volgordes");
  await expect(start).toHaveCount(0);
});

test("the cells are slides: by keyboard, without scrolling, and back to where one was", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto("/");
  await page.getByRole("button", { name: "Presenteren" }).press("Enter");
  for (let at = 1; at <= 9; at++) {
    await expect(page.locator(".present-bar")).toContainText(`${at} van 9`);
    await expect(page.locator(".place[data-slide]")).toBeFocused();
    await expect(page.locator(".place[data-slide]")).toHaveCSS("opacity", "1");
    const room = page.locator("pb-cell-column");
    expect(await room.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBeLessThanOrEqual(1);
    if (at === 2) expect(await axeIssues(page)).toEqual([]);
    if (at < 9) await page.keyboard.press("PageDown");
  }
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  // A knob takes its own step back first, and then lets go.
  await page.getByRole("button", { name: "Knoppen tonen" }).press("Enter");
  const knob = page.locator("[data-parameter=arrivals]").getByRole("slider");
  await knob.press("ArrowRight");
  await knob.press("Escape");
  await expect(knob).toHaveValue("300");
  await knob.press("Escape");
  await expect(page.getByLabel("Wat kan met de cel Opbouw en afbouw")).toBeFocused();
  // What is drawn for paper is not on the screen, even where a browser does not say that printing has ended.
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.locator(".annex")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".annex")).toBeVisible();
});

test("a decision is recorded, and says what was changed since", async ({ page }) => {
  await openPage(page);
  await page.getByLabel("Cel toevoegen onderaan").press("Enter");
  await page.getByRole("button", { name: /^Besluit/ }).press("Enter");
  await expect(page.getByLabel("Wat is de vraag?")).toBeFocused();
  await page.keyboard.type("Houdt de schets?");
  await page.getByRole("button", { name: "Leg vast" }).press("Enter");
  const cell = page.locator(".cell-decision");
  await expect(cell).toContainText("Nog hetzelfde als scenario A");
  expect(await axeIssues(page, "pb-decision-cell")).toEqual([]);
  await page.locator("[data-parameter=arrivals]").getByRole("slider").press("ArrowRight");
  await expect(cell).toContainText("Sindsdien gewijzigd: 1 knop (in scenario B");
  await cell.getByRole("button", { name: "Open het vastgelegde scenario" }).press("Enter");
  await expect(page.locator(".tab[data-letter=A]")).toHaveAttribute("data-active", "");
  await cell.getByRole("button", { name: "Maak los" }).press("Enter");
  await expect(page.getByLabel("Wat is de vraag?")).toHaveValue("Houdt de schets?");
});

test("a whole sheet goes into a file, and comes out of it without losing what was open", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("Cel toevoegen vóór De som op papier").press("Enter");
  await page.getByRole("button", { name: /^Tekst/ }).press("Enter");
  await expect(page.getByLabel("Tekst van deze cel")).toBeFocused();
  await page.keyboard.type("Voor de stuurgroep");
  await page.keyboard.press("Escape");
  await page.locator(".save-state").click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Werkblad opslaan als bestand" }).click();
  const file = await (await downloading).path();
  await choose(page, "Tekst", "Verwijderen");
  await page.locator("[data-parameter=arrivals]").getByRole("slider").press("End");
  await expect(page.locator(".save-state")).toContainText(/Bewaard op dit apparaat/);

  const open = async (name: string, buffer: Buffer): Promise<void> => {
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Openen", exact: true }).click();
    await (await chooser).setFiles({ name, mimeType: "application/json", buffer });
  };
  const text = readFileSync(file);
  await open("later.werkblad.json", Buffer.from(text.toString().replace('"formatVersion": 1', '"formatVersion": 9')));
  await expect(page.getByRole("dialog")).toContainText("nieuwere versie van deze pagina");
  await page.keyboard.press("Escape");
  await open("vergadering.werkblad.json", text);
  await expect(page.locator(".prose")).toContainText("Voor de stuurgroep");
  await expect(page.locator(".tab")).toHaveCount(1);
  await expect(message(page)).toHaveText('"vergadering.werkblad.json" is geopend. Wat u had, staat bij eerder werk.');
  await page.locator(".save-state").click();
  await page.getByRole("button", { name: /^Ga verder met "Houtskoolschets, variant/ }).click();
  await expect(page.locator("[data-parameter=arrivals]").getByRole("textbox")).toHaveValue("400");
});

test("what is out of sight is drawn a moment later, and at once for paper", async ({ page }) => {
  await openPage(page);
  await expectComputed(page);
  const column = page.locator("pb-cell-column");
  await expect(column).not.toHaveAttribute("data-behind");
  // The page watches before the knob is turned.
  const isBehindOnPaper = await column.evaluateHandle((cells) => ({
    answer: new Promise<boolean>((resolve) => {
      new MutationObserver(() => {
        if (!cells.hasAttribute("data-behind")) return;
        dispatchEvent(new Event("beforeprint"));
        resolve(cells.hasAttribute("data-behind"));
        dispatchEvent(new Event("afterprint"));
      }).observe(cells, { attributes: true });
    }),
  }));
  await turnAKnob(page);
  expect(await isBehindOnPaper.evaluate(({ answer }) => answer)).toBe(false);
  await expect(column).not.toHaveAttribute("data-behind");
});

test("paper is a tagged PDF on A4 in Dutch, with a text for every picture and nothing that says there is nothing", async ({
  page,
}) => {
  await openPage(page);
  await expect(page.locator("pb-cell-column")).not.toHaveAttribute("data-behind", "", untilComputed);
  const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString("latin1");
  const count = (pattern: RegExp): number => pdf.match(pattern)?.length ?? 0;
  expect(pdf).toContain("/StructTreeRoot");
  expect(pdf).toMatch(/\/Lang \(nl\)/);
  expect(count(/\/MediaBox \[0 0 594\.\d+ 841\.\d+\]/g)).toBeGreaterThan(0);
  expect(count(/\/MediaBox/g)).toBe(count(/\/MediaBox \[0 0 594\.\d+ 841\.\d+\]/g));
  expect(count(/\/S \/H1\b/g)).toBe(1);
  expect(count(/\/S \/TH\b/g)).toBeGreaterThan(20);
  // A chart is a picture in a figure: the figure holds other parts, the picture is one itself and has a text.
  const pictures = (pdf.match(/\/S \/Figure[^>]*/g) ?? []).filter((figure) => !/\/K \[?\d+ 0 R/.test(figure));
  expect(pictures.length).toBeGreaterThan(5);
  expect(pictures.filter((picture) => !picture.includes("/Alt"))).toEqual([]);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#comparison")).toBeHidden();
});

test("the print button draws every cell before the browser prints: after that the page can make no element", async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      const column = document.querySelector("pb-cell-column");
      const charts = [...document.querySelectorAll(".place pb-chart-figure")];
      document.body.dataset["printed"] = JSON.stringify({
        isBehind: column?.hasAttribute("data-behind"),
        emptyCharts: charts.filter((chart) => chart.querySelector("svg") === null).length,
        hasAnnex: document.querySelector(".annex") !== null,
      });
    };
  });
  await openPage(page);
  const column = page.locator("pb-cell-column");
  await page.locator("[data-parameter=arrivals]").getByRole("slider").press("ArrowRight");
  await expect(column).toHaveAttribute("data-behind");
  await page.getByRole("button", { name: "Afdrukken" }).press("Enter");
  const printed = { isBehind: false, emptyCharts: 0, hasAnnex: true };
  await expect(page.locator("body")).toHaveAttribute("data-printed", JSON.stringify(printed));
});
