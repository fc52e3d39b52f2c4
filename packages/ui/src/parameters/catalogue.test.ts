import { parseScenario, type Scenario } from "@plaatsbepaling/sim-core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shippedScenarios } from "../scenario-store/shipped-scenarios.ts";
import { parametersOf } from "./catalogue.ts";
import type { Parameter } from "./parameter.ts";
import { planGroupsOf, possibleDays, withGroupOn } from "./plan-groups.ts";

const scenarios = await shippedScenarios();
const [sketch] = scenarios as [Scenario];

const knob = (id: string, scenario = sketch): Parameter => {
  const found = parametersOf(scenario).find((parameter) => parameter.id === id);
  if (found === undefined) throw new Error(`No knob ${id}.`);
  return found;
};
const turned = (id: string, value: number): Scenario => knob(id).write(sketch, value, sketch);

describe("the knobs of every shipped scenario", () => {
  it.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
    "%s: what is written is read, and stays a scenario",
    (_, scenario) => {
      for (const parameter of parametersOf(scenario)) {
        const value = parameter.read(scenario, scenario);
        if (value === "absent") continue;
        const [low, high] = parameter.plausible;
        // The low end is the far one: shares of nothing, stays of no time.
        const wanted = scenario === sketch ? Math.max(low, 1) : Math.round((low + high) / 2);
        const written = parameter.write(scenario, wanted, scenario);
        const parsed = parseScenario(JSON.parse(JSON.stringify(written)));
        expect(parsed.ok ? [] : parsed.issues, `${parameter.id} at ${wanted}`).toEqual([]);
        expect(parameter.read(written, scenario), parameter.id).toBeCloseTo(wanted, 6);
      }
    },
  );

  it("leaves the scenario that it was given as it was", () => {
    const before = JSON.stringify(sketch);
    for (const parameter of parametersOf(sketch)) parameter.write(sketch, parameter.plausible[1], sketch);
    expect(JSON.stringify(sketch)).toBe(before);
  });
});

describe("openings and closings that come later", () => {
  it.each(["openingsLater", "closingsLater"])("%s: as early as the knob goes, none comes before the period", (id) => {
    const [least] = knob(id).possibleIn?.(sketch, sketch) ?? [NaN];
    expect(least).toBeLessThanOrEqual(0);
    const earliest = turned(id, least);
    expect(knob(id).read(earliest, sketch)).toBe(least);
    const dates = (scenario: Scenario): string[] => scenario.capacityPlan.steps.map(({ date }) => date).sort();
    expect(dates(earliest)[0]! >= sketch.period.start).toBe(true);
    expect(knob(id).possibleIn?.(earliest, sketch)).toEqual([least, 120]);
    // One month earlier still is not possible: it changes nothing.
    expect(dates(turned(id, least - 1))).toEqual(dates(earliest));
  });
});

/** A knob, or else an opening or closing on the time line, and where between its ends it is put. */
const turn = fc.record({
  isKnob: fc.boolean(),
  which: fc.nat(1000),
  at: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
});
type Turn = typeof turn extends fc.Arbitrary<infer Value> ? Value : never;

function turnedBy(scenario: Scenario, origin: Scenario, { isKnob, which, at }: Turn): Scenario {
  const between = (low: number, high: number): number => Math.round(low + at * (high - low));
  const groups = planGroupsOf(scenario, origin);
  const group = groups[which % Math.max(1, groups.length)];
  if (!isKnob && group !== undefined) return withGroupOn(scenario, group, between(...possibleDays(scenario, group)));
  const knobs = parametersOf(scenario).filter((parameter) => parameter.read(scenario, origin) !== "absent");
  const chosen = knobs[which % knobs.length];
  return chosen === undefined ? scenario : chosen.write(scenario, between(...chosen.plausible), origin);
}

it("whatever is turned and dragged, in whatever order, it stays a scenario that can be kept and read", () => {
  fc.assert(
    fc.property(fc.constantFrom(...scenarios), fc.array(turn, { minLength: 1, maxLength: 12 }), (origin, turns) => {
      const now = turns.reduce((scenario, one) => turnedBy(scenario, origin, one), origin);
      const parsed = parseScenario(JSON.parse(JSON.stringify(now)));
      expect(parsed.ok ? [] : parsed.issues).toEqual([]);
    }),
    { numRuns: 60, seed: 1 },
  );
});

describe("knobs on the plan", () => {
  it("moves all openings and leaves the closings", () => {
    const later = turned("openingsLater", 6);
    const dates = (scenario: Scenario, change: string): string[] =>
      scenario.capacityPlan.steps.filter((step) => step.change === change).map(({ date }) => date);
    expect(dates(sketch, "open")[0]).toBe("2021-01-01");
    expect(dates(later, "open")[0]).toBe("2021-07-01");
    expect(dates(later, "close")).toEqual(dates(sketch, "close"));
  });

  it("comes back to the plan when it is turned back", () => {
    const id = "closingsLater";
    const back = knob(id).write(turned(id, 9), 0, sketch);
    expect(back).toEqual(sketch);
  });

  it("goes no further back than the beginning of the period, and stays a plan", () => {
    expect(knob("openingsLater").read(turned("openingsLater", -12), sketch)).toBe(0);
    const later = turned("openingsLater", 6);
    expect(knob("openingsLater").write(later, -12, sketch)).toEqual(sketch);
  });

  it("closes fewer places where more are to be left", () => {
    const places = knob("closedPlacesAtEnd/closed");
    expect(places.read(sketch, sketch)).toBe(100);
    expect(places.read(turned("closedPlacesAtEnd/closed", 130), sketch)).toBe(130);
    expect(places.read(turned("closedPlacesAtEnd/closed", 80), sketch)).toBe(80);
  });

  it("stretches every stay with the same factor", () => {
    const longer = turned("stayFactor", 110);
    const stay = (scenario: Scenario): number => (scenario.profiles["crisis"]?.stay as { mean: number }).mean;
    expect(stay(longer) / stay(sketch)).toBeCloseTo(1.1, 9);
  });
});
