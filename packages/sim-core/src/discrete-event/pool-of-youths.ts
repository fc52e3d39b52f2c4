import { stationNumber } from "../youth-care/stations.ts";
import { noCause } from "./mismatch.ts";
import { beginStep } from "./draw-purpose.ts";
import { eventKind } from "./event-calendar.ts";
import type { RunState } from "./run-state.ts";
import { leaveLists } from "./waiting-lists.ts";
import { doing, Youth } from "./youth.ts";

/** A youth who was not there yet: one that is gone, or else one more. */
export function takeYouth(run: RunState): Youth {
  let youth = run.firstFree;
  if (youth !== null) run.firstFree = youth.eventNext;
  else {
    if (run.youthsUsed === run.youths.length)
      run.youths.push(new Youth(run.compiled.choices, run.profiles[0]!, run.regions[0]!));
    youth = run.youths[run.youthsUsed++]!;
  }
  youth.number = ++run.tally.created;
  youth.doing = doing.nothing;
  youth.station = stationNumber.new;
  beginStep(youth, 0, 0);
  youth.form = null;
  youth.location = null;
  youth.best = null;
  youth.asked = null;
  youth.cause = noCause;
  youth.willFail = false;
  youth.isInterrupted = false;
  youth.isUrgent = false;
  youth.waitsSince = 0;
  youth.eventKind = eventKind.none;
  return youth;
}

/** The youth has left for good. */
export function freeYouth(run: RunState, youth: Youth): void {
  youth.doing = doing.nothing;
  youth.eventNext = run.firstFree;
  run.firstFree = youth;
  run.tally.gone++;
}

/** Everybody gone, for the next replication. */
export function freeAllYouths(run: RunState): void {
  for (let used = 0; used < run.youthsUsed; used++) {
    const youth = run.youths[used]!;
    if (youth.listsJoined > 0) leaveLists(youth);
  }
  run.firstFree = null;
  run.youthsUsed = 0;
}
