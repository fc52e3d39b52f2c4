/**
 * exp, log, sin and cos from + - * / alone, so that a result is the same bits in Node and in every browser: the
 * built-in ones differ in their last bits between engines. Method: Cody and Waite range reduction with the minimax
 * polynomials published in Sun's fdlibm (1993); error below one unit in the last place on the ranges used here.
 */

const ln2High = 6.9314718036912381649e-1;
const ln2Low = 1.90821492927058770002e-10;

const words = new DataView(new ArrayBuffer(8));

/** e to the power `x`. */
export function exp(x: number): number {
  if (!(x <= 709.782712893384)) return x === x ? Infinity : x;
  if (x < -745.133219101941) return 0;
  const k = Math.round(x * 1.442695040888963387);
  const high = x - k * ln2High;
  const low = k * ln2Low;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t * (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  return scaleByPowerOfTwo(1 - (low - (r * c) / (2 - c) - high), k);
}

/** Natural logarithm; NaN below zero, minus infinity at zero. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  let k = 0;
  let scaled = x;
  if (x < 2.2250738585072014e-308) {
    scaled = x * 18014398509481984;
    k = -54;
  }
  words.setFloat64(0, scaled);
  const high = words.getInt32(0);
  k += (high >> 20) - 1023;
  words.setInt32(0, (high & 0x000fffff) | 0x3ff00000);
  let f = words.getFloat64(0);
  if (f > 1.4142135623730951) {
    f *= 0.5;
    k += 1;
  }
  f -= 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const odd = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const even =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  const halfSquare = 0.5 * f * f;
  return k * ln2High - (halfSquare - (s * (halfSquare + odd + even) + k * ln2Low) - f);
}

/** `base` to the power `exponent`, for a base above zero; exact for whole exponents up to 1,024 only in sign and order. */
export function pow(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  if (base === 0) return exponent > 0 ? 0 : Infinity;
  if (Number.isInteger(exponent) && Math.abs(exponent) <= 1024) return wholePower(base, exponent);
  return exp(exponent * log(base));
}

/** Sine of an angle in radians, for angles up to a million. */
export function sin(x: number): number {
  const { quadrant, rest } = reduceAngle(x);
  const value = quadrant % 2 === 0 ? sinKernel(rest) : cosKernel(rest);
  return quadrant < 2 ? value : -value;
}

/** Cosine of an angle in radians, for angles up to a million. */
export function cos(x: number): number {
  const { quadrant, rest } = reduceAngle(x);
  const value = quadrant % 2 === 0 ? cosKernel(rest) : sinKernel(rest);
  return quadrant === 0 || quadrant === 3 ? value : -value;
}

function wholePower(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let left = Math.abs(exponent); left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= square;
    square *= square;
  }
  return exponent > 0 ? result : 1 / result;
}

function scaleByPowerOfTwo(value: number, power: number): number {
  if (power >= -1021 && power <= 1023) return value * powerOfTwo(power);
  return power > 0 ? value * 2 * powerOfTwo(power - 1) : value * powerOfTwo(power + 54) * 5.551115123125783e-17;
}

function powerOfTwo(power: number): number {
  words.setInt32(0, (power + 1023) << 20);
  words.setInt32(4, 0);
  return words.getFloat64(0);
}

function reduceAngle(x: number): { quadrant: number; rest: number } {
  const turns = Math.round(x * 0.6366197723675814);
  const rest =
    x - turns * 1.57079632673412561417 - turns * 6.0771005063039659766e-11 - turns * 2.02226624879595063154e-21;
  return { quadrant: ((turns % 4) + 4) % 4, rest };
}

function sinKernel(x: number): number {
  const z = x * x;
  return (
    x +
    x *
      z *
      (-1.66666666666666324348e-1 +
        z *
          (8.33333333332248946124e-3 +
            z *
              (-1.98412698298579493134e-4 +
                z * (2.75573137070700676789e-6 + z * (-2.50507602534068634195e-8 + z * 1.58969099521155010221e-10)))))
  );
}

function cosKernel(x: number): number {
  const z = x * x;
  return (
    1 -
    0.5 * z +
    z *
      z *
      (4.16666666666666019037e-2 +
        z *
          (-1.38888888888741095749e-3 +
            z *
              (2.48015872894767294178e-5 +
                z * (-2.75573143513906633035e-7 + z * (2.0875723212981748279e-9 - z * 1.13596475577881948265e-11)))))
  );
}
