import { boundedStore } from "../engine/bounded-store.ts";
import { daysPerYear } from "../engine/calendar.ts";
import type { Distribution } from "../engine/distributions/distribution.ts";
import { shapeOf } from "../mean-field/shape-cache.ts";

/** Ages and lengths stand on nodes a twenty-fourth of a year apart: a month is two of them, a year and a birthday fall on one. */
export const nodesPerYear = 24;
export const nodeDays = daysPerYear / nodesPerYear;

/** A length or an age on the nodes 0, 1, ... `last`. */
export interface OnNodes {
  /** Each value is shared out over the two nodes beside it, so that its mean is kept. */
  readonly shares: Float64Array;
  /** E[min(X, node)], in the unit of the distribution; one node more. */
  readonly limitedMeans: Float64Array;
}

/** A length in days on the nodes. */
export function lengthOnNodes(length: Distribution, last: number): OnNodes {
  return spreads(JSON.stringify([length, last]), () => toNodes(length, { last, width: nodeDays }));
}

/** An age in years on the nodes. */
export function ageOnNodes(age: Distribution, last: number): OnNodes {
  return spreads(JSON.stringify([age, last, "years"]), () => toNodes(age, { last, width: 1 / nodesPerYear }));
}

/** While one number of a scenario is moved a little, most of its distributions stay as they are. */
const spreads = boundedStore<OnNodes>(64);

/** Shares below this are rounding: what they leave out of a sum is far below the error of the nodes. */
const negligible = 1e-12;

function orNothing(share: number): number {
  return share < negligible ? 0 : share;
}

/** By the limited mean M(x) = E[min(X, x)], which is exact: node d gets (2 M(d) - M(d-1) - M(d+1)) / width. */
function toNodes(distribution: Distribution, { last, width }: { last: number; width: number }): OnNodes {
  const { limitedMean } = shapeOf(distribution);
  const m = Float64Array.from({ length: last + 2 }, (_, d) => limitedMean(d * width));
  const shares = Float64Array.from({ length: last + 1 }, (_, d) =>
    orNothing(d === 0 ? 1 - m[1]! / width : (2 * m[d]! - m[d - 1]! - m[d + 1]!) / width),
  );
  return { shares, limitedMeans: m };
}

/** The sum of two independent lengths, as far as the nodes of the first reach. */
export function sumOnNodes(first: Float64Array, second: Float64Array): Float64Array {
  const sum = new Float64Array(first.length);
  const reach = second.findLastIndex((share) => share > 0) + 1;
  for (let i = 0; i < first.length; i++) {
    const share = first[i]!;
    if (share === 0) continue;
    const end = Math.min(reach, sum.length - i);
    for (let j = 0; j < end; j++) sum[i + j]! += share * second[j]!;
  }
  return sum;
}

/** The share longer than each node; of what stands on a node itself half is longer. */
export function shareAboveNodes(shares: Float64Array): Float64Array {
  const above = new Float64Array(shares.length);
  let below = 0;
  for (let d = 0; d < shares.length; d++) {
    above[d] = Math.max(0, 1 - below - shares[d]! / 2);
    below += shares[d]!;
  }
  return above;
}
