import type { RunState } from "./run-state.ts";

/** Change a count by one or more, after adding up the time that it has stood. */
export function change(run: RunState, counter: number, by: number): void {
  const { count, area, changedAt, peak, busyTime } = run.counters;
  const now = run.clock[0]!;
  const before = count[counter]!;
  if (before > 0) {
    const stood = now - changedAt[counter]!;
    area[counter] = area[counter]! + before * stood;
    busyTime[counter] = busyTime[counter]! + stood;
  }
  changedAt[counter] = now;
  const after = before + by;
  count[counter] = after;
  if (after > peak[counter]!) peak[counter] = after;
}

/** Bring all areas up to the present moment. */
export function settleCounters(run: RunState): void {
  for (let counter = 0; counter < run.counters.size; counter++) change(run, counter, 0);
}

/** Forget what was counted up to now, and go on from the counts as they are. */
export function restartCounters(run: RunState): void {
  const { count, area, busyTime, peak, changedAt, size } = run.counters;
  for (let counter = 0; counter < size; counter++) {
    area[counter] = 0;
    busyTime[counter] = 0;
    peak[counter] = count[counter]!;
    changedAt[counter] = run.clock[0]!;
  }
}
