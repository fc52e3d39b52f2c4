import type { ScenarioRunner } from "./scenario-runner.ts";
import { SimulationThreadError } from "./simulation-thread-error.ts";

/** Tries the first runner; when its threads fail before one run has succeeded, the second takes over for good. */
export function withFallback(first: ScenarioRunner, second: ScenarioRunner): ScenarioRunner {
  let current = first;
  let hasWorked = false;
  return {
    meanField: (scenario, stepDays) => current.meanField(scenario, stepDays),
    async run(scenario, options) {
      const used = current;
      try {
        const result = await used.run(scenario, options);
        hasWorked = true;
        return result;
      } catch (error) {
        if (hasWorked || used !== first || !(error instanceof SimulationThreadError)) throw error;
        current = second;
        return current.run(scenario, options);
      }
    },
    compare: (left, right) => current.compare(left, right),
    dispose() {
      first.dispose();
      second.dispose();
    },
  };
}
