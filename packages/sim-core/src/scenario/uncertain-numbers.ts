import { partsOfPointer, replaceAt } from "./json-pointer.ts";
import type { ScenarioIssue } from "./scenario-issue.ts";
import type { Scenario } from "./scenario-schema.ts";

/** Replications that share one drawing of the uncertain numbers, where the file says nothing else. */
const usualReplicationsPerSet = 10;

/** The same where only prices are uncertain: a set then costs no new system, and two are enough to tell chance apart. */
const usualReplicationsPerPrices = 2;

/** What of a scenario says which of its numbers are uncertain. */
type WithUncertainty = Pick<Scenario, "uncertainty" | "replicationsPerParameterSet">;

/** Replications that share their uncertain numbers; `null` for a scenario whose numbers are all certain. */
export function replicationsPerSetOf(scenario: WithUncertainty): number | null {
  const { uncertainty = {}, replicationsPerParameterSet } = scenario;
  if (Object.keys(uncertainty).length === 0) return null;
  const usual = onlyPricesAreUncertain(scenario) ? usualReplicationsPerPrices : usualReplicationsPerSet;
  return replicationsPerParameterSet ?? usual;
}

/**
 * Replications that share the uncertain numbers that one measure depends on. Money follows from what happens to youths, and
 * nothing that happens to them follows from money: a measure of care knows no uncertain price.
 */
export function replicationsPerSetFor(scenario: WithUncertainty, measure: string): number | null {
  return measure.startsWith("money/") || !onlyPricesAreUncertain(scenario) ? replicationsPerSetOf(scenario) : null;
}

/** Whether nothing but money is uncertain. */
export function onlyPricesAreUncertain({ uncertainty = {} }: WithUncertainty): boolean {
  return Object.keys(uncertainty).every(isPrice);
}

/** Whether the number at a pointer is of money: nothing that happens to youths depends on it. */
export function isPrice(pointer: string): boolean {
  return pointer.startsWith("/money/");
}

/** The scenario with these values in place of its uncertain numbers, whole ones rounded; what is left is certain. */
export function withNumbers(
  scenario: Scenario,
  numbers: readonly { readonly pointer: string; readonly isWhole: boolean }[],
  values: readonly number[],
): Scenario {
  const certain: Scenario = { ...scenario, uncertainty: {} };
  return numbers.reduce((filled, { pointer, isWhole }, index) => {
    const value = values[index] ?? NaN;
    return replaceAt(filled, partsOfPointer(pointer), isWhole ? Math.round(value) : value) as Scenario;
  }, certain);
}

export function impossibleSet({
  expected,
  received,
  cause,
}: Required<Pick<ScenarioIssue, "expected" | "received" | "cause">>): ScenarioIssue {
  return { code: "impossible_parameter_set", path: "uncertainty", expected, received, cause };
}
