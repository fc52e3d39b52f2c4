import type { Distribution } from "../engine/distributions/distribution.ts";
import { toQuantile, type Quantile } from "../engine/distributions/quantile.ts";
import type { LengthShape } from "./length-shape.ts";

/** Ages are kept by the month, up to 30 years; cell `i` begins at `i / 12` years. */
export const ageCells = 360;
const cellsPerYear = 12;
const middles = Float64Array.from({ length: ageCells }, (_, cell) => middleOf(cell));

/** How ages spread over the months: youths by cell, and the mean age of those in it. */
export interface AgeSpread {
  readonly youths: Float64Array;
  readonly meanAge: Float64Array;
}

/** The month in which an age falls. */
export function ageCell(age: number): number {
  return Math.max(0, Math.min(ageCells - 1, Math.floor(age * cellsPerYear + 1e-9)));
}

/** The part of a distribution of ages (years) from `from` up to, not including, `until`; its sum is the share of all. */
export function spreadOf(distribution: Distribution, from: number, until: number): AgeSpread {
  const quantile = toQuantile(distribution);
  const low = shareBelowAge(quantile, from);
  const high = shareBelowAge(quantile, until);
  const youths = new Float64Array(ageCells);
  const meanAge = new Float64Array(ageCells);
  const points = 720;
  for (let i = 0; i < points && high > low; i++) {
    const age = quantile(low + ((high - low) * (i + 0.5)) / points);
    const cell = ageCell(age);
    youths[cell]! += (high - low) / points;
    meanAge[cell]! += (age * (high - low)) / points;
  }
  for (let i = 0; i < ageCells; i++) meanAge[i] = youths[i]! > 0 ? meanAge[i]! / youths[i]! : middleOf(i);
  return { youths, meanAge };
}

/** The part of youths by month that lies from `from` up to, not including, `until`. */
export function cutSpread(youths: Float64Array, from: number, until: number): AgeSpread {
  const part = new Float64Array(ageCells);
  // The last cell holds all who are older.
  for (let i = 0; i < ageCells; i++) {
    const age = middleOf(i);
    if (age >= from && (age < until || until === Infinity)) part[i] = youths[i]!;
  }
  return { youths: part, meanAge: middles };
}

/** Youths by month with everyone in the middle of a month; shared out over two months, so that the mean age is kept. */
export function toMiddles({ youths, meanAge }: AgeSpread): Float64Array {
  const result = new Float64Array(ageCells);
  for (let i = 0; i < ageCells; i++) {
    if (youths[i] === 0) continue;
    const offset = (meanAge[i]! - middleOf(i)) * cellsPerYear;
    const neighbour = Math.max(0, Math.min(ageCells - 1, i + Math.sign(offset)));
    result[i]! += youths[i]! * (1 - Math.abs(offset));
    result[neighbour]! += youths[i]! * Math.abs(offset);
  }
  return result;
}

export function sumOf(youths: Float64Array): number {
  let sum = 0;
  for (const value of youths) sum += value;
  return sum;
}

/** Share of the youths below an age, integrated from age 0 up to `age` (years): means of the share are differences of it. */
export type IntegratedShare = (age: number) => number;

export function integratedShareBelow({ youths, meanAge }: AgeSpread): IntegratedShare {
  const total = Math.max(sumOf(youths), 1e-300);
  const count = new Float64Array(ageCells + 1);
  const moment = new Float64Array(ageCells + 1);
  for (let i = 0; i < ageCells; i++) {
    count[i + 1] = count[i]! + youths[i]! / total;
    moment[i + 1] = moment[i]! + (youths[i]! * meanAge[i]!) / total;
  }
  return (age) => {
    if (age <= 0) return 0;
    const cell = ageCell(age);
    const own = cell < ageCells - 1 ? withinCell(meanAge[cell]!, cell, age) : Math.max(0, age - meanAge[cell]!);
    return age * count[cell]! - moment[cell]! + (count[cell + 1]! - count[cell]!) * own;
  };
}

/** Those in a cell lie evenly around their mean, as far as the nearest border: all at one age when that is a border. */
function withinCell(mean: number, cell: number, age: number): number {
  const half = Math.max(0, Math.min(mean - cell / cellsPerYear, (cell + 1) / cellsPerYear - mean));
  if (age <= mean - half) return 0;
  if (age >= mean + half) return age - mean;
  return ((age - mean + half) * (age - mean + half)) / (4 * half);
}

/** A length (shape in days) in months, so that youths in the middle of a month move to middles and the mean is kept. */
export function lengthInMonths(shape: LengthShape): Float64Array {
  const width = 365.25 / cellsPerYear;
  const months = new Float64Array(ageCells);
  let before = shape.limitedMean(0);
  let here = shape.limitedMean(0);
  for (let d = 0; d < ageCells; d++) {
    const after = shape.limitedMean((d + 1) * width);
    months[d] = Math.max(0, d === 0 ? 1 - after / width : (2 * here - before - after) / width);
    before = here;
    here = after;
    if (d > 0 && shape.mean - after < 1e-9 * (1 + shape.mean)) break;
  }
  return months;
}

/** Ages after a length that does not depend on age; who would pass the last month stays in it. */
export function older(youths: Float64Array, months: Float64Array): Float64Array {
  const result = new Float64Array(ageCells);
  let last = months.length - 1;
  while (last > 0 && months[last]! < 1e-7) last--;
  let left = 0;
  for (let i = 0; i < ageCells; i++) {
    const here = youths[i]!;
    left += here;
    if (here < 1e-9) continue;
    const end = Math.min(last, ageCells - 1 - i);
    for (let d = 0; d <= end; d++) result[i + d]! += here * months[d]!;
  }
  for (let i = 0; i < ageCells; i++) left -= result[i]!;
  result[ageCells - 1]! += Math.max(0, left);
  return result;
}

function middleOf(cell: number): number {
  return (cell + 0.5) / cellsPerYear;
}

/** Share of a distribution below an age, by halving. */
function shareBelowAge(quantile: Quantile, age: number): number {
  if (quantile(1e-9) >= age) return 0;
  if (quantile(1 - 1e-9) < age) return 1;
  let low = 0;
  let high = 1;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (quantile(middle) < age) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
