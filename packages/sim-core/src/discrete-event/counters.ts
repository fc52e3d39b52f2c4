import type { Counter } from "./counter.ts";
import type { RunState } from "./run-state.ts";

/** Change a count by one or more. */
export function change(run: RunState, counter: Counter, by: number): void {
  counter.count += by;
  counter.moments += by * run.now;
}

/** As `change`, for a count whose peak and busy time are reported as well. */
export function changeWatched(run: RunState, counter: Counter, by: number): void {
  const before = counter.count;
  change(run, counter, by);
  const after = before + by;
  if (after > counter.peak) counter.peak = after;
  if (before === 0) counter.busyMoments += run.now;
  else if (after === 0) counter.busyMoments -= run.now;
}

/** How much a count adds up to over time, from the start of measuring up to this moment. Rounding never takes it below zero. */
export function areaUntilNow({ now }: RunState, { count, moments }: Counter): number {
  return Math.max(0, count * now - moments);
}

/** Nothing counted yet. */
export function clearCounters(run: RunState): void {
  for (const counter of run.counters) {
    counter.count = 0;
    counter.onTarget = NaN;
  }
  restartCounters(run);
}

/** Forget what was counted up to now, and go on from the counts as they are. */
export function restartCounters(run: RunState): void {
  const { now } = run;
  for (const counter of run.counters) {
    counter.moments = counter.count * now;
    counter.busyMoments = counter.count > 0 ? now : 0;
    counter.peak = counter.count;
  }
}

/** Keep the counts of the day of the goal. */
export function noteTarget(run: RunState): void {
  for (const counter of run.counters) counter.onTarget = counter.count;
}

/** Work out all areas and busy times at the end of a replication. */
export function settleCounters(run: RunState): void {
  const { now } = run;
  for (const counter of run.counters) {
    counter.area = areaUntilNow(run, counter);
    counter.busyTime = Math.max(0, (counter.count > 0 ? now : 0) - counter.busyMoments);
  }
}
