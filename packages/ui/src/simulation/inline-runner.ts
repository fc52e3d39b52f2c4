import { createRunShare } from "@plaatsbepaling/sim-core";
import { createDealtRunner } from "./dealt-runner.ts";
import type { ScenarioRunner } from "./scenario-runner.ts";
import { createWorkerPlaces } from "./worker-places.ts";

/** Runs on this thread, with a pause after every few replications: for tests, and where workers do not start. */
export function createInlineRunner(): ScenarioRunner {
  const share = createRunShare();
  const places = createWorkerPlaces(1);
  return createDealtRunner({
    lanes: 1,
    // As many as the core simulates in one go; some tens of milliseconds.
    chunkSize: 16,
    async open(setup, signal) {
      const place = await places.take(signal);
      let hasBegun = false;
      return {
        async simulate(chunk, stop) {
          await breathe();
          stop.throwIfAborted();
          if (!hasBegun) share.begin(setup.scenario, setup.seed);
          hasBegun = true;
          share.simulate(chunk.firstReplication, chunk.replications);
        },
        give: () => Promise.resolve(share.give()),
        close: () => places.give(place),
      };
    },
    dispose: () => undefined,
  });
}

/** Gives the page a moment to paint, and the user a moment to abort. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
