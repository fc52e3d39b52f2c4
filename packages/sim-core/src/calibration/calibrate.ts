import type { Calibration } from "../scenario/schemas/calibration-schema.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import { equallyGoodSets } from "./equally-good-sets.ts";
import {
  numbersOf,
  standardErrorOf,
  steadyStateModel,
  toFitProblem,
  withoutHeld,
  type ForwardModel,
  type ParameterValues,
} from "./fit-problem.ts";
import { curvatureOf, directionsOf, spreadsOf, type FitDirection } from "./identifiability.ts";
import {
  jacobianAt,
  leastSquares,
  squares,
  type LeastSquaresProblem,
  type LeastSquaresResult,
} from "./least-squares.ts";

/** What a calibration found: one set of parameters, how well it fits, and what could as well have been. */
export interface Fit {
  readonly parameters: Readonly<Record<string, FittedParameter>>;
  /** The numbers of the scenario at the best set, by JSON pointer. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Over the equally good sets, by weight: 90% lies between. */
  readonly numberRanges: Readonly<Record<string, readonly [low: number, high: number]>>;
  readonly misfit: { readonly targets: number; readonly priors: number; readonly total: number };
  readonly targets: readonly FittedTarget[];
  /** Every measure of the forward model at the best set. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly directions: readonly FitDirection[];
  readonly sets: readonly { readonly values: ParameterValues; readonly misfit: number; readonly weight: number }[];
  readonly setsMeta: { readonly allowed: number; readonly tried: number; readonly accepted: number };
  readonly search: {
    readonly rounds: number;
    readonly evaluations: number;
    readonly converged: boolean;
    /** Where the search ends from other places: the misfit, and the farthest that a parameter lies from the best set. */
    readonly otherStarts: readonly { readonly misfit: number; readonly farthest: number }[];
  };
}

export interface FittedParameter {
  readonly value: number;
  readonly standardError: number;
  /** That against what was not known beforehand; near 1 the targets say nothing of it. */
  readonly ofPrior: number;
  readonly range: readonly [low: number, high: number];
}

export interface FittedTarget {
  readonly measure: string;
  readonly value: number;
  readonly standardError: number;
  readonly model: number;
  /** (model - value) / standard error. */
  readonly residual: number;
}

export interface CalibrationOptions {
  readonly model?: ForwardModel;
  /** Searches from other places, to see whether they end in the same (2). */
  readonly otherStarts?: number;
}

/**
 * Fit the free numbers of a scenario to what was measured: least squares over targets in standard errors and stated
 * priors, from a cold start. Deterministic: the same files give the same fit.
 */
export function calibrate(
  calibration: Calibration,
  scenario: Scenario,
  { model = steadyStateModel, otherStarts = 2 }: CalibrationOptions = {},
): Fit {
  const problem = toFitProblem(calibration, scenario, model);
  const { free, whole } = withoutHeld(problem);
  const found = leastSquares(free);
  const best = rounded(whole(found.at), calibration);
  const residuals = problem.residuals(best);
  const jacobian = jacobianAt(problem, best);
  const lower = curvatureOf(problem, jacobian);
  const spreads = spreadsOf(problem, lower);
  const misfit = squares(residuals);
  const good = equallyGoodSets(problem, { best, misfit, lower }, calibration.equallyGood);
  const sets = good.sets.map(({ at, ...set }) => ({ ...set, values: problem.valuesAt(at) }));
  const values = problem.valuesAt(best);
  const range = rangesOver(sets);
  return {
    parameters: Object.fromEntries(
      problem.names.map((name, p) => [
        name,
        { value: best[p]!, ...spreads[p]!, range: range((set) => set[name] ?? NaN) },
      ]),
    ),
    numbers: numbersOf(calibration, values),
    numberRanges: Object.fromEntries(
      Object.keys(calibration.sets).map((pointer) => [
        pointer,
        range((set) => numbersOf(calibration, set)[pointer] ?? NaN),
      ]),
    ),
    misfit: {
      targets: squares(residuals.slice(0, problem.targets)),
      priors: squares(residuals.slice(problem.targets)),
      total: misfit,
    },
    targets: calibration.targets.map((target, t) => {
      const standardError = standardErrorOf(target);
      const { measure, value } = target;
      return { measure, value, standardError, model: value + residuals[t]! * standardError, residual: residuals[t]! };
    }),
    outcomes: problem.outcomesAt(best),
    directions: directionsOf(problem, jacobian),
    sets,
    setsMeta: { allowed: good.allowed, tried: good.tried, accepted: good.accepted },
    search: { ...searchOf(found), otherStarts: fromOtherStarts(free, found, otherStarts) },
  };
}

function rounded(at: Float64Array, { parameters }: Calibration): Float64Array {
  const decimals = Object.values(parameters).map((parameter) => parameter.decimals);
  return at.map((value, p) => Number(value.toFixed(decimals[p])));
}

function searchOf({ rounds, evaluations, converged }: LeastSquaresResult): Omit<Fit["search"], "otherStarts"> {
  return { rounds, evaluations, converged };
}

/** Halfway to the lower and to the upper bounds, every second parameter the other way round, and so on. */
function fromOtherStarts(
  problem: LeastSquaresProblem,
  best: LeastSquaresResult,
  starts: number,
): Fit["search"]["otherStarts"] {
  return Array.from({ length: starts }, (_, number) => {
    const start = problem.start.map((value, p) => {
      const isUp = ((p >> (number >> 1)) + number) % 2 === 0;
      return (value + (isUp ? problem.high[p]! : problem.low[p]!)) / 2;
    });
    const { at, misfit } = leastSquares({ ...problem, start });
    const distances = Array.from(at, (value, p) => Math.abs(value - best.at[p]!) / problem.scale[p]!);
    return { misfit, farthest: Math.max(...distances) };
  });
}

/** The 5th and 95th percentile of something over weighted sets. */
function rangesOver(
  sets: Fit["sets"],
): (of: (values: ParameterValues) => number) => readonly [low: number, high: number] {
  return (of) => {
    const sorted = sets
      .map(({ values, weight }) => ({ value: of(values), weight }))
      .sort((one, other) => one.value - other.value);
    return [weightedQuantile(sorted, 0.05), weightedQuantile(sorted, 0.95)];
  };
}

/** The first value at which so much of the weight is reached. */
export function weightedQuantile(
  sorted: readonly { readonly value: number; readonly weight: number }[],
  share: number,
): number {
  let reached = 0;
  for (const { value, weight } of sorted) {
    reached += weight;
    if (reached >= share - 1e-12) return value;
  }
  return sorted.at(-1)?.value ?? NaN;
}
