// What takes longer than a test run may: `npm run soak` for both, or `npm run soak -- scenarios` or `-- page` for one.
// Further arguments go to it: --minutes, --seed, and for scenarios --runs, --from and --processes.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { getChromium } from "./browser.mjs";
import { freePort } from "./free-port.mjs";
import { inRoot, root } from "./workspace.mjs";

/** @param {string[]} args */
function soakScenarios(args) {
  const command = ["--import", "tsx", inRoot("scripts/soak-scenarios.ts"), ...args];
  return spawnSync(process.execPath, command, { cwd: root, stdio: "inherit" }).status ?? 1;
}

/** The page used at random, for an hour unless told otherwise. @param {string[]} args */
async function soakPage(args) {
  const { values } = parseArgs({
    args,
    options: { minutes: { type: "string", default: "60" }, seed: { type: "string", default: "1" } },
  });
  const chromium = await getChromium();
  if (chromium === undefined)
    throw new Error("No Chromium was found. Install a recent one, or name it in CHROMIUM_PATH.");
  const { buildPage } = await import("./build-page.mjs");
  await buildPage();
  const env = {
    ...process.env,
    CHROMIUM_PATH: chromium,
    PREVIEW_PORT: String(await freePort()),
    RANDOM_USE_MINUTES: values.minutes,
    RANDOM_USE_SEED: values.seed,
  };
  const command = [inRoot("node_modules/@playwright/test/cli.js"), "test", "random-use", "--project", "chromium"];
  return spawnSync(process.execPath, command, { cwd: root, stdio: "inherit", env }).status ?? 1;
}

const [first = "", ...rest] = process.argv.slice(2);
if (first === "scenarios") process.exitCode = soakScenarios(rest);
else if (first === "page") process.exitCode = await soakPage(rest);
else if (first !== "") {
  console.error(`There is no soak of ${first}: say scenarios, page, or nothing for both.`);
  process.exitCode = 2;
} else process.exitCode = Math.max(soakScenarios([]), await soakPage([]));
