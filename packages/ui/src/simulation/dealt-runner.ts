import type { Scenario } from "@plaatsbepaling/sim-core";
import { runMeanField } from "@plaatsbepaling/sim-core";
import type { ChunkHost, RunSetup } from "./chunk-host.ts";
import type { ScenarioRunner } from "./scenario-runner.ts";
import { systemOf } from "./system-of.ts";

/**
 * A runner that deals replications in chunks to a host and merges what comes back. Each replication depends on the
 * system, the seed and its own number only, so who simulated it, and when, never shows in the result.
 */
export function createDealtRunner(host: ChunkHost): ScenarioRunner {
  const disposal = new AbortController();
  let latest: RunSetup | null = null;
  /** The same object for a run that goes on with what it was: hosts that know it need make no tables again. */
  const setupOf = (scenario: Scenario, seed: number): RunSetup => {
    if (latest?.scenario !== scenario || latest.seed !== seed) latest = { scenario, seed };
    return latest;
  };
  return {
    meanField: (scenario, stepDays) => runMeanField(systemOf(scenario), { stepDays }),
    async run(scenario, options) {
      disposal.signal.throwIfAborted();
      options.signal?.throwIfAborted();
      const setup = setupOf(scenario, options.seed);
      const { simulateAll, summariseRun } = await import("./put-together.ts");
      const batch = await simulateAll(host, setup, { ...options, disposal: disposal.signal });
      return { scenario, system: systemOf(scenario), batch, summary: summariseRun(scenario, batch, options.seed) };
    },
    dispose() {
      disposal.abort(new Error("This runner was disposed. Create a new one to run again."));
      host.dispose();
    },
  };
}
