import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastSquares, type LeastSquaresProblem } from "../../src/calibration/least-squares.ts";
import { choleskyOf, eigenPairs, solveLower, solveUpper } from "../../src/calibration/symmetric-matrix.ts";
import { chiSquareQuantile } from "../../src/calibration/equally-good-sets.ts";

/** A problem in as many unknowns as the start has, with wide bounds unless given. */
function problem(
  start: readonly number[],
  residuals: (at: Float64Array) => readonly number[],
  bounds: { low?: number; high?: number } = {},
): LeastSquaresProblem {
  const each = (value: number) => new Float64Array(start.length).fill(value);
  return {
    start: Float64Array.from(start),
    low: each(bounds.low ?? -1e6),
    high: each(bounds.high ?? 1e6),
    scale: each(1),
    residuals: (at) => Float64Array.from(residuals(at)),
  };
}

const rosenbrock = (at: Float64Array): number[] => [10 * (at[1]! - at[0]! * at[0]!), 1 - at[0]!];

describe("the search for least squares", () => {
  it("finds the bottom of Rosenbrock's valley from the usual start", () => {
    const { at, misfit, converged } = leastSquares(problem([-1.2, 1], rosenbrock));
    expect([at[0], at[1], misfit]).toEqual([expect.closeTo(1, 5), expect.closeTo(1, 5), expect.closeTo(0, 9)]);
    expect(converged).toBe(true);
  });

  it("finds the bottom of Powell's singular function, where the curvature vanishes", () => {
    const powell = ([a = 0, b = 0, c = 0, d = 0]: Float64Array): number[] => [
      a + 10 * b,
      Math.sqrt(5) * (c - d),
      (b - 2 * c) * (b - 2 * c),
      Math.sqrt(10) * (a - d) * (a - d),
    ];
    expect(leastSquares(problem([3, -1, 0, 1], powell), 200).misfit).toBeLessThan(1e-8);
  });

  it("stops at a bound that keeps it from the bottom, and goes on along it", () => {
    // Within 0.5 the best of the valley lies on the bound, at (0.5, 0.25).
    const { at } = leastSquares(problem([-1.2, 0.4], rosenbrock, { low: -2, high: 0.5 }));
    expect([at[0], at[1]]).toEqual([expect.closeTo(0.5, 5), expect.closeTo(0.25, 4)]);
  });

  it("solves a straight-line problem like the normal equations do, whatever the points", () => {
    const points = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -99, max: 99 })), {
      minLength: 4,
      maxLength: 12,
    });
    fc.assert(
      fc.property(points, (all) => {
        const n = all.length;
        const sum = (of: (x: number, y: number) => number) => all.reduce((total, [x, y]) => total + of(x, y), 0);
        const spread = n * sum((x) => x * x) - sum((x) => x) * sum((x) => x);
        fc.pre(spread > 0);
        const slope = (n * sum((x, y) => x * y) - sum((x) => x) * sum((_, y) => y)) / spread;
        const found = leastSquares(problem([0, 0], (at) => all.map(([x, y]) => at[0]! + at[1]! * x - y)));
        expect(found.at[1]).toBeCloseTo(slope, 4);
      }),
      { numRuns: 30, seed: 1 },
    );
  });
});

describe("symmetric matrices", () => {
  const entries = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 16, maxLength: 16 });
  const made = (values: readonly number[]): number[][] =>
    [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => values[4 * Math.min(i, j) + Math.max(i, j)]!));

  it("are put together again from their eigenvalues and vectors", () => {
    fc.assert(
      fc.property(entries, (values) => {
        const matrix = made(values).map((row) => Float64Array.from(row));
        const pairs = eigenPairs(matrix);
        matrix.forEach((row, i) =>
          row.forEach((value, j) => {
            const again = pairs.reduce((sum, { value: root, vector }) => sum + root * vector[i]! * vector[j]!, 0);
            expect(again).toBeCloseTo(value, 8);
          }),
        );
        pairs.forEach(({ value }, k) => expect(value).toBeLessThanOrEqual(pairs[k - 1]?.value ?? Infinity));
      }),
      { numRuns: 50, seed: 1 },
    );
  });

  it("are solved by their triangle, and have none when they are not positive definite", () => {
    const matrix = [
      [4, 2, 1],
      [2, 5, 3],
      [1, 3, 6],
    ].map((row) => Float64Array.from(row));
    const lower = choleskyOf(matrix)!;
    const x = solveUpper(lower, solveLower(lower, Float64Array.from([9, 21, 25])));
    matrix.forEach((row, i) => {
      expect(row.reduce((sum, value, j) => sum + value * x[j]!, 0)).toBeCloseTo([9, 21, 25][i]!, 10);
    });
    expect(
      choleskyOf(
        [
          [1, 2],
          [2, 1],
        ].map((row) => Float64Array.from(row)),
      ),
    ).toBeNull();
  });
});

describe("the chi-square bound", () => {
  // Tables of the chi-square law.
  it.each([
    [0.95, 3, 7.815],
    [0.95, 10, 18.307],
    [0.95, 20, 31.41],
    [0.5, 20, 19.337],
    [0.99, 5, 15.086],
  ])("%d of %i degrees of freedom is %d", (share, degrees, table) => {
    expect(chiSquareQuantile(share, degrees) / table).toBeCloseTo(1, 1.9);
  });
});
