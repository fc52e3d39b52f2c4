/** Number, mean and standard deviation of the values that are not NaN. */
export interface MeanAndSpread {
  readonly count: number;
  readonly mean: number;
  /** Sample standard deviation (n - 1); 0 for one value, NaN for none. */
  readonly sd: number;
}

/** Of all values, or of those from position `from` up to but not including `until`. */
export function meanAndSpread(values: ArrayLike<number>, from = 0, until = values.length): MeanAndSpread {
  let count = 0;
  let mean = 0;
  let squares = 0;
  for (let at = from; at < until; at++) {
    const value = values[at]!;
    if (Number.isNaN(value)) continue;
    count++;
    const difference = value - mean;
    mean += difference / count;
    squares += difference * (value - mean);
  }
  if (count === 0) return { count, mean: NaN, sd: NaN };
  return { count, mean, sd: count > 1 ? Math.sqrt(squares / (count - 1)) : 0 };
}
