import { daysPerYear } from "../engine/calendar.ts";
import { integratedShareBelow, type AgeSpread } from "./age-spread.ts";
import { flowTableOf, type FlowTable } from "./flow-table.ts";
import { surface, type LagGrid } from "./lag-grid.ts";
import type { BlockSizes } from "./step-among-blocks.ts";

/** Who leaves and is to come back: the share that is young enough by then, and when. */
export interface ReturnTable {
  /** Of those who would come back at any age, the share that does. */
  readonly youngEnough: number;
  /** Flow of those, by steps since leaving. */
  readonly back: FlowTable;
  /** Of those who are away at the start and do come back: the share that does so in each step (renewal theory). */
  readonly fromStart: Float64Array;
}

/** The table for youths who leave at these ages; `away` is the mean share still away over each cell of the grid. */
export function toReturnTable(
  grid: LagGrid,
  sizes: BlockSizes,
  away: Float64Array,
  ages: AgeSpread,
  untilAge: number,
): ReturnTable {
  const byLag = new Float64Array(grid.steps + 1);
  const byCell = new Float64Array(grid.cells);
  let youngEnough = 0;
  const shareBelow = shareBelowAt(ages);
  for (let j = 0; j < grid.cells; j++) {
    const ends = (j === 0 ? 1 : away[j - 1]!) - away[j]!;
    if (ends <= 0) continue;
    const back = ends * shareBelow(ageUpTo(grid, untilAge, j));
    youngEnough += back;
    byCell[j] = back;
    // Nobody comes back in the step of leaving: those few do so in the next.
    if (j <= grid.steps) byLag[Math.max(j, 1)]! += back;
  }
  const scale = youngEnough > 0 ? 1 / youngEnough : 0;
  return {
    youngEnough,
    fromStart: residualByStep(grid, youngEnough > 0 ? byCell : endsOf(away)),
    back: flowTableOf(
      byLag.map((share) => share * scale),
      sizes,
    ),
  };
}

/** Of those who would come back at any age, the share that does: what is needed to know of who leaves at these ages. */
export function shareYoungEnough(grid: LagGrid, away: Float64Array, ages: AgeSpread, untilAge: number): number {
  const below = shareBelowAt(ages);
  let youngEnough = 0;
  for (let j = 0; j < grid.cells; j++) {
    const ends = (j === 0 ? 1 : away[j - 1]!) - away[j]!;
    const age = ageUpTo(grid, untilAge, j);
    if (age <= 0) break;
    if (ends > 0) youngEnough += ends * below(age);
  }
  return youngEnough;
}

/** The age at leaving below which a youth who is away until cell j comes back. */
function ageUpTo(grid: LagGrid, untilAge: number, j: number): number {
  // Those who end j steps on began anywhere in their own, so their lag is about the lower border of cell j.
  const lagDays = j === 0 ? grid.stepDays / 4 : grid.borders[j]!;
  // Just before the age itself: who reaches it that day is too old.
  return untilAge - lagDays / daysPerYear - 2e-4;
}

function shareBelowAt(ages: AgeSpread): (age: number) => number {
  const integrated = integratedShareBelow(ages);
  return (age) => (integrated(age + 1e-4) - integrated(age - 1e-4)) / 2e-4;
}

/** A delay that is met under way ends in a step in proportion to the share that lasts longer. */
function residualByStep(grid: LagGrid, ends: Float64Array): Float64Array {
  const longer = new Float64Array(grid.cells);
  for (let j = grid.cells - 2; j >= 0; j--) longer[j] = longer[j + 1]! + ends[j + 1]!;
  const mean = surface(grid, longer);
  if (mean === 0) return Float64Array.from({ length: grid.steps }, (_, step) => (step === 0 ? 1 : 0));
  return longer.slice(0, grid.steps).map((share) => (share * grid.stepDays) / mean);
}

function endsOf(away: Float64Array): Float64Array {
  return away.map((share, j) => (j === 0 ? 1 : away[j - 1]!) - share);
}
