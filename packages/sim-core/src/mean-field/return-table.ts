import { daysPerYear } from "../engine/calendar.ts";
import { integratedShareBelow, type AgeSpread } from "./age-spread.ts";
import { flowTableOf, type BlockSizes, type FlowTable } from "./cohort-history.ts";
import type { LagGrid } from "./lag-grid.ts";

/** Who leaves and is to come back: the share that is young enough by then, and when. */
export interface ReturnTable {
  /** Of those who would come back at any age, the share that does. */
  readonly youngEnough: number;
  /** Flow of those, by steps since leaving. */
  readonly back: FlowTable;
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
  let youngEnough = 0;
  const integrated = integratedShareBelow(ages);
  const shareBelow = (age: number) => (integrated(age + 1e-4) - integrated(age - 1e-4)) / 2e-4;
  for (let j = 0; j < grid.cells; j++) {
    const ends = (j === 0 ? 1 : away[j - 1]!) - away[j]!;
    if (ends <= 0) continue;
    // Those who end j steps on began anywhere in their own, so their lag is about the lower border of cell j.
    const lagDays = j === 0 ? grid.stepDays / 4 : grid.borders[j]!;
    // Just before the age itself: who reaches it that day is too old.
    const back = ends * shareBelow(untilAge - lagDays / daysPerYear - 2e-4);
    youngEnough += back;
    // Nobody comes back in the step of leaving: those few do so in the next.
    if (j <= grid.steps) byLag[Math.max(j, 1)]! += back;
  }
  const scale = youngEnough > 0 ? 1 / youngEnough : 0;
  return {
    youngEnough,
    back: flowTableOf(
      byLag.map((share) => share * scale),
      sizes,
    ),
  };
}
