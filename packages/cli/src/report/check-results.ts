import type { RunChecks } from "@plaatsbepaling/sim-core";

/** Rounding may put Little's two sides this far apart; a youth lost or counted twice moves them further. */
const littleTolerance = 1e-6;

/** Which of the checks on every replication passed. A check that fails is a mistake in the program, not in the scenario. */
export interface CheckResults {
  readonly conservation: boolean;
  readonly occupancy: boolean;
  readonly little: boolean;
}

export function checkResultsOf({ conservationGap, overOccupancy, little }: RunChecks): CheckResults {
  return {
    conservation: conservationGap === 0,
    occupancy: overOccupancy === 0,
    // A form that nobody entered has no gap to measure.
    little: little.every(({ relativeGap }) => !(Math.abs(relativeGap) > littleTolerance)),
  };
}
