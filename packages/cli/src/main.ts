import { setFlagsFromString } from "node:v8";
import { isMainThread } from "node:worker_threads";
import { createNodeWorld } from "./io/node-world.ts";
import { runProgram } from "./program.ts";
import { serveReplications } from "./simulation/worker-lanes.ts";

// Threads that help with replications load this same file, so that the program stays one file.
if (isMainThread) {
  // More of the engine's many small functions become one (docs/decisions/0030-small-functions-joined.md).
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=1800");
  const world = createNodeWorld(new URL(import.meta.url));
  // Set and not called: the program ends by itself when everything is written.
  process.exitCode = await runProgram(process.argv.slice(2), world);
} else {
  serveReplications();
}
