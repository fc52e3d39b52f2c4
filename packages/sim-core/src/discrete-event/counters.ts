import type { RunState } from "./run-state.ts";

/**
 * Change a count by one or more. How long each count has stood is never worked out on the way: a youth who comes at
 * moment a and goes at b adds b - a to the area, and that is the sum over all changes of minus their size times their
 * moment, plus what is there at the end times the end.
 */
export function change(run: RunState, counter: number, by: number): void {
  const { count, moments } = run.counters;
  count[counter] = count[counter]! + by;
  moments[counter] = moments[counter]! + by * run.clock[0]!;
}

/** As `change`, for a count whose peak and busy time are reported as well. */
export function changeWatched(run: RunState, counter: number, by: number): void {
  const { count, peak, busyMoments } = run.counters;
  const before = count[counter]!;
  change(run, counter, by);
  const after = before + by;
  if (after > peak[counter]!) peak[counter] = after;
  if (before === 0) busyMoments[counter] = busyMoments[counter]! + run.clock[0]!;
  else if (after === 0) busyMoments[counter] = busyMoments[counter]! - run.clock[0]!;
}

/** How much a count adds up to over time, from the start of measuring up to this moment. */
export function areaUntilNow({ counters, clock }: RunState, counter: number): number {
  return counters.count[counter]! * clock[0]! - counters.moments[counter]!;
}

/** Work out all areas and busy times at the end of a replication. */
export function settleCounters(run: RunState): void {
  const { count, moments, busyMoments, area, busyTime, size } = run.counters;
  const now = run.clock[0]!;
  for (let counter = 0; counter < size; counter++) {
    area[counter] = count[counter]! * now - moments[counter]!;
    busyTime[counter] = (count[counter]! > 0 ? now : 0) - busyMoments[counter]!;
  }
}

/** Forget what was counted up to now, and go on from the counts as they are. */
export function restartCounters(run: RunState): void {
  const { count, moments, busyMoments, peak, size } = run.counters;
  const now = run.clock[0]!;
  for (let counter = 0; counter < size; counter++) {
    moments[counter] = count[counter]! * now;
    busyMoments[counter] = count[counter]! > 0 ? now : 0;
    peak[counter] = count[counter]!;
  }
}
