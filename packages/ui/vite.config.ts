import { fileURLToPath } from "node:url";
import { defineConfig, type UserConfig } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { policyOfOneFile, policyOfSite } from "./built-page/content-security-policy.ts";
import { embedModule } from "./built-page/embed-module.ts";
import { firstScriptsAreSmall } from "./built-page/first-scripts.ts";
import { worksOffline } from "./built-page/works-offline.ts";

/** The mode of the build that puts everything in one HTML file, which opens from disk. */
const oneFile = "one-file";

/** A worker inside the script: a page that was opened from disk can fetch no second file. */
const workerInside = {
  find: "./start-worker.ts",
  replacement: fileURLToPath(new URL("./src/simulation/start-worker-inside.ts", import.meta.url)),
};

const differences: Record<"site" | "oneFile", UserConfig> = {
  site: { plugins: [policyOfSite(), firstScriptsAreSmall(), worksOffline(), embedModule()] },
  oneFile: {
    plugins: [viteSingleFile({ useRecommendedBuildConfig: true }), policyOfOneFile()],
    resolve: { alias: [workerInside] },
  },
};

/** A constant that is written as a variable is read anew each time: the engine in the worker is slower for it. */
const keepConstants = () => ({ output: { topLevelVar: false } });

export default defineConfig(({ mode }) => ({
  ...differences[mode === oneFile ? "oneFile" : "site"],
  // Relative addresses: the site works from any folder of any server.
  base: "./",
  // A worker as a classic script also starts where a module worker stays silent (a page opened from a file, in Chromium).
  worker: { format: "iife", rolldownOptions: keepConstants() },
  build: {
    target: "es2022",
    rolldownOptions: keepConstants(),
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
  },
}));
