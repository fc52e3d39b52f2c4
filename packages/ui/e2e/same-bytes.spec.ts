import { expect, test } from "@playwright/test";
import { parseScenario, runScenario } from "@plaatsbepaling/sim-core";
import { readFileSync } from "node:fs";
import { servePage, type ServedPage } from "./served-page.ts";

let served: ServedPage;

test.beforeAll(async ({ browserName }, { project }) => {
  served = await servePage("./same-bytes/", `${project.outputDir}/same-bytes-${browserName}`);
});

test.afterAll(() => served.close());

test("a browser's workers give the bytes that Node gives", async ({ page }) => {
  await page.goto(served.address);
  const output = page.locator("output");
  await expect(output).not.toBeEmpty({ timeout: 150_000 });
  expect(await output.textContent()).toBe(runInNode());
});

function runInNode(): string {
  const file = new URL("../../../scenarios/zuidwest/houtskoolschets.scenario.json", import.meta.url);
  const parsed = parseScenario(readFileSync(file, "utf8"));
  if (!parsed.ok) throw new Error("The scenario that comes with the project has issues.");
  return JSON.stringify(runScenario(parsed.value, { replications: 50, seed: 2024 }).summary);
}
