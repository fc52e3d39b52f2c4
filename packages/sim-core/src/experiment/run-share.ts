import type { Scenario } from "../scenario/scenario-schema.ts";
import { createBatchGatherer, type BatchGatherer } from "./batch-gatherer.ts";
import { createScenarioSimulation } from "./create-scenario-simulation.ts";
import type { Simulation } from "./create-simulation.ts";
import type { ReplicationBatch } from "./replication-batch.ts";

/**
 * The share that one thread has in a run whose replications are dealt over several. It is kept on that thread until it is
 * asked for: everything is counted by day, and to make room for those counts and to hand them over costs about half of what
 * it takes to simulate some tens of replications.
 */
export interface RunShare {
  /**
   * A share in a run of this scenario with this seed, in which nothing is yet; what was kept before is forgotten. What was made
   * ready for the same scenario object and seed is used again. Throws `ImpossibleParameterSet` as `createScenarioSimulation` does.
   */
  begin(scenario: Scenario, seed: number | string): void;
  /** A share in which nothing is yet, in another run of the scenario with which the last one began. */
  beginAgain(): void;
  /** Add the replications numbered `first`, `first + 1`, ... (0 and up). Throws when no share was begun. */
  simulate(first: number, replications: number): void;
  /** All that was added, and nothing is kept. Throws when nothing was. */
  give(): ReplicationBatch;
}

export function createRunShare(): RunShare {
  let ready: { readonly scenario: Scenario; readonly seed: number | string; readonly simulation: Simulation } | null =
    null;
  let isFirst = true;
  let gathered: BatchGatherer | null = null;
  const kept = (): BatchGatherer => {
    if (gathered === null) throw new Error("No share in a run was begun.");
    return gathered;
  };
  return {
    begin(scenario, seed) {
      gathered = null;
      if (ready?.scenario !== scenario || ready.seed !== seed) {
        ready = null;
        // V8 lays out what is made by the same line for the first time otherwise than later on, and throws away all that it
        // compiled for it: made twice, the second scenario of a thread starts 65 ms sooner and the first 5 ms later.
        if (isFirst) createScenarioSimulation(scenario, seed);
        isFirst = false;
        ready = { scenario, seed, simulation: createScenarioSimulation(scenario, seed) };
      }
      gathered = createBatchGatherer();
    },
    beginAgain() {
      gathered = createBatchGatherer();
    },
    simulate(first, replications) {
      if (ready === null) throw new Error("There is no scenario to simulate.");
      ready.simulation.gather(kept(), first, replications);
    },
    give() {
      const batch = kept().whole();
      gathered = null;
      return batch;
    },
  };
}
