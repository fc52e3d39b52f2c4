import { choleskyOf, crossProduct, solveLower, solveUpper, type Matrix } from "./symmetric-matrix.ts";

/** A function whose squares are to add up to as little as can be. */
export interface LeastSquaresProblem {
  readonly residuals: (at: Float64Array) => Float64Array;
  readonly start: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** By parameter: a change that is worth noticing. The search and the differences are in these. */
  readonly scale: Float64Array;
}

export interface LeastSquaresResult {
  readonly at: Float64Array;
  readonly misfit: number;
  /** By residual and parameter, per unit of the scale. */
  readonly jacobian: Matrix;
  readonly rounds: number;
  readonly evaluations: number;
  /** Whether the search ended because nothing was left to gain. */
  readonly converged: boolean;
}

/**
 * Levenberg-Marquardt (Marquardt 1963; damping by the gain ratio as in Nielsen 1999, "Damping parameter in Marquardt's
 * method"), with differences for the derivatives and steps cut off at the bounds; a parameter that a bound holds takes no
 * part in the step (projected, as in Kanzow, Yamashita and Fukushima 2004). Without chance: the same start, the same end.
 */
export function leastSquares(problem: LeastSquaresProblem, mostRounds = 60): LeastSquaresResult {
  const search = beginSearch(problem);
  let damping = 1e-3;
  let growth = 2;
  for (let round = 1; round <= mostRounds; round++) {
    const { to, promised } = stepFrom(search, problem, damping);
    const residuals = search.evaluate(to);
    const gained = search.misfit - squares(residuals);
    if (gained > 0) {
      moveTo(search, { at: to, residuals }, problem);
      if (gained < 1e-9 * (1e-3 + search.misfit)) return endOf(search, round, true);
      const twist = 2 * (gained / promised) - 1;
      damping *= Math.max(1 / 3, 1 - twist * twist * twist);
      growth = 2;
    } else {
      // Steps so short that nothing comes of them: this is the bottom, as far as numbers tell.
      if (damping > 1e9) return endOf(search, round, true);
      damping *= growth;
      growth *= 2;
    }
  }
  return endOf(search, mostRounds, false);
}

function moveTo(
  search: Search,
  { at, residuals }: { at: Float64Array; residuals: Float64Array },
  problem: LeastSquaresProblem,
): void {
  search.at = at;
  search.residuals = residuals;
  search.misfit = squares(residuals);
  search.jacobian = slopesOf(search, problem);
}

interface Search {
  at: Float64Array;
  residuals: Float64Array;
  misfit: number;
  jacobian: Float64Array[];
  evaluations: number;
  evaluate: (at: Float64Array) => Float64Array;
}

function beginSearch(problem: LeastSquaresProblem): Search {
  const search: Search = {
    at: problem.start.slice(),
    residuals: new Float64Array(0),
    misfit: 0,
    jacobian: [],
    evaluations: 0,
    evaluate: (at) => {
      search.evaluations++;
      return problem.residuals(at);
    },
  };
  search.residuals = search.evaluate(search.at);
  search.misfit = squares(search.residuals);
  search.jacobian = slopesOf(search, problem);
  return search;
}

function endOf({ at, misfit, jacobian, evaluations }: Search, rounds: number, converged: boolean): LeastSquaresResult {
  return { at, misfit, jacobian, rounds, evaluations, converged };
}

/** The derivatives of the residuals at a point, per unit of the scale. */
export function jacobianAt(problem: LeastSquaresProblem, at: Float64Array): Matrix {
  return slopesOf({ at, residuals: problem.residuals(at), evaluate: problem.residuals }, problem);
}

/** Differences to the side where there is room. */
function slopesOf(
  search: Pick<Search, "at" | "residuals" | "evaluate">,
  { low, high, scale }: LeastSquaresProblem,
): Float64Array[] {
  const columns = Array.from(search.at, (value, p) => {
    const width = 1e-4 * scale[p]!;
    const to = search.at.slice();
    to[p] = value + width <= high[p]! ? value + width : Math.max(low[p]!, value - width);
    const moved = search.evaluate(to);
    return moved.map((residual, r) => ((residual - search.residuals[r]!) / (to[p]! - value)) * scale[p]!);
  });
  return Array.from(search.residuals, (_, r) => Float64Array.from(columns, (column) => column[r]!));
}

/** The next point to try, and by how much the misfit falls there if the residuals are straight lines. */
function stepFrom(
  search: Search,
  { low, high, scale }: LeastSquaresProblem,
  damping: number,
): { to: Float64Array; promised: number } {
  const n = search.at.length;
  const gradient = new Float64Array(n);
  search.jacobian.forEach((row, r) => row.forEach((value, p) => (gradient[p]! += value * search.residuals[r]!)));
  const isHeld = Array.from(
    search.at,
    (value, p) => (value <= low[p]! && gradient[p]! > 0) || (value >= high[p]! && gradient[p]! < 0),
  );
  const matrix = crossProduct(search.jacobian, n);
  for (let i = 0; i < n; i++) {
    if (isHeld[i]!) for (let j = 0; j < n; j++) matrix[i]![j] = matrix[j]![i] = 0;
    matrix[i]![i] = isHeld[i]! ? 1 : matrix[i]![i]! * (1 + damping) + 1e-12;
  }
  const lower = choleskyOf(matrix);
  if (lower === null) throw new Error("The damped normal equations are not positive definite.");
  const downhill = gradient.map((value, p) => (isHeld[p]! ? 0 : -value));
  const step = solveUpper(lower, solveLower(lower, downhill));
  const to = search.at.map((value, p) => Math.max(low[p]!, Math.min(high[p]!, value + step[p]! * scale[p]!)));
  const taken = to.map((value, p) => (value - search.at[p]!) / scale[p]!);
  return { to, promised: Math.max(1e-300, search.misfit - squares(linearised(search, taken))) };
}

function linearised({ residuals, jacobian }: Search, step: Float64Array): Float64Array {
  return residuals.map((residual, r) => {
    let sum = residual;
    for (let p = 0; p < step.length; p++) sum += jacobian[r]![p]! * step[p]!;
    return sum;
  });
}

export function squares(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return sum;
}
