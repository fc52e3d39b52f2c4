// Every test there is, and one closing line. Arguments go to Vitest: a file name, -t and part of a title.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { getChromium, getFirefox } from "./browser.mjs";
import { freePort } from "./free-port.mjs";
import { add, nothing, readTally, say } from "./tally.mjs";
import { filesUnder, inRoot, root } from "./workspace.mjs";

const isComplete = Boolean(process.env["CI"]);
const vitestArguments = process.argv.slice(2);
const tallies = mkdtempSync(path.join(tmpdir(), "tally-"));

let total = nothing();
// Checks that failed before the tests, so that the end of .ci/run is about both.
const failedChecks = namesIn(process.env["FAILED_CHECKS"]);
total.failed = failedChecks.length;

/** @param {string | undefined} file */
function namesIn(file) {
  return file === undefined ? [] : readFileSync(file, "utf8").split("\n").filter(Boolean);
}

/**
 * @param {string} name
 * @param {string[]} command
 * @param {Record<string, string | undefined>} settings
 */
function run(name, command, settings = {}) {
  console.log(`\n== ${name}`);
  const file = path.join(tallies, name);
  const env = { ...process.env, ...settings, TEST_TALLY: file };
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: "inherit", env });
  total = add(total, readTally(file, status));
}

/** @param {string} what */
function missing(what) {
  console.error(
    `\n!!! NO ${what.toUpperCase()}: its tests did not run. Install a recent one, or name it in ${what}_PATH.`,
  );
  total[isComplete ? "failed" : "skipped"] += 1;
}

/** @param {string} chromium */
async function runJourneys(chromium) {
  const firefox = getFirefox();
  if (firefox === undefined) missing("FIREFOX");
  const { buildPage } = await import("./build-page.mjs");
  await buildPage();
  run("journeys", [inRoot("node_modules/@playwright/test/cli.js"), "test"], {
    CHROMIUM_PATH: chromium,
    FIREFOX_PATH: firefox,
    PREVIEW_PORT: String(await freePort()),
  });
}

const uiFiles = filesUnder(inRoot("packages/ui/src"));
const needsChromium = uiFiles.some((file) => file.endsWith(".browser.test.ts"));
const hasJourneys = filesUnder(inRoot("packages/ui/e2e")).some((file) => file.endsWith(".spec.ts"));
const wantsAll = vitestArguments.length === 0;

const chromium = needsChromium || hasJourneys ? await getChromium() : undefined;
if ((needsChromium || hasJourneys) && chromium === undefined) missing("CHROMIUM");

const vitest = [inRoot("node_modules/vitest/vitest.mjs"), "run", ...vitestArguments];
run("vitest", chromium === undefined ? [...vitest, "--project", "!browser"] : vitest, { CHROMIUM_PATH: chromium });
if (hasJourneys && wantsAll && chromium !== undefined) await runJourneys(chromium);

rmSync(tallies, { recursive: true, force: true });
if (failedChecks.length > 0) console.error(`\nChecks that failed: ${failedChecks.join(", ")}`);
say(total);
process.exitCode = total.failed > 0 ? 1 : 0;
