// The comparison of speed: `npm run bench`, with `-- --json`, `--markdown`, `--write`, `--quick` or `--full`.
// Measured as people run it: the programs are bundled first, so that no loader stands between.
import { rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { constantFunctions } from "./constant-functions.mjs";
import { writeSection } from "./generated-section.mjs";
import { inRoot, root } from "./workspace.mjs";

const source = inRoot("packages/sim-core/bench");
const page = inRoot("docs/performance.md");
const marks = /** @type {const} */ (["<!-- written by npm run bench -- --write: begin -->", "<!-- end -->"]);

const programs = [
  ...["main", "measurements/measure", "measurements/replication-worker"],
  ...["engines/plaatsbepaling-engine", "engines/simjs-engine", "engines/simscript-engine"],
];

/** @param {string} folder */
async function bundleInto(folder) {
  await build({
    configFile: false,
    root: source,
    logLevel: "warn",
    plugins: [constantFunctions()],
    ssr: { noExternal: true, external: ["simjs", "simscript"], target: "node" },
    build: {
      ssr: true,
      target: "node20",
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: Object.fromEntries(programs.map((name) => [path.basename(name), path.join(source, `${name}.ts`)])),
        output: { entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs", topLevelVar: false },
      },
    },
  });
}

process.chdir(root);
const args = process.argv.slice(2);
// A folder of its own, inside the package whose dependencies the programs use.
const folder = inRoot(`packages/sim-core/dist/bench-${process.pid}`);
try {
  await bundleInto(folder);
  const { bench } = await import(pathToFileURL(path.join(folder, "main.mjs")).href);
  /** @type {import("../packages/sim-core/bench/main.ts").BenchResult | null} */
  const result = await bench(args, folder);
  if (result === null) {
    console.error("Options: --json or --markdown; --quick or --full; --write to put the result in docs/performance.md");
    process.exitCode = 2;
  } else {
    console.log(result.text);
    if (args.includes("--write")) await writeSection(page, marks, result.markdown);
    process.exitCode = result.exitCode;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
