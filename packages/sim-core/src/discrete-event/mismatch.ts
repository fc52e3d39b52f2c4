import { change } from "./counters.ts";
import type { RunState } from "./run-state.ts";

/** The cause of those who are in their best form, or in none. */
export const noCause = -1;

/** Another form was asked for, although this one is best (toeleiding): the cause after those of the forms. */
export function causeByReferral(run: RunState): number {
  return run.compiled.forms;
}

/** Found there in the first caseload: nobody knows why. */
export function causeFromStart(run: RunState): number {
  return run.compiled.forms + 1;
}

/** Why a youth without a stay gets this form and not its best one: the asked form had no place, or it was asked for. */
export function causeOfChoice(run: RunState, youth: number, form: number): number {
  const asked = run.asked[youth]!;
  return form === asked ? causeByReferral(run) : asked;
}

/** Why a youth in stay is in another form after a move: as before, or because the best form, which it leaves, has no place. */
export function causeOfMove(run: RunState, youth: number): number {
  const cause = run.cause[youth]!;
  return cause === noCause ? run.form[youth]! : cause;
}

/** A youth is in another form than its best one from now on. */
export function beginMismatch(run: RunState, youth: number, cause: number): void {
  run.cause[youth] = cause;
  change(run, run.counters.offset.inMismatch, 1);
}

/** The days in another form are over: the place is left, or from now on held for the next form. */
export function endMismatch(run: RunState, youth: number): void {
  if (run.cause[youth] === noCause) return;
  change(run, run.counters.offset.inMismatch, -1);
  if (run.tally.measuring === 1) countMismatchDays(run, youth);
  run.cause[youth] = noCause;
}

/** Youth by youth: the days in another form within the measured part, by what caused them. */
export function countMismatchDays(run: RunState, youth: number): void {
  const { mismatchDays } = run.tally;
  const cause = run.cause[youth]!;
  const from = Math.max(run.enteredAt[youth]!, run.compiled.system.warmUpDays);
  mismatchDays[cause] = mismatchDays[cause]! + run.clock[0]! - from;
}
