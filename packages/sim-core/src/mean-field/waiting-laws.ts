import type { Distribution } from "../engine/distributions/distribution.ts";
import type { CareSystem, WaitingRule } from "../youth-care/care-system.ts";
import { survivalCurve, type LagGrid } from "./lag-grid.ts";

/** Urgent youths are 0, regular ones 1: the order in which they are served. */
export const urgent = 0;
export const regular = 1;
export const urgencies = [urgent, regular] as const;

/** Cohorts that have waited long are looked at once in so many steps, each on a step of its own. */
export const stepsAtOnce = 7;
export const longWait = 28;

/** What happens to youths by the number of steps that they have waited. */
export interface WaitingLaw {
  /** Share of those not yet reached that it happens to in this step; 1 once everybody should have been reached. */
  readonly inStep: Float64Array;
  /**
   * The same for what goes on while they wait, half of it before places are given out and half after, as those who get
   * one do so halfway through the step on average. Cohorts that have waited long are reached every seventh step, for the
   * seven steps around it; 0 in between.
   */
  readonly halfInStep: Float64Array;
  /** Share that it has happened to by the end of this step. */
  readonly byNow: Float64Array;
  /** The first lag at which it happens to anyone, and the one by which it has happened to all. */
  readonly firstLag: number;
  readonly lastLag: number;
}

export interface WaitingLaws {
  readonly leaves: WaitingLaw | null;
  readonly becomesUrgent: WaitingLaw | null;
  /** By urgency. */
  readonly fallsBack: readonly [WaitingLaw | null, WaitingLaw | null];
  readonly goesElsewhere: readonly [WaitingLaw | null, WaitingLaw | null];
  readonly rules: readonly [WaitingRule, WaitingRule];
}

/** A share by lag; who has waited since before the run for longer than it lasts counts as its last lag. */
export function shareAt(byLag: Float64Array | undefined, lag: number): number {
  return byLag === undefined ? 0 : byLag[Math.min(lag, byLag.length - 1)]!;
}

export function toWaitingLaws({ placement }: CareSystem, grid: LagGrid): WaitingLaws {
  const { urgent: first, regular: second, elsewhereForm } = placement;
  const after = (days: number | null) => lawOf(days === null ? null : { kind: "constant", value: days }, grid);
  const elsewhereAfter = (rule: WaitingRule) => after(elsewhereForm === null ? null : rule.goesElsewhereAfterDays);
  return {
    leaves: lawOf(placement.leavesAfter, grid),
    becomesUrgent: lawOf(placement.becomesUrgentAfter, grid),
    fallsBack: [after(first.fallsBackAfterDays), after(second.fallsBackAfterDays)],
    goesElsewhere: [elsewhereAfter(first), elsewhereAfter(second)],
    rules: [first, second],
  };
}

function lawOf(distribution: Distribution | null, grid: LagGrid): WaitingLaw | null {
  if (distribution === null) return null;
  const left = survivalCurve(grid, distribution).means;
  const inStep = new Float64Array(grid.steps + 1);
  let firstLag = grid.steps + 1;
  let lastLag = grid.steps;
  for (let j = grid.steps; j >= 0; j--) {
    const before = j === 0 ? 1 : left[j - 1]!;
    inStep[j] = before > 1e-12 ? 1 - left[j]! / before : 1;
    if (inStep[j]! > 0) firstLag = j;
    if (left[j]! <= 1e-12) lastLag = j;
  }
  const halfInStep = inStep.map((_, j) => halfReachedAt(left, j));
  return { inStep, halfInStep, byNow: left.map((share) => 1 - share), firstLag, lastLag };
}

/** In the step of arrival everything happens after places are given out, so it is not halved. */
function halfReachedAt(left: Float64Array, lag: number): number {
  if (lag === 0) return 1 - left[0]!;
  const reach = (stepsAtOnce - 1) / 2;
  const isLong = lag + reach >= longWait;
  if (isLong && lag % stepsAtOnce !== 0) return 0;
  const before = left[isLong ? lag - reach - 1 : lag - 1]!;
  const after = left[isLong ? Math.min(lag + reach, left.length - 1) : lag]!;
  return before > 1e-12 ? 1 - Math.sqrt(Math.max(0, after / before)) : 1;
}
