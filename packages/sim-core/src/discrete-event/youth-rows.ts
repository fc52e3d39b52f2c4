import { noCause } from "./mismatch.ts";
import { createYouthColumns, doing, type RunState } from "./run-state.ts";
import { eventKind } from "./event-calendar.ts";

/** A free row for a youth. */
export function takeRow(run: RunState): number {
  let youth = run.firstFree;
  if (youth >= 0) run.firstFree = run.eventNext[youth]!;
  else {
    if (run.rowsUsed === run.room) makeRoom(run);
    youth = run.rowsUsed++;
  }
  run.number[youth] = ++run.tally.created;
  run.doing[youth] = doing.nothing;
  run.spell[youth] = 0;
  run.step[youth] = 0;
  run.form[youth] = -1;
  run.location[youth] = -1;
  run.best[youth] = -1;
  run.asked[youth] = -1;
  run.cause[youth] = noCause;
  run.willFail[youth] = 0;
  run.isInterrupted[youth] = 0;
  run.isUrgent[youth] = 0;
  run.eventKind[youth] = eventKind.none;
  return youth;
}

/** The youth has left for good. */
export function freeRow(run: RunState, youth: number): void {
  run.doing[youth] = doing.nothing;
  run.eventNext[youth] = run.firstFree;
  run.firstFree = youth;
  run.tally.gone++;
}

/** Everybody gone, for the next replication. */
export function freeAllRows(run: RunState): void {
  run.firstFree = -1;
  run.rowsUsed = 0;
  run.onList.fill(-1);
}

function makeRoom(run: RunState): void {
  const room = run.room * 2;
  const larger = createYouthColumns(run.compiled, room);
  for (const name of Object.keys(larger) as (keyof typeof larger)[]) {
    larger[name].set(run[name]);
  }
  Object.assign(run, larger, { room });
}
