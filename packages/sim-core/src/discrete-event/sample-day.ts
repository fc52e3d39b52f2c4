import type { RunState } from "./run-state.ts";

/** Write the counts of this moment next to each other from position `at` on, in the order of `seriesOf`. */
export function sampleDay({ forms, waiting }: RunState, row: Int32Array, at: number): void {
  let inCare = 0;
  let held = 0;
  let places = 0;
  let next = at + 4;
  for (const form of forms) {
    inCare += form.inCare.count;
    held += form.held.count;
    if (!form.isElsewhere) places += form.places.count;
    row[next] = form.inCare.count;
    row[next + 1] = form.places.count;
    row[next + 2] = form.waiting.count;
    next += 3;
  }
  row[at] = inCare;
  row[at + 1] = held;
  row[at + 2] = waiting.count;
  row[at + 3] = places;
}
