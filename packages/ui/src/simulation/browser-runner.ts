import { createInlineRunner } from "./inline-runner.ts";
import type { ScenarioRunner } from "./scenario-runner.ts";
import SimulationWorker from "./simulation-worker.ts?worker&inline";
import { withFallback } from "./with-fallback.ts";
import { createWorkerPoolRunner } from "./worker-pool-runner.ts";

/** The runner of the page: workers, and this thread instead where a browser or its policy lets no worker start. */
export function createBrowserRunner(): ScenarioRunner {
  return withFallback(createWorkerPoolRunner({ createWorker: () => new SimulationWorker() }), createInlineRunner());
}
