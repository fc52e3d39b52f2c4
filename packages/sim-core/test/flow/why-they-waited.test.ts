import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysPerYear, toCareSystem, type Scenario } from "../../src/index.ts";
import { anyScenario } from "../support/any-scenario.ts";
import { expectKnown } from "../support/expect-near.ts";
import { run, smallScenario } from "../support/small-scenario.ts";

const always = {
  fallsBackAfterDays: 0,
  secondChoiceShare: 1,
  waitsFor: "acceptable",
  goesElsewhereAfterDays: 0,
} as const;

/** A best form, another one, and one outside the landsdeel. */
function threeForms(best: number, other: number): Scenario {
  const scenario = smallScenario({ perYear: 100, places: best, stay: 50, end: "2022-12-31" });
  const { kib } = scenario.careForms;
  const { any } = scenario.profiles;
  if (kib === undefined || any === undefined) throw new Error("The small scenario has lost its form.");
  const there = { there: { name: { nl: "daar" }, placesAtStart: other } };
  scenario.careForms = {
    best: kib,
    other: { ...kib, locations: there },
    far: { name: { nl: "elders" }, role: "elsewhere" },
  };
  scenario.profiles = { any: { ...any, acceptableForms: ["best", "other"] } };
  scenario.placement = { urgent: always, regular: always };
  return scenario;
}

describe("why they waited", () => {
  it("the causes add up to all days waited and all days in another form, whatever the scenario", () => {
    let mismatched = 0;
    let blocked = 0;
    fc.assert(
      fc.property(anyScenario, fc.nat(1000), (scenario, seed) => {
        const { measures } = run(scenario, 2, seed).summary;
        const mean = (id: string) => measures[id]!.mean;
        const sumOf = (name: string) =>
          toCareSystem(scenario).forms.reduce((sum, { id }) => sum + mean(`form/${id}/${name}`), 0);
        expect(sumOf("waitingDaysFor")).toBeCloseTo(mean("total/meanWaiting") * daysPerYear, 6);
        const causes = sumOf("mismatchDaysFor") + mean("total/mismatchDaysByReferral");
        expect(causes + mean("total/mismatchDaysFromStart")).toBeCloseTo(mean("total/mismatchDays"), 6);
        expect(mean("total/mismatchDays")).toBeLessThanOrEqual(mean("total/meanInCare") * daysPerYear + 1e-6);
        expect(sumOf("blockedDaysFor")).toBeLessThanOrEqual(mean("total/meanHeld") * daysPerYear + 1e-6);
        mismatched += mean("total/mismatchDays");
        blocked += sumOf("blockedDaysFor");
      }),
      { numRuns: 60, seed: 21, endOnFailure: true },
    );
    expect(mismatched).toBeGreaterThan(1000);
    expect(blocked).toBeGreaterThan(100);
  });

  it("without a place in the best form all days elsewhere are for want of it", () => {
    const { summary } = run(threeForms(0, 0), 200);
    const { mean } = summary.measures["form/far/meanInCare"]!;
    expect(summary.measures["form/best/mismatchDaysFor"]!.mean).toBeCloseTo(mean * daysPerYear, 6);
    expect(summary.measures["form/other/mismatchDaysFor"]!.mean).toBe(0);
    // 100 youths a year of 50 days, but for the first 50 days of two years, in which they come in.
    expectKnown(summary, "form/best/mismatchDaysFor", 100 * 50 * ((730 - 25) / 730));
  });

  it("days in the usual form that was asked for are caused by the referral, and further on by that form", () => {
    const scenario = threeForms(1000, 1000);
    scenario.triage = { urgentShare: 0, matchedShare: 0, usualForm: "other" };
    const { measures } = run(scenario, 20).summary;
    expect(measures["total/mismatchDaysByReferral"]!.mean).toBeCloseTo(measures["total/mismatchDays"]!.mean, 6);
    expect(measures["total/mismatchDays"]!.mean).toBeGreaterThan(4000);
    scenario.careForms["other"]!.locations!["there"]!.placesAtStart = 0;
    const full = run(scenario, 20).summary.measures;
    expect(full["form/other/mismatchDaysFor"]!.mean).toBeCloseTo(full["total/mismatchDays"]!.mean, 6);
    expect(full["form/best/mismatchDaysFor"]!.mean).toBe(0);
  });

  it("the first caseload in another form is a cause of its own, also after a move to a third form", () => {
    const scenario = threeForms(0, 0);
    scenario.arrivals.perYear = 0;
    scenario.startingPosition = {
      elapsed: "justArrived",
      inCare: [{ form: "far", profile: "any", youths: 7 }],
    };
    scenario.transfer = { fromMismatch: false, fromElsewhere: true };
    scenario.capacityPlan.steps = [{ date: "2021-01-21", form: "other", location: "there", change: "open", units: 3 }];
    const { measures } = run(scenario, 1).summary;
    expect(measures["form/other/admissionsPerYear"]!.mean).toBeGreaterThan(0);
    expect(measures["total/mismatchDaysFromStart"]!.mean).toBeCloseTo((7 * 50 * daysPerYear) / 730, 6);
    expect(measures["total/mismatchDays"]!.mean).toBeCloseTo(measures["total/mismatchDaysFromStart"]!.mean, 9);
  });

  it("days that a place is held for want of the next form count for that form", () => {
    const scenario = threeForms(5, 0);
    scenario.arrivals.perYear = 0;
    scenario.placement = smallScenario({ perYear: 1, places: 1, stay: 1 }).placement;
    scenario.profiles = {
      any: { ...scenario.profiles["any"]!, followUp: [{ profile: "next", share: 1, whileFull: "holdsPlace" }] },
      next: { ...scenario.profiles["any"]!, acceptableForms: ["other"], weight: 0 },
    };
    scenario.startingPosition = { elapsed: "justArrived", inCare: [{ form: "best", profile: "any", youths: 4 }] };
    scenario.capacityPlan.steps = [{ date: "2021-03-12", form: "other", location: "there", change: "open", units: 4 }];
    // From day 50, when the stays end, to day 70, when the places open.
    const { measures } = run(scenario, 1).summary;
    expect(measures["form/other/blockedDaysFor"]!.mean).toBeCloseTo((4 * 20 * daysPerYear) / 730, 9);
    expect(measures["form/best/blockedDaysFor"]!.mean).toBe(0);
  });
});
