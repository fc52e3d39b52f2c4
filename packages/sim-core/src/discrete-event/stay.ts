import { daysPerYear } from "../engine/calendar.ts";
import { change } from "./counters.ts";
import { draw, drawFrom, purpose } from "./draw-purpose.ts";
import { eventKind, plan } from "./event-calendar.ts";
import { doing, type RunState } from "./run-state.ts";

/**
 * A youth has taken a place: draw how long. The stay is cut short where it will fail (at a uniform part of its length)
 * and at the birthday that ends it. After a transfer only the part that was left of the earlier stay remains.
 */
export function beginStay(run: RunState, youth: number, part: number): void {
  const { compiled } = run;
  const form = run.form[youth]!;
  const table = compiled.stayTable[run.profile[youth]! * compiled.forms + form]!;
  const length = part * drawFrom(run, youth, table, purpose.stay);
  run.enteredAt[youth] = run.clock[0]!;
  run.stayPart[youth] = part;
  setEndOfStay(run, youth, length);
}

/** Plan the end of a stay that would last `length` days from its beginning. */
export function setEndOfStay(run: RunState, youth: number, length: number): void {
  planEndOfStay(run, youth, length, lengthAsItWillBe(run, youth, length));
}

/** Plan the end of a stay that would last `length` days from its beginning, and really lasts `real`. */
export function planEndOfStay(run: RunState, youth: number, length: number, real: number): void {
  run.doing[youth] = doing.inStay;
  run.stayLength[youth] = length;
  const end = run.enteredAt[youth]! + real;
  run.eventTime[youth] = Math.max(end, run.clock[0]!);
  plan(run, youth, eventKind.stayEnds);
}

/** A stay is over, and the place is held for so many days from now. */
export function holdFor(run: RunState, youth: number, days: number): void {
  run.doing[youth] = doing.held;
  change(run, run.counters.offset.held + run.form[youth]!, 1);
  run.eventTime[youth] = run.clock[0]! + days;
  plan(run, youth, eventKind.holdEnds);
}

/** What comes of a stay of `length` days: shorter where it fails or where a birthday ends it. */
export function lengthAsItWillBe(run: RunState, youth: number, length: number): number {
  const { compiled } = run;
  const form = run.form[youth]!;
  const failureShare = compiled.failureShare[form]!;
  run.willFail[youth] = 0;
  let real = length;
  if (failureShare > 0) {
    const fails = draw(run, youth, purpose.fails);
    if (fails < failureShare) {
      run.willFail[youth] = 1;
      real = (length * fails) / failureShare;
    }
  }
  const untilBirthday = run.birth[youth]! + compiled.endsAtAge[form]! * daysPerYear - run.enteredAt[youth]!;
  if (real > untilBirthday && draw(run, youth, purpose.runsOn) >= compiled.runsOnShare[form]!) {
    run.willFail[youth] = 0;
    return Math.max(0, untilBirthday);
  }
  return real;
}
