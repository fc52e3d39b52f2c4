import { describe, expect, it } from "vitest";
import { parseScenario, type Scenario } from "../../src/index.ts";
import { never, run, smallScenario } from "../support/small-scenario.ts";

/** Two forms, the first of which is the best one. */
function twoForms(places: { readonly best: number; readonly other: number }): Scenario {
  const scenario = smallScenario({ perYear: 60, places: places.best, stay: 50, atStart: 0 });
  const { kib } = scenario.careForms;
  const { any } = scenario.profiles;
  if (kib === undefined || any === undefined) throw new Error("The small scenario has lost its form.");
  const other = { ...kib, locations: { there: { name: { nl: "daar" }, placesAtStart: places.other } } };
  scenario.careForms = { best: kib, other };
  scenario.profiles = { any: { ...any, acceptableForms: ["best", "other"] } };
  return scenario;
}

const acceptsAll = {
  fallsBackAfterDays: 10,
  secondChoiceShare: 0.5,
  waitsFor: "acceptable" as const,
  goesElsewhereAfterDays: null,
};

describe("waiting", () => {
  it("nobody loses a turn to a limit that brings no place", () => {
    const scenario = twoForms({ best: 7, other: 0 });
    const plain = run(scenario, 30).summary.measures;
    scenario.placement.regular = acceptsAll;
    const withLimit = run(scenario, 30).summary.measures;
    for (const id of ["total/within30DaysShare", "form/best/meanWaitDays", "form/best/peakWaiting"]) {
      expect(withLimit[id], id).toEqual(plain[id]);
    }
    expect(plain["form/best/meanWaitDays"]?.mean).toBeGreaterThan(5);
  });

  it("a second choice that has a place is taken when the limit is reached", () => {
    const scenario = twoForms({ best: 7, other: 100 });
    scenario.placement.regular = { ...acceptsAll, secondChoiceShare: 1 };
    const { measures } = run(scenario, 30).summary;
    expect(measures["form/other/admissionsPerYear"]?.mean).toBeGreaterThan(2);
    expect(measures["total/meanWaitDays"]?.mean).toBeLessThan(10);
  });

  it("who gets too old for the asked form leaves the list on that birthday", () => {
    const scenario = twoForms({ best: 0, other: 100 });
    scenario.placement.regular = never;
    scenario.profiles["any"] = { ...onlyProfile(scenario), ageAtReferral: 17.8 };
    scenario.careForms["best"] = { ...formOf(scenario, "best"), maximumAgeAtEntry: 17 };
    const { measures } = run(scenario, 30).summary;
    // A fifth of a year of waiting each, by Little's law.
    expect(Math.abs((measures["total/meanWaiting"]?.mean ?? 0) - 60 * 0.2)).toBeLessThan(1);
    expect(measures["total/leftWaitingPerYear"]?.mean).toBeGreaterThan(50);
  });

  it("who gets too old for the next form gives up the place that is held for it", () => {
    const scenario = twoForms({ best: 100, other: 0 });
    scenario.profiles["any"] = { ...onlyProfile(scenario), ageAtReferral: 17.8, stay: 10 };
    scenario.careForms["other"] = { ...formOf(scenario, "other"), maximumAgeAtEntry: 17 };
    scenario.careForms["best"] = { ...formOf(scenario, "best"), failure: { share: 1, to: "other" } };
    const { measures } = run(scenario, 30).summary;
    expect(Math.abs((measures["form/best/meanInCare"]?.mean ?? 0) - 60 * 0.2)).toBeLessThan(1);
  });
});

describe("transfer", () => {
  it("takes a place that is free already", () => {
    const scenario = twoForms({ best: 50, other: 50 });
    scenario.triage = { urgentShare: 0, matchedShare: 0, usualForm: "other" };
    scenario.transfer = { fromMismatch: true, fromElsewhere: false };
    const { measures } = run(scenario, 20).summary;
    expect(measures["total/transfersPerYear"]?.mean).toBeCloseTo(measures["total/placementsPerYear"]?.mean ?? 0, 0);
  });

  it("carries over the part of the stay that is left, also the second time", () => {
    const scenario = twoForms({ best: 0, other: 0 });
    scenario.arrivals.perYear = 0;
    scenario.profiles["any"] = { ...onlyProfile(scenario), stay: 400 };
    scenario.careForms["away"] = { name: { nl: "elders" }, role: "elsewhere" };
    scenario.transfer = { fromMismatch: true, fromElsewhere: true };
    scenario.startingPosition = { elapsed: "justArrived", inCare: [{ form: "away", profile: "any", youths: 10 }] };
    scenario.capacityPlan.steps = [
      { date: "2021-07-20", form: "other", location: "there", change: "open", units: 10 },
      { date: "2021-07-21", form: "best", location: "here", change: "open", units: 10 },
    ];
    const { series, measures } = run(scenario, 1).summary;
    expect((measures["total/transfersPerYear"]?.mean ?? 0) * 4).toBeCloseTo(20, 0);
    expect(series["total/inCare"]?.mean.slice(399, 402)).toEqual([10, 10, 0]);
  });
});

describe("the first caseload", () => {
  it("has one row a group: two would stand for the same youths", () => {
    const scenario = smallScenario({ perYear: 0, places: 10, stay: 50, atStart: 4 });
    scenario.startingPosition.inCare.push({ form: "kib", profile: "any", youths: 2 });
    const parsed = parseScenario(scenario);
    expect(parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "duplicate startingPosition.inCare.1",
    ]);
  });
});

function onlyProfile(scenario: Scenario): Scenario["profiles"][string] {
  const [profile] = Object.values(scenario.profiles);
  if (profile === undefined) throw new Error("The scenario has no profile.");
  return profile;
}

function formOf(scenario: Scenario, id: string): Scenario["careForms"][string] {
  const form = scenario.careForms[id];
  if (form === undefined) throw new Error(`The scenario has no form ${id}.`);
  return form;
}
