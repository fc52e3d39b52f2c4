import { parseScenario } from "@plaatsbepaling/sim-core";
import SimulationWorker from "../../src/simulation/simulation-worker.ts?worker&inline";
import { createWorkerPoolRunner } from "../../src/simulation/worker-pool-runner.ts";
import { lineOfRun, replicationsOf, seed } from "./line-of-run.ts";

const files = import.meta.glob<string>(
  [
    "../../../../scenarios/{bench,features,gooi-en-vechtstreek,known-answers,noordoostpolder,zuidwest}/**/*.scenario.json",
  ],
  { query: "?raw", import: "default" },
);

/** Runs every scenario in two workers, one replication at a time, and writes a line about each on the page. */
async function show(): Promise<void> {
  const runner = createWorkerPoolRunner({ createWorker: () => new SimulationWorker(), workers: 2, chunkSize: 1 });
  const lines: string[] = [];
  for (const file of Object.keys(files).sort()) {
    const path = file.slice(file.indexOf("scenarios/"));
    const parsed = parseScenario(await files[file]?.());
    if (!parsed.ok) throw new Error(`${path} has issues.`);
    const { summary } = await runner.run(parsed.value, { replications: replicationsOf(parsed.value), seed });
    lines.push(await lineOfRun(path, parsed.value, summary));
  }
  runner.dispose();
  document.querySelector("output")?.replaceChildren(lines.join("\n"));
}

await show().catch((error: unknown) => document.querySelector("output")?.replaceChildren(String(error)));
