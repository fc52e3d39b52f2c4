import { addToBucket, takeFirst, takeOut } from "./open-bucket.ts";
import type { RunState } from "./run-state.ts";
import type { Youth } from "./youth.ts";

/**
 * What comes first at the same moment. Places are freed before anyone looks for one, and a youth whose wait ends now
 * decides before a new youth arrives. Openings and closings come before all of these: they stand at the start of a day.
 * Events of one kind at one moment go in the order in which they were planned.
 */
export const eventKind = { none: -1, holdEnds: 0, stayEnds: 1, waitTimer: 2, returns: 3, referral: 4 } as const;

/**
 * Plan the next event of a youth; each has at most one. Beyond the end of the run it is never met and so not kept.
 * Method: a calendar queue (Brown 1988) with a fixed number of buckets a day, each a chain through the youths themselves,
 * put in order only when its time has come.
 */
export function plan(run: RunState, youth: Youth, kind: number): void {
  const time = youth.eventTime;
  if (!(time < run.days)) {
    youth.eventKind = eventKind.none;
    return;
  }
  youth.eventKind = kind;
  youth.eventNumber = ++run.planned;
  const bucket = bucketOf(run, time);
  if (bucket === run.bucketUnderWay) addToBucket(run.openBucket, youth);
  else chain(run.buckets, youth, bucket);
}

/** Take the planned event of a youth out of the calendar, if there is one. */
export function cancel(run: RunState, youth: Youth): void {
  if (youth.eventKind === eventKind.none) return;
  const bucket = bucketOf(run, youth.eventTime);
  if (bucket === run.bucketUnderWay) takeOut(run.openBucket, youth);
  else unchain(run.buckets, youth, bucket);
  youth.eventKind = eventKind.none;
}

/** The time of a bucket has come: from here on its events are taken, and those that are planned meanwhile with them. */
export function openBucket(run: RunState, bucket: number): void {
  run.bucketUnderWay = bucket;
  let youth = run.buckets[bucket] as Youth | null;
  run.buckets[bucket] = null;
  while (youth !== null) {
    const next: Youth | null = youth.eventNext;
    addToBucket(run.openBucket, youth);
    youth = next;
  }
}

/** Take the first event out of the bucket that is open: its youth, null when the bucket is empty. */
export function takeNext(run: RunState): Youth | null {
  return takeFirst(run.openBucket);
}

/** Nothing planned, for the next replication. */
export function clearCalendar(run: RunState): void {
  run.buckets.fill(null);
  run.openBucket.length = 0;
  run.bucketUnderWay = -1;
  run.planned = 0;
}

function chain(buckets: RunState["buckets"], youth: Youth, bucket: number): void {
  const next = buckets[bucket] as Youth | null;
  youth.eventPrevious = null;
  youth.eventNext = next;
  if (next !== null) next.eventPrevious = youth;
  buckets[bucket] = youth;
}

function unchain(buckets: RunState["buckets"], youth: Youth, bucket: number): void {
  const { eventPrevious: previous, eventNext: next } = youth;
  if (previous === null) buckets[bucket] = next;
  else previous.eventNext = next;
  if (next !== null) next.eventPrevious = previous;
}

/** The bucket of a moment within the run. */
function bucketOf(run: RunState, time: number): number {
  return (time * run.bucketsPerDay) | 0;
}
