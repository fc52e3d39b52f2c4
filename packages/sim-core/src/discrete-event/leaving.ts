import { daysPerYear } from "../engine/calendar.ts";
import { beginStep, drawFrom, happens, purpose } from "./draw-purpose.ts";
import { eventKind, plan } from "./event-calendar.ts";
import type { RunState } from "./run-state.ts";
import { doing, type Youth } from "./youth.ts";
import { freeYouth } from "./pool-of-youths.ts";
import { ageNow, chooseByName } from "./youths.ts";

/** Out of care: where to, and whether and when the youth comes back. */
export function leaveCare(run: RunState, youth: Youth): void {
  const { compiled, tally } = run;
  const { returns } = compiled.system;
  if (tally.measuring === 1) {
    const destination = chooseByName(run, youth, compiled.destinationShare, compiled.destinationWord);
    if (destination >= 0) tally.destinations[destination] = tally.destinations[destination]! + 1;
    tally.leavers++;
    if (ageNow(run, youth) > 18) tally.leaversAfter18++;
  }
  if (!happens(youth, returns.share, purpose.returns)) {
    freeYouth(run, youth);
    return;
  }
  const back = run.now + drawFrom(run, youth, compiled.returnTable, purpose.returnDelay);
  if (back >= youth.birth + returns.untilAge * daysPerYear) {
    freeYouth(run, youth);
    return;
  }
  youth.doing = doing.away;
  beginStep(youth, youth.spell + 1, 0);
  youth.eventTime = back;
  plan(run, youth, eventKind.returns);
}
