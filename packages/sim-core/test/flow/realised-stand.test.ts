import { describe, expect, it } from "vitest";
import { lognormalParameters, parseScenario, type Scenario } from "../../src/index.ts";
import { exp, log } from "../../src/engine/portable-math.ts";
import { normalShareBelow } from "../../src/engine/distributions/normal-quantile.ts";
import { run, smallScenario } from "../support/small-scenario.ts";

const exponential = (mean: number) => ({ kind: "exponential" as const, mean });

/** Nobody comes; `youths` are in care for so many days already. */
function caseload(stay: Scenario["profiles"][string]["stay"], daysInCare: number, youths = 400): Scenario {
  const scenario = smallScenario({ perYear: 0, places: 400, stay });
  scenario.startingPosition = {
    elapsed: "steadyState",
    inCare: [{ form: "kib", profile: "any", youths, daysInCare }],
  };
  return scenario;
}

/** Mean share of a first caseload that is still there on a day, and its standard error. */
function shareLeft(scenario: Scenario, day: number, youths = 400): { mean: number; error: number } {
  const { summary } = run(scenario, 50);
  const mean = summary.series["form/kib/inCare"]!.mean[day]! / youths;
  return { mean, error: Math.sqrt((mean * (1 - mean)) / (50 * youths)) };
}

describe("a stay of which it is known how long it has lasted", () => {
  it.each([0, 30, 400])("is as new when stays are exponential: after %s days", (days) => {
    const { mean, error } = shareLeft(caseload(exponential(100), days), 60);
    expect(Math.abs(mean - exp(-0.6))).toBeLessThan(3 * error);
  });

  it("lasts 70 days more when it always takes 100 and 30 are over", () => {
    const { mean } = run(caseload(100, 30), 1).summary.series["form/kib/inCare"]!;
    expect(mean[70]).toBe(400);
    expect(mean[71]).toBe(0);
  });

  it.each([50, 300])("lognormal, after %s days: as many are left as the law says", (days) => {
    const { mu, sigma } = lognormalParameters(180, 170);
    const survives = (t: number) => 1 - normalShareBelow((log(t) - mu) / sigma);
    const { mean, error } = shareLeft(caseload({ kind: "lognormal", mean: 180, sd: 170 }, days), 90);
    expect(Math.abs(mean - survives(days + 90) / survives(days))).toBeLessThan(3 * error);
  });

  it("has a mean left over as numeric integration of the lognormal law gives", () => {
    const { mu, sigma } = lognormalParameters(100, 80);
    const survives = (t: number) => 1 - normalShareBelow((log(t) - mu) / sigma);
    let left = 0;
    for (let t = 120.25; t < 5000; t += 0.5) left += 0.5 * survives(t);
    const scenario = caseload({ kind: "lognormal", mean: 100, sd: 80 }, 120, 400);
    scenario.period.end = "2034-12-31";
    const { measures } = run(scenario, 50).summary;
    const found = measures["form/kib/meanStayDays"]!;
    expect(Math.abs(found.mean - 120 - left / survives(120))).toBeLessThan(3 * found.standardError);
    expect(found.standardError).toBeLessThan(1);
  });

  it("fails less often the longer it has gone well", () => {
    // Failure falls at a uniform part of 100 days: of those still there at 60, 0.5 * 0.4 of 0.5 + 0.5 * 0.4 will fail.
    const scenario = caseload(100, 60);
    const { kib } = scenario.careForms;
    scenario.careForms = {
      kib: { ...kib!, failure: { share: 0.5, to: "gone" } },
      gone: { ...kib!, locations: { there: { name: { nl: "daar" }, placesAtStart: 400 } } },
    };
    const { series } = run(scenario, 50).summary;
    const failed = series["form/gone/inCare"]!.mean[39]!;
    expect(series["form/kib/inCare"]!.mean[41]).toBe(0);
    // All failures fall in the 40 days that are left, evenly; those who failed are in the other form for 100 days.
    const share = (0.2 / 0.7) * (39 / 40);
    expect(Math.abs(failed / 400 - share)).toBeLessThan(3 * Math.sqrt((share * (1 - share)) / 20_000));
  });

  it("belongs to a youth who is that much older than at referral, and still there", () => {
    const scenario = caseload(1000, 365.25);
    scenario.profiles["any"] = {
      ...scenario.profiles["any"]!,
      ageAtReferral: { kind: "uniform", low: 15, high: 18 },
    };
    scenario.careForms["kib"] = { ...scenario.careForms["kib"]!, endsAtAge: 18 };
    // Age now is uniform between 16 and 18: the last year halves them.
    const { mean, error } = shareLeft(scenario, 365);
    expect(Math.abs(mean - 0.5)).toBeLessThan(3 * error + 0.001);
    expect(run(scenario, 3).summary.series["form/kib/inCare"]!.mean[1]).toBeGreaterThan(395);
  });

  it("a hold goes on for what is left of it: the stay before it ended when it did", () => {
    const scenario = caseload(100, 110);
    scenario.outflow.hold = { share: 1, days: 30 };
    scenario.startingPosition.inCare[0]!.held = 400;
    const { mean } = run(scenario, 1).summary.series["form/kib/inCare"]!;
    expect([mean[19], mean[21]]).toEqual([400, 0]);
  });
});

