import type { Distribution } from "../engine/distributions/distribution.ts";
import { gammaLaw, largeGammaShareBelow, largeShape } from "../engine/distributions/gamma-share.ts";
import { normalShareBelow } from "../engine/distributions/normal-quantile.ts";
import { lognormalParameters } from "../engine/distributions/quantile.ts";
import { readQuantile, tableCells, toQuantileTable } from "../engine/distributions/quantile-table.ts";
import { exp, log } from "../engine/portable-math.ts";

/**
 * What elapsed-time tables need to know of a length (of stay, of holding, of waiting): shares and means, no draws.
 * The limited mean E[min(L, x)] is the surface below the survival curve up to x, so differences of it are exact means
 * of that curve over a step, however the distribution jumps.
 */
export interface LengthShape {
  /** In the unit of the distribution. */
  readonly mean: number;
  /** Share of lengths above `x`. */
  readonly shareAbove: (x: number) => number;
  /** Mean of the length where nothing counts beyond `x`. */
  readonly limitedMean: (x: number) => number;
}

/** The shape of a distribution: by formula for the common kinds, else from its table of quantiles. */
export function toLengthShape(distribution: Distribution): LengthShape {
  switch (distribution.kind) {
    case "constant":
      return constantShape(distribution.value);
    case "exponential":
      return exponentialShape(distribution.mean);
    case "lognormal":
      return distribution.mean === 0 || distribution.sd === 0
        ? constantShape(distribution.mean)
        : lognormalShape(distribution.mean, distribution.sd);
    case "gamma":
      return distribution.mean === 0 || distribution.sd === 0
        ? constantShape(distribution.mean)
        : gammaShape(distribution.mean, distribution.sd);
    case "normal":
    case "uniform":
    case "triangular":
    case "pert":
    case "empirical":
      return tabulatedShape(distribution);
  }
}

/** A length that lasts a uniform share of another one: the mean over that share, by the midpoints of 16 parts. */
export function uniformPartOf(shape: LengthShape): LengthShape {
  const parts = 16;
  const meanOver = (value: (part: number) => number) => {
    let sum = 0;
    for (let i = 0; i < parts; i++) sum += value((i + 0.5) / parts);
    return sum / parts;
  };
  return {
    mean: shape.mean / 2,
    shareAbove: (x) => meanOver((part) => shape.shareAbove(x / part)),
    limitedMean: (x) => meanOver((part) => part * shape.limitedMean(x / part)),
  };
}

function constantShape(value: number): LengthShape {
  return { mean: value, shareAbove: (x) => (x < value ? 1 : 0), limitedMean: (x) => Math.max(0, Math.min(x, value)) };
}

function exponentialShape(mean: number): LengthShape {
  const shareAbove = (x: number) => (x <= 0 ? 1 : exp(-x / mean));
  return { mean, shareAbove, limitedMean: (x) => mean * (1 - shareAbove(x)) };
}

/** E[min(L, x)] = mean times the share below x of the length-weighted law (mu moved up by sigma squared) + x P(L > x). */
function lognormalShape(mean: number, sd: number): LengthShape {
  const { mu, sigma } = lognormalParameters(mean, sd);
  // Beside its mean this spread is too small for a number to hold.
  if (sigma === 0) return constantShape(mean);
  const shareAbove = (x: number) => (x <= 0 ? 1 : normalShareBelow((mu - log(x)) / sigma));
  const weightedBelow = (x: number) => normalShareBelow((log(x) - mu) / sigma - sigma);
  return { mean, shareAbove, limitedMean: (x) => (x <= 0 ? 0 : mean * weightedBelow(x) + x * shareAbove(x)) };
}

/** As for the lognormal: the length-weighted law of a gamma quantity has a shape that is one higher. */
function gammaShape(mean: number, sd: number): LengthShape {
  const shape = (mean / sd) * (mean / sd);
  if (shape === Infinity) return constantShape(mean);
  const scale = mean / shape;
  const below = gammaShareBelow(shape);
  const longerBelow = gammaShareBelow(shape + 1);
  const shareAbove = (x: number) => (x <= 0 ? 1 : 1 - below(x / scale));
  const limitedMean = (x: number) => (x <= 0 ? 0 : mean * longerBelow(x / scale) + x * shareAbove(x));
  return { mean, shareAbove, limitedMean };
}

function gammaShareBelow(shape: number): (x: number) => number {
  if (shape >= largeShape) return (x) => largeGammaShareBelow(shape, x);
  const law = gammaLaw(shape);
  return (x) => law.shareBelow(x);
}

function tabulatedShape(distribution: Distribution): LengthShape {
  const cells = 2 * tableCells;
  const table = toQuantileTable(distribution);
  const share = new Float64Array(cells + 1);
  const value = new Float64Array(cells + 1);
  const below = new Float64Array(cells + 1);
  for (let i = 0; i <= cells; i++) {
    // The table ends just under 1; what is left there is too little to matter.
    share[i] = i / cells;
    value[i] = readQuantile(table, 0, Math.min(share[i]!, 1 - 1e-9));
    if (i > 0) below[i] = below[i - 1]! + (value[i]! + value[i - 1]!) / (2 * cells);
  }
  const shareBelow = (x: number) => crossing(value, x, cells) / cells;
  const limitedMean = (x: number) => {
    const at = crossing(value, x, cells);
    const cell = Math.min(Math.floor(at), cells - 1);
    const part = at - cell;
    const upTo = value[cell]! + part * (value[cell + 1]! - value[cell]!);
    return Math.max(0, below[cell]! + (part * (value[cell]! + upTo)) / (2 * cells) + x * (1 - at / cells));
  };
  return { mean: below[cells]!, shareAbove: (x) => 1 - shareBelow(x), limitedMean };
}

/** The place, as a real index, where rising values pass `x`: 0 below the first, `cells` from the last on. */
function crossing(value: Float64Array, x: number, cells: number): number {
  if (x < value[0]!) return 0;
  if (x >= value[cells]!) return cells;
  let low = 0;
  let high = cells;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (value[middle]! <= x) low = middle;
    else high = middle;
  }
  return low + (x - value[low]!) / (value[high]! - value[low]!);
}
