import path from "node:path";
import { chromium } from "@playwright/test";
import { register } from "tsx/esm/api";
import { preview } from "vite";
import { BROWSER_ARGS, getChromium } from "./browser.mjs";
import { buildPage, site } from "./build-page.mjs";
import { inRoot } from "./workspace.mjs";

/**
 * Builds the page, serves it on this machine, and has a browser ready. What uses it may be TypeScript.
 * @param {(browser: import("@playwright/test").Browser, address: string) => Promise<void>} use
 */
export async function withBuiltPage(use) {
  await buildPage();
  const executablePath = await getChromium();
  if (executablePath === undefined)
    throw new Error("No Chromium was found. Install a recent one, or name it in CHROMIUM_PATH.");
  const server = await preview({
    root: inRoot("packages/ui"),
    logLevel: "warn",
    build: { outDir: path.relative(inRoot("packages/ui"), site) },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const browser = await chromium.launch({ executablePath, args: BROWSER_ARGS });
  register();
  try {
    await use(browser, server.resolvedUrls?.local[0] ?? "");
  } finally {
    await browser.close();
    await server.close();
  }
}
