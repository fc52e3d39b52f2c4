import { exp, log } from "../engine/portable-math.ts";
import { toQuantile } from "../engine/distributions/quantile.ts";
import type { Distribution } from "../engine/distributions/distribution.ts";
import type { LagGrid } from "./lag-grid.ts";
import type { SinceAdmission, StartTable } from "./stay-table.ts";

/** Days that have passed are taken at the middles of so many equal parts of their distribution. */
const parts = 32;

/**
 * What becomes of youths of whom it is known how long they have been in a stay: what remains is the stay given that it
 * lasted so long. Where no stay lasts that long they leave in the first step.
 */
export function toKnownStart(grid: LagGrid, { alive, failed }: SinceAdmission, days: Distribution): StartTable {
  const { steps, stepDays } = grid;
  const table = { ends: new Float64Array(steps), fails: new Float64Array(steps), left: new Float64Array(steps + 1) };
  table.left[0] = 1;
  for (const passed of passedDays(days)) {
    const there = at(grid, alive, passed);
    if (there <= 1e-9) table.ends[0]! += 1 / parts;
    for (let step = 0; step < steps && there > 1e-9; step++) {
      const [from, until] = [passed + step * stepDays, passed + (step + 1) * stepDays];
      const gone = at(grid, alive, from) - at(grid, alive, until);
      const fails = at(grid, failed, until) - at(grid, failed, from);
      table.fails[step]! += fails / there / parts;
      table.ends[step]! += Math.max(0, gone - fails) / there / parts;
    }
  }
  for (let step = 0; step < steps; step++) {
    table.left[step + 1] = Math.max(0, table.left[step]! - table.ends[step]! - table.fails[step]!);
  }
  return table;
}

/** The share that comes back in each step, of youths of whom it is known how long they have been away. */
export function knownReturn(grid: LagGrid, backByLag: Float64Array, days: Distribution): Float64Array {
  const byStep = new Float64Array(grid.steps);
  for (const passed of passedDays(days)) {
    const lag = Math.min(backByLag.length, Math.round(passed / grid.stepDays));
    let left = 0;
    for (let j = lag; j < backByLag.length; j++) left += backByLag[j]!;
    if (left <= 1e-9) byStep[0]! += 1 / parts;
    for (let step = 0; step < grid.steps && left > 1e-9; step++)
      byStep[step]! += (backByLag[lag + step] ?? 0) / left / parts;
  }
  return byStep;
}

/** Steps that have passed, for equal shares of the youths. */
export function passedSteps(days: Distribution | null, stepDays: number): number[] {
  return days === null ? [0] : passedDays(days).map((passed) => Math.round(passed / stepDays));
}

function passedDays(days: Distribution): number[] {
  const quantile = toQuantile(days);
  return Array.from({ length: parts }, (_, part) => Math.max(0, quantile((part + 0.5) / parts)));
}

/** A value between the borders of the grid. */
function at({ borders, stepDays, steps }: LagGrid, values: Float64Array, day: number): number {
  let cell = Math.floor(day / stepDays);
  if (cell >= steps) {
    cell = steps;
    while (cell + 2 < borders.length && borders[cell + 1]! <= day) cell++;
  }
  const part = Math.min(1, (day - borders[cell]!) / (borders[cell + 1]! - borders[cell]!));
  const [from, to] = [values[cell]!, values[cell + 1]!];
  // What is left of a stay falls by shares, the more so where the cells are wide.
  return to > 0 && to < from ? from * exp(part * log(to / from)) : from + part * (to - from);
}
