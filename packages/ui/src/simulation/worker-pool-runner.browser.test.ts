import { describe, expect, it } from "vitest";
import { createBrowserRunner } from "./browser-runner.ts";
import { createInlineRunner } from "./inline-runner.ts";
import SimulationWorker from "./simulation-worker.ts?worker&inline";
import { describeScenarioRunner } from "./test/scenario-runner-suite.ts";
import { sketchScenario } from "./test/test-scenarios.ts";
import { createWorkerPoolRunner } from "./worker-pool-runner.ts";

const createWorker = (): Worker => new SimulationWorker();

describeScenarioRunner("in three workers", () => createWorkerPoolRunner({ createWorker, workers: 3, chunkSize: 7 }));

describe("the runner of the page", { timeout: 60_000 }, () => {
  it("uses workers that do start, and gives the same bytes as this thread", async () => {
    const [pool, inline] = [createBrowserRunner(), createInlineRunner()];
    const options = { replications: 50, seed: 11 };
    const inWorkers = await pool.run(sketchScenario, options);
    const here = await inline.run(sketchScenario, options);
    expect(JSON.stringify(inWorkers.summary)).toBe(JSON.stringify(here.summary));
    pool.dispose();
    inline.dispose();
  });
});
