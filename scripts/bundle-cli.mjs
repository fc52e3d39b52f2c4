// Makes one JavaScript file of the command line program: that starts ten times faster than its sources do.
import { existsSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { constantFunctions } from "./constant-functions.mjs";
import { filesUnder, inRoot } from "./workspace.mjs";

export const cliBundle = inRoot("packages/cli/dist/plaatsbepaling.mjs");

/** What ends up in the bundle, or decides how it is made. */
const ingredients = () => [
  ...filesUnder(inRoot("packages/cli/src")),
  ...filesUnder(inRoot("packages/sim-core/src")),
  ...[
    "packages/cli/package.json",
    "packages/sim-core/package.json",
    "scenarios/scenario.schema.json",
    "scenarios/expectations.schema.json",
    "scenarios/calibration.schema.json",
    "pnpm-lock.yaml",
  ].map((file) => inRoot(file)),
  inRoot("scripts/bundle-cli.mjs"),
  inRoot("scripts/constant-functions.mjs"),
];

function isUpToDate() {
  if (!existsSync(cliBundle)) return false;
  const made = statSync(cliBundle).mtimeMs;
  return ingredients().every((file) => statSync(file).mtimeMs < made);
}

/** @param {string} folder */
async function buildInto(folder) {
  const { build } = await import("vite");
  await build({
    configFile: false,
    root: inRoot("packages/cli"),
    logLevel: "warn",
    plugins: [constantFunctions()],
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: "src/main.ts",
      target: "node20",
      outDir: folder,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        output: { entryFileNames: path.basename(cliBundle), codeSplitting: false, topLevelVar: false },
      },
    },
  });
}

/** Built beside its place and then moved: a second program that starts meanwhile never reads half a file. */
export async function bundleCli() {
  if (isUpToDate()) return;
  const started = new Date();
  const beside = path.join(path.dirname(cliBundle), `building-${process.pid}`);
  try {
    await buildInto(beside);
    const built = path.join(beside, path.basename(cliBundle));
    // As old as its sources when they were read: an edit during the build makes it out of date.
    utimesSync(built, started, started);
    renameSync(built, cliBundle);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
