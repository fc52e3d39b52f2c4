import type { Scenario } from "../scenario/scenario-schema.ts";
import { toCareSystem } from "../scenario/to-care-system.ts";
import { createBatchGatherer } from "./batch-gatherer.ts";
import { createScenarioSimulation } from "./create-scenario-simulation.ts";
import { planPrecision, type ReachedPrecision, type WantedPrecision } from "./precision.ts";
import type { FinishedRun } from "./run-scenario.ts";
import { summariseRun } from "./summarise-run.ts";

/** As many replications as one outcome needs to be so precise, or `maxReplications` where that is fewer; on this thread. */
export function runUntilPrecise(
  scenario: Scenario,
  seed: number | string,
  { precision, maxReplications }: { readonly precision: WantedPrecision; readonly maxReplications: number },
): FinishedRun & { readonly reached: ReachedPrecision } {
  const plan = planPrecision(scenario, precision, maxReplications);
  const simulation = createScenarioSimulation(scenario, seed);
  const gathered = createBatchGatherer();
  let done = 0;
  for (let until = plan.first; ;) {
    simulation.gather(gathered, done, until - done);
    done = until;
    const batch = gathered.whole();
    const { reached, goOnUntil } = plan.judge(batch);
    if (goOnUntil === null) {
      const summary = summariseRun(scenario, batch, seed);
      return { scenario, system: toCareSystem(scenario), batch, summary, reached };
    }
    until = goOnUntil;
  }
}
