import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { build } from "vite";
import { inRoot } from "./workspace.mjs";

/** The site, for any web server. */
export const site = inRoot("dist/site");
/** The page as one file, which opens from disk. */
export const onePage = inRoot("dist/plaatsbepaling.html");

/** Builds the page in both ways. */
export async function buildPage() {
  const settings = { root: inRoot("packages/ui"), logLevel: /** @type {const} */ ("warn") };
  await build({ ...settings, build: { outDir: site, emptyOutDir: true } });
  const folder = inRoot("dist/one-file");
  await build({ ...settings, mode: "one-file", build: { outDir: folder, emptyOutDir: true } });
  mkdirSync(inRoot("dist"), { recursive: true });
  copyFileSync(`${folder}/index.html`, onePage);
  rmSync(folder, { recursive: true });
}
