import { daysPerYear } from "../engine/calendar.ts";
import { stationNumber } from "../youth-care/stations.ts";
import { beginStep, drawFrom, happens, purpose } from "./draw-purpose.ts";
import { eventKind, plan } from "./event-calendar.ts";
import { arriveAt } from "./moves.ts";
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
    leaveForGood(run, youth);
    return;
  }
  const back = run.now + drawFrom(run, youth, compiled.returnTable, purpose.returnDelay);
  if (back >= youth.birth + returns.untilAge * daysPerYear) {
    leaveForGood(run, youth);
    return;
  }
  arriveAt(run, youth, stationNumber.away);
  youth.doing = doing.away;
  beginStep(youth, youth.spell + 1, 0);
  youth.eventTime = back;
  plan(run, youth, eventKind.returns);
}

function leaveForGood(run: RunState, youth: Youth): void {
  arriveAt(run, youth, stationNumber.left);
  freeYouth(run, youth);
}
