import { describe, expect, it } from "vitest";
import { runScenario, toCareSystem, type Scenario } from "../../src/index.ts";
import { momentsAt } from "../../src/statistics/moments.ts";
import { seriesOf } from "../../src/outcomes/series.ts";
import { checked, run, smallScenario } from "../support/small-scenario.ts";

/** Defects of other tools that none of the known answers would show. docs/verification.md lists them all. */
describe("defects seen elsewhere", () => {
  it("a first caseload in balance has no dip or bulge on any of the first days", () => {
    const scenario = smallScenario({
      perYear: 365.25,
      places: 1000,
      stay: { kind: "gamma", mean: 40, sd: 40 },
      atStart: 50,
      end: "2021-02-28",
    });
    scenario.outflow.hold = { share: 0.5, days: { kind: "exponential", mean: 20 } };
    // Forty in stay and, by Little's law, ten who hold their place.
    scenario.startingPosition.inCare = [{ form: "kib", profile: "any", youths: 50, held: 10 }];
    const { system, batch } = run(scenario, 3000);
    const histograms = batch.series[seriesOf(system).indexOf("form/kib/inCare")]!;
    for (let day = 1; day < histograms.points; day++) {
      const { count, mean, second } = momentsAt(histograms, day);
      const standardError = Math.sqrt(second / count);
      // Sixty days that hang together: four standard errors, and an error of one per cent would show.
      expect(Math.abs(mean - 50), `day ${day}: ${mean}`).toBeLessThan(4 * standardError);
      expect(4 * standardError).toBeLessThan(0.5 * 1.1);
    }
  });

  it("nothing is warmed up in silence: a run begins with the caseload of the file, and with nobody where there is none", () => {
    for (const atStart of [0, 7]) {
      const scenario = smallScenario({ perYear: 400, places: 20, stay: 30, atStart, end: "2021-03-31" });
      const { system, summary } = run(scenario, 5);
      expect(system.warmUpDays).toBe(0);
      expect(summary.series["form/kib/inCare"]?.mean[0]).toBe(atStart);
    }
  });

  it("small numbers are not rounded on their way: 3.7 referrals a year are 3.7, also where a profile has a hundredth of them", () => {
    const scenario = smallScenario({ perYear: 3.7, places: 10, stay: 30, end: "2040-12-31" });
    const { any } = scenario.profiles;
    scenario.profiles = { any: { ...any!, weight: 99 }, rare: { ...any!, weight: 1 } };
    const { system, summary } = run(scenario, 400);
    for (const perDay of system.arrivalsPerDay) expect(perDay * 365.25).toBeCloseTo(3.7, 12);
    const { mean, standardError } = summary.measures["total/newReferralsPerYear"]!;
    expect(Math.abs(mean - 3.7)).toBeLessThan(3 * standardError);
    const rare = summary.measures["profile/rare/placementsPerYear"]!;
    expect(Math.abs(rare.mean - 0.037)).toBeLessThan(3 * rare.standardError);
    expect(rare.mean).toBeGreaterThan(0);
  });

  it.each(Object.entries(zeros()))("a zero can be entered, and means zero: %s", (_, enter) => {
    const scenario = smallScenario({ perYear: 100, places: 5, stay: 20, end: "2021-12-31" });
    enter(scenario);
    const { summary } = runScenario(checked(scenario), { seed: 1, replications: 3 });
    expect(summary.checks.conservationGap).toBe(0);
  });

  it("a rate of zero gives nobody, a stay of zero leaves a place at once, no places admit nobody", () => {
    const outcome = (change: (scenario: Scenario) => void): Record<string, number | undefined> => {
      const scenario = smallScenario({ perYear: 100, places: 5, stay: 20, end: "2021-12-31" });
      change(scenario);
      const { measures } = run(scenario, 3).summary;
      return Object.fromEntries(
        ["total/newReferralsPerYear", "total/placementsPerYear", "total/meanInCare"].map((id) => [
          id,
          measures[id]?.mean,
        ]),
      );
    };
    expect(outcome((scenario) => (scenario.arrivals.perYear = 0))["total/newReferralsPerYear"]).toBe(0);
    expect(outcome((scenario) => (scenario.profiles["any"]!.stay = 0))["total/meanInCare"]).toBe(0);
    const closed = outcome((scenario) => (scenario.careForms["kib"]!.locations!["here"]!.placesAtStart = 0));
    expect(closed).toMatchObject({ "total/placementsPerYear": 0, "total/meanInCare": 0 });
  });

  it("a day without referrals is a day of the run: zero by a change counts until the next change", () => {
    const scenario = smallScenario({ perYear: 1000, places: 100, stay: 5, end: "2021-12-31" });
    scenario.arrivals.changes = [
      { from: "2021-03-01", factor: 0 },
      { from: "2021-06-01", factor: 1 },
    ];
    const { start, arrivalsPerDay } = toCareSystem(checked(scenario));
    expect(start).toBeGreaterThan(0);
    expect([...arrivalsPerDay.slice(59, 151)].every((rate) => rate === 0)).toBe(true);
    expect(arrivalsPerDay[58]).toBeGreaterThan(0);
    expect(arrivalsPerDay[151]).toBeGreaterThan(0);
  });
});

/** Every sort of number in a file that may be nothing. */
function zeros(): Record<string, (scenario: Scenario) => void> {
  return {
    "referrals a year": ({ arrivals }) => (arrivals.perYear = 0),
    "the factor of a change": ({ arrivals }) => (arrivals.changes = [{ from: "2021-02-01", factor: 0 }]),
    "the height of a season": ({ arrivals }) => (arrivals.season = { amplitude: 0, peakDay: 1 }),
    places: ({ careForms }) => (careForms["kib"]!.locations!["here"]!.placesAtStart = 0),
    "a stay": ({ profiles }) => (profiles["any"]!.stay = 0),
    "the spread of a stay": ({ profiles }) => (profiles["any"]!.stay = { kind: "lognormal", mean: 20, sd: 0 }),
    "the mean of a stay": ({ profiles }) => (profiles["any"]!.stay = { kind: "uniform", low: 0, high: 0 }),
    "an age": ({ profiles }) => (profiles["any"]!.ageAtReferral = 0),
    "the weight of a profile": (scenario) => (scenario.profiles["none"] = { ...scenario.profiles["any"]!, weight: 0 }),
    "the share urgent": ({ triage }) => (triage.urgentShare = 0),
    "days until a fall-back": ({ placement }) => (placement.regular = { ...placement.regular, fallsBackAfterDays: 0 }),
    patience: ({ placement }) => (placement.leavesAfterDays = 0),
    "days until urgent": ({ placement }) => (placement.becomesUrgentAfterDays = 0),
    "a hold": ({ outflow }) => (outflow.hold = { share: 0, days: 0 }),
    "the delay of a return": (scenario) => (scenario.return = { ...scenario.return, share: 0.5, afterDays: 0 }),
    "the mismatch factor": ({ stay }) => (stay.mismatchFactor = 0),
    "a warm-up": ({ period }) => (period.warmUpDays = 0),
    "youths at the start": ({ startingPosition }) =>
      startingPosition.inCare.push({ form: "kib", profile: "any", youths: 0 }),
    "places of the goal": (scenario) => (scenario.goal = { closedPlaces: 0 }),
    "the sum on paper": (scenario) => (scenario.paperSum = { youths: 0, places: { kib: 0 } }),
  };
}
