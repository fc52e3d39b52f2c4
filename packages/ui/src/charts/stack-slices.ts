/** A slice of a column, in the values of the column. */
export interface Slice {
  readonly from: number;
  readonly to: number;
}

/** Slices on top of each other, the first at the foot. */
export function stackSlices(values: readonly number[]): Slice[] {
  let top = 0;
  return values.map((value) => {
    const from = top;
    top += Math.max(0, value);
    return { from, to: top };
  });
}
