import { daysPerYear } from "../engine/calendar.ts";
import type { Distribution } from "../engine/distributions/distribution.ts";
import type { CareForm } from "../youth-care/care-system.ts";
import { integratedShareBelow, type AgeSpread } from "./age-spread.ts";
import { flowTableOf, toFlowTable, type FlowTable } from "./flow-table.ts";
import { surface, survivalCurve, type LagGrid, type SurvivalCurve } from "./lag-grid.ts";
import { shapeOf } from "./shape-cache.ts";
import type { BlockSizes } from "./step-among-blocks.ts";

/** When the stays of one group in one form end, for youths who come in during the run and for those there at its start. */
export interface StayTable {
  readonly ends: FlowTable;
  /** Stays that fail; null where none does. */
  readonly fails: FlowTable | null;
  /** Share of a cohort still in its stay at the end of the step so many steps after that of its admission. */
  readonly alive: Float64Array;
  readonly atStart: StartTable;
  /** The same by exact time since admission, for youths of whom it is known how long they have been there. */
  readonly since: SinceAdmission;
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

/** By border of the lag grid: the share still in its stay, and the share that has failed. */
export interface SinceAdmission {
  readonly alive: Float64Array;
  readonly failed: Float64Array;
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
  const stated = form.failure?.share ?? 0;
  // How one step follows from the one before is a ratio, which numbers near the smallest that there are do not have.
  const failure = stated < 1e-200 ? 0 : stated;
  const failing = failure > 0 ? failingStays(grid, drawn, before) : noFailing({ means, points });
  const mix = (well: Float64Array, failed: Float64Array) =>
    failure === 0 ? well : well.map((v, j) => (1 - failure) * v + failure * failed[j]!);
  const steps = (perCell: Float64Array) => perCell.slice(0, grid.steps + 1);
  let [atStart, since]: [StartTable | null, SinceAdmission | null] = [null, null];
  return {
    ends: flowTableOf(steps(mix(endsByCell(means), failing.cutByCell)), sizes),
    fails: failure > 0 ? flowTableOf(steps(failing.failsByCell.map((share) => share * failure)), sizes) : null,
    alive: mix(means, failing.curve.means),
    // For few stays is anybody there at the start.
    get atStart() {
      return (atStart ??= toStartTable(grid, { means, points }, { ...failing, share: failure }, elapsed));
    },
    get since() {
      return (since ??= { alive: mix(points, failing.curve.points), failed: summedUp(failing.failsBetween, failure) });
    },
    drawnMean: shapeOf(stay).mean,
  };
}

/** The sum of the values before each border, times a factor. */
function summedUp(values: Float64Array, factor: number): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let j = 0; j < values.length; j++) sums[j + 1] = sums[j]! + values[j]! * factor;
  return sums;
}

/** Stays that are to fail: their curve, and by cell the shares that do fail and that the birthday cuts before. */
interface FailingStays {
  readonly curve: SurvivalCurve;
  readonly failsByCell: Float64Array;
  readonly cutByCell: Float64Array;
  /** The same between the borders of the cells, for youths who all began at one moment. */
  readonly failsBetween: Float64Array;
}

function failingStays(grid: LagGrid, drawn: SurvivalCurve, before: SurvivalCurve): FailingStays {
  const part = uniformPart(grid, drawn.means);
  const curve = { means: multiplied(part.means, before.means), points: multiplied(part.points, before.points) };
  const failsByCell = failsOf(endsByCell(part.means), before.means);
  const cutByCell = endsByCell(curve.means).map((share, j) => Math.max(0, share - failsByCell[j]!));
  const failsBetween = part.means.map(
    (_, j) => ((part.points[j]! - part.points[j + 1]!) * (before.points[j]! + before.points[j + 1]!)) / 2,
  );
  return { curve, failsByCell, cutByCell, failsBetween };
}

/** Failures count as far as the birthday has not come. */
function failsOf(endsOfPart: Float64Array, beforeBirthday: Float64Array): Float64Array {
  return endsOfPart.map((share, j) => (share * ((j === 0 ? 1 : beforeBirthday[j - 1]!) + beforeBirthday[j]!)) / 2);
}

function noFailing(curve: SurvivalCurve): FailingStays {
  const none = new Float64Array(curve.means.length);
  return { curve, failsByCell: none, cutByCell: none, failsBetween: none };
}

function endsByCell(means: Float64Array): Float64Array {
  return means.map((share, j) => (j === 0 ? 1 : means[j - 1]!) - share);
}

/** The table of holding a place: no birthday, no failure. */
export function toHoldTable(grid: LagGrid, sizes: BlockSizes, days: Distribution, elapsed: Elapsed): HoldTable {
  const curve = survivalCurve(grid, days);
  return {
    ends: toFlowTable(curve.means, grid.steps, sizes),
    alive: curve.means,
    atStart: toStartTable(grid, curve, { ...noFailing(curve), share: 0 }, elapsed),
  };
}

const beforeBirthday = new WeakMap<AgeSpread, Map<string, SurvivalCurve>>();

/** Kept by the ages: forms that end at the same birthday share it. */
function shareBeforeBirthday(grid: LagGrid, ages: AgeSpread, form: CareForm): SurvivalCurve {
  const known = beforeBirthday.get(ages) ?? new Map<string, SurvivalCurve>();
  beforeBirthday.set(ages, known);
  const key = JSON.stringify([grid.stepDays, grid.steps, form.endsAtAge, form.runsOnShare]);
  const curve = known.get(key) ?? toShareBeforeBirthday(grid, ages, form);
  known.set(key, curve);
  return curve;
}

function toShareBeforeBirthday(grid: LagGrid, ages: AgeSpread, { endsAtAge, runsOnShare }: CareForm): SurvivalCurve {
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

/** In a steady state the rate at which youths end what they are in is P(X > t) over its mean, t days from now. */
function toStartTable(
  grid: LagGrid,
  ended: SurvivalCurve,
  failing: FailingStays & { share: number },
  elapsed: Elapsed,
): StartTable {
  const { steps } = grid;
  const left = new Float64Array(steps + 1).fill(1);
  const well = surface(grid, ended.means) * (1 - failing.share);
  const mean = well + surface(grid, failing.curve.means) * failing.share;
  const isFresh = elapsed === "justArrived" || mean === 0;
  const fails = isFresh ? failing.failsBetween : residualFails(grid, failing, mean);
  const all = (j: number) => {
    const share = (value: (curve: SurvivalCurve) => number) =>
      (1 - failing.share) * value(ended) + failing.share * value(failing.curve);
    if (isFresh) return share(({ points }) => (j === 0 ? 1 : points[j]!) - points[j + 1]!);
    return (share(({ means }) => means[j]!) * grid.stepDays) / mean;
  };
  const table = { ends: new Float64Array(steps), fails: new Float64Array(steps), left };
  for (let j = 0; j < steps; j++) {
    table.fails[j] = fails[j]! * failing.share;
    table.ends[j] = Math.max(0, all(j) - table.fails[j]!);
    left[j + 1] = Math.max(0, left[j]! - table.ends[j]! - table.fails[j]!);
  }
  return table;
}

/** Of the stays under way, those that fail in each step: as many as a cohort sees fail later than so many steps. */
function residualFails({ steps, cells, stepDays }: LagGrid, { failsByCell }: FailingStays, mean: number): Float64Array {
  const fails = new Float64Array(steps);
  let later = 0;
  for (let j = cells - 1; j >= 0; j--) {
    if (j < steps) fails[j] = (later * stepDays) / mean;
    later += failsByCell[j]!;
  }
  return fails;
}
