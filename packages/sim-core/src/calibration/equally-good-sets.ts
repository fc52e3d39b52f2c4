import { normalQuantile } from "../engine/distributions/normal-quantile.ts";
import { log } from "../engine/portable-math.ts";
import { drawUniform, mix, mixAgain, nameWord, replicationKey, type RunKey } from "../engine/random-source.ts";
import { toRunKey } from "../engine/run-key.ts";
import type { FitProblem } from "./fit-problem.ts";
import { squares } from "./least-squares.ts";
import { solveUpper, type Matrix } from "./symmetric-matrix.ts";

/** Parameters that fit as well as the best ones, as far as the data can tell. */
export interface EquallyGoodSet {
  readonly at: Float64Array;
  readonly misfit: number;
  /** All weights add up to 1. */
  readonly weight: number;
}

export interface EquallyGoodSets {
  readonly sets: readonly EquallyGoodSet[];
  /** How far above the misfit of the best set a set may lie. */
  readonly allowed: number;
  readonly tried: number;
  readonly accepted: number;
}

export interface WantedSets {
  readonly seed: number | string;
  readonly sets: number;
  /** Steps of the walk between two sets that are kept. */
  readonly apart: number;
  readonly within: number;
}

/**
 * A walk through the sets of parameters whose misfit lies within the chi-square bound of the best one, which visits each
 * as often as it is likely: exp(-misfit / 2), the likelihood times the priors (random-walk Metropolis). Its steps follow
 * the curvature at the best set, 2.38 / root of the dimensions long (Roberts, Gelman and Gilks 1997). The sets that are
 * kept lie so many steps apart and weigh the same.
 */
export function equallyGoodSets(
  problem: FitProblem,
  { best, misfit, lower }: { best: Float64Array; misfit: number; lower: Matrix },
  { seed, sets: wanted, apart, within }: WantedSets,
): EquallyGoodSets {
  const dimensions = problem.names.length;
  const allowed = chiSquareQuantile(within, dimensions);
  const length = 2.38 / Math.sqrt(dimensions);
  const key = toRunKey(seed);
  const kept: EquallyGoodSet[] = [];
  let here = { at: best, misfit };
  let accepted = 0;
  for (let tried = 1; tried <= wanted * apart; tried++) {
    const chance = chanceOf(replicationKey(key, tried));
    const normal = Float64Array.from(problem.names, (name) => normalQuantile(chance(name)));
    const step = solveUpper(lower, normal);
    const at = here.at.map((value, p) => value + length * step[p]! * problem.scale[p]!);
    if (isInside(problem, at)) {
      const there = { at, misfit: squares(problem.residuals(at)) };
      const isNear = there.misfit <= misfit + allowed;
      if (isNear && log(chance(" ")) <= (here.misfit - there.misfit) / 2) {
        here = there;
        accepted++;
      }
    }
    if (tried % apart === 0) kept.push({ ...here, weight: 1 / wanted });
  }
  return { sets: kept, allowed, tried: wanted * apart, accepted };
}

/** Draws of one step by name, so that a parameter draws the same whatever others there are. */
function chanceOf({ first, second }: RunKey): (name: string) => number {
  return (name) => {
    const word = nameWord(`calibration/${name}`);
    return drawUniform(mix(first ^ word), mixAgain(second + word), 1);
  };
}

function isInside({ low, high }: FitProblem, at: Float64Array): boolean {
  return at.every((value, p) => value >= low[p]! && value <= high[p]!);
}

/** The quantile of a chi-square law: the cube of a normal one (Wilson and Hilferty 1931), within 1% from 3 degrees on. */
export function chiSquareQuantile(share: number, degrees: number): number {
  const step = 2 / (9 * degrees);
  const root = 1 - step + normalQuantile(share) * Math.sqrt(step);
  return degrees * root * root * root;
}
