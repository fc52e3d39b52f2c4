import { parseScenario, runScenario, type Scenario } from "@plaatsbepaling/sim-core";
import type { ShownResults } from "../shown-results.ts";

/** The scenario of a file that comes with the project. */
export function scenarioOf(file: unknown): Scenario {
  const parsed = parseScenario(file);
  if (!parsed.ok) throw new Error(`A scenario that comes with the project has ${parsed.issues.length} issues.`);
  return parsed.value;
}

/** What the page shows of a scenario that has just been run. */
export function shownRun(scenario: Scenario, replications: number): ShownResults {
  const run = runScenario(scenario, { replications, seed: 1 });
  return { scenario, run, runIsCurrent: true, estimate: null, work: { kind: "idle" } };
}
