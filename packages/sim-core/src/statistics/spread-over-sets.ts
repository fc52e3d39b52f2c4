import { meanAndSpread, type MeanAndSpread } from "./mean-and-spread.ts";
import { studentQuantile975 } from "./student-quantile.ts";

/** Mean of values that come in sets, with what lies within sets apart from what lies between them. */
export interface SpreadOverSets {
  /** Values that are not NaN. */
  readonly count: number;
  readonly mean: number;
  readonly standardError: number;
  /** 95% confidence interval of the mean (Student's t, one degree of freedom fewer than there are sets). */
  readonly interval: readonly [low: number, high: number];
  /** Standard deviation within a set, and that of the true means of sets. */
  readonly withinSd: number;
  readonly betweenSd: number;
}

/**
 * One-way random-effects analysis of variance for sets of unequal size (Searle, Casella and McCulloch 1992, section 3.6):
 * the mean square within sets, and between sets what is left of theirs; an estimate below zero counts as zero. The
 * standard error of the mean takes each whole set as one observation (the linearised variance of a ratio, Cochran 1977,
 * section 6.3), since values of one set are alike; with equal sets it is the sd of their means by the root of their number.
 * `setOf` gives the set of each value, those of one set next to each other. Values that are NaN are left out.
 */
export function spreadOverSets(values: ArrayLike<number>, setOf: (index: number) => number): SpreadOverSets {
  const all = meanAndSpread(values);
  const sums = { sets: 0, within: 0, between: 0, squaredSizes: 0, squaredTotals: 0 };
  for (let from = 0; from < values.length;) {
    let until = from;
    const set = setOf(from);
    while (until < values.length && setOf(until) === set) until++;
    addSet(sums, all.mean, meanAndSpread(values, from, until));
    from = until;
  }
  const { count, mean } = all;
  return { count, mean, ...precision(sums, all), ...components(sums, count) };
}

interface SetSums {
  sets: number;
  /** Squares within sets, and of the means of sets about the mean of all, each as often as the set has values. */
  within: number;
  between: number;
  squaredSizes: number;
  /** Squares of what sets are above the mean of all in total. */
  squaredTotals: number;
}

function addSet(sums: SetSums, overallMean: number, { count, mean, sd }: MeanAndSpread): void {
  if (count === 0) return;
  const total = count * (mean - overallMean);
  sums.sets += 1;
  sums.within += (count - 1) * sd * sd;
  sums.between += total * (mean - overallMean);
  sums.squaredSizes += count * count;
  sums.squaredTotals += total * total;
}

function components(
  { sets, within, between, squaredSizes }: SetSums,
  count: number,
): Pick<SpreadOverSets, "withinSd" | "betweenSd"> {
  if (count <= sets) return { withinSd: NaN, betweenSd: NaN };
  const meanSquareWithin = within / (count - sets);
  if (sets < 2) return { withinSd: Math.sqrt(meanSquareWithin), betweenSd: NaN };
  const usualSize = (count - squaredSizes / count) / (sets - 1);
  const left = between / (sets - 1) - meanSquareWithin;
  return { withinSd: Math.sqrt(meanSquareWithin), betweenSd: Math.sqrt(Math.max(0, left / usualSize)) };
}

function precision(
  { sets, squaredTotals }: SetSums,
  { count, mean }: { count: number; mean: number },
): Pick<SpreadOverSets, "standardError" | "interval"> {
  if (sets < 2) return { standardError: NaN, interval: [NaN, NaN] };
  const standardError = Math.sqrt((sets / (sets - 1)) * squaredTotals) / count;
  const half = studentQuantile975(sets - 1) * standardError;
  return { standardError, interval: [mean - half, mean + half] };
}
