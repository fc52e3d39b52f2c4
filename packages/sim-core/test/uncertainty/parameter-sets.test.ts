import { describe, expect, it } from "vitest";
import {
  describeIssue,
  ImpossibleParameterSet,
  parseScenario,
  type DistributionSpec,
  type Scenario,
} from "../../src/index.ts";
import { toQuantile } from "../../src/engine/distributions/quantile.ts";
import { createParameterSets } from "../../src/scenario/parameter-sets.ts";
import { checked, smallScenario } from "../support/small-scenario.ts";

const stay = { kind: "lognormal", mean: 100, sd: 80 } as const;
const small = (uncertainty: Scenario["uncertainty"]): Scenario => ({
  ...smallScenario({ perYear: 50, places: 8, stay, atStart: 4, end: "2021-12-31" }),
  uncertainty,
});

function setsOf(scenario: Scenario, seed: number | string = 1) {
  const sets = createParameterSets(checked(scenario), seed);
  if (sets === null) throw new Error("The scenario has uncertain numbers.");
  return sets;
}

function issuesOf(scenario: Scenario) {
  const parsed = parseScenario(scenario);
  return parsed.ok ? [] : parsed.issues;
}

describe("a drawing of the uncertain numbers", () => {
  it("follows their distribution, set after set, in all nine kinds", () => {
    const kinds: Exclude<DistributionSpec, number>[] = [
      { kind: "constant", value: 42 },
      { kind: "exponential", mean: 50 },
      { kind: "lognormal", mean: 50, sd: 20 },
      { kind: "gamma", mean: 50, sd: 20 },
      { kind: "normal", mean: 50, sd: 10 },
      { kind: "uniform", low: 40, high: 60 },
      { kind: "triangular", low: 40, mode: 45, high: 60 },
      { kind: "pert", low: 40, mode: 45, high: 60 },
      {
        kind: "empirical",
        points: [
          { probability: 0, value: 40 },
          { probability: 0.3, value: 50 },
          { probability: 1, value: 90 },
        ],
      },
    ];
    for (const spread of kinds) {
      const sets = setsOf(small({ "/arrivals/perYear": spread }));
      const drawn = Array.from({ length: 400 }, (_, set) => sets.draw(set).arrivals.perYear).sort((a, b) => a - b);
      const quantile = toQuantile(spread);
      const largest = Math.max(
        ...drawn.map((value, rank) => {
          // Between the shares below and up to this value lies the true share, but for chance.
          let [low, high] = [0, 1];
          for (let step = 0; step < 50; step++) {
            const middle = (low + high) / 2;
            if (quantile(Math.max(middle, 1e-12)) < value) low = middle;
            else high = middle;
          }
          return spread.kind === "constant" ? 0 : Math.abs(low - (rank + 0.5) / drawn.length);
        }),
      );
      // Kolmogorov and Smirnov: 1.95 / sqrt(n) is passed once in a thousand.
      expect(largest, spread.kind).toBeLessThan(1.95 / Math.sqrt(400));
    }
  });

  it("is that of the seed, the set and the number, whatever else is uncertain", () => {
    const one = { kind: "uniform", low: 40, high: 60 } as const;
    const alone = setsOf(small({ "/arrivals/perYear": one }), "a seed");
    const among = setsOf(
      small({ "/profiles/any/stay/mean": { kind: "pert", low: 80, mode: 90, high: 120 }, "/arrivals/perYear": one }),
      "a seed",
    );
    const other = setsOf(small({ "/arrivals/perYear": one }), "another seed");
    const drawn = [7, 0, 3].map((set) => alone.draw(set).arrivals.perYear);
    expect([7, 0, 3].map((set) => among.draw(set).arrivals.perYear)).toEqual(drawn);
    expect([7, 0, 3].map((set) => other.draw(set).arrivals.perYear)).not.toEqual(drawn);
    expect(new Set(drawn).size).toBe(3);
  });

  it("has no number follow another, nor a set the one before", () => {
    const wide = { kind: "uniform", low: 0.001, high: 1 } as const;
    const sets = setsOf(small({ "/triage/urgentShare": wide, "/return/share": wide }));
    const drawn = Array.from({ length: 2000 }, (_, set) => sets.draw(set));
    const urgent = drawn.map(({ triage }) => triage.urgentShare);
    const returns = drawn.map((scenario) => scenario.return.share);
    // The correlation of independent values has a standard error of 1 / sqrt(n).
    expect(Math.abs(correlation(urgent, returns))).toBeLessThan(3 / Math.sqrt(2000));
    expect(Math.abs(correlation(urgent.slice(1), urgent.slice(0, -1)))).toBeLessThan(3 / Math.sqrt(2000));
  });

  it("rounds where the field asks for a whole number, and leaves all else as it is", () => {
    const scenario = small({ "/careForms/kib/locations/here/placesAtStart": { kind: "uniform", low: 6, high: 10 } });
    const sets = setsOf(scenario);
    const places = Array.from(
      { length: 300 },
      (_, set) => sets.draw(set).careForms["kib"]!.locations!["here"]!.placesAtStart,
    );
    expect(new Set(places)).toEqual(new Set([6, 7, 8, 9, 10]));
    const drawn = structuredClone(sets.draw(5));
    drawn.careForms["kib"]!.locations!["here"]!.placesAtStart = 8;
    expect(drawn).toEqual({ ...scenario, uncertainty: {} });
  });
});

