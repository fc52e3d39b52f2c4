import { describe, expect, it } from "vitest";
import {
  describeHindsight,
  layOver,
  maskSmallCells,
  parseRealised,
  withoutMask,
  type Hindsight,
  type Scenario,
} from "../../src/index.ts";
import { binomialChances, binomialRange, chanceInterval } from "../../src/statistics/binomial.ts";
import { checked, smallScenario } from "../support/small-scenario.ts";

/** Thirty a year with a mean stay of 243.5 days: a Poisson stock of 20. */
const poissonOfTwenty: Scenario = checked(
  smallScenario({
    perYear: 30,
    places: 200,
    stay: { kind: "exponential", mean: 243.5 },
    atStart: 20,
    warmUpDays: 700,
    end: "2021-12-31",
  }),
);

function laidOver(rows: readonly string[], scenario = poissonOfTwenty, replications = 1000): Hindsight {
  const parsed = parseRealised(["date,form,measure,value", ...rows].join("\n"), scenario);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return layOver(scenario, parsed, { seed: 1, replications });
}

describe("figures laid over a run", () => {
  it("stand beside the bands of what is simulated", () => {
    const [figure] = laidOver(["2021-07-01,total,inCare,29"]).figures;
    // Of a Poisson number of 20, 10.5% is up to 14 and 92% up to 26; 3.9% up to 12 and 97.8% up to 29.
    expect(figure!.band80).toEqual([14, 26]);
    expect(figure!.band95[0]).toBe(12);
    expect([29, 30]).toContain(figure!.band95[1]);
    expect(figure!.mean).toBeCloseTo(20, 0);
    expect(figure!.error).toBeCloseTo(29 - figure!.mean, 12);
    expect(figure!.standardisedError).toBeCloseTo(figure!.error / figure!.sd, 12);
    expect([figure!.isInBand80, figure!.isInBand95]).toEqual([false, true]);
  });

  it("are judged together: how many are inside, beside what chance allows", () => {
    const { coverage80, errors } = laidOver([
      "2021-04-01,total,inCare,20",
      "2021-07-01,total,inCare,20",
      "2021-10-01,total,inCare,60",
      "2021,total,placements,30",
    ]);
    expect(coverage80).toMatchObject({ inside: 3, of: 4 });
    // A band from 14 to 26 holds 0.855 of a Poisson number of 20.
    expect(coverage80.expectedShare).toBeGreaterThan(0.82);
    expect(coverage80.expectedShare).toBeLessThan(0.88);
    expect(errors.map(({ measure, figures }) => [measure, figures])).toEqual([
      ["inCare", 3],
      ["placements", 1],
    ]);
    expect(errors[0]!.meanError).toBeCloseTo((0 + 0 + 40) / 3, 0);
  });

  it("have no standardised error where nothing is left to chance", () => {
    const fixed = checked(smallScenario({ perYear: 0, places: 5, stay: 5000, atStart: 3, elapsed: "justArrived" }));
    const { figures, coverage95 } = laidOver(["2021-07-01,total,inCare,3"], fixed, 5);
    expect(figures[0]).toMatchObject({ mean: 3, sd: 0, standardisedError: null, isInBand95: true });
    expect(coverage95).toMatchObject({ inside: 1, of: 1, expectedShare: 1, byChance: [1, 1] });
  });

  it("are talked about with the doubt that so few give", () => {
    const coverage = { inside: 2, of: 3, expectedShare: 0.84, byChance: [1, 3], trueShare: [0.09, 0.99] } as const;
    const told = describeHindsight({ coverage80: coverage, coverage95: coverage, replications: 50 }, "nl");
    expect(told[0]).toContain("2 van 3 cijfers liggen binnen de 80%-band");
    expect(told[2]).toContain("kan het werkelijke aandeel elk getal tussen 9% en 99% zijn");
    expect(told.at(-1)).toContain("50 doorrekeningen");
    const off = { ...coverage, inside: 0 };
    expect(describeHindsight({ coverage80: off, coverage95: off, replications: 200 }, "en")[2]).toContain(
      "fewer than chance explains",
    );
  });
});

describe("counts of real youths below five", () => {
  const scenario = checked(withSecondForm());

  it("are hidden, with their error and the mean that gives it away", () => {
    const shared = maskSmallCells(laidOver(["2021-07-01,kib,inCare,4", "2021-08-01,kib,inCare,5"], scenario, 20));
    expect(shared.figures[0]).toMatchObject({ isMasked: true, value: null, error: null, standardisedError: null });
    expect(shared.figures[0]).toMatchObject({ isInBand80: null, isInBand95: null });
    expect(shared.figures[1]).toMatchObject({ isMasked: false, value: 5 });
    expect(shared.errors).toEqual([]);
  });

  it("take the next smallest along where the sum is known", () => {
    const rows = ["2021-07-01,kib,inCare,4", "2021-07-01,open,inCare,9", "2021-07-01,total,inCare,13"];
    const hindsight = laidOver(rows, scenario, 20);
    expect(maskSmallCells(hindsight).figures.map(({ value }) => value)).toEqual([null, null, 13]);
    expect(withoutMask(hindsight).figures.map(({ value }) => value)).toEqual([4, 9, 13]);
  });

  it("are no places", () => {
    const shared = maskSmallCells(laidOver(["2021-07-01,kib,places,4"], scenario, 20));
    expect(shared.figures[0]).toMatchObject({ isMasked: false, value: 4 });
  });
});

function withSecondForm(): Scenario {
  const scenario = smallScenario({ perYear: 30, places: 50, stay: 100, atStart: 8 });
  scenario.careForms["open"] = { ...scenario.careForms["kib"]!, name: { nl: "open" } };
  return scenario;
}

describe("what chance allows", () => {
  it("are the binomial chances, of many trials too", () => {
    expect([...binomialChances(3, 0.5)]).toEqual([0.125, 0.375, 0.375, 0.125]);
    expect(binomialChances(2000, 0.95).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
    expect([...binomialChances(2, 1)]).toEqual([0, 0, 1]);
  });

  it("has the range and the interval of the tables", () => {
    // Tables: X of 10 at one half lies in 2-8 with at most 2.5% on each side; 8 of 10 has 0.444 to 0.975 by Clopper and Pearson.
    expect(binomialRange(10, 0.5)).toEqual([2, 8]);
    const [low, high] = chanceInterval(8, 10);
    expect(low).toBeCloseTo(0.4439, 4);
    expect(high).toBeCloseTo(0.9748, 4);
    expect(chanceInterval(0, 10)[0]).toBe(0);
    expect(chanceInterval(0, 10)[1]).toBeCloseTo(0.3085, 4);
    expect(chanceInterval(10, 10)[1]).toBe(1);
  });
});
