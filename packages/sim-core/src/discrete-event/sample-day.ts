import type { RunState } from "./run-state.ts";

/**
 * Write the counts of this moment into `rows`, one to each series in the order of `seriesOf`: the first at position `at`,
 * the next `step` further on, and so forth.
 */
export function sampleDay({ forms, waiting }: RunState, rows: Int32Array, at: number, step: number): void {
  let inCare = 0;
  let held = 0;
  let places = 0;
  let next = at + 4 * step;
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!;
    const inForm = form.inCare.count;
    const placesOfForm = form.places.count;
    inCare += inForm;
    held += form.held.count;
    if (!form.isElsewhere) places += placesOfForm;
    rows[next] = inForm;
    rows[next + step] = placesOfForm;
    rows[next + 2 * step] = form.waiting.count;
    next += 3 * step;
  }
  rows[at] = inCare;
  rows[at + step] = held;
  rows[at + 2 * step] = waiting.count;
  rows[at + 3 * step] = places;
}
