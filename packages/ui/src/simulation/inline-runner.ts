import type { Simulation } from "@plaatsbepaling/sim-core";
import { createScenarioSimulation } from "@plaatsbepaling/sim-core";
import type { RunSetup } from "./chunk-host.ts";
import { createDealtRunner } from "./dealt-runner.ts";
import type { ScenarioRunner } from "./scenario-runner.ts";

/** Runs on this thread, with a pause after every few replications: for tests, and where workers do not start. */
export function createInlineRunner(): ScenarioRunner {
  let latest: { readonly setup: RunSetup; readonly simulation: Simulation } | null = null;

  function simulationOf(setup: RunSetup): Simulation {
    if (latest?.setup !== setup) latest = { setup, simulation: createScenarioSimulation(setup.scenario, setup.seed) };
    return latest.simulation;
  }

  return createDealtRunner({
    lanes: 1,
    // As many as the core simulates in one go; some tens of milliseconds.
    chunkSize: 16,
    async simulate(setup, { firstReplication, replications }, signal) {
      await breathe();
      signal.throwIfAborted();
      return simulationOf(setup).run(firstReplication, replications);
    },
    dispose() {
      latest = null;
    },
  });
}

/** Gives the page a moment to paint, and the user a moment to abort. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
