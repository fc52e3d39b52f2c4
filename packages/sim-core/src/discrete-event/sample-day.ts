import type { RunState } from "./run-state.ts";

/** Write the counts of this moment next to each other from position `at` on, in the order of `seriesOf`. */
export function sampleDay({ compiled, counters }: RunState, row: Int32Array, at: number): void {
  const { count, offset } = counters;
  const { forms, isElsewhere } = compiled;
  let inCare = 0;
  let held = 0;
  let places = 0;
  let next = at + 4;
  for (let form = 0; form < forms; form++) {
    const inForm = count[offset.inCare + form]!;
    const placesOfForm = count[offset.places + form]!;
    inCare += inForm;
    held += count[offset.held + form]!;
    if (isElsewhere[form] === 0) places += placesOfForm;
    row[next] = inForm;
    row[next + 1] = placesOfForm;
    row[next + 2] = count[offset.waiting + form]!;
    next += 3;
  }
  row[at] = inCare;
  row[at + 1] = held;
  row[at + 2] = count[offset.totalWaiting]!;
  row[at + 3] = places;
}