describe("uncertain numbers that cannot be", () => {
  const narrow = { kind: "uniform", low: 0.4, high: 0.6 } as const;

  it.each([
    ["/arrivals/peryear", "no_model_number", "/arrivals/perYear"],
    ["/profiles/any/stay", "no_model_number", "/profiles/any/stay/mean"],
    ["/arrivals", "no_model_number", "/arrivals/perYear"],
    ["/period/warmUpDays", "no_model_number", undefined],
    ["/provenance/~1arrivals/range/0", "no_model_number", undefined],
    ["/uncertainty/~1arrivals~1perYear/low", "no_model_number", undefined],
    ["/formatVersion", "no_model_number", undefined],
    ["/name/nl", "no_model_number", undefined],
    ["/capacityPlan/steps/0/units", "no_model_number", undefined],
    ["/constructor/name", "no_model_number", undefined],
    ["arrivals.perYear", "no_model_number", "/arrivals/perYear"],
    ["", "no_model_number", undefined],
  ])("%s names no number", (pointer, code, suggestion) => {
    const [issue, ...others] = issuesOf(small({ [pointer]: narrow }));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code, path: `uncertainty.${pointer}` });
    expect(issue?.suggestion).toBe(suggestion);
  });

  it.each([
    ["/triage/urgentShare", { kind: "uniform", low: 0.5, high: 1.2 }, "<=1"],
    ["/triage/urgentShare", { kind: "gamma", mean: 0.5, sd: 0.3 }, "<=1"],
    ["/profiles/any/stay/mean", { kind: "uniform", low: 0, high: 10 }, undefined],
    ["/profiles/any/stay/mean", { kind: "constant", value: 0 }, ">0"],
    ["/return/untilAge", { kind: "normal", mean: 23, sd: 1 }, "<=27"],
  ] as const)("%s as %j goes beyond what is allowed there", (pointer, spread, expected) => {
    const issues = issuesOf(small({ [pointer]: spread }));
    if (expected === undefined) expect(issues).toEqual([]);
    else expect(issues).toMatchObject([{ code: "uncertain_beyond_limits", expected }]);
  });

  it.each([
    ["more youths than places", { "/startingPosition/inCare/0/youths": { kind: "uniform", low: 2, high: 12 } }],
    [
      "places that may be too few",
      { "/careForms/kib/locations/here/placesAtStart": { kind: "uniform", low: 1, high: 9 } },
    ],
    ["weights that can all be 0", { "/profiles/any/weight": { kind: "uniform", low: 0, high: 0 } }],
    [
      "more work than can be done",
      {
        "/arrivals/perYear": { kind: "uniform", low: 50, high: 1_000_000 },
        "/return/share": { kind: "uniform", low: 0, high: 1 },
      },
    ],
  ] as const)("%s: found before the run, at a corner", (_, uncertainty) => {
    const issues = issuesOf({ ...small(uncertainty), period: { start: "2021-01-01", end: "2060-12-31" } });
    expect(issues.map(({ code }) => code)).toContain("impossible_parameter_set");
    for (const issue of issues) {
      expect(describeIssue(issue, "nl").message).toMatch(/^Dit scenario kan niet als .*: bij \S+: .*\.$/);
      expect(describeIssue(issue, "en").message).toMatch(/^This scenario is not possible with .*: at \S+: .*\.$/);
    }
  });

  it("low above high in only one of four corners is found too", () => {
    const scenario = small({
      "/profiles/any/stay/low": { kind: "uniform", low: 10, high: 50 },
      "/profiles/any/stay/high": { kind: "uniform", low: 45, high: 90 },
    });
    scenario.profiles["any"]!.stay = { kind: "uniform", low: 30, high: 60 };
    expect(issuesOf(scenario)).toMatchObject([
      {
        code: "impossible_parameter_set",
        expected: "oneHigh",
        received: "/profiles/any/stay/low",
        cause: { code: "wrong_order" },
      },
    ]);
  });

  it("a drawing that is no scenario after all names the set, and never runs", () => {
    // Made past the front door: the corners would have refused it.
    const scenario = small({ "/startingPosition/inCare/0/youths": { kind: "uniform", low: 20, high: 30 } });
    expect(() => createParameterSets(scenario, 7)?.draw(12)).toThrow(ImpossibleParameterSet);
    expect(() => createParameterSets(scenario, 7)?.draw(12)).toThrow(
      /^set 12, replications 120-129, seed 7: more_youths/,
    );
  });
});

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const product = mean(a.map((value, i) => (value - meanA) * (b[i]! - meanB)));
  const square = (values: readonly number[], about: number): number =>
    mean(values.map((value) => (value - about) ** 2));
  return product / Math.sqrt(square(a, meanA) * square(b, meanB));
}
