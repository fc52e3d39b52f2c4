import { defineConfig } from "@playwright/test";
import { BROWSER_ARGS } from "./scripts/browser.mjs";

// scripts/test.mjs finds the browsers and a free port, and builds the site.
const chromium = process.env["CHROMIUM_PATH"];
const firefox = process.env["FIREFOX_PATH"];
const port = process.env["PREVIEW_PORT"] ?? "4173";
const address = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: "packages/ui/e2e",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // A browser that shares two cores with another one answers when it can; that it answers at all is what these are for.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["list"], ["./scripts/playwright-reporter.mjs"]],
  use: { baseURL: address, screenshot: "only-on-failure" },
  projects: [
    {
      name: "chromium",
      use: {
        browserName: "chromium",
        launchOptions: { args: BROWSER_ARGS, ...(chromium === undefined ? {} : { executablePath: chromium }) },
      },
    },
    // Debian's own Firefox, over the protocol that it shares with other browsers. It sends no download event.
    ...(firefox === undefined
      ? []
      : [
          {
            name: "firefox",
            // Opening from disk, turning a knob, comparing, and the same bytes; the rest in one browser, for the sake of time.
            grep: /one file on disk|a knob that is dragged|two scenarios are compared|the bytes that Node gives/,
            use: {
              browserName: "firefox" as const,
              channel: "moz-firefox",
              launchOptions: { executablePath: firefox },
            },
          },
        ]),
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview packages/ui --outDir ../../dist/site --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
});
