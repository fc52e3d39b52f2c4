import { parseScenario } from "@plaatsbepaling/sim-core";
import houtskoolschets from "../../../../scenarios/zuidwest/houtskoolschets.scenario.json?raw";
import SimulationWorker from "../../src/simulation/simulation-worker.ts?worker&inline";
import { createWorkerPoolRunner } from "../../src/simulation/worker-pool-runner.ts";

/** Runs the plan in two workers, in chunks of an odd size, and writes the summary on the page as JSON. */
async function show(): Promise<void> {
  const parsed = parseScenario(houtskoolschets);
  if (!parsed.ok) throw new Error("The scenario that comes with the project has issues.");
  const runner = createWorkerPoolRunner({ createWorker: () => new SimulationWorker(), workers: 2, chunkSize: 11 });
  const { summary } = await runner.run(parsed.value, { replications: 50, seed: 2024 });
  runner.dispose();
  document.querySelector("output")?.replaceChildren(JSON.stringify(summary));
}

await show().catch((error: unknown) => document.querySelector("output")?.replaceChildren(String(error)));
