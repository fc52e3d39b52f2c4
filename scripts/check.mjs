// Everything but the tests, one on each core. All of it runs, so that one look shows all there is to mend.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { inRoot, root } from "./workspace.mjs";

const checks = [
  "forbidden-text",
  "lint",
  "types",
  "format:check",
  "schema:check",
  "verification:check",
  "calibration:check",
  "sheet:check",
  "architecture",
  "unused",
];

const { scripts } = /** @type {{ scripts: Record<string, string> }} */ (
  JSON.parse(readFileSync(inRoot("package.json"), "utf8"))
);

/**
 * What a check said is shown when it ends, so that two at a time do not talk through each other.
 * @param {string} name
 * @returns {Promise<boolean>}
 */
function passes(name) {
  const pnpm = inRoot("node_modules/pnpm/bin/pnpm.cjs");
  const child = spawn(process.execPath, [pnpm, "--silent", "run", name], { cwd: root });
  /** @type {Buffer[]} */
  const said = [];
  child.stdout.on("data", (/** @type {Buffer} */ part) => said.push(part));
  child.stderr.on("data", (/** @type {Buffer} */ part) => said.push(part));
  return new Promise((resolve) => {
    child.on("close", (status) => {
      console.log(`\n== ${name}\n${Buffer.concat(said).toString().trim()}`);
      resolve(status === 0);
    });
  });
}

const waiting = checks.filter((name) => name in scripts);
/** @type {string[]} */
const failed = [];

/** One lane: the next check that nobody has taken, until there are none. */
async function work() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    if (!(await passes(name))) failed.push(name);
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, work));

const namesToRun = failed.map((name) => `pnpm ${name}`);
console.log(failed.length === 0 ? "\nAll checks are fine." : `\nNot fine: ${namesToRun.join(", ")}`);
// Said once more after the tests, where a log of which only the end was kept still has it.
const report = process.env["FAILED_CHECKS"];
if (report !== undefined) writeFileSync(report, namesToRun.join("\n"));
process.exitCode = failed.length === 0 ? 0 : 1;
