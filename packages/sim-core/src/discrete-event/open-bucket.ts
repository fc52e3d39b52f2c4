import type { Youth } from "./youth.ts";

/**
 * The youths whose event falls in the bucket of the calendar that is under way: a binary heap, so that thousands at about
 * the same moment take their turns as quickly as few (Williams 1964). Each knows its place in it, to be taken out again.
 */
export type OpenBucket = Youth[];

/** Add a youth whose event is planned. */
export function addToBucket(bucket: OpenBucket, youth: Youth): void {
  bucket.push(youth);
  moveUp(bucket, youth, bucket.length - 1);
}

/** Take out the youth whose event comes first; null when nobody is left. */
export function takeFirst(bucket: OpenBucket): Youth | null {
  const last = bucket.pop();
  if (last === undefined) return null;
  if (bucket.length === 0) return last;
  const first = bucket[0]!;
  moveDown(bucket, last, 0);
  return first;
}

/** Take out a youth, wherever it stands. */
export function takeOut(bucket: OpenBucket, youth: Youth): void {
  const at = youth.bucketPlace;
  const last = bucket.pop()!;
  if (last === youth) return;
  if (at > 0 && comesBefore(last, bucket[parentOf(at)]!)) moveUp(bucket, last, at);
  else moveDown(bucket, last, at);
}

/** Put a youth at the place `at` or nearer to the front. */
function moveUp(bucket: OpenBucket, youth: Youth, at: number): void {
  let place = at;
  while (place > 0) {
    const parent = bucket[parentOf(place)]!;
    if (!comesBefore(youth, parent)) break;
    put(bucket, parent, place);
    place = parentOf(place);
  }
  put(bucket, youth, place);
}

/** Put a youth at the place `at` or further from the front. */
function moveDown(bucket: OpenBucket, youth: Youth, at: number): void {
  let place = at;
  for (let child = 2 * place + 1; child < bucket.length; child = 2 * place + 1) {
    if (child + 1 < bucket.length && comesBefore(bucket[child + 1]!, bucket[child]!)) child++;
    const nearest = bucket[child]!;
    if (!comesBefore(nearest, youth)) break;
    put(bucket, nearest, place);
    place = child;
  }
  put(bucket, youth, place);
}

function put(bucket: OpenBucket, youth: Youth, place: number): void {
  bucket[place] = youth;
  youth.bucketPlace = place;
}

function parentOf(place: number): number {
  return (place - 1) >> 1;
}

/** By time; at one moment by kind, and then in the order in which they were planned. */
function comesBefore(a: Youth, b: Youth): boolean {
  if (a.eventTime !== b.eventTime) return a.eventTime < b.eventTime;
  if (a.eventKind !== b.eventKind) return a.eventKind < b.eventKind;
  return a.eventNumber < b.eventNumber;
}
