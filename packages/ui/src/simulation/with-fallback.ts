import type { ScenarioRunner } from "./scenario-runner.ts";
import { SimulationThreadError } from "./simulation-thread-error.ts";

/** Tries the first runner; when its threads fail before one run has succeeded, the second is made and takes over for good. */
export function withFallback(first: ScenarioRunner, makeSecond: () => Promise<ScenarioRunner>): ScenarioRunner {
  let current = first;
  let second: Promise<ScenarioRunner> | null = null;
  let hasWorked = false;
  let isDisposed = false;

  async function fallBack(): Promise<ScenarioRunner> {
    second ??= makeSecond();
    current = await second;
    if (isDisposed) current.dispose();
    return current;
  }

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
        return (await fallBack()).run(scenario, options);
      }
    },
    dispose() {
      isDisposed = true;
      first.dispose();
      current.dispose();
    },
  };
}
