import { createScenarioSimulation, type Simulation } from "@plaatsbepaling/sim-core";
import type { Lanes, RunSetup } from "./lanes.ts";

/** One lane, on this thread. */
export function openInlineLane(): Lanes {
  let latest: { readonly setup: RunSetup; readonly simulation: Simulation } | null = null;
  return {
    count: 1,
    simulate(setup, { firstReplication, replications }) {
      if (latest?.setup !== setup) {
        latest = { setup, simulation: createScenarioSimulation(setup.scenario, setup.seed) };
      }
      return Promise.resolve(latest.simulation.run(firstReplication, replications));
    },
    close: () => Promise.resolve(),
  };
}
