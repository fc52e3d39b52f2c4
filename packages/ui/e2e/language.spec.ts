import { readFileSync, readdirSync } from "node:fs";
import { expect, test, type Page } from "@playwright/test";
import { untilComputed, withFirstRuns } from "./page.ts";

const folder = new URL("../../../scenarios/zuidwest/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".scenario.json"));

/** What the scenario files say in Dutch and not in English, and what they say in English. */
function textsOfFiles(): { dutch: string[]; english: string[] } {
  const dutch = new Set<string>();
  const english = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { nl, en, document, place } = value as Record<string, unknown>;
    for (const text of [nl, document, place]) if (typeof text === "string") dutch.add(text);
    if (typeof en === "string") english.add(en);
    if (nl === undefined) Object.values(value).forEach(look);
  };
  for (const file of files) look(JSON.parse(readFileSync(new URL(file, folder), "utf8")));
  return {
    dutch: [...dutch].filter((text) => /\p{L}{4}/u.test(text) && !english.has(text)),
    english: [...english].filter((text) => !dutch.has(text)),
  };
}

interface Found {
  /** Dutch that does not say so. */
  readonly silent: string[];
  /** English that says it is Dutch. */
  readonly wrong: string[];
  /** Different Dutch texts that say so. */
  readonly said: number;
}

/** Walks through all text of the page, also what is folded, and asks each for its language. */
function walk(page: Page, more: readonly string[]): Promise<Found> {
  const { dutch, english } = textsOfFiles();
  return page.evaluate(
    ({ dutch: known, english: own }) => {
      const dutchIn = (line: string): string | undefined =>
        known.find((text) => {
          const at = line.indexOf(text);
          const around = `${line.charAt(at - 1)}${line.charAt(at + text.length)}`;
          return at >= 0 && !/[\p{L}\p{N}]/u.test(around);
        });
      const silent: string[] = [];
      const said = new Set<string>();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const parent = node.parentElement;
        // A choice and a field have their text as a value, in which nothing can be set apart.
        if (parent === null || parent.closest("option, textarea, style, script") !== null) continue;
        const line = node.textContent?.replace(/\s+/g, " ").trim() ?? "";
        const found = dutchIn(line);
        if (found === undefined) continue;
        if (parent.closest("[lang]")?.getAttribute("lang") === "nl") said.add(found);
        else silent.push(`${parent.tagName}.${parent.getAttribute("class") ?? ""}: ${line.slice(0, 80)}`);
      }
      const marked = [...document.querySelectorAll("[lang=nl]")].map(({ textContent }) => textContent.trim());
      return { silent, wrong: marked.filter((text) => own.includes(text)), said: said.size };
    },
    { dutch: [...dutch, ...more], english },
  );
}

async function expectAllCells(page: Page): Promise<void> {
  await expect(page.locator(".figure-chart svg").first()).toBeVisible(untilComputed);
  await expect(page.locator(".kpi[data-state=current]")).toHaveCount(5, untilComputed);
  await expect(page.locator("pb-cell-column")).not.toHaveAttribute("data-behind", "", untilComputed);
}

/** What the sheet itself has in words: the texts, the story and the question of the decision. */
function writtenLines(page: Page): Promise<string[]> {
  return page.locator(".prose, .cell-decision h3, .story-step h4").evaluateAll((places) => {
    const lines = places.flatMap((place) => {
      const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        if (node.parentElement?.closest(".live") === null) found.push((node.textContent ?? "").trim());
      return found;
    });
    return lines.filter((line) => /\p{L}{4}.*\p{L}{4}/u.test(line));
  });
}

/** The words come with a file of their own: until then all cells may be there, in Dutch. */
async function switchOver(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Read this page in English" }).press("Enter");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
}

test.beforeEach(({ context }) => withFirstRuns(context));

for (const [at, name] of ["the sum", "the balance", "the square"].entries())
  test(`in the English page Dutch says that it is Dutch, made in either language: ${name}`, async ({ page }) => {
    await page.goto("/");
    await page.locator(".start-choice").nth(at).press("Enter");
    await expect(page.locator(".prose").first()).toBeVisible();
    const lines = await writtenLines(page);
    await switchOver(page);
    await expectAllCells(page);
    const switched = await walk(page, lines);
    expect(switched.silent).toEqual([]);
    expect(switched.wrong).toEqual([]);
    expect(switched.said).toBeGreaterThan(lines.length / 2);

    await page.locator(".save-state").press("Enter");
    await page.getByRole("button", { name: "Start anew" }).press("Enter");
    await page.locator(".start-choice").nth(at).press("Enter");
    await expectAllCells(page);
    const anew = await walk(page, []);
    expect(anew.silent).toEqual([]);
    expect(anew.wrong).toEqual([]);
    // The sources of what stands there.
    expect(anew.said).toBeGreaterThan(2);
    await expect(page.locator("[data-letter=A].tab [lang]")).toHaveCount(0);
  });
