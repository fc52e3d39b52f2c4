import { daysPerYear } from "../engine/calendar.ts";
import { change } from "./counters.ts";
import { draw, drawFrom, happens, purpose } from "./draw-purpose.ts";
import { eventKind, plan } from "./event-calendar.ts";
import type { RunState } from "./run-state.ts";
import { doing, type Youth } from "./youth.ts";

/**
 * A youth has taken a place: draw how long. The stay is cut short where it will fail (at a uniform part of its length)
 * and at the birthday that ends it. After a transfer only the part that was left of the earlier stay remains.
 */
export function beginStay(run: RunState, youth: Youth): void {
  const table = youth.profile.stayTable[youth.form!.index]!;
  youth.stayLength = youth.stayPart * drawFrom(run, youth, table, purpose.stay);
  youth.enteredAt = run.now;
  setEndOfStay(run, youth);
}

/** Plan the end of a stay that would last `stayLength` days from its beginning. */
export function setEndOfStay(run: RunState, youth: Youth): void {
  planEndOfStay(run, youth, lengthAsItWillBe(youth, youth.stayLength));
}

/** Plan the end of a stay that really lasts `real` days from its beginning. */
export function planEndOfStay(run: RunState, youth: Youth, real: number): void {
  youth.doing = doing.inStay;
  const end = youth.enteredAt + real;
  youth.eventTime = end > run.now ? end : run.now;
  plan(run, youth, eventKind.stayEnds);
}

/** A stay is over, and the place is held for so many days from now. */
export function holdFor(run: RunState, youth: Youth, days: number): void {
  youth.doing = doing.held;
  change(run, youth.form!.held, 1);
  youth.eventTime = run.now + days;
  plan(run, youth, eventKind.holdEnds);
}

/** What comes of a stay of `length` days: shorter where it fails or where a birthday ends it. */
export function lengthAsItWillBe(youth: Youth, length: number): number {
  const { failureShare, endsAtAge, runsOnShare } = youth.form!;
  youth.willFail = false;
  let real = length;
  if (failureShare > 0) {
    const fails = draw(youth, purpose.fails);
    if (fails < failureShare) {
      youth.willFail = true;
      real = (length * fails) / failureShare;
    }
  }
  if (endsAtAge === Infinity) return real;
  const untilBirthday = youth.birth + endsAtAge * daysPerYear - youth.enteredAt;
  if (real > untilBirthday && !happens(youth, runsOnShare, purpose.runsOn)) {
    youth.willFail = false;
    return Math.max(0, untilBirthday);
  }
  return real;
}
