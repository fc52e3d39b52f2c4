import { expect } from "vitest";
import { parseScenario, runScenario, type Scenario } from "../../src/index.ts";

export const never = {
  fallsBackAfterDays: null,
  secondChoiceShare: 0,
  waitsFor: "best",
  goesElsewhereAfterDays: null,
} as const;

export interface SmallScenario {
  readonly perYear: number;
  readonly places: number;
  readonly stay: Scenario["profiles"][string]["stay"];
  readonly atStart?: number;
  readonly elapsed?: "steadyState" | "justArrived";
  readonly end?: string;
  readonly warmUpDays?: number;
}

/** One care form with one profile: a queue with several servers, as a scenario. What else it has is changed by the caller. */
export function smallScenario(small: SmallScenario): Scenario {
  const { perYear, places, stay, atStart = 0, elapsed = "steadyState", end = "2024-12-31", warmUpDays = 0 } = small;
  return {
    formatVersion: 1,
    id: "small",
    name: { nl: "klein" },
    period: { start: "2021-01-01", end, warmUpDays },
    regions: { all: { name: { nl: "alle" }, weight: 1 } },
    careForms: {
      kib: {
        name: { nl: "KIB" },
        role: "alternative",
        unit: { name: { nl: "plaats" }, places: 1 },
        locations: { here: { name: { nl: "hier" }, placesAtStart: places } },
      },
    },
    profiles: { any: { name: { nl: "iedereen" }, weight: 1, ageAtReferral: 0, acceptableForms: ["kib"], stay } },
    arrivals: { perYear },
    triage: { urgentShare: 0 },
    placement: { urgent: never, regular: never },
    stay: { mismatchFactor: 1 },
    transfer: { fromMismatch: false, fromElsewhere: false },
    outflow: { destinations: { home: { weight: 1 } } },
    return: { share: 0, afterDays: 30, newProfileShare: 0, untilAge: 27 },
    startingPosition: {
      elapsed,
      inCare: atStart > 0 ? [{ form: "kib", profile: "any", youths: atStart }] : [],
    },
    capacityPlan: { closingManner: "attrition", steps: [] },
  };
}

/** Check a scenario through the front door; the test fails with the issues when there are any. */
export function checked(scenario: unknown): Scenario {
  const parsed = parseScenario(scenario);
  expect(parsed.ok ? [] : parsed.issues).toEqual([]);
  if (!parsed.ok) throw new Error("unreachable");
  return parsed.value;
}

/** Run a scenario as a user would, with the checks that hold for every run. */
export function run(
  scenario: unknown,
  replications: number,
  seed: number | string = 1,
): ReturnType<typeof runScenario> {
  const result = runScenario(checked(scenario), { replications, seed });
  const { checks } = result.summary;
  expect(checks.conservationGap).toBe(0);
  expect(checks.overOccupancy).toBe(0);
  for (const { relativeGap } of checks.little) expect(relativeGap).toBeLessThan(1e-9);
  return result;
}
