import { daysPerYear } from "../engine/calendar.ts";
import { draw, drawFrom, purpose } from "./draw-purpose.ts";
import { eventKind, plan } from "./event-calendar.ts";
import { doing, type RunState } from "./run-state.ts";
import { freeRow } from "./youth-rows.ts";
import { ageNow, chooseByName } from "./youths.ts";

/** Out of care: where to, and whether and when the youth comes back. */
export function leaveCare(run: RunState, youth: number): void {
  const { compiled, tally } = run;
  const { returns } = compiled.system;
  if (tally.measuring === 1) {
    const destination = chooseByName(run, youth, compiled.destinationShare, compiled.destinationWord);
    if (destination >= 0) tally.destinations[destination] = tally.destinations[destination]! + 1;
    tally.leavers++;
    if (ageNow(run, youth) > 18) tally.leaversAfter18++;
  }
  if (draw(run, youth, purpose.returns) >= returns.share) {
    freeRow(run, youth);
    return;
  }
  const back = run.clock[0]! + drawFrom(run, youth, compiled.returnTable, purpose.returnDelay);
  if (back >= run.birth[youth]! + returns.untilAge * daysPerYear) {
    freeRow(run, youth);
    return;
  }
  run.doing[youth] = doing.away;
  run.spell[youth] = run.spell[youth]! + 1;
  run.step[youth] = 0;
  run.eventTime[youth] = back;
  plan(run, youth, eventKind.returns);
}
