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
 * Method: a calendar queue (Brown 1988) with a fixed number of buckets a day, each a chain through the youths themselves
 * in order of time and kind.
 */
export function plan(run: RunState, youth: Youth, kind: number): void {
  const time = youth.eventTime;
  if (!(time < run.days)) {
    youth.eventKind = eventKind.none;
    return;
  }
  youth.eventKind = kind;
  const { buckets } = run;
  const first = bucketOf(run, time);
  const before = lastOfEarlier(youth, buckets[first]!, buckets[first + 1]!);
  const after: Youth | null = before === null ? buckets[first]! : before.eventNext;
  youth.eventPrevious = before;
  youth.eventNext = after;
  if (before === null) buckets[first] = youth;
  else before.eventNext = youth;
  if (after === null) buckets[first + 1] = youth;
  else after.eventPrevious = youth;
}

/**
 * The last one in a bucket that goes before a youth; null where none does. Looked for from both ends at once, since
 * thousands may come at one moment: those of a later kind then stand at the end, those of an earlier kind at the start.
 */
function lastOfEarlier({ eventTime, eventKind: kind }: Youth, first: Youth | null, last: Youth | null): Youth | null {
  let [fromStart, fromEnd] = [first, last];
  while (fromEnd !== null && fromStart !== null) {
    const time = fromEnd.eventTime;
    if (time < eventTime || (time === eventTime && fromEnd.eventKind <= kind)) return fromEnd;
    const early = fromStart.eventTime;
    if (early > eventTime || (early === eventTime && fromStart.eventKind > kind)) return fromStart.eventPrevious;
    fromEnd = fromEnd.eventPrevious;
    fromStart = fromStart.eventNext;
  }
  return null;
}

/** Take the planned event of a youth out of the calendar, if there is one. */
export function cancel(run: RunState, youth: Youth): void {
  if (youth.eventKind === eventKind.none) return;
  const { buckets } = run;
  const first = bucketOf(run, youth.eventTime);
  const before = youth.eventPrevious;
  const after = youth.eventNext;
  if (before === null) buckets[first] = after;
  else before.eventNext = after;
  if (after === null) buckets[first + 1] = before;
  else after.eventPrevious = before;
  youth.eventKind = eventKind.none;
}

/** Take the first event out of the bucket that begins at `first`: its youth, null when the bucket is empty. */
export function takeNext(run: RunState, first: number): Youth | null {
  const { buckets } = run;
  const youth = buckets[first] as Youth | null;
  if (youth === null) return null;
  const next = youth.eventNext;
  buckets[first] = next;
  if (next === null) buckets[first + 1] = null;
  else next.eventPrevious = null;
  return youth;
}

/** Where the first youth of the bucket of a moment within the run stands; the last one stands behind it. */
function bucketOf(run: RunState, time: number): number {
  return 2 * ((time * run.bucketsPerDay) | 0);
}
