import { exp, log } from "../portable-math.ts";
import type { Distribution, QuantilePoint } from "./distribution.ts";
import { cubeRootLaw, gammaLaw, largeShape, logGamma, type GammaLaw } from "./gamma-share.ts";
import { normalQuantile, normalShareBelow } from "./normal-quantile.ts";

/** From a probability above 0 and below 1 to the value that this share of all values lies below. */
export type Quantile = (probability: number) => number;

/** The exact quantile function of a distribution. */
export function toQuantile(distribution: Distribution): Quantile {
  switch (distribution.kind) {
    case "constant":
      return () => distribution.value;
    case "exponential":
      return (p) => -log(1 - p) * distribution.mean;
    case "lognormal":
      return lognormalQuantile(distribution.mean, distribution.sd);
    case "gamma":
      return gammaQuantile(distribution.mean, distribution.sd);
    case "normal":
      return cutNormalQuantile(distribution.mean, distribution.sd);
    case "uniform":
      return (p) => distribution.low + p * (distribution.high - distribution.low);
    case "triangular":
      return triangularQuantile(distribution.low, distribution.mode, distribution.high);
    case "pert":
      return pertQuantile(distribution.low, distribution.mode, distribution.high);
    case "empirical":
      return empiricalQuantile(distribution.points);
  }
}

/** The two parameters of a lognormal quantity, from its own mean and standard deviation. */
export function lognormalParameters(mean: number, sd: number): { mu: number; sigma: number } {
  const variance = log(1 + (sd / mean) * (sd / mean));
  return { mu: log(mean) - variance / 2, sigma: Math.sqrt(variance) };
}

function lognormalQuantile(mean: number, sd: number): Quantile {
  if (mean === 0 || sd === 0) return () => mean;
  const { mu, sigma } = lognormalParameters(mean, sd);
  return (p) => exp(mu + sigma * normalQuantile(p));
}

function cutNormalQuantile(mean: number, sd: number): Quantile {
  if (sd === 0) return () => mean;
  const below = normalShareBelow(-mean / sd);
  return (p) => Math.max(0, mean + sd * normalQuantile(below + p * (1 - below)));
}

/**
 * Newton's method from Wilson and Hilferty's (1931) approximation; from a large shape on that approximation itself.
 */
function gammaQuantile(mean: number, sd: number): Quantile {
  if (mean === 0 || sd === 0) return () => mean;
  const shape = (mean / sd) * (mean / sd);
  // Beside its mean this spread is too small for a number to hold.
  if (shape === Infinity) return () => mean;
  const scale = mean / shape;
  const cubeRoot = cubeRootLaw(shape);
  const small = logGamma(shape + 1);
  const start = (p: number): number => {
    const root = cubeRoot.mean + normalQuantile(p) / cubeRoot.perSd;
    return root > 0.1 ? shape * root * root * root : exp((log(p) + small) / shape);
  };
  if (shape >= largeShape) return (p) => start(p) * scale;
  const law = gammaLaw(shape);
  return (p) => solveRising(law, p, start(p)) * scale;
}

function triangularQuantile(low: number, mode: number, high: number): Quantile {
  if (high === low) return () => low;
  const turn = (mode - low) / (high - low);
  return (p) =>
    p < turn
      ? low + Math.sqrt(p * (high - low) * (mode - low))
      : high - Math.sqrt((1 - p) * (high - low) * (high - mode));
}

/** A beta quantity between `low` and `high` with the usual PERT weight of four for the mode. */
function pertQuantile(low: number, mode: number, high: number): Quantile {
  if (high === low) return () => low;
  const a = 1 + (4 * (mode - low)) / (high - low);
  const b = 6 - a;
  const steps = 2048;
  const shares = new Float64Array(steps + 1);
  for (let i = 1; i <= steps; i++) {
    const x = (i - 0.5) / steps;
    shares[i] = (shares[i - 1] ?? 0) + exp((a - 1) * log(x) + (b - 1) * log(1 - x));
  }
  const total = shares[steps] ?? 1;
  const points = Array.from(shares, (share, i) => ({
    probability: share / total,
    value: low + ((high - low) * i) / steps,
  }));
  return empiricalQuantile(points);
}

/** Straight lines between measured quantiles; the first and last value bound the whole. */
function empiricalQuantile(points: readonly QuantilePoint[]): Quantile {
  return (p) => {
    const above = points.findIndex((point) => point.probability >= p);
    const next = points[above];
    const last = points[above - 1];
    if (next === undefined) return points.at(-1)?.value ?? 0;
    if (last === undefined) return next.value;
    const part = (p - last.probability) / (next.probability - last.probability);
    return last.value + part * (next.value - last.value);
  };
}

/** Newton's method, kept between bounds that it halves when a step would leave them. */
function solveRising(law: GammaLaw, p: number, start: number): number {
  let low = 0;
  let high = Infinity;
  let x = start;
  for (let step = 0; step < 60; step++) {
    const error = law.shareBelow(x) - p;
    if (error > 0) high = x;
    else low = x;
    const next = x - error / law.density(x);
    const bounded = next > low && next < high ? next : (low + Math.min(high, 4 * x)) / 2;
    if (Math.abs(bounded - x) <= 1e-9 * x) return bounded;
    x = bounded;
  }
  return x;
}
