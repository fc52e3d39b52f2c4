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
  const { bucketHead, bucketTail, eventNext, eventPrevious, eventTime } = run;
  const time = eventTime[youth]!;
  const bucket = Math.floor(time * run.bucketsPerDay);
  if (!(bucket < bucketHead.length)) {
    run.eventKind[youth] = eventKind.none;
    return;
  }
  run.eventKind[youth] = kind;
  let before = bucketTail[bucket]!;
  while (before >= 0 && isLater(run, before, time, kind)) before = eventPrevious[before]!;
  const after = before < 0 ? bucketHead[bucket]! : eventNext[before]!;
  eventPrevious[youth] = before;
  eventNext[youth] = after;
  if (before < 0) bucketHead[bucket] = youth;
  else eventNext[before] = youth;
  if (after < 0) bucketTail[bucket] = youth;
  else eventPrevious[after] = youth;
}

/** Take the planned event of a youth out of the calendar, if there is one. */
export function cancel(run: RunState, youth: number): void {
  if (run.eventKind[youth] === eventKind.none) return;
  const bucket = Math.floor(run.eventTime[youth]! * run.bucketsPerDay);
  const before = run.eventPrevious[youth]!;
  const after = run.eventNext[youth]!;
  if (before < 0) run.bucketHead[bucket] = after;
  else run.eventNext[before] = after;
  if (after < 0) run.bucketTail[bucket] = before;
  else run.eventPrevious[after] = before;
  run.eventKind[youth] = eventKind.none;
}

function isLater(run: RunState, other: number, time: number, kind: number): boolean {
  const otherTime = run.eventTime[other]!;
  return otherTime > time || (otherTime === time && run.eventKind[other]! > kind);
}
