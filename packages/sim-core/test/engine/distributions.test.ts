import { describe, expect, it } from "vitest";
import type { Distribution } from "../../src/engine/distributions/distribution.ts";
import { scaleDistribution } from "../../src/engine/distributions/distribution.ts";
import { lognormalParameters, toQuantile } from "../../src/engine/distributions/quantile.ts";
import {
  readQuantile,
  tableCells,
  tableLength,
  toLengthBiasedTable,
  toQuantileTable,
} from "../../src/engine/distributions/quantile-table.ts";

const spreads: readonly [name: string, spread: Distribution, mean: number, sd: number][] = [
  ["constant", { kind: "constant", value: 90 }, 90, 0],
  ["exponential", { kind: "exponential", mean: 180 }, 180, 180],
  ["lognormal", { kind: "lognormal", mean: 180, sd: 120 }, 180, 120],
  ["lognormal as wide as real stays", { kind: "lognormal", mean: 225, sd: 225 }, 225, 225],
  ["gamma", { kind: "gamma", mean: 128, sd: 91 }, 128, 91],
  ["gamma with a peak at zero", { kind: "gamma", mean: 50, sd: 75 }, 50, 75],
  ["gamma that hardly spreads", { kind: "gamma", mean: 400, sd: 2 }, 400, 2],
  ["gamma of shape 400", { kind: "gamma", mean: 400, sd: 20 }, 400, 20],
  ["normal", { kind: "normal", mean: 100, sd: 15 }, 100, 15],
  ["uniform", { kind: "uniform", low: 20, high: 80 }, 50, 60 / Math.sqrt(12)],
  ["triangular", { kind: "triangular", low: 0, mode: 30, high: 90 }, 40, Math.sqrt((8100 + 900 - 2700) / 18)],
  ["pert", { kind: "pert", low: 10, mode: 20, high: 70 }, 160 / 6, Math.sqrt(((160 / 6 - 10) * (70 - 160 / 6)) / 7)],
  [
    "empirical",
    {
      kind: "empirical",
      points: [
        { probability: 0, value: 0 },
        { probability: 1, value: 10 },
      ],
    },
    5,
    10 / Math.sqrt(12),
  ],
];

/** Mean of the values that a table gives, by the surface under its straight lines. */
function tableMean(table: Float64Array): number {
  let body = 0;
  for (let i = 0; i < tableCells - 1; i++) body += (table[i]! + table[i + 1]!) / 2;
  let tail = 0;
  for (let i = tableCells + 1; i < tableLength - 1; i++) tail += (table[i]! + table[i + 1]!) / 2;
  return (body + tail / (tableLength - tableCells - 2)) / tableCells;
}

/** Mean and standard deviation of the values that a table gives to evenly spread probabilities. */
function momentsOf(table: Float64Array): { mean: number; sd: number } {
  const steps = 2_000_000;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < steps; i++) {
    const value = readQuantile(table, 0, (i + 0.5) / steps);
    sum += value;
    squares += value * value;
  }
  return { mean: sum / steps, sd: Math.sqrt(Math.max(0, squares / steps - (sum / steps) * (sum / steps))) };
}

describe("a quantile table", () => {
  it.each(spreads)("has the mean and spread of its distribution: %s", (...[, spread, mean, sd]) => {
    const moments = momentsOf(toQuantileTable(spread));
    expect(Math.abs(moments.mean - mean)).toBeLessThan(0.0005 * mean);
    // A lognormal as wide as its mean has a hundredth of a percent of its variance beyond one in two million.
    expect(Math.abs(moments.sd - sd)).toBeLessThan(0.003 * mean);
    expect(tableMean(toQuantileTable(spread))).toBeCloseTo(moments.mean, 2);
  });

  it.each(spreads)("lies on the exact quantiles, deep into the tail: %s", (_, spread) => {
    const table = toQuantileTable(spread);
    const exact = toQuantile(spread);
    for (const p of [0.01, 0.1, 0.5, 0.9, 0.99, 0.999, 0.9999, 0.999999]) {
      expect(Math.abs(readQuantile(table, 0, p) - exact(p))).toBeLessThan(0.002 * exact(p) + 1e-6);
    }
  });

  it("never falls", () => {
    for (const [, spread] of spreads) {
      const table = toQuantileTable(spread);
      let last = -1;
      for (let u = 0; u < 1; u += 0.0003) {
        const value = readQuantile(table, 0, u);
        expect(value).toBeGreaterThanOrEqual(last);
        last = value;
      }
    }
  });
});

describe("the limit of a table", () => {
  it("is a stay of nearly always nothing and sometimes very long: ten times as wide as its mean, it is 0.15% too long", () => {
    const mean = tableMean(toQuantileTable({ kind: "gamma", mean: 5, sd: 50 }));
    expect(mean / 5).toBeGreaterThan(1.001);
    expect(mean / 5).toBeLessThan(1.002);
  });
});

describe("a stay that is met under way", () => {
  it.each(spreads.filter(([, , mean, sd]) => sd > 0 && mean > 0))(
    "is longer by its variance over its mean: %s",
    (...[, spread, mean, sd]) => {
      const { mean: met } = momentsOf(toLengthBiasedTable(toQuantileTable(spread)));
      expect(Math.abs(met - (mean + (sd * sd) / mean))).toBeLessThan(0.004 * met);
    },
  );
});

describe("the parameters of a lognormal stay", () => {
  it("are those of the known answer: mean 180, sd 120", () => {
    const { mu, sigma } = lognormalParameters(180, 120);
    expect(mu).toBeCloseTo(5.009094, 6);
    expect(sigma).toBeCloseTo(0.606403, 6);
  });
});

describe("a distribution times a factor", () => {
  it.each(spreads)("has every quantile times that factor: %s", (_, spread) => {
    const scaled = toQuantile(scaleDistribution(spread, 1.3));
    const plain = toQuantile(spread);
    for (const p of [0.05, 0.4, 0.8, 0.99]) expect(scaled(p)).toBeCloseTo(1.3 * plain(p), 6);
  });
});
