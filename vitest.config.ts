import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { BROWSER_ARGS } from "./scripts/browser.mjs";

// scripts/test.mjs finds the browser.
const executablePath = process.env["CHROMIUM_PATH"];
const launchOptions = { args: BROWSER_ARGS, ...(executablePath === undefined ? {} : { executablePath }) };

// A simulation takes what it takes on a busy machine; that it ends at all is what the limit is for.
const testTimeout = 600_000;
const patience = { testTimeout, hookTimeout: testTimeout };

export default defineConfig({
  test: {
    reporters: ["default", "./scripts/vitest-reporter.mjs"],
    // Vitest leaves one core idle by itself, which on two cores is half of them.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "core",
          include: ["packages/sim-core/{src,test}/**/*.test.ts"],
          ...patience,
          // Pure functions: one load of the model a thread is enough.
          isolate: false,
        },
      },
      { test: { name: "cli", include: ["packages/cli/{src,test}/**/*.test.ts"], ...patience, isolate: false } },
      { test: { name: "docs", include: ["tests/**/*.test.ts"], ...patience } },
      {
        test: {
          name: "ui",
          ...patience,
          include: ["packages/ui/src/**/*.test.ts"],
          exclude: ["**/*.browser.test.ts", "**/node_modules/**"],
          isolate: false,
        },
      },
      {
        // The package's own folder, so that Vite finds what the package depends on.
        root: "packages/ui",
        // Named beforehand, since one that is found half-way makes Vite load the page anew in the middle of a test.
        optimizeDeps: {
          include: [
            ...["lit", "@observablehq/plot", "marked"],
            ...["mathjs/number", "seedrandom", "valibot"].map((name) => `@plaatsbepaling/sim-core > ${name}`),
          ],
        },
        test: {
          name: "browser",
          ...patience,
          include: ["src/**/*.browser.test.ts"],
          // After the others: a page that shares two cores with simulations answers too late.
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: "chromium" }],
            provider: playwright({ launchOptions }),
          },
        },
      },
    ],
  },
});
