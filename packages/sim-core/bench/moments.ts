/** The sum and the sum of squares of a number of values. */
export type Moments = [sum: number, sumOfSquares: number];

export function addValue(moments: Moments, value: number): void {
  moments[0] += value;
  moments[1] += value * value;
}

export function addMoments(moments: Moments, others: Moments): void {
  moments[0] += others[0];
  moments[1] += others[1];
}

/** The mean of `count` values and the standard error of that mean. */
export function meanAndError([sum, squares]: Moments, count: number): { mean: number; standardError: number } {
  const mean = sum / count;
  const variance = Math.max(0, squares - sum * mean) / (count - 1);
  return { mean, standardError: Math.sqrt(variance / count) };
}
