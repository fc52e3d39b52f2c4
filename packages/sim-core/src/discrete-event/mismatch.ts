import { change } from "./counters.ts";
import type { RunState } from "./run-state.ts";
import type { RunForm } from "./system-in-run.ts";
import { doing, type Youth } from "./youth.ts";

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
function causeOfChoice(run: RunState, youth: Youth, form: RunForm): number {
  const asked = youth.asked!;
  return form === asked ? causeByReferral(run) : asked.index;
}

/** Why a youth in stay is in another form after a move: as before, or because the best form, which it leaves, has no place. */
export function causeOfMove(youth: Youth): number {
  const cause = youth.cause;
  return cause === noCause ? youth.form!.index : cause;
}

/** Why a youth is to be in this form, which is not its best one. */
export function causeOfMismatch(run: RunState, youth: Youth, form: RunForm): number {
  return youth.doing === doing.inStay ? causeOfMove(youth) : causeOfChoice(run, youth, form);
}

/** A youth is in another form than its best one from now on. */
export function beginMismatch(run: RunState, youth: Youth, cause: number): void {
  youth.cause = cause;
  change(run, run.inMismatch, 1);
}

/** The days in another form are over: the place is left, or from now on held for the next form. */
export function endMismatch(run: RunState, youth: Youth): void {
  if (youth.cause === noCause) return;
  change(run, run.inMismatch, -1);
  if (run.tally.measuring === 1) countMismatchDays(run, youth);
  youth.cause = noCause;
}

/** Youth by youth: the days in another form within the measured part, by what caused them. */
export function countMismatchDays(run: RunState, youth: Youth): void {
  const { mismatchDays } = run.tally;
  const cause = youth.cause;
  const from = Math.max(youth.enteredAt, run.warmUpDays);
  mismatchDays[cause] = mismatchDays[cause]! + run.now - from;
}
