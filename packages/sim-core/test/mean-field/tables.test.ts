import { describe, expect, it } from "vitest";
import type { Distribution } from "../../src/engine/distributions/distribution.ts";
import { readQuantile, toQuantileTable } from "../../src/engine/distributions/quantile-table.ts";
import { spreadOf } from "../../src/mean-field/age-spread.ts";
import { blockSizes } from "../../src/mean-field/step-among-blocks.ts";
import { meanShareAbove, surface, toLagGrid } from "../../src/mean-field/lag-grid.ts";
import { toLengthShape } from "../../src/mean-field/length-shape.ts";
import { toStayTable } from "../../src/mean-field/stay-table.ts";
import { buildSystem, days, lognormal } from "./build-system.ts";

const distributions: readonly Distribution[] = [
  { kind: "constant", value: 90 },
  { kind: "exponential", mean: 90 },
  { kind: "lognormal", mean: 180, sd: 170 },
  { kind: "gamma", mean: 90, sd: 60 },
  { kind: "normal", mean: 90, sd: 60 },
  { kind: "uniform", low: 20, high: 100 },
  { kind: "triangular", low: 10, mode: 30, high: 200 },
  { kind: "pert", low: 10, mode: 30, high: 200 },
  {
    kind: "empirical",
    points: [
      { probability: 0, value: 5 },
      { probability: 0.5, value: 60 },
      { probability: 1, value: 300 },
    ],
  },
];

describe.each(distributions)("the shape of a length: $kind", (distribution) => {
  const shape = toLengthShape(distribution);
  const table = toQuantileTable(distribution);

  it("is that of the quantiles from which single youths are drawn", () => {
    const draws = 40_000;
    for (const x of [15, 45, 90, 150, 400]) {
      let limited = 0;
      let above = 0;
      for (let i = 0; i < draws; i++) {
        const length = readQuantile(table, 0, (i + 0.5) / draws);
        limited += Math.min(length, x) / draws;
        above += length > x ? 1 / draws : 0;
      }
      expect(Math.abs(shape.limitedMean(x) / limited - 1)).toBeLessThan(1e-3);
      expect(Math.abs(shape.shareAbove(x) - above)).toBeLessThan(1e-3);
    }
  });

  it("has its whole mean below its survival curve, however short the run", () => {
    const grid = toLagGrid(30, 7);
    expect(surface(grid, meanShareAbove(grid, shape)) / shape.mean).toBeCloseTo(1, 5);
  });
});

describe("the table of a stay", () => {
  const grid = toLagGrid(1461, 1);
  const sizes = blockSizes(1);
  const form = (parts: object) => buildSystem({ days: 1, forms: [parts], profiles: [{ stay: days(1) }] }).forms[0]!;
  const stay = lognormal(300, 200);
  const shape = toLengthShape(stay);

  it("is cut at the birthday to the day, but for the share that runs on", () => {
    const ages = spreadOf(days(17.5), 0, 99);
    const { alive } = toStayTable(grid, sizes, stay, {
      ages,
      form: form({ endsAtAge: 18, runsOnShare: 0.25 }),
      elapsed: "steadyState",
    });
    const left = (day: number) => shape.shareAbove(day + 0.5);
    expect(alive[180]).toBeCloseTo(left(180), 4);
    expect(alive[184]).toBeCloseTo(0.25 * left(184), 4);
  });

  it("lets failing stays last half as long on average", () => {
    const ages = spreadOf(days(10), 0, 99);
    const failing = { ages, form: form({ failure: { share: 1, to: 0 } }), elapsed: "steadyState" } as const;
    const table = toStayTable(toLagGrid(9000, 1), sizes, stay, failing);
    const mean = table.fails!.byLag.reduce((sum, share, lag) => sum + share * lag, 0);
    expect(Math.abs(mean - 150)).toBeLessThan(0.2);
  });

  it("keeps the mean age of the youths it is made for", () => {
    const { youths, meanAge } = spreadOf({ kind: "normal", mean: 15.5, sd: 1.4 }, 0, 99);
    expect(youths.reduce((sum, share, i) => sum + share * meanAge[i]!, 0)).toBeCloseTo(15.5, 3);
    const young = spreadOf({ kind: "normal", mean: 15.5, sd: 1.4 }, 0, 15.5);
    expect(young.youths.reduce((sum, share) => sum + share, 0)).toBeCloseTo(0.5, 9);
  });
});
