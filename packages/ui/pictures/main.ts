import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Browser } from "@playwright/test";
import { engineVersion, parseScenario, type Scenario } from "@plaatsbepaling/sim-core";
import { format } from "prettier";
import { createComparer } from "./compare-pictures.ts";
import { fullSheet } from "./full-sheet.ts";
import { galleryPage, type MadeWith } from "./gallery-page.ts";
import { takePictures, type Picture } from "./take-pictures.ts";

const root = new URL("../../../", import.meta.url);
const folder = new URL("docs/gallery/", root);
const madeWith = new URL("made-with.json", folder);
const fileOf = (name: string): URL => new URL(`${name}.webp`, folder);

/**
 * Two takes of one page by one browser differ in fewer of their pixels; a letter that lies otherwise differs in more where
 * it is one of many.
 */
const mostOtherPixels = 0.001;

/** Takes the pictures that have a word in their name, keeps them, and writes the page that shows all that are kept. */
export async function keepPictures(browser: Browser, address: string, only: string): Promise<number> {
  if (only === "") rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for await (const { name, webp } of picturesOf(browser, address, only)) writeFileSync(fileOf(name), webp);
  const made = madeBy(browser);
  writeFileSync(madeWith, `${JSON.stringify(made, null, 2)}\n`);
  const names = readdirSync(folder).flatMap((file) => (file.endsWith(".webp") ? [file.replace(/\.webp$/, "")] : []));
  const text = await format(galleryPage(names, made), { parser: "markdown", printWidth: 120 });
  writeFileSync(new URL("docs/gallery.md", root), text);
  console.log(`${names.length} pictures in docs/gallery, shown by docs/gallery.md.`);
  return 0;
}

/** Names the pictures that are other than those that are kept; 1 where there are any. */
export async function checkPictures(browser: Browser, address: string, only: string): Promise<number> {
  sayWhatDiffers(madeBy(browser));
  const comparer = await createComparer(browser);
  const changed: string[] = [];
  for await (const { name, webp } of picturesOf(browser, address, only)) {
    const file = fileOf(name);
    const share = existsSync(file) ? await comparer.differenceOf(readFileSync(file), webp) : null;
    if (share === null) changed.push(`${name}: new`);
    else if (share > mostOtherPixels) changed.push(`${name}: ${(100 * share).toFixed(2)}% of the pixels differ`);
  }
  await comparer.close();
  for (const line of changed) console.log(line);
  console.log(changed.length === 0 ? "All pictures are as they are kept." : `${changed.length} pictures differ.`);
  return changed.length === 0 ? 0 : 1;
}

async function* picturesOf(browser: Browser, address: string, only: string): AsyncGenerator<Picture> {
  const sheet = fullSheet([read("houtskoolschets"), read("afbouw-eerst"), read("opbouw-zonder-afbouw")]);
  for await (const picture of takePictures(browser, address, sheet)) if (picture.name.includes(only)) yield picture;
}

function read(name: string): Scenario {
  const parsed = parseScenario(readFileSync(new URL(`scenarios/zuidwest/${name}.scenario.json`, root), "utf8"));
  if (!parsed.ok) throw new Error(`${name} cannot be run.`);
  return parsed.value;
}

const madeBy = (browser: Browser): MadeWith => ({ browser: `Chromium ${browser.version()}`, engine: engineVersion });

/** Another browser draws other letters, and another model gives other figures: then pictures differ for that reason. */
function sayWhatDiffers(now: MadeWith): void {
  const kept = JSON.parse(readFileSync(madeWith, "utf8")) as MadeWith;
  if (kept.browser !== now.browser)
    console.log(`Kept with ${kept.browser}, and this is ${now.browser}: letters may lie otherwise.`);
  if (kept.engine !== now.engine)
    console.log(`Kept with model ${kept.engine}, and this is ${now.engine}: figures may be others.`);
}
