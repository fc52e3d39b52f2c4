import { describe, expect, it } from "vitest";
import { expectKnown } from "../support/expect-near.ts";
import { run, smallScenario } from "../support/small-scenario.ts";
import type { Scenario } from "../../src/index.ts";

const exponential = (mean: number) => ({ kind: "exponential" as const, mean });

describe("what happens after a stay", () => {
  it("a return share of 0.17 gives 1.204819 stays to a youth", () => {
    const scenario = smallScenario({ perYear: 400, places: 1000, stay: 5, end: "2040-12-31", warmUpDays: 1000 });
    scenario.return = { share: 0.17, afterDays: 10, newProfileShare: 0, untilAge: 27 };
    const { summary } = run(scenario, 60);
    const { newReferralsPerYear, placementsPerYear } = ratesOf(summary.measures);
    expect(placementsPerYear / newReferralsPerYear).toBeGreaterThan(1.2);
    expect(placementsPerYear / newReferralsPerYear).toBeLessThan(1.21);
  });

  it("a stay of 180 days with a place held by 40% for 50 days takes 200 days of a place", () => {
    const scenario = smallScenario({
      perYear: 100,
      places: 1000,
      stay: { kind: "gamma", mean: 180, sd: 120 },
      atStart: 49,
      end: "2050-12-31",
      warmUpDays: 2000,
    });
    scenario.outflow.hold = { share: 0.4, days: exponential(50) };
    const { summary } = run(scenario, 100);
    expectKnown(summary, "form/kib/meanInCare", (100 * 200) / 365.25);
    expectKnown(summary, "form/kib/meanHeld", (100 * 20) / 365.25);
    expectKnown(summary, "form/kib/meanStayDays", 200);
  });

  it("a first form that is blocked by a second one of one place: the throughput of a tandem without room between", () => {
    // M/M/1 - M/M/1 with no buffer between and the first always busy: throughput mu * 2/3 for equal rates (Hunt 1956).
    expectKnown(run(tandem(), 100).summary, "form/b/admissionsPerYear", (2 / 3) * (365.25 / 30));
  });

  it("two forms that wait for each other are named, and the run ends", () => {
    const scenario = twoForms();
    scenario.profiles["first"]!.followUp = [{ profile: "second", share: 1, whileFull: "holdsPlace" }];
    scenario.profiles["second"]!.followUp = [{ profile: "first", share: 1, whileFull: "holdsPlace" }];
    const { summary } = run(scenario, 20);
    expect(summary.checks.circularWaiting).toEqual([{ forms: ["a", "b"], replications: 20 }]);
  });
});

function ratesOf(measures: Readonly<Record<string, { readonly mean: number }>>): {
  newReferralsPerYear: number;
  placementsPerYear: number;
} {
  return {
    newReferralsPerYear: measures["total/newReferralsPerYear"]!.mean,
    placementsPerYear: measures["total/placementsPerYear"]!.mean,
  };
}

function twoForms(): Scenario {
  const scenario = smallScenario({ perYear: 100, places: 1, stay: exponential(30) });
  const form = scenario.careForms["kib"]!;
  const profile = scenario.profiles["any"]!;
  scenario.careForms = { a: form, b: form };
  scenario.profiles = {
    first: { ...profile, acceptableForms: ["a"] },
    second: { ...profile, acceptableForms: ["b"] },
  };
  return scenario;
}

function tandem(): Scenario {
  const scenario = twoForms();
  scenario.profiles["second"]!.weight = 0;
  scenario.profiles["first"]!.followUp = [{ profile: "second", share: 1, whileFull: "holdsPlace" }];
  scenario.arrivals.perYear = 40;
  scenario.period = { start: "2021-01-01", end: "2080-12-31", warmUpDays: 1000 };
  return scenario;
}
