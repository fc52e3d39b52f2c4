import { expect, test } from "@playwright/test";
import { parseScenario, runScenario } from "@plaatsbepaling/sim-core";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { lineOfRun, replicationsOf, seed } from "./same-bytes/line-of-run.ts";
import { servePage, type ServedPage } from "./served-page.ts";

const root = new URL("../../../scenarios/", import.meta.url);

/** Every scenario that can be run; those of `invalid` are refused. */
const folders = ["bench", "features", "gooi-en-vechtstreek", "known-answers", "noordoostpolder", "zuidwest"];

let served: ServedPage;

test.beforeAll(async ({ browserName }, { project }) => {
  served = await servePage("./same-bytes/", `${project.outputDir}/same-bytes-${browserName}`);
});

test.afterAll(() => served.close());

test("a browser's workers give the bytes that Node gives, for every scenario", async ({ page }, { project }) => {
  test.setTimeout(600_000);
  // First, since nobody is served while this process computes.
  const wanted = await onceARun(`${project.outputDir}/lines-in-node.json`, linesInNode);
  await page.goto(served.address);
  const output = page.locator("output");
  await expect(output).not.toBeEmpty({ timeout: 500_000 });
  expect((await output.textContent())?.split("\n")).toEqual(wanted);
});

/** What the first browser of a run of the tests has worked out serves the others: the folder is empty when a run begins. */
async function onceARun(file: string, make: () => Promise<string[]>): Promise<string[]> {
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as string[];
  const made = await make();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, JSON.stringify(made));
  renameSync(`${file}.part`, file);
  return made;
}

async function linesInNode(): Promise<string[]> {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const wanted = names.filter((name) => name.endsWith(".scenario.json") && folders.includes(name.split("/")[0] ?? ""));
  return Promise.all(
    wanted
      .map((name) => `scenarios/${name}`)
      .sort()
      .map(lineInNode),
  );
}

function lineInNode(path: string): Promise<string> {
  const parsed = parseScenario(readFileSync(new URL(`../${path}`, root), "utf8"));
  if (!parsed.ok) throw new Error(`${path} has issues.`);
  const { summary } = runScenario(parsed.value, { replications: replicationsOf(parsed.value), seed });
  return lineOfRun(path, parsed.value, summary);
}
