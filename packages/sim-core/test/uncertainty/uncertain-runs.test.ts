import { describe, expect, it } from "vitest";
import {
  batchTransferables,
  compareRuns,
  createScenarioSimulation,
  createSimulation,
  mergeBatches,
  measureValues,
  runScenario,
  scenarioOfReplication,
  summariseRun,
  toCareSystem,
  type Scenario,
} from "../../src/index.ts";
import { checked, run, smallScenario } from "../support/small-scenario.ts";

const inflow = { "/arrivals/perYear": { kind: "uniform", low: 40, high: 60 } } as const;
const referrals = "total/newReferralsPerYear";

/** One year with 50 referrals, or 40 to 60. */
function scenarioWith(uncertainty: Scenario["uncertainty"], places = 30): Scenario {
  return checked({ ...smallScenario({ perYear: 50, places, stay: 20, end: "2021-12-31" }), uncertainty });
}

describe("a run with an uncertain number", () => {
  it("tells chance from not knowing: Poisson numbers with a mean that is drawn", () => {
    const { summary } = run(scenarioWith(inflow), 2000);
    const { mean, standardError, chanceSd, notKnowingSd } = summary.measures[referrals]!;
    const sets = 200;
    // A year of referrals at 40 to 60 a year: the drawn mean has sd 20 / sqrt(12), chance about it sqrt(50), in 365 days.
    const known = { notKnowing: 20 / Math.sqrt(12), chance: Math.sqrt((50 * 365.25) / 365) };
    expect(Math.abs(mean - 50)).toBeLessThan(3 * standardError);
    const trueError = Math.sqrt((known.notKnowing ** 2 + known.chance ** 2 / 10) / sets);
    expect(standardError / trueError).toBeGreaterThan(0.85);
    expect(standardError / trueError).toBeLessThan(1.15);
    // A uniform quantity has a kurtosis of 1.8, so an sd over n of them a standard error of sd sqrt(0.8 / (4 n)); the rest is less.
    expect(Math.abs(notKnowingSd - known.notKnowing)).toBeLessThan(3 * known.notKnowing * Math.sqrt(2 / (4 * sets)));
    expect(Math.abs(chanceSd - known.chance)).toBeLessThan(3 * (known.chance / Math.sqrt(2 * 1800)));
  });

  it("has no not knowing where every number is certain", () => {
    const { summary } = run(scenarioWith(undefined), 50);
    expect(summary.uncertainty).toBeNull();
    expect(summary.bands.percentiles).toBe("Hyndman-Fan type 7");
    for (const { notKnowingSd } of Object.values(summary.measures)) expect(notKnowingSd).toBe(0);
  });

  it("says which numbers were drawn, and how often", () => {
    const scenario = { ...scenarioWith(inflow), replicationsPerParameterSet: 4 };
    const { summary } = run(scenario, 30);
    expect(summary.uncertainty).toEqual({ numbers: inflow, replicationsPerParameterSet: 4, parameterSets: 8 });
  });

  it("gives the same bytes however its replications are dealt, within sets and across them", () => {
    const scenario = scenarioWith({
      ...inflow,
      "/careForms/kib/locations/here/placesAtStart": { kind: "uniform", low: 2, high: 9 },
    });
    const whole = JSON.stringify(run(scenario, 47, "bytes").summary);
    const simulation = createScenarioSimulation(scenario, "bytes");
    const another = createScenarioSimulation(scenario, "bytes");
    const parts = [simulation.run(33, 14), another.run(0, 7), simulation.run(7, 26)];
    const sent = parts.map((part) => structuredClone(part, { transfer: batchTransferables(part) }));
    expect(JSON.stringify(summariseRun(scenario, mergeBatches(sent), "bytes"))).toBe(whole);
  });

  it("runs in each replication what its drawn scenario runs on its own: the chance is the same", () => {
    const scenario = scenarioWith(inflow);
    const all = runScenario(scenario, { seed: 3, replications: 25 });
    for (const replication of [0, 9, 10, 24]) {
      const drawn = toCareSystem(scenarioOfReplication(scenario, 3, replication));
      const alone = createSimulation(drawn, 3).run(replication, 1);
      for (const measure of [referrals, "total/meanWaiting", "form/kib/meanStayDays"]) {
        expect(measureValues(drawn, alone, measure)[0]).toBe(
          measureValues(all.system, all.batch, measure)[replication],
        );
      }
    }
  });

  it("meets nothing but the file in a certain scenario: same bytes with a constant as with the number itself", () => {
    const certain = run(scenarioWith(undefined), 20).batch;
    const constant = run(scenarioWith({ "/arrivals/perYear": { kind: "constant", value: 50 } }), 20).batch;
    expect(constant.outcomes).toEqual(certain.outcomes);
  });
});

describe("two scenarios that do not know the same number", () => {
  it("share its drawings, so that the difference between them keeps only what differs", () => {
    const [few, many] = [scenarioWith(inflow, 3), scenarioWith(inflow, 4)].map((scenario) =>
      runScenario(scenario, { seed: 1, replications: 200 }),
    );
    const differences = compareRuns(few!, many!);
    expect(differences[referrals]).toMatchObject({
      mean: 0,
      chanceSd: 0,
      notKnowingSd: 0,
      shareEqual: 1,
      better: null,
    });
    const { mean, standardError, interval, chanceBetter, chanceWorse, shareEqual } = differences["total/meanWaiting"]!;
    expect(mean).toBeLessThan(0);
    expect(interval[1]).toBeLessThan(0);
    expect(chanceBetter! + chanceWorse! + shareEqual).toBeCloseTo(1, 12);
    expect(chanceBetter).toBeGreaterThan(0.95);
    // In order of arrival, one more place makes nobody wait longer.
    expect(chanceWorse).toBe(0);
    const apart = [few!, many!].map(({ summary }) => summary.measures["total/meanWaiting"]!.standardError);
    expect(standardError).toBeLessThan(Math.hypot(...apart));
  });

  it("are compared by whole sets of both where they have sets of another size", () => {
    const first = runScenario(
      { ...scenarioWith(inflow, 5), replicationsPerParameterSet: 4 },
      { seed: 1, replications: 120 },
    );
    const second = runScenario(
      { ...scenarioWith(inflow, 6), replicationsPerParameterSet: 6 },
      { seed: 1, replications: 120 },
    );
    const difference = compareRuns(first, second)["total/meanInCare"]!;
    const values = ["total/meanInCare"].flatMap((id) => {
      const [a, b] = [first, second].map(({ system, batch }) => measureValues(system, batch, id));
      return Array.from(a!, (value, row) => b![row]! - value);
    });
    const groupMeans = Array.from({ length: 10 }, (_, group) => {
      const own = values.slice(12 * group, 12 * group + 12);
      return own.reduce((sum, value) => sum + value, 0) / own.length;
    });
    const mean = groupMeans.reduce((sum, value) => sum + value, 0) / 10;
    const variance = groupMeans.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 9;
    expect(difference.standardError).toBeCloseTo(Math.sqrt(variance / 10), 12);
  });
});
