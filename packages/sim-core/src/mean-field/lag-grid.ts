import { boundedStore } from "../engine/bounded-store.ts";
import type { Distribution } from "../engine/distributions/distribution.ts";
import type { LengthShape } from "./length-shape.ts";
import { shapeOf } from "./shape-cache.ts";

/**
 * Lags of the run: cell `j` lies between `borders[j]` and `borders[j + 1]` days. The first `steps` cells are the steps
 * of the run; those after it widen by a tenth each, up to where no stay reaches, so that means over a whole stay are
 * known as well.
 */
export interface LagGrid {
  readonly stepDays: number;
  readonly steps: number;
  readonly cells: number;
  readonly borders: Float64Array;
}

const farthestDays = 400_000;

/** The grid for a run of this many days; the last step may reach past its end. */
export function toLagGrid(days: number, stepDays: number): LagGrid {
  const steps = Math.max(1, Math.ceil(days / stepDays));
  const borders = Array.from({ length: steps + 1 }, (_, j) => j * stepDays);
  for (let at = steps * stepDays, width = stepDays; at < farthestDays;) {
    width = Math.max(width, at * 0.02) * 1.1;
    at += width;
    borders.push(at);
  }
  return { stepDays, steps, cells: borders.length - 1, borders: Float64Array.from(borders) };
}

/** A survival curve on the grid: means over its cells, and values at its borders. */
export interface SurvivalCurve {
  readonly means: Float64Array;
  readonly points: Float64Array;
}

const curves = boundedStore<SurvivalCurve>(256);

/** The share that lasts longer, for a distribution of lengths in days; kept as long as it stays in use. */
export function survivalCurve(grid: LagGrid, distribution: Distribution): SurvivalCurve {
  return curves(JSON.stringify([grid.stepDays, grid.steps, distribution]), () => {
    const shape = shapeOf(distribution);
    const points = new Float64Array(grid.cells + 1);
    for (let j = 0; j <= grid.cells; j++) points[j] = shape.shareAbove(grid.borders[j]!);
    return { means: meanShareAbove(grid, shape), points };
  });
}

/** Mean over each cell of the share that lasts longer. */
export function meanShareAbove(grid: LagGrid, shape: LengthShape): Float64Array {
  const means = new Float64Array(grid.cells);
  let before = 0;
  for (let j = 0; j < grid.cells; j++) {
    const after = shape.limitedMean(grid.borders[j + 1]!);
    const mean = (after - before) / (grid.borders[j + 1]! - grid.borders[j]!);
    // Rounding must not make a survival curve rise or turn negative.
    means[j] = Math.max(0, Math.min(mean, j === 0 ? 1 : means[j - 1]!));
    before = after;
  }
  return means;
}

/** Surface below a curve given by its means over the cells: a mean length in days. */
export function surface(grid: LagGrid, means: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < grid.cells; j++) sum += means[j]! * (grid.borders[j + 1]! - grid.borders[j]!);
  return sum;
}
