import type { RunState } from "./run-state.ts";

/**
 * What comes first at the same moment. Places are freed before anyone looks for one, and a youth whose wait ends now
 * decides before a new youth arrives. Openings and closings come before all of these: they stand at the start of a day.
 * Events of one kind at one moment go in the order in which they were planned.
 */
export const eventKind = { none: -1, holdEnds: 0, stayEnds: 1, waitTimer: 2, returns: 3, referral: 4 } as const;

/**
 * Plan the next event of a youth; each has at most one. Beyond the end of the run it is never met and so not kept.
 * Method: a calendar queue (Brown 1988) with a fixed number of buckets a day, each a chain through the youths themselves
 * in order of time and kind.
 */
export function plan(run: RunState, youth: number, kind: number): void {
  const { buckets, eventNext, eventPrevious, eventTime } = run;
  const time = eventTime[youth]!;
  if (!(time < run.compiled.system.days)) {
    run.eventKind[youth] = eventKind.none;
    return;
  }
  run.eventKind[youth] = kind;
  const first = bucketOf(run, time);
  const last = first + 1;
  let before = buckets[last]!;
  while (before >= 0 && eventTime[before]! >= time) {
    if (eventTime[before]! === time && run.eventKind[before]! <= kind) break;
    before = eventPrevious[before]!;
  }
  const after = before < 0 ? buckets[first]! : eventNext[before]!;
  eventPrevious[youth] = before;
  eventNext[youth] = after;
  if (before < 0) buckets[first] = youth;
  else eventNext[before] = youth;
  if (after < 0) buckets[last] = youth;
  else eventPrevious[after] = youth;
}

/** Take the planned event of a youth out of the calendar, if there is one. */
export function cancel(run: RunState, youth: number): void {
  if (run.eventKind[youth] === eventKind.none) return;
  const { buckets, eventNext, eventPrevious } = run;
  const first = bucketOf(run, run.eventTime[youth]!);
  const before = eventPrevious[youth]!;
  const after = eventNext[youth]!;
  if (before < 0) buckets[first] = after;
  else eventNext[before] = after;
  if (after < 0) buckets[first + 1] = before;
  else eventPrevious[after] = before;
  run.eventKind[youth] = eventKind.none;
}

/** Take the first event out of the bucket that begins at `first`: its youth, -1 when the bucket is empty. */
export function takeNext(run: RunState, first: number): number {
  const { buckets, eventNext } = run;
  const youth = buckets[first]!;
  if (youth < 0) return -1;
  const next = eventNext[youth]!;
  buckets[first] = next;
  if (next < 0) buckets[first + 1] = -1;
  else run.eventPrevious[next] = -1;
  return youth;
}

/** Where the first youth of the bucket of a moment within the run stands; the last one stands behind it. */
function bucketOf(run: RunState, time: number): number {
  return 2 * ((time * run.bucketsPerDay) | 0);
}
