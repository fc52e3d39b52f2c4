/**
 * The top of an axis that starts at zero: the next round number above the largest value, with a little air. Never so
 * low that a count needs decimals.
 */
export function roundTop(largest: number): number {
  const wanted = Math.max(4, largest * 1.04);
  const power = 10 ** Math.floor(Math.log10(wanted));
  const step = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((candidate) => candidate * power >= wanted) ?? 10;
  return step * power;
}

/** Round numbers from zero up to the top of an axis, about as many as asked; whole ones when values are counts. */
export function roundTicks(top: number, about: number): number[] {
  const raw = top / Math.max(1, about);
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max(([1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= raw * 0.8) ?? 10) * power, 0);
  const ticks: number[] = [];
  for (let index = 0; index * step <= top * 1.0001; index++) ticks.push(Number((index * step).toPrecision(10)));
  return ticks;
}
