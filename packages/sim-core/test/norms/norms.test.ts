import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  describeIssue,
  goalResultOf,
  measureValues,
  normResults,
  parseScenario,
  runScenario,
  type MeasuredNorm,
  type Scenario,
} from "../../src/index.ts";
import { beyond, isWithin } from "../../src/norms/bounds.ts";
import { countsAt } from "../../src/statistics/counts-at.ts";
import { addCounts, createCountHistograms } from "../../src/statistics/count-histograms.ts";
import { shareInterval } from "../../src/statistics/share-interval.ts";
import { checked, smallScenario } from "../support/small-scenario.ts";

type Norms = NonNullable<Scenario["norms"]>;
type Condition = MeasuredNorm["conditions"][number];

const text = { nl: "tekst", en: "text" };
const base = smallScenario({ perYear: 60, places: 3, stay: { kind: "exponential", mean: 20 }, end: "2021-12-31" });
const withNorms = (...conditions: Partial<Condition & { measure: string; series: string }>[]): Scenario => ({
  ...base,
  period: { ...base.period, targetDate: "2021-07-01" },
  norms: [
    {
      kind: "measured",
      id: "norm",
      statement: text,
      conditions: conditions.map((part) => ({ name: text, ...part })),
    },
    { kind: "notMeasurable", id: "climate", statement: text, why: text },
  ] as Norms,
});

function resultOf(scenario: Scenario): { norm: MeasuredNorm; run: ReturnType<typeof runScenario> } {
  const run = runScenario(checked(scenario), { seed: 1, replications: 60 });
  const [norm] = normResults(scenario, run.system, run.batch);
  if (norm?.kind !== "measured") throw new Error("The first norm is measured.");
  return { norm, run };
}

describe("a norm", () => {
  it("is met in the replications in which every condition holds, which is counted one by one", () => {
    const { norm, run } = resultOf(
      withNorms({ measure: "form/kib/inCareOnTarget", atMost: 2 }, { measure: "total/waitingOnTarget", atMost: 0 }),
    );
    const [inCare, waiting] = ["form/kib/inCareOnTarget", "total/waitingOnTarget"].map((id) =>
      measureValues(run.system, run.batch, id),
    );
    const met = [...inCare!.keys()].filter((row) => inCare![row]! <= 2 && waiting![row] === 0).length;
    expect(met).toBeGreaterThan(0);
    expect(norm.metShare).toBe(met / 60);
    expect(norm.conditions.every(({ metShare }) => metShare >= norm.metShare)).toBe(true);
    expect(norm.conditions[0]).toMatchObject({ date: "2021-07-01", unit: "youths", atMost: 2 });
  });

  it("with a condition that never has a value is not met where every replication breaks another, and else not told", () => {
    // Nothing opens or closes.
    const noValue = { measure: "total/unitsNotRealised", atMost: 0 };
    const broken = resultOf(withNorms(noValue, { measure: "form/kib/placesOnTarget", atMost: 2 })).norm;
    expect(broken).toMatchObject({ metShare: 0, replications: 60 });
    expect(broken.interval[1]).toBeGreaterThan(0);
    const kept = resultOf(withNorms(noValue, { measure: "form/kib/placesOnTarget", atMost: 3 })).norm;
    const sometimes = resultOf(withNorms(noValue, { measure: "total/waitingOnTarget", atMost: 0 })).norm;
    for (const { metShare, replications } of [kept, sometimes])
      expect({ metShare, replications }).toEqual({ metShare: NaN, replications: 0 });
  });

  it("says how far a value lies beyond its bound", () => {
    const { norm, run } = resultOf(withNorms({ measure: "total/directShare", atLeast: 0.9 }));
    const mean = run.summary.measures["total/directShare"]!.mean;
    expect(norm.conditions[0]?.beyond.mean).toBeCloseTo(0.9 - mean, 12);
    expect(norm.conditions[0]).toMatchObject({ date: null, unit: "share" });
  });

  it("on a day says the same of a count as the measure of that day does", () => {
    const series = resultOf(withNorms({ series: "form/kib/inCare", date: "2021-07-01", atMost: 2 })).norm;
    const measure = resultOf(withNorms({ measure: "form/kib/inCareOnTarget", atMost: 2 })).norm;
    expect(series.metShare).toBe(measure.metShare);
    expect(series.conditions[0]?.value).toEqual(measure.conditions[0]?.value);
    expect(series.conditions[0]?.unit).toBe("youths");
  });

  it("on a day counts places where these are asked for", () => {
    const { norm } = resultOf(withNorms({ series: "form/kib/places", date: "2021-07-01", atMost: 2 }));
    expect(norm.conditions[0]).toMatchObject({ unit: "places", value: { mean: 3 } });
  });

  it("that the model has no state for is listed and not judged", () => {
    const { run } = resultOf(withNorms({ measure: "total/directShare", atLeast: 0.9 }));
    expect(normResults(run.scenario, run.system, run.batch)[1]).toEqual({
      kind: "notMeasurable",
      id: "climate",
      statement: text,
      why: text,
    });
  });

  it("counts replications that share their drawn numbers as one observation", () => {
    const scenario = withNorms({ measure: "total/directShare", atLeast: 0.5 });
    scenario.uncertainty = { "/arrivals/perYear": { kind: "uniform", low: 20, high: 120 } };
    scenario.replicationsPerParameterSet = 10;
    const { norm } = resultOf(scenario);
    expect(norm.interval).toEqual(shareInterval(norm.metShare, 6));
  });
});

