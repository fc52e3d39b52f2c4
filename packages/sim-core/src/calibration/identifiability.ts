import type { FitProblem } from "./fit-problem.ts";
import { choleskyOf, crossProduct, eigenPairs, solveLower, type Matrix } from "./symmetric-matrix.ts";

/** A direction in which all parameters move together, in units of what was not known of each beforehand. */
export interface FitDirection {
  /**
   * How much the targets tell along it against what was known: the eigenvalue of J' J, J in those units. Above 1 the
   * targets decide, below 1 the priors do: then the data cannot tell parameter sets along it apart.
   */
  readonly information: number;
  /** Part of each parameter in the direction, largest first; small ones left out. */
  readonly parts: readonly { readonly parameter: string; readonly part: number }[];
}

/** What a fit leaves unknown of one parameter. */
export interface ParameterSpread {
  /** Standard deviation after the fit, by the curvature at the best set. */
  readonly standardError: number;
  /** The same against what it was before: near 1 the targets say nothing of this parameter. */
  readonly ofPrior: number;
}

/** Which directions the data can tell apart (likelihood-informed subspace: Cui and others 2014), best known first. */
export function directionsOf({ names, targets }: FitProblem, jacobian: Matrix): FitDirection[] {
  const ofTargets = crossProduct(jacobian.slice(0, targets), names.length);
  return eigenPairs(ofTargets).map(({ value, vector }) => ({
    information: Math.max(0, value),
    parts: names
      .map((parameter, p) => ({ parameter, part: vector[p]! }))
      .filter(({ part }) => Math.abs(part) >= 0.2)
      .sort((one, other) => Math.abs(other.part) - Math.abs(one.part)),
  }));
}

/**
 * The lower triangle of half the Hessian of the misfit at the best set (Gauss-Newton), priors in it. A parameter without a
 * prior has its bounds, which count as a normal law that spreads as they do: else a direction of which nothing is known
 * would have no end.
 */
export function curvatureOf({ names, hasPrior }: FitProblem, jacobian: Matrix): Float64Array[] {
  const hessian = crossProduct(jacobian, names.length);
  hasPrior.forEach((has, p) => {
    if (!has) hessian[p]![p]! += 1;
  });
  const lower = choleskyOf(hessian);
  if (lower === null) throw new Error("The misfit has no curvature in some direction: give a parameter in it a prior.");
  return lower;
}

export function spreadsOf({ names, priorSpread }: FitProblem, lower: Matrix): ParameterSpread[] {
  return names.map((_, p) => {
    // Row p of the inverse, by its square root: the length of the solution of L y = e_p.
    const unit = new Float64Array(names.length);
    unit[p] = 1;
    const half = solveLower(lower, unit);
    const ofPrior = Math.sqrt(half.reduce((sum, value) => sum + value * value, 0));
    return { standardError: ofPrior * priorSpread[p]!, ofPrior };
  });
}
