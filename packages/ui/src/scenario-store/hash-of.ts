import { scenarioHash, type Scenario } from "@plaatsbepaling/sim-core";

const hashes = new WeakMap<Scenario, string>();

/** The hash of a scenario of the page, which is never changed in place: worked out once. */
export function hashOf(scenario: Scenario): string {
  const hash = hashes.get(scenario) ?? scenarioHash(scenario);
  hashes.set(scenario, hash);
  return hash;
}
