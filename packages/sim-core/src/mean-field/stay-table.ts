import { daysPerYear } from "../engine/calendar.ts";
import type { Distribution } from "../engine/distributions/distribution.ts";
import type { CareForm } from "../youth-care/care-system.ts";
import { integratedShareBelow, type AgeSpread } from "./age-spread.ts";
import { flowTableOf, toFlowTable, type BlockSizes, type FlowTable } from "./cohort-history.ts";
import { surface, survivalCurve, type LagGrid, type SurvivalCurve } from "./lag-grid.ts";
import { shapeOf } from "./shape-cache.ts";

/** When the stays of one group in one form end, for youths who come in during the run and for those there at its start. */
export interface StayTable {
  readonly ends: FlowTable;
  /** Stays that fail; null where none does. */
  readonly fails: FlowTable | null;
  /** Share of a cohort still in its stay at the end of the step so many steps after that of its admission. */
  readonly alive: Float64Array;
  readonly atStart: StartTable;
  /** Mean length in the form by its distribution alone, in days: what a transfer scales by. */
  readonly drawnMean: number;
}

/** What becomes of youths who are in a phase at day 0: the share that ends it in each step, and what is left after it. */
export interface StartTable {
  readonly ends: Float64Array;
  readonly fails: Float64Array;
  /** Share left at the start of each step; one longer than the number of steps. */
  readonly left: Float64Array;
}

export type HoldTable = Pick<StayTable, "ends" | "alive" | "atStart">;

export type Elapsed = "steadyState" | "justArrived";

/**
 * The table of a stay: its drawn length, cut at the birthday except for the share that runs on. Length and age at the
 * start are independent, so the share still there after x days is P(L > x) (r + (1 - r) P(age + x < birthday)).
 */
export function toStayTable(
  grid: LagGrid,
  sizes: BlockSizes,
  stay: Distribution,
  { ages, form, elapsed }: { ages: AgeSpread; form: CareForm; elapsed: Elapsed },
): StayTable {
  const drawn = survivalCurve(grid, stay);
  const before = shareBeforeBirthday(grid, ages, form);
  const means = multiplied(drawn.means, before.means);
  const points = multiplied(drawn.points, before.points);
  const failure = form.failure?.share ?? 0;
  const uniform = failure > 0 ? uniformPart(grid, means) : { means, points };
  const alive = means.map((share, j) => (1 - failure) * share + failure * uniform.means[j]!);
  return {
    ends: weightedFlow(means, 1 - failure, grid, sizes),
    fails: failure > 0 ? weightedFlow(uniform.means, failure, grid, sizes) : null,
    alive,
    atStart: toStartTable(grid, { means, points }, { ...uniform, share: failure }, elapsed),
    drawnMean: shapeOf(stay).mean,
  };
}

/** The table of holding a place: no birthday, no failure. */
export function toHoldTable(grid: LagGrid, sizes: BlockSizes, days: Distribution, elapsed: Elapsed): HoldTable {
  const curve = survivalCurve(grid, days);
  return {
    ends: toFlowTable(curve.means, grid.steps, sizes),
    alive: curve.means,
    atStart: toStartTable(grid, curve, { ...curve, share: 0 }, elapsed),
  };
}

function shareBeforeBirthday(grid: LagGrid, ages: AgeSpread, { endsAtAge, runsOnShare }: CareForm): SurvivalCurve {
  const means = new Float64Array(grid.cells).fill(1);
  const points = new Float64Array(grid.cells + 1).fill(1);
  if (endsAtAge === null || runsOnShare === 1) return { means, points };
  const integrated = integratedShareBelow(ages);
  const ageLeft = (days: number) => endsAtAge - days / daysPerYear;
  for (let j = 0; j < grid.cells; j++) {
    const years = (grid.borders[j + 1]! - grid.borders[j]!) / daysPerYear;
    const surfaceBelow = integrated(ageLeft(grid.borders[j]!)) - integrated(ageLeft(grid.borders[j + 1]!));
    means[j] = runsOnShare + (1 - runsOnShare) * Math.min(1, surfaceBelow / years);
    // The value at a border is the mean over the two hours before it: a birthday that falls on it counts.
    const sliver = 1 / 12 / daysPerYear;
    const at = ageLeft(grid.borders[j]!);
    const below = (integrated(at) - integrated(at - sliver)) / sliver;
    points[j] = runsOnShare + (1 - runsOnShare) * Math.max(0, Math.min(1, below));
  }
  points[grid.cells] = runsOnShare;
  return { means, points };
}

function multiplied(first: Float64Array, second: Float64Array): Float64Array {
  return first.map((value, i) => value * second[i]!);
}

/** A uniform part U of a length X: P(UX > x) = x times the integral over y > x of P(X > y) / y squared. */
function uniformPart({ cells, borders }: LagGrid, means: Float64Array): SurvivalCurve {
  const points = new Float64Array(cells + 1);
  let integral = 0;
  for (let j = cells - 1; j > 0; j--) {
    integral += means[j]! * (1 / borders[j]! - 1 / borders[j + 1]!);
    points[j] = borders[j]! * integral;
  }
  points[0] = 1;
  return { points, means: means.map((_, j) => (points[j]! + points[j + 1]!) / 2) };
}

function weightedFlow(means: Float64Array, weight: number, grid: LagGrid, sizes: BlockSizes): FlowTable {
  const all = toFlowTable(means, grid.steps, sizes);
  return weight === 1
    ? all
    : flowTableOf(
        all.byLag.map((share) => share * weight),
        sizes,
      );
}

/** In a steady state the rate at which youths end what they are in is P(X > t) over its mean, t days from now. */
function toStartTable(
  grid: LagGrid,
  ended: SurvivalCurve,
  failed: SurvivalCurve & { share: number },
  elapsed: Elapsed,
): StartTable {
  const { steps, borders } = grid;
  const table = {
    ends: new Float64Array(steps),
    fails: new Float64Array(steps),
    left: new Float64Array(steps + 1).fill(1),
  };
  const mean = (1 - failed.share) * surface(grid, ended.means) + failed.share * surface(grid, failed.means);
  const fresh = elapsed === "justArrived" || mean === 0;
  const inStep = (curve: SurvivalCurve, j: number) => {
    if (!fresh) return (curve.means[j]! * (borders[j + 1]! - borders[j]!)) / mean;
    return (j === 0 ? 1 : curve.points[j]!) - curve.points[j + 1]!;
  };
  for (let j = 0; j < steps; j++) {
    table.ends[j] = (1 - failed.share) * inStep(ended, j);
    table.fails[j] = failed.share > 0 ? failed.share * inStep(failed, j) : 0;
    table.left[j + 1] = Math.max(0, table.left[j]! - table.ends[j]! - table.fails[j]!);
  }
  return table;
}
