import { drawnRange } from "../engine/distributions/drawn-range.ts";
import { checkWhole } from "./cross-checks.ts";
import { modelNumbers } from "./model-numbers.ts";
import { impossibleSet, withNumbers } from "./parameter-sets.ts";
import type { ScenarioIssue } from "./scenario-issue.ts";
import type { Scenario } from "./scenario-schema.ts";

/**
 * Whether uncertain numbers can be drawn such that the scenario is impossible: tried with all of them at their lowest and
 * at their highest, and with each of them at one end while the others are at the other. That finds every bound on a sum
 * and every order between two numbers before a run begins. Stops at the first corner that cannot be.
 */
export function checkCorners(scenario: Scenario): ScenarioIssue[] {
  const known = modelNumbers(scenario);
  const numbers = Object.entries(scenario.uncertainty ?? {}).map(([pointer, distribution]) => ({
    pointer,
    isWhole: known.get(pointer)?.isWhole ?? false,
    ...drawnRange(distribution),
  }));
  for (const { expected, received, isHigh } of cornersOf(numbers.map(({ pointer }) => pointer))) {
    const values = numbers.map(({ low, high }, index) => (isHigh(index) ? high : low));
    const causes = checkWhole(withNumbers(scenario, numbers, values));
    if (causes.length > 0) return causes.map((cause) => impossibleSet({ expected, received, cause }));
  }
  return [];
}

interface Corner {
  readonly expected: "allLow" | "allHigh" | "oneHigh" | "oneLow";
  /** The number that is at another end than the rest; all of them where none is. */
  readonly received: string;
  readonly isHigh: (index: number) => boolean;
}

function cornersOf(pointers: readonly string[]): Corner[] {
  if (pointers.length === 0) return [];
  const all = pointers.join(", ");
  const ends: Corner[] = [
    { expected: "allLow", received: all, isHigh: () => false },
    { expected: "allHigh", received: all, isHigh: () => true },
  ];
  if (pointers.length === 1) return ends;
  return [
    ...ends,
    ...pointers.flatMap((pointer, one): Corner[] => [
      { expected: "oneHigh", received: pointer, isHigh: (index) => index === one },
      { expected: "oneLow", received: pointer, isHigh: (index) => index !== one },
    ]),
  ];
}
