import { daysPerYear } from "../engine/calendar.ts";
import { replicationKey, type RunKey } from "../engine/random-source.ts";
import { announceArrivals, blockDays } from "./arrivals.ts";
import { restartCounters, settleCounters } from "./counters.ts";
import { eventKind, takeNext } from "./event-calendar.ts";
import { comeBack, holdEnds, stayEnds } from "./outflow.ts";
import { countMismatchDays, noCause } from "./mismatch.ts";
import { clearPeriods, countUnitsOfPeriods, endPeriod } from "./period-totals.ts";
import { fillFreePlaces } from "./placement.ts";
import { refer, waitTimer } from "./referral.ts";
import { doing, type RunState } from "./run-state.ts";
import { takeStartingPosition } from "./starting-position.ts";
import { beginTransition, changeUnits, endTransition } from "./transition-day.ts";
import { freeAllRows } from "./youth-rows.ts";
import { drawNewYouth } from "./youths.ts";

/** More events than this in one replication is a scenario without end; the file format refuses those beforehand. */
const maximumEvents = 100_000_000;

/** Called at the start of every day, after that day's openings and closings, and once more at the end. */
export type DayObserver = (run: RunState, day: number) => void;

/**
 * One replication, from the first caseload to the last day. The state keeps what happened until the next one. A day
 * begins with its openings and closings and the moves that these force, then fills the places that are free, then is
 * observed; after that its events take their course.
 */
export function runReplication(run: RunState, key: RunKey, replication: number, observe: DayObserver): void {
  const { system } = run.compiled;
  const own = replicationKey(key, replication);
  clear(run);
  beginTransition(run, own);
  takeStartingPosition(run, own);
  let block = Math.floor(system.start / blockDays);
  for (let day = 0; day < system.days; day++) {
    run.clock[0] = day;
    if (day === system.warmUpDays) startMeasuring(run);
    endPeriod(run, day);
    if (day === 0 || (system.start + day) % blockDays === 0) announceArrivals(run, own, block++);
    changeUnits(run, day);
    fillFreePlaces(run);
    observeDay(run, day, observe);
    runDay(run, day);
  }
  run.clock[0] = system.days;
  settleCounters(run);
  endPeriod(run, system.days);
  observe(run, system.days);
  endTransition(run);
  countUnitsOfPeriods(run);
  countThoseStillInCare(run);
}

/** All events of one day, in order of time. */
function runDay(run: RunState, day: number): void {
  const end = 2 * (day + 1) * run.bucketsPerDay;
  for (let bucket = 2 * day * run.bucketsPerDay; bucket < end; bucket += 2) {
    for (let youth = takeNext(run, bucket); youth >= 0; youth = takeNext(run, bucket)) {
      run.clock[0] = run.eventTime[youth]!;
      happen(run, youth);
      if (run.toFillCount > 0) fillFreePlaces(run);
    }
  }
}

function happen(run: RunState, youth: number): void {
  const kind = run.eventKind[youth]!;
  run.eventKind[youth] = eventKind.none;
  if (++run.events > maximumEvents) throw new Error(`More than ${maximumEvents} events in one replication.`);
  switch (kind) {
    case eventKind.holdEnds:
      holdEnds(run, youth);
      return;
    case eventKind.stayEnds:
      stayEnds(run, youth);
      return;
    case eventKind.waitTimer:
      waitTimer(run, youth);
      return;
    case eventKind.returns:
      comeBack(run, youth);
      return;
    default:
      drawNewYouth(run, youth);
      refer(run, youth);
  }
}

function observeDay(run: RunState, day: number, observe: DayObserver): void {
  const { system } = run.compiled;
  if (day === system.targetDay) run.onTarget = run.counters.count.slice();
  if (run.tally.measuring === 1) weighPlaces(run);
  observe(run, day);
}

/** Places in the landsdeel against the youths of the sum on paper, and against the places at the start, for one day. */
function weighPlaces(run: RunState): void {
  const { compiled, transition } = run;
  const { paperSum } = compiled.system;
  if (paperSum === null && transition === null) return;
  const { count, offset } = run.counters;
  let places = 0;
  for (let form = 0; form < compiled.forms; form++) {
    if (compiled.isElsewhere[form] === 0) places += count[offset.places + form]!;
  }
  if (paperSum !== null) addToBalance(run.shortage, places - paperSum.youths);
  if (transition !== null) addToBalance(run.balance, places - compiled.placesAtStart);
}

/** One day of shortage (below zero) or double supply (above it). */
function addToBalance(balance: RunState["balance"], gap: number): void {
  if (gap < 0) {
    balance.days++;
    balance.placeDays -= gap;
  } else balance.doublePlaceDays += gap;
  if (gap < balance.lowest) balance.lowest = gap;
}

function startMeasuring(run: RunState): void {
  restartCounters(run);
  run.tally.measuring = 1;
}

/** Youth by youth, the time since entering of those who are still there: the other half of Little's law. */
function countThoseStillInCare(run: RunState): void {
  const { tally } = run;
  const { system } = run.compiled;
  for (let youth = 0; youth < run.rowsUsed; youth++) {
    const form = run.form[youth]!;
    if (run.doing[youth] === doing.nothing || form < 0) continue;
    const from = Math.max(run.enteredAt[youth]!, system.warmUpDays);
    tally.daysInForm[form] = tally.daysInForm[form]! + system.days - from;
    if (run.cause[youth] !== noCause) countMismatchDays(run, youth);
  }
}

function clear(run: RunState): void {
  freeAllRows(run);
  run.clock[0] = 0;
  run.events = 0;
  run.onTarget = new Int32Array(0);
  run.buckets.fill(-1);
  run.listHead.fill(-1);
  run.listTail.fill(-1);
  run.occupied.fill(0);
  run.isToFill.fill(0);
  run.toFillCount = 0;
  run.holdsFor.fill(0);
  run.inCircle.fill(0);
  clearBalance(run.shortage);
  clearBalance(run.balance);
  run.counters.count.fill(0);
  restartCounters(run);
  clearTally(run);
  clearPeriods(run);
}

function clearBalance(balance: RunState["balance"]): void {
  balance.days = 0;
  balance.placeDays = 0;
  balance.doublePlaceDays = 0;
  balance.lowest = Infinity;
}

function clearTally({ tally }: RunState): void {
  const fields = tally as Record<string, number | Float64Array | Int32Array>;
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === "number") fields[name] = 0;
    else value.fill(0);
  }
}

/** A guess at the events of a day, on the low side, for the width of the calendar's buckets: an empty one costs a look. */
export function expectedEventsPerDay(system: RunState["compiled"]["system"]): number {
  const referrals = system.arrivalsPerDay.reduce((sum, rate) => sum + rate, 0) / system.days;
  const atStart = system.startingPosition.inCare.reduce((sum, { youths }) => sum + youths, 0);
  return 1 + 2 * referrals + (2 * atStart) / daysPerYear;
}
