/** The value that a standard normal quantity exceeds in 2.5% of the cases. */
const z = 1.959963984540054;

/**
 * 95% interval of a share of so many independent observations: Wilson, E.B. (1927), Probable inference, the law of
 * succession, and statistical inference. Unlike mean plus or minus, it has a width where the share is 0 or 1.
 */
export function shareInterval(share: number, observations: number): [low: number, high: number] {
  if (observations === 0) return [NaN, NaN];
  const spread = (z * z) / observations;
  const centre = (share + spread / 2) / (1 + spread);
  const half = (z * Math.sqrt((share * (1 - share)) / observations + spread / (4 * observations))) / (1 + spread);
  return [Math.max(0, centre - half), Math.min(1, centre + half)];
}