describe("the goal of a wind-down", () => {
  it("is what its norm says, written as conditions", () => {
    const scenario = withNorms(
      { measure: "total/closedPlacesOnTarget", atMost: 3 },
      { measure: "total/closedInCareOnTarget", atMost: 3 },
      { measure: "form/kib/waitingOnTarget", atMost: 0 },
      { measure: "total/elsewhereOnTarget", atMost: 0 },
    );
    scenario.careForms["kib"] = { ...scenario.careForms["kib"]!, role: "closed" };
    scenario.goal = { closedPlaces: 3 };
    const { norm, run } = resultOf(scenario);
    const goal = goalResultOf(run.system, run.batch);
    expect(goal?.metShare).toBe(norm.metShare);
    expect(goal?.placesMetShare).toBe(1);
    expect(goal?.nobodyDisplacedShare).toBe(1);
    expect(norm.metShare).toBeLessThan(1);
  });
});

describe("a norm that cannot be", () => {
  const issuesOf = (scenario: Scenario): string[] => {
    const parsed = parseScenario(scenario);
    if (parsed.ok) throw new Error("This norm should be refused.");
    for (const issue of parsed.issues) expect(describeIssue(issue, "nl").hint).toMatch(/\S/);
    return parsed.issues.map(({ code, path, suggestion = "" }) => `${code} ${path} ${suggestion}`.trim());
  };
  const at = "norms.0.conditions.0";

  it.each([
    [{ atMost: 1 }, `missing_field ${at}.measure`],
    [{ measure: "total/directShare" }, `missing_field ${at}.atMost`],
    [{ measure: "total/directShare", date: "2021-05-01", atMost: 1 }, `not_an_option ${at}.date`],
    [{ series: "total/waiting", atMost: 1 }, `missing_field ${at}.date`],
    [{ series: "total/waiting", date: "2031-01-01", atMost: 1 }, `wrong_order ${at}.date`],
    [{ measure: "form/kib/failedShares", atMost: 1 }, `unknown_reference ${at}.measure form/kib/failedShare`],
    [{ measure: "form/kibb/failedShare", atMost: 1 }, `unknown_reference ${at}.measure form/kib/failedShare`],
  ])("is refused where it stands: %j", (condition, issue) => {
    expect(issuesOf(withNorms(condition))).toEqual([issue]);
  });

  it("asks for a day of the goal only where there is one", () => {
    const scenario = withNorms({ measure: "total/waitingOnTarget", atMost: 0 });
    const { start, end } = base.period;
    expect(issuesOf({ ...scenario, period: { start, end } })).toEqual([`unknown_reference ${at}.measure`]);
  });

  it("cannot join a count by day with other conditions, nor have the id of another", () => {
    const series = { series: "total/waiting", date: "2021-05-01", atMost: 1 };
    expect(issuesOf(withNorms(series, { measure: "total/directShare", atLeast: 1 }))).toEqual([
      `not_an_option ${at}.series`,
    ]);
    const scenario = withNorms(series);
    const twice = [...(scenario.norms ?? []), ...(scenario.norms ?? [])];
    expect(issuesOf({ ...scenario, norms: twice })).toEqual(["duplicate norms.2.id", "duplicate norms.3.id"]);
  });
});

describe("bounds", () => {
  it("hold exactly where nothing lies beyond them", () => {
    const bounds = fc.record({ atMost: fc.double({ noNaN: true }), atLeast: fc.double({ noNaN: true }) });
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), bounds, (value, both) => {
        expect(isWithin(value, both)).toBe(beyond(value, both) <= 0);
      }),
    );
  });
});

describe("the interval of a share", () => {
  it("is the one that Wilson gives (Newcombe 1998, table I: 81 of 263, 0 of 20, 1 of 29)", () => {
    const rounded = (share: number, of: number) => shareInterval(share / of, of).map((end) => Number(end.toFixed(4)));
    expect(rounded(81, 263)).toEqual([0.2553, 0.3662]);
    expect(rounded(0, 20)).toEqual([0, 0.1611]);
    expect(rounded(1, 29)).toEqual([0.0061, 0.1718]);
  });
});

describe("counts at a point", () => {
  it("are all that were added there, in rising order", () => {
    const histograms = createCountHistograms(2);
    addCounts([histograms], Int32Array.from([5, 1, 3, 1, 4, 9]));
    expect([...countsAt(histograms, 0)]).toEqual([3, 4, 5]);
    expect([...countsAt(histograms, 1)]).toEqual([1, 1, 9]);
  });
});