describe("who waits or is away at the start", () => {
  function waiting(rows: { youths: number; daysWaited: number }[], places = 0): Scenario {
    const scenario = smallScenario({ perYear: 0, places, stay: 1000 });
    scenario.startingPosition = {
      elapsed: "justArrived",
      inCare: [],
      waiting: rows.map((row) => ({ ...row, profile: "any" })),
    };
    return scenario;
  }

  it("leaves at once when the limit has passed, and otherwise on the day that it passes", () => {
    const scenario = waiting([
      { youths: 3, daysWaited: 120 },
      { youths: 5, daysWaited: 40 },
    ]);
    scenario.placement.leavesAfterDays = 100;
    const { mean } = run(scenario, 1).summary.series["form/kib/waiting"]!;
    expect([mean[1], mean[60], mean[61]]).toEqual([5, 5, 0]);
  });

  it("has a turn by the days waited, whatever the order in the file", () => {
    const scenario = waiting([
      { youths: 1, daysWaited: 5 },
      { youths: 1, daysWaited: 80 },
      { youths: 1, daysWaited: 30 },
    ]);
    scenario.capacityPlan.steps = [10, 20].map((day) => ({
      ...{ date: `2021-01-${day + 1}`, form: "kib", location: "here", change: "open" as const, units: 1 },
    }));
    scenario.period.end = "2021-12-31";
    const { measures } = run(scenario, 1).summary;
    // The one of 80 days after 10 more, the one of 30 after 20 more.
    expect(measures["form/kib/meanWaitDays"]!.mean).toBe((90 + 50) / 2);
  });

  it("becomes urgent, falls back and goes elsewhere at the time counted from the beginning of the wait", () => {
    const scenario = waiting([{ youths: 4, daysWaited: 20 }]);
    scenario.careForms["far"] = { name: { nl: "elders" }, role: "elsewhere" };
    scenario.placement.regular = { ...scenario.placement.regular, goesElsewhereAfterDays: 50 };
    const elsewhere = run(scenario, 1).summary.series["form/far/inCare"]!.mean;
    expect([elsewhere[30], elsewhere[31]]).toEqual([0, 4]);
    scenario.placement.regular = { ...scenario.placement.regular, goesElsewhereAfterDays: null };
    scenario.placement.urgent = { ...scenario.placement.urgent, goesElsewhereAfterDays: 0 };
    scenario.placement.becomesUrgentAfterDays = 60;
    const urgent = run(scenario, 1).summary.series["form/far/inCare"]!.mean;
    expect([urgent[40], urgent[41]]).toEqual([0, 4]);
  });

  it("comes back after what is left of the delay", () => {
    const scenario = smallScenario({ perYear: 0, places: 10, stay: 1000 });
    scenario.return = { share: 0, afterDays: 90, newProfileShare: 0, untilAge: 27 };
    scenario.startingPosition = {
      elapsed: "justArrived",
      inCare: [],
      returning: [{ profile: "any", youths: 3, daysAway: 60 }],
    };
    const { mean } = run(scenario, 1).summary.series["form/kib/inCare"]!;
    expect([mean[30], mean[31]]).toEqual([0, 3]);
  });
});

describe("days that cannot be", () => {
  it("are refused with what the scenario allows", () => {
    const scenario = caseload(100, 101);
    scenario.return.afterDays = 30;
    scenario.startingPosition.returning = [{ profile: "any", youths: 1, daysAway: 40 }];
    const parsed = parseScenario(scenario);
    expect(parsed.ok ? [] : parsed.issues.map(({ code, path, expected }) => `${code} ${path} ${expected}`)).toEqual([
      "longer_than_possible startingPosition.inCare.0.daysInCare <= 100",
      "longer_than_possible startingPosition.returning.0.daysAway <= 30",
    ]);
  });

  it("held before the shortest stay is over, or beyond a birthday, is refused too", () => {
    const held = caseload(100, 50);
    held.outflow.hold = { share: 1, days: 30 };
    held.startingPosition.inCare[0]!.held = 1;
    const old = caseload(2000, 1000);
    old.profiles["any"] = { ...old.profiles["any"]!, ageAtReferral: 16 };
    old.careForms["kib"] = { ...old.careForms["kib"]!, endsAtAge: 18 };
    const codes = [held, old].map((scenario) => {
      const parsed = parseScenario(scenario);
      return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`);
    });
    expect(codes).toEqual([
      ["out_of_range startingPosition.inCare.0.daysInCare"],
      ["longer_than_possible startingPosition.inCare.0.daysInCare"],
    ]);
  });
});
