import type { RunState } from "./run-state.ts";

/** Write the counts of this moment at position `at` of each row; the rows are in the order of `seriesOf`. */
export function sampleDay({ compiled, counters }: RunState, rows: readonly Int32Array[], at: number): void {
  const { count, offset } = counters;
  let inCare = 0;
  let held = 0;
  let places = 0;
  for (let form = 0; form < compiled.forms; form++) {
    inCare += count[offset.inCare + form]!;
    held += count[offset.held + form]!;
    if (compiled.isElsewhere[form] === 0) places += count[offset.places + form]!;
    rows[4 + 3 * form]![at] = count[offset.inCare + form]!;
    rows[5 + 3 * form]![at] = count[offset.places + form]!;
    rows[6 + 3 * form]![at] = count[offset.waiting + form]!;
  }
  rows[0]![at] = inCare;
  rows[1]![at] = held;
  rows[2]![at] = count[offset.totalWaiting]!;
  rows[3]![at] = places;
}
