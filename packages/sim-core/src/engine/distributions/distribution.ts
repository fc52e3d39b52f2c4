/**
 * How a quantity that is never below zero spreads: a length of stay, a wait, an age. Means and spreads (sd) are those of
 * the quantity itself, in its own unit; `normal` is cut off at zero.
 */
export type Distribution =
  | { readonly kind: "constant"; readonly value: number }
  | { readonly kind: "exponential"; readonly mean: number }
  | { readonly kind: "lognormal"; readonly mean: number; readonly sd: number }
  | { readonly kind: "gamma"; readonly mean: number; readonly sd: number }
  | { readonly kind: "normal"; readonly mean: number; readonly sd: number }
  | { readonly kind: "uniform"; readonly low: number; readonly high: number }
  | { readonly kind: "triangular"; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: "pert"; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: "empirical"; readonly points: readonly QuantilePoint[] };

/** A quantile as measured: a share `probability` of all values is at most `value`. */
export interface QuantilePoint {
  readonly probability: number;
  readonly value: number;
}

/** The same distribution with every value multiplied by `factor` (above zero). */
export function scaleDistribution(distribution: Distribution, factor: number): Distribution {
  switch (distribution.kind) {
    case "constant":
      return { ...distribution, value: distribution.value * factor };
    case "exponential":
      return { ...distribution, mean: distribution.mean * factor };
    case "lognormal":
    case "gamma":
    case "normal":
      return { ...distribution, mean: distribution.mean * factor, sd: distribution.sd * factor };
    case "uniform":
      return { ...distribution, low: distribution.low * factor, high: distribution.high * factor };
    case "triangular":
    case "pert": {
      const { low, mode, high } = distribution;
      return { ...distribution, low: low * factor, mode: mode * factor, high: high * factor };
    }
    case "empirical":
      return { ...distribution, points: distribution.points.map((p) => ({ ...p, value: p.value * factor })) };
  }
}
