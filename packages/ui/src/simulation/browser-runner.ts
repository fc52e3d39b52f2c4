import type { ScenarioRunner } from "./scenario-runner.ts";
import { startWorker } from "./start-worker.ts";
import { withFallback } from "./with-fallback.ts";
import { createWorkerPoolRunner } from "./worker-pool-runner.ts";

/**
 * The runner of the page: workers, and this thread instead where a browser or its policy lets no worker start. The engine
 * for this thread is loaded only then: the workers carry their own.
 */
export function createBrowserRunner(): ScenarioRunner {
  return withFallback(createWorkerPoolRunner({ createWorker: startWorker }), async () => {
    const { createInlineRunner } = await import("./inline-runner.ts");
    return createInlineRunner();
  });
}
