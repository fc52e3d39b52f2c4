import type { Effort } from "../effort.ts";
import { readScenario } from "../read-system.ts";
import { measureValues, runScenario, type Scenario } from "../../src/index.ts";
import { readHoutskoolschets } from "./houtskoolschets.ts";

/** How much the same chance on both sides helps: one policy change, one output. */
export interface PairResult {
  readonly scenario: string;
  readonly change: string;
  readonly replications: number;
  /** Variance of the difference in mean waiting with seeds of their own, over that with the same seed. */
  readonly smaller: number;
  /** The same if one run would follow the other to perfection: less where the change itself makes the spread smaller. */
  readonly smallerAtBest: number;
}

type Change = (scenario: Scenario) => void;
type Stay = Scenario["profiles"][string]["stay"];

/** Of a size at which policy is made. The aim names three of them, and does not say of how many stays: so both are here. */
const changes: Readonly<Record<string, Change>> = {
  "3 places more in the first form": ({ careForms }) => {
    const [location] = Object.values(careForms).flatMap(({ locations }) => Object.values(locations ?? {}));
    if (location !== undefined) location.placesAtStart += 3;
  },
  "10 percentage points less blocked outflow": ({ outflow }) => {
    if (outflow.hold !== undefined) outflow.hold.share -= 0.1;
  },
  "stays in the first form 5% shorter": ({ careForms, profiles }) => {
    const [form = ""] = Object.keys(careForms);
    for (const { acceptableForms, stay, stayIn } of Object.values(profiles)) {
      shorten(acceptableForms[0] === form ? stay : stayIn?.[form]);
    }
  },
  "all stays 5% shorter": ({ profiles }) => {
    for (const { stay, stayIn = {} } of Object.values(profiles)) [stay, ...Object.values(stayIn)].forEach(shorten);
  },
};

/** Stays in these scenarios have a mean, and nearly all a spread. */
function shorten(stay: Stay | undefined): void {
  if (typeof stay !== "object" || !("mean" in stay)) return;
  stay.mean *= 0.95;
  if ("sd" in stay) stay.sd *= 0.95;
}

export function measurePairs({ houtskoolschets }: Effort): PairResult[] {
  const replications = houtskoolschets.pairs;
  return [readScenario("scenarios/bench/network.scenario.json"), readHoutskoolschets()].flatMap((scenario) => {
    const before = waitingIn(scenario, replications);
    return Object.entries(changes).map(([change, apply]) => {
      const changed = structuredClone(scenario);
      apply(changed);
      return { scenario: scenario.id, change, replications, ...compare(before, waitingIn(changed, replications)) };
    });
  });
}

function waitingIn(scenario: Scenario, replications: number): number[] {
  const { system, batch } = runScenario(scenario, { seed: "bench", replications });
  return [...measureValues(system, batch, "total/meanWaiting")];
}

function compare(before: readonly number[], after: readonly number[]): { smaller: number; smallerAtBest: number } {
  const [one, other] = [variance(before), variance(after)];
  const difference = Math.sqrt(one) - Math.sqrt(other);
  return {
    smaller: (one + other) / variance(after.map((value, i) => value - (before[i] ?? NaN))),
    smallerAtBest: (one + other) / (difference * difference),
  };
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / (values.length - 1);
}
