import fc from "fast-check";
import type { Scenario } from "../../src/index.ts";
import { extremeScenario } from "../support/extreme-scenario.ts";

/** The scenario with this number in a series: each depends on the seed and its own number alone. */
export function scenarioNumber(seed: number, number: number): Scenario {
  return fc.sample(extremeScenario, { seed: seedOf(seed, number), numRuns: 1, endOnFailure: true })[0]!;
}

/** The smallest scenario, near the one with this number, that breaks the same way; at most so long is spent on it. */
export function smallestFailing(
  { seed, number, milliseconds }: { readonly seed: number; readonly number: number; readonly milliseconds: number },
  check: (scenario: Scenario) => unknown,
): Scenario {
  let smallest = scenarioNumber(seed, number);
  fc.check(
    fc.property(extremeScenario, (scenario) => {
      try {
        check(scenario);
      } catch (error) {
        smallest = scenario;
        throw error;
      }
    }),
    { seed: seedOf(seed, number), numRuns: 1, interruptAfterTimeLimit: milliseconds },
  );
  return smallest;
}

function seedOf(seed: number, number: number): number {
  return (Math.imul(seed, 0x9e3779b1) + number) | 0;
}
