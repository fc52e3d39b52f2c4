import { describe, expect, it } from "vitest";
import {
  createScenarioSimulation,
  measureValues,
  planPrecision,
  runScenario,
  runUntilPrecise,
  type Scenario,
} from "../../src/index.ts";
import { checked, smallScenario } from "../support/small-scenario.ts";

const referrals = "total/newReferralsPerYear";

/** Thirty days with a referral a day: a Poisson number of 30, whose rate a year has a mean of 365.25 and an sd of 66.7. */
function quick(uncertainty?: Scenario["uncertainty"]): Scenario {
  return checked({
    ...smallScenario({ perYear: 365.25, places: 30, stay: 1, end: "2021-01-30" }),
    ...(uncertainty === undefined ? {} : { uncertainty }),
  });
}

describe("replications by the precision that is wanted", () => {
  it("are enough, and not many more than enough", () => {
    const precision = { measure: referrals, halfWidth: 5, isShareOfMean: false };
    const { reached, summary, batch, system } = runUntilPrecise(quick(), 1, { precision, maxReplications: 100_000 });
    expect(reached).toMatchObject({ isReached: true, wantedHalfWidth: 5, mean: summary.measures[referrals]!.mean });
    expect(reached.foundHalfWidth).toBeLessThanOrEqual(5);
    // (1.96 x 66.7 / 5)^2 = 683.
    expect(reached.replications).toBeGreaterThan(580);
    expect(reached.replications).toBeLessThan(850);
    const atOnce = runScenario(quick(), { seed: 1, replications: reached.replications });
    expect(measureValues(system, batch, referrals)).toEqual(measureValues(atOnce.system, atOnce.batch, referrals));
    expect(JSON.stringify(atOnce.summary)).toBe(JSON.stringify(summary));
  });

  it("may be asked for as a share of the mean", () => {
    const precision = { measure: referrals, halfWidth: 0.02, isShareOfMean: true };
    const { reached } = runUntilPrecise(quick(), 1, { precision, maxReplications: 100_000 });
    expect(reached.isReached).toBe(true);
    expect(reached.wantedHalfWidth).toBeCloseTo(0.02 * reached.mean, 12);
  });

  it("stop at the bound, and say that it was not enough", () => {
    const precision = { measure: referrals, halfWidth: 1, isShareOfMean: false };
    const { reached } = runUntilPrecise(quick(), 1, { precision, maxReplications: 300 });
    expect(reached).toMatchObject({ isReached: false, replications: 300, maxReplications: 300 });
    expect(reached.foundHalfWidth).toBeGreaterThan(1);
  });

  it("end long before the bound for an outcome that never has a value", () => {
    const precision = { measure: "total/meanDaysToBestForm", halfWidth: 1, isShareOfMean: false };
    const nobody = { ...quick(), arrivals: { perYear: 0 } };
    const { reached } = runUntilPrecise(nobody, 1, { precision, maxReplications: 100_000 });
    expect(reached).toMatchObject({ isReached: false, mean: NaN });
    expect(reached.replications).toBeLessThan(2000);
  });

  it("count only where there was something to measure", () => {
    // One replication in forty has a referral, whose stay of a day is over 12 months in none: 0 ± 0 after two of these.
    const precision = { measure: "total/staysOver12MonthsShare", halfWidth: 0.01, isShareOfMean: false };
    const rare = { ...quick(), arrivals: { perYear: 0.3 } };
    const { reached, summary } = runUntilPrecise(rare, 1, { precision, maxReplications: 100_000 });
    expect(reached.isReached).toBe(true);
    expect(summary.measures[precision.measure]!.count).toBeGreaterThanOrEqual(100);
    expect(reached.replications).toBeLessThan(8000);
    const few = runUntilPrecise(rare, 1, { precision, maxReplications: 400 });
    expect(few.reached).toMatchObject({ isReached: false, replications: 400 });
  });

  it("come in whole parameter sets", () => {
    const precision = { measure: referrals, halfWidth: 20, isShareOfMean: false };
    const uncertain = quick({ "/arrivals/perYear": { kind: "uniform", low: 265.25, high: 465.25 } });
    const { reached } = runUntilPrecise(uncertain, 1, { precision, maxReplications: 100_000 });
    expect(reached.isReached).toBe(true);
    expect(reached.replications % 10).toBe(0);
    // (1.96 / 20)^2 sets with a variance of 200^2 / 12 + 66.7^2 / 10 each: 36 sets.
    expect(reached.replications).toBeGreaterThan(250);
    expect(reached.replications).toBeLessThan(550);
  });

  it("are refused for an outcome that is not there", () => {
    const precision = { measure: "form/none/meanWaiting", halfWidth: 1, isShareOfMean: false };
    expect(() => planPrecision(quick(), precision, 100)).toThrow("form/none/meanWaiting");
  });

  it("leave an interval that holds the true mean 19 times in 20", () => {
    const plan = planPrecision(quick(), { measure: referrals, halfWidth: 9, isShareOfMean: false }, 100_000);
    const simulation = createScenarioSimulation(quick(), "coverage");
    const trials = 200;
    let held = 0;
    for (let trial = 0; trial < trials; trial++) {
      // Every trial has replications of its own, and looks at them at the moments of the plan.
      for (let until: number | null = plan.first; until !== null;) {
        const { reached, goOnUntil } = plan.judge(simulation.run(trial * 10_000, until));
        if (goOnUntil === null && Math.abs(reached.mean - 365.25) <= reached.foundHalfWidth) held++;
        until = goOnUntil;
      }
    }
    expect(Math.abs(held / trials - 0.95)).toBeLessThan(3 * Math.sqrt((0.95 * 0.05) / trials));
  });
});
