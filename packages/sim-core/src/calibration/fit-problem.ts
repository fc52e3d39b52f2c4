import { partsOfPointer, replaceAt } from "../scenario/json-pointer.ts";
import type { Calibration, CalibrationTarget } from "../scenario/schemas/calibration-schema.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import { toCareSystem } from "../scenario/to-care-system.ts";
import type { LeastSquaresProblem } from "./least-squares.ts";
import { steadyState } from "./steady-state.ts";

/** The values of the free parameters, by their names. */
export type ParameterValues = Readonly<Record<string, number>>;

/** What a model makes of a scenario, by measure: `steadyState`, or another one that is without chance and smooth. */
export type ForwardModel = (scenario: Scenario) => Readonly<Record<string, number>>;

export const steadyStateModel: ForwardModel = (scenario) => steadyState(toCareSystem(scenario));

/** The standard error of a figure by chance alone, and by rounding. */
export function standardErrorOf({ value, error, roundedTo = 0 }: CalibrationTarget): number {
  const rounding = (roundedTo * roundedTo) / 12;
  switch (error.kind) {
    case "poisson":
      return Math.sqrt(value + rounding);
    case "binomial":
      return Math.sqrt((value * (1 - value)) / error.of + rounding);
    case "given":
      return Math.sqrt(error.standardError * error.standardError + rounding);
  }
}

/** The numbers of the scenario that the parameters set, by JSON pointer: each the product of its parameters. */
export function numbersOf({ sets }: Calibration, values: ParameterValues): Record<string, number> {
  return Object.fromEntries(
    Object.entries(sets).map(([pointer, names]) => [
      pointer,
      names.reduce((product, name) => product * (values[name] ?? NaN), 1),
    ]),
  );
}

/** The scenario with the numbers that the parameters set. */
export function scenarioWith(scenario: Scenario, numbers: Readonly<Record<string, number>>): Scenario {
  return Object.entries(numbers).reduce(
    (filled, [pointer, value]) => replaceAt(filled, partsOfPointer(pointer), value) as Scenario,
    scenario,
  );
}

/** A fit as a sum of squares: one residual for each target, in standard errors, then one for each prior. */
export interface FitProblem extends LeastSquaresProblem {
  readonly names: readonly string[];
  /** By parameter: measured inputs, which the search leaves as they are. */
  readonly isHeld: readonly boolean[];
  readonly hasPrior: readonly boolean[];
  readonly targets: number;
  readonly valuesAt: (at: Float64Array) => ParameterValues;
  readonly outcomesAt: (at: Float64Array) => Readonly<Record<string, number>>;
  /** By parameter: how unsure it is before the targets are seen. A parameter without a prior is even over its bounds. */
  readonly priorSpread: Float64Array;
}

export function toFitProblem(calibration: Calibration, scenario: Scenario, model: ForwardModel): FitProblem {
  const names = Object.keys(calibration.parameters);
  const parameters = Object.values(calibration.parameters);
  const numbers = (of: (parameter: (typeof parameters)[number]) => number) => Float64Array.from(parameters, of);
  const errors = calibration.targets.map(standardErrorOf);
  const priorSpread = numbers(({ prior, low, high }) => prior?.sd ?? (high - low) / Math.sqrt(12));
  const valuesAt = (at: Float64Array) => Object.fromEntries(names.map((name, p) => [name, at[p]!]));
  const outcomesAt = (at: Float64Array) => model(scenarioWith(scenario, numbersOf(calibration, valuesAt(at))));
  return {
    names,
    isHeld: parameters.map(({ held = false }) => held),
    hasPrior: parameters.map(({ prior }) => prior !== undefined),
    targets: errors.length,
    start: numbers(({ start }) => start),
    low: numbers(({ low }) => low),
    high: numbers(({ high }) => high),
    scale: priorSpread,
    priorSpread,
    valuesAt,
    outcomesAt,
    residuals: (at) => {
      const outcomes = outcomesAt(at);
      const ofTargets = calibration.targets.map(
        ({ measure, value }, t) => ((outcomes[measure] ?? NaN) - value) / errors[t]!,
      );
      const ofPriors = parameters.flatMap(({ prior }, p) => (prior ? [(at[p]! - prior.value) / prior.sd] : []));
      return Float64Array.from([...ofTargets, ...ofPriors]);
    },
  };
}

/** The same problem with the measured inputs out of reach: they cannot be moved. */
export function withoutHeld(problem: FitProblem): {
  free: LeastSquaresProblem;
  whole: (free: Float64Array) => Float64Array;
} {
  const kept = problem.names.map((_, p) => p).filter((p) => !problem.isHeld[p]!);
  const part = (all: Float64Array) => Float64Array.from(kept, (p) => all[p]!);
  const whole = (free: Float64Array) => {
    const all = problem.start.slice();
    kept.forEach((p, k) => (all[p] = free[k]!));
    return all;
  };
  const free = {
    start: part(problem.start),
    low: part(problem.low),
    high: part(problem.high),
    scale: part(problem.scale),
    residuals: (at: Float64Array) => problem.residuals(whole(at)),
  };
  return { free, whole };
}
