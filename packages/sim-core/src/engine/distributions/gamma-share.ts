import { exp, log } from "../portable-math.ts";
import { normalShareBelow } from "./normal-quantile.ts";

/** Natural logarithm of the gamma function for `x` above zero. Method: Lanczos, g = 7, nine terms. */
export function logGamma(x: number): number {
  if (x < 0.5) return logGamma(x + 1) - log(x);
  const shifted = x - 1;
  const t = shifted + 7.5;
  const sum = lanczos.reduce((total, coefficient, i) => total + coefficient / (shifted + i + 1), 0.99999999999980993);
  return 0.91893853320467274178 + (shifted + 0.5) * log(t) - t + log(sum);
}

const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** A gamma quantity of scale 1: its density at a value, and the share that lies below it. */
export interface GammaLaw {
  density(x: number): number;
  shareBelow(x: number): number;
}

/**
 * From this shape on the cube root of a gamma quantity is taken as normal (Wilson and Hilferty 1931), which is then right
 * to one in a million; the series below needs ever more terms there.
 */
export const largeShape = 500;

/** Of the cube root of a gamma quantity of scale 1 over its shape: the mean, and one over the standard deviation. */
export function cubeRootLaw(shape: number): { readonly mean: number; readonly perSd: number } {
  return { mean: 1 - 1 / (9 * shape), perSd: 3 * Math.sqrt(shape) };
}

/** Share below a value of a gamma quantity with a large shape. */
export function largeGammaShareBelow(shape: number, x: number): number {
  if (x <= 0) return 0;
  const { mean, perSd } = cubeRootLaw(shape);
  return normalShareBelow((exp(log(x / shape) / 3) - mean) * perSd);
}

/**
 * The law for a shape above zero and below `largeShape`; the share by a series below shape + 1 and by a continued
 * fraction above it.
 */
export function gammaLaw(shape: number): GammaLaw {
  const constant = logGamma(shape);
  const front = (x: number): number => exp(shape * log(x) - x - constant);
  return {
    density: (x) => (x <= 0 ? 0 : front(x) / x),
    shareBelow: (x) => {
      if (x <= 0) return 0;
      return x < shape + 1 ? front(x) * lowerSeries(shape, x) : 1 - front(x) * upperFraction(shape, x);
    },
  };
}

function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n < 500 && Math.abs(term) > Math.abs(sum) * 1e-15; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

/** Lentz's method for the continued fraction of the upper incomplete gamma function. */
function upperFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let value = d;
  for (let i = 1; i < 500; i++) {
    const a = -i * (i - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    const step = d * c;
    value *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return value;
}
