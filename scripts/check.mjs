// Everything but the tests, cheapest first. All of it runs, so that one look shows all there is to mend.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { inRoot, root } from "./workspace.mjs";

const inOrder = [
  "forbidden-text",
  "format:check",
  "schema:check",
  "verification:check",
  "types",
  "lint",
  "architecture",
  "unused",
];

const { scripts } = /** @type {{ scripts: Record<string, string> }} */ (
  JSON.parse(readFileSync(inRoot("package.json"), "utf8"))
);

/** @param {string} name */
function passes(name) {
  console.log(`\n== ${name}`);
  const pnpm = inRoot("node_modules/pnpm/bin/pnpm.cjs");
  return spawnSync(process.execPath, [pnpm, "--silent", "run", name], { cwd: root, stdio: "inherit" }).status === 0;
}

const failed = inOrder.filter((name) => name in scripts).filter((name) => !passes(name));

console.log(
  failed.length === 0 ? "\nAll checks are fine." : `\nNot fine: ${failed.map((name) => `pnpm ${name}`).join(", ")}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
