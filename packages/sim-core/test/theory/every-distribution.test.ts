import { describe, it } from "vitest";
import type { Scenario } from "../../src/index.ts";
import { normalShareBelow } from "../../src/engine/distributions/normal-quantile.ts";
import { expectKnown } from "../support/expect-near.ts";
import { run, smallScenario } from "../support/small-scenario.ts";

type Length = Scenario["profiles"][string]["stay"];

/** All nine kinds and the short form, with their means in days; the normal one is cut off at zero. */
const lengths: readonly (readonly [name: string, length: Length, mean: number])[] = [
  ["a number", 12, 12],
  ["constant", { kind: "constant", value: 12 }, 12],
  ["exponential", { kind: "exponential", mean: 12 }, 12],
  ["lognormal", { kind: "lognormal", mean: 12, sd: 10 }, 12],
  ["gamma", { kind: "gamma", mean: 12, sd: 10 }, 12],
  ["normal", { kind: "normal", mean: 12, sd: 8 }, cutMean(12, 8)],
  ["uniform", { kind: "uniform", low: 4, high: 20 }, 12],
  ["triangular", { kind: "triangular", low: 3, mode: 6, high: 27 }, 12],
  ["pert", { kind: "pert", low: 4, mode: 9.5, high: 30 }, 12],
  [
    "empirical",
    {
      kind: "empirical",
      points: [
        { probability: 0, value: 4 },
        { probability: 0.5, value: 10 },
        { probability: 1, value: 24 },
      ],
    },
    12,
  ],
];

/** Mean of a normal quantity of which only what is above zero is left: mean + sd phi(a) / Phi(a), a = mean / sd. */
function cutMean(mean: number, sd: number): number {
  const a = mean / sd;
  return mean + (sd * Math.exp((-a * a) / 2)) / Math.sqrt(2 * Math.PI) / normalShareBelow(a);
}

const year = { end: "2021-12-31", warmUpDays: 150 } as const;

describe.each(lengths)("a length that is %s", (_, length, mean) => {
  it("is the stay: youths in care by Little's law", () => {
    const { summary } = run(smallScenario({ perYear: 730.5, places: 500, stay: length, ...year }), 30);
    expectKnown(summary, "total/meanInCare", 2 * mean);
  });

  it("is the stay in another form, by name", () => {
    const scenario = smallScenario({ perYear: 730.5, places: 0, stay: 1000, ...year });
    scenario.careForms["other"] = {
      name: { nl: "ander" },
      role: "alternative",
      locations: { here: { name: { nl: "hier" }, placesAtStart: 500 } },
    };
    scenario.profiles["any"] = {
      ...scenario.profiles["any"]!,
      acceptableForms: ["kib", "other"],
      stayIn: { other: length },
    };
    scenario.placement.regular = {
      fallsBackAfterDays: 0,
      secondChoiceShare: 1,
      waitsFor: "acceptable",
      goesElsewhereAfterDays: null,
    };
    expectKnown(run(scenario, 30).summary, "form/other/meanInCare", 2 * mean);
  });

  it("is the hold after the stay", () => {
    const scenario = smallScenario({ perYear: 730.5, places: 500, stay: 3, ...year });
    scenario.outflow.hold = { share: 1, days: length };
    expectKnown(run(scenario, 30).summary, "total/meanHeld", 2 * mean);
  });

  it("is the patience of who waits without end", () => {
    const scenario = smallScenario({ perYear: 730.5, places: 0, stay: 3, ...year });
    scenario.placement.leavesAfterDays = length;
    expectKnown(run(scenario, 30).summary, "total/meanWaiting", 2 * mean);
  });
});
