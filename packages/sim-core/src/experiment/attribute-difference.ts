import { summariseSpread } from "./summarise-spread.ts";

/** One measure in the same replications of several scenarios, in order; NaN where a replication had nothing to measure. */
export interface AttributedValues {
  readonly first: ArrayLike<number>;
  readonly second: ArrayLike<number>;
  /** For each change: the first scenario with this change alone, and the second without it. */
  readonly changes: readonly { readonly alone: ArrayLike<number>; readonly without: ArrayLike<number> }[];
}

/** A part of a difference, in the unit of the measure. */
export interface DifferencePart {
  readonly mean: number;
  /** Of the mean, over replications in pairs. */
  readonly standardError: number;
  /** 95% confidence interval of the mean (Student's t). */
  readonly interval: readonly [low: number, high: number];
}

/** A difference between two scenarios, taken apart by what was changed. */
export interface Attribution {
  /** Replications in which all scenarios had something to measure. */
  readonly count: number;
  /** The second minus the first. */
  readonly difference: DifferencePart;
  /** One for each change, in their order. */
  readonly parts: readonly DifferencePart[];
  /** What the parts leave over: what three changes or more do only together. */
  readonly together: DifferencePart;
}

/**
 * Takes a difference apart by the changes that made it. The part of a change is the mean of what it does alone and what its
 * absence undoes, replication by replication with common random numbers. As long as changes work on each other two by
 * two at most, this is the Shapley value (L.S. Shapley, A value for n-person games, 1953) and `together` is zero; it takes
 * two runs for each change where the Shapley value takes 2 to the power of their number. Parts and `together` add up to the
 * difference. `replicationsPerSet`: replications that share one parameter set, null where all numbers are certain.
 */
export function attributeDifference(
  { first, second, changes }: AttributedValues,
  replicationsPerSet: number | null = null,
): Attribution {
  const all = [first, second, ...changes.flatMap(({ alone, without }) => [alone, without])];
  const rows = Array.from({ length: Math.min(...all.map(({ length }) => length)) }, (_, row) => row);
  const measured = rows.filter((row) => all.every((values) => !Number.isNaN(values[row])));
  const differences = measured.map((row) => second[row]! - first[row]!);
  const parts = changes.map(({ alone, without }) =>
    measured.map((row) => (alone[row]! - first[row]! + second[row]! - without[row]!) / 2),
  );
  const left = differences.map((difference, at) => parts.reduce((rest, part) => rest - part[at]!, difference));
  const summarise = (values: readonly number[]): DifferencePart => {
    const setOf = replicationsPerSet === null ? null : (at: number) => Math.floor(measured[at]! / replicationsPerSet);
    const { mean, standardError, interval } = summariseSpread(Float64Array.from(values), setOf);
    return { mean, standardError, interval };
  };
  return {
    count: measured.length,
    difference: summarise(differences),
    parts: parts.map(summarise),
    together: summarise(left),
  };
}
