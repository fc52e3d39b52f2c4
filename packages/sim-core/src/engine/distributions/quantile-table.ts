import type { Distribution } from "./distribution.ts";
import { toQuantile, type Quantile } from "./quantile.ts";

/**
 * A distribution as a table of quantiles with straight lines in between, so that any distribution costs the same single
 * look-up a draw. The body has `tableCells` equal steps of probability; the last step is split again into as many, so
 * that the tail reaches to a share of one in sixteen million.
 */
export type QuantileTable = Float64Array;

export const tableCells = 4096;
const tailCells = 4096;
const lastProbability = 1 - 1 / (tableCells * tailCells);

/** Numbers in a table: the borders of the body, then those of the tail. */
export const tableLength = tableCells + 1 + tailCells + 1;

/** The table of a distribution. */
export function toQuantileTable(distribution: Distribution): QuantileTable {
  return tabulate(toQuantile(distribution));
}

/** The value at probability `u` (0 up to 1) in the table that starts at `offset`. */
export function readQuantile(tables: Float64Array, offset: number, u: number): number {
  const position = u * tableCells;
  const cell = position | 0;
  if (cell < tableCells - 1) {
    const low = tables[offset + cell]!;
    return low + (position - cell) * (tables[offset + cell + 1]! - low);
  }
  const tailPosition = (position - cell) * tailCells;
  const tailCell = tailPosition | 0;
  const at = offset + tableCells + 1 + tailCell;
  const low = tables[at]!;
  return low + (tailPosition - tailCell) * (tables[at + 1]! - low);
}

/** The share of all values in the table at `offset` that are at most `value`: the inverse of `readQuantile`. */
export function shareBelow(tables: Float64Array, offset: number, value: number): number {
  let low = -1;
  let high = borders;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (borderValue(tables, offset, middle) <= value) low = middle;
    else high = middle;
  }
  if (low < 0) return 0;
  if (high === borders) return 1;
  const from = borderValue(tables, offset, low);
  const part = (value - from) / (borderValue(tables, offset, high) - from);
  return borderShare(low) + part * (borderShare(high) - borderShare(low));
}

/**
 * The value at probability `u` among those values that are above `passed`: the whole length of what has lasted so long
 * already. What has outlasted the table ends now.
 */
export function readQuantileBeyond(tables: Float64Array, offset: number, passed: number, u: number): number {
  const below = shareBelow(tables, offset, passed);
  const at = below + u * (1 - below);
  if (at >= 1) return Math.max(passed, tables[offset + tableLength - 1]!);
  return Math.max(passed, readQuantile(tables, offset, at));
}

/** Borders of the body and, in place of its last step, those of the tail. */
const borders = tableCells + tailCells;

function borderValue(tables: Float64Array, offset: number, border: number): number {
  return tables[offset + (border < tableCells ? border : border + 1)]!;
}

function borderShare(border: number): number {
  if (border < tableCells) return border / tableCells;
  return 1 - 1 / tableCells + (border - tableCells + 1) / (tableCells * tailCells);
}

/**
 * What is left of a stay that is under way, seen at a moment that has nothing to do with it: long stays are met more
 * often, and the moment falls anywhere within them (equilibrium residual of renewal theory). The table of the *whole*
 * length of such a stay; what has passed is a uniform share of it.
 */
export function toLengthBiasedTable(table: QuantileTable): QuantileTable {
  const { lengths, sharesBelow } = sharesByLength(table);
  const total = sharesBelow[sharesBelow.length - 1]!;
  if (total === 0) return table.slice();
  let at = 1;
  return tabulate((p) => {
    const wanted = p * total;
    while (at < lengths.length - 1 && sharesBelow[at]! < wanted) at++;
    while (at > 1 && sharesBelow[at - 1]! >= wanted) at--;
    const low = sharesBelow[at - 1]!;
    const width = sharesBelow[at]! - low;
    const part = width > 0 ? Math.min(1, (wanted - low) / width) : 0;
    return lengths[at - 1]! + part * (lengths[at]! - lengths[at - 1]!);
  });
}

/** The borders of the body and, in place of its last step, those of the tail; with the time spent in stays up to there. */
function sharesByLength(table: QuantileTable): { lengths: Float64Array; sharesBelow: Float64Array } {
  const lengths = new Float64Array(tableCells + tailCells);
  lengths.set(table.subarray(0, tableCells - 1));
  lengths.set(table.subarray(tableCells + 1), tableCells - 1);
  const sharesBelow = new Float64Array(lengths.length);
  for (let i = 1; i < lengths.length; i++) {
    const probability = i < tableCells ? 1 / tableCells : 1 / (tableCells * tailCells);
    sharesBelow[i] = sharesBelow[i - 1]! + (probability * (lengths[i]! + lengths[i - 1]!)) / 2;
  }
  return { lengths, sharesBelow };
}

function tabulate(quantile: Quantile): QuantileTable {
  const table = new Float64Array(tableLength);
  for (let i = 0; i <= tableCells; i++) table[i] = quantile(within(i / tableCells));
  for (let i = 0; i <= tailCells; i++) {
    table[tableCells + 1 + i] = quantile(within(1 - 1 / tableCells + i / (tableCells * tailCells)));
  }
  return table;
}

function within(probability: number): number {
  return Math.min(Math.max(probability, 1e-9), lastProbability);
}
