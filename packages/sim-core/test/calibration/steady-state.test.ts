import { describe, expect, it } from "vitest";
import { steadyState } from "../../src/calibration/steady-state.ts";
import { whyNotSteady } from "../../src/calibration/why-not-steady.ts";
import { toCareSystem, type Scenario } from "../../src/index.ts";
import { run } from "../support/small-scenario.ts";
import { shippedScenario } from "./shipped.ts";

const ample = shippedScenario("ijkjaar-2019");

/** One profile, of one age, with a stay of one kind: what can be worked out by hand. */
function simple(change: (scenario: Scenario) => void): Scenario {
  const scenario = structuredClone(ample);
  const { crisis } = scenario.profiles;
  scenario.profiles = { crisis: { ...crisis!, ageAtReferral: 12 } };
  scenario.return.share = 0;
  scenario.outflow.hold = { share: 0, days: 0 };
  scenario.arrivals = { perYear: 100 };
  scenario.startingPosition = { elapsed: "steadyState", inCare: [] };
  change(scenario);
  return scenario;
}

const stateOf = (scenario: Scenario) => steadyState(toCareSystem(scenario));

describe("the steady state", () => {
  it("has by Little's law the inflow times the mean stay", () => {
    const state = stateOf(simple(({ profiles }) => (profiles["crisis"]!.stay = { kind: "exponential", mean: 200 })));
    // No stay of mean 200 days notices the birthday after six years.
    expect(state["total/meanTreated"]).toBeCloseTo((100 * 200) / 365.25, 2);
    expect(state["total/staysOver12MonthsShare"]).toBeCloseTo(Math.exp(-365.25 / 200), 4);
  });

  it("adds the hold to the stock and to the length", () => {
    const scenario = simple(({ profiles, outflow }) => {
      profiles["crisis"]!.stay = { kind: "exponential", mean: 200 };
      outflow.hold = { share: 1, days: { kind: "exponential", mean: 100 } };
    });
    const state = stateOf(scenario);
    expect(state["total/meanHeld"]).toBeCloseTo((100 * 100) / 365.25, 6);
    // The sum of two exponential lengths: (200 exp(-t / 200) - 100 exp(-t / 100)) / 100.
    const tail = 2 * Math.exp(-365.25 / 200) - Math.exp(-365.25 / 100);
    expect(state["total/staysOver12MonthsShare"]).toBeCloseTo(tail, 3);
  });

  it("ends treatments on the birthday and lets holds pass it", () => {
    const scenario = simple(({ profiles, outflow }) => {
      profiles["crisis"]!.ageAtReferral = 17;
      profiles["crisis"]!.stay = { kind: "exponential", mean: 365.25 };
      outflow.hold = { share: 0.3, days: { kind: "exponential", mean: 50 } };
    });
    const state = stateOf(scenario);
    expect(state["total/meanTreated"]).toBeCloseTo(100 * (1 - Math.exp(-1)), 1);
    // Held on the birthday: those who were cut off then, and those in their hold.
    const treated = Math.exp(-1);
    const inHold = (50 / (365.25 - 50)) * (Math.exp(-1) - Math.exp(-365.25 / 50));
    expect(state["total/leftAfter18Share"]).toBeCloseTo(0.3 * (treated + inHold), 3);
  });

  it("brings back who is young enough, as a geometric series where nobody is too old", () => {
    const scenario = simple((one) => {
      one.profiles["crisis"]!.ageAtReferral = 1;
      one.profiles["crisis"]!.stay = { kind: "exponential", mean: 30 };
      one.return = { share: 0.4, afterDays: { kind: "exponential", mean: 30 }, newProfileShare: 0, untilAge: 18 };
    });
    const state = stateOf(scenario);
    expect(state["total/placementsPerYear"]).toBeCloseTo(100 / 0.6, 1);
    expect(state["total/meanAway"]).toBeCloseTo(((100 / 0.6) * 0.4 * 30) / 365.25, 1);
  });

  it("is what the individual engine comes to after a long time", () => {
    const scenario: Scenario = {
      ...ample,
      period: { start: "2019-01-01", end: "2028-12-31", warmUpDays: 3653 },
    };
    const { measures } = run(scenario, 40).summary;
    const state = stateOf(scenario);
    const both = Object.keys(measures).filter((id) => state[id] !== undefined);
    expect(both.length).toBeGreaterThan(10);
    const off = both.map((id) => {
      const { mean, standardError } = measures[id]!;
      return Math.abs(mean - state[id]!) / standardError;
    });
    // Of 14 figures, each seen with its standard error, none should lie four of these away.
    expect(Math.max(...off)).toBeLessThan(4);
    // The errors are small enough to notice a difference of 2% in the stock.
    expect(measures["total/meanInCare"]!.standardError / state["total/meanInCare"]!).toBeLessThan(0.01);
  });

  it("has the ages at placement of the youths that the individual engine places", () => {
    // Ages are not counted by the engine; a form that admits from 16 on counts them.
    const from16 = structuredClone(ample);
    from16.careForms["old"] = { ...from16.careForms["closed"]!, role: "alternative", minimumAge: 16 };
    for (const profile of Object.values(from16.profiles)) profile.acceptableForms = ["old", "closed"];
    delete from16.triage.usualForm;
    from16.period = { start: "2019-01-01", end: "2028-12-31", warmUpDays: 3653 };
    const { measures } = run(from16, 20).summary;
    const [old, all] = [measures["form/old/admissionsPerYear"]!, measures["total/placementsPerYear"]!];
    expect(old.mean / all.mean).toBeCloseTo(stateOf(ample)["total/placedFrom16Share"]!, 1.7);
  });
});

describe("what has no steady state here", () => {
  it("is none of the reference year", () => expect(whyNotSteady(ample)).toEqual([]));

  it("is named, all of it at once", () => {
    expect(whyNotSteady(shippedScenario("houtskoolschets"))).toEqual([
      "followUp",
      "failure",
      "entryAges",
      "choice",
      "plan",
    ]);
  });

  it("is a system whose places bind", () => {
    const tight = structuredClone(ample);
    tight.careForms["closed"]!.locations = { one: { name: { nl: "Een" }, placesAtStart: 295 } };
    tight.startingPosition.inCare = [];
    expect(whyNotSteady(tight)).toEqual(["places"]);
  });
});
