import { drawnRange } from "../engine/distributions/drawn-range.ts";
import { checkPrices, checkWhole } from "./cross-checks.ts";
import { modelNumbers } from "./model-numbers.ts";
import { impossibleSet, isPrice, withNumbers } from "./uncertain-numbers.ts";
import type { ScenarioIssue } from "./scenario-issue.ts";
import type { Scenario } from "./scenario-schema.ts";

/**
 * Whether uncertain numbers can be drawn such that the scenario is impossible: tried with all of them at their lowest and
 * at their highest, and with each of them at one end while the others are at the other. That finds every bound on a sum
 * and every order between two numbers before a run begins. Stops at the first corner that cannot be. A price means
 * nothing to youths and places, so a corner that only a price makes is held against the rules of money alone.
 */
export function checkCorners(scenario: Scenario): ScenarioIssue[] {
  const known = modelNumbers(scenario);
  const asked: Scenario = { ...scenario, norms: [] };
  const numbers = Object.entries(scenario.uncertainty ?? {}).map(([pointer, distribution]) => ({
    pointer,
    isWhole: known.get(pointer)?.isWhole ?? false,
    ...drawnRange(distribution),
  }));
  for (const { expected, received, isHigh, check } of cornersOf(numbers.map(({ pointer }) => pointer))) {
    const values = numbers.map(({ low, high }, index) => (isHigh(index) ? high : low));
    const causes = check(withNumbers(asked, numbers, values));
    if (causes.length > 0) return causes.map((cause) => impossibleSet({ expected, received, cause }));
  }
  return [];
}

interface Corner {
  readonly expected: "allLow" | "allHigh" | "oneHigh" | "oneLow";
  /** The number that is at another end than the rest; all of them where none is. */
  readonly received: string;
  readonly isHigh: (index: number) => boolean;
  readonly check: (scenario: Scenario) => ScenarioIssue[];
}

function cornersOf(pointers: readonly string[]): Corner[] {
  if (pointers.length === 0) return [];
  const all = pointers.join(", ");
  const ends: Corner[] = [
    { expected: "allLow", received: all, isHigh: () => false, check: checkWhole },
    { expected: "allHigh", received: all, isHigh: () => true, check: checkWhole },
  ];
  if (pointers.length === 1) return ends;
  return [
    ...ends,
    ...pointers.flatMap((received, one): Corner[] => {
      const check = isPrice(received) ? checkPrices : checkWhole;
      return [
        { expected: "oneHigh", received, isHigh: (index) => index === one, check },
        { expected: "oneLow", received, isHigh: (index) => index !== one, check },
      ];
    }),
  ];
}
