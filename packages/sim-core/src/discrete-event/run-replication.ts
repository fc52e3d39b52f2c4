import { daysPerYear } from "../engine/calendar.ts";
import { replicationKey, type RunKey } from "../engine/random-source.ts";
import { announceArrivals, blockDays } from "./arrivals.ts";
import { clearCounters, noteTarget, restartCounters, settleCounters } from "./counters.ts";
import { clearCalendar, eventKind, openBucket, takeNext } from "./event-calendar.ts";
import { comeBack, holdEnds, stayEnds } from "./outflow.ts";
import { countMismatchDays, noCause } from "./mismatch.ts";
import { countStanding } from "./moves.ts";
import { clearPeriods, countUnitsOfPeriods, endPeriod } from "./period-totals.ts";
import { fillFreePlaces } from "./placement.ts";
import { refer, waitTimer } from "./referral.ts";
import type { RunState } from "./run-state.ts";
import { doing, type Youth } from "./youth.ts";
import { takeStartingPosition } from "./starting-position.ts";
import { beginTransition, changeUnits, endTransition } from "./transition-day.ts";
import { freeAllYouths } from "./pool-of-youths.ts";
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
    run.now = day;
    if (day === system.warmUpDays) startMeasuring(run);
    endPeriod(run, day);
    if (day === 0 || (system.start + day) % blockDays === 0) announceArrivals(run, own, block++);
    changeUnits(run, day);
    fillFreePlaces(run);
    observeDay(run, day, observe);
    runDay(run, day);
  }
  run.now = system.days;
  settleCounters(run);
  endPeriod(run, system.days);
  observe(run, system.days);
  endTransition(run);
  countUnitsOfPeriods(run);
  countThoseStillInCare(run);
}

/** All events of one day, in order of time. */
function runDay(run: RunState, day: number): void {
  const end = (day + 1) * run.bucketsPerDay;
  for (let bucket = day * run.bucketsPerDay; bucket < end; bucket++) {
    openBucket(run, bucket);
    for (let youth = takeNext(run); youth !== null; youth = takeNext(run)) {
      run.now = youth.eventTime;
      happen(run, youth);
      if (run.toFill.length > 0) fillFreePlaces(run);
    }
  }
}

function happen(run: RunState, youth: Youth): void {
  const kind = youth.eventKind;
  youth.eventKind = eventKind.none;
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
  if (day === system.targetDay) noteTarget(run);
  if (run.tally.measuring === 1) weighPlaces(run);
  observe(run, day);
}

/** Places in the landsdeel against the youths of the sum on paper, and against the places at the start, for one day. */
function weighPlaces(run: RunState): void {
  const { compiled, transition } = run;
  const { paperSum } = compiled.system;
  if (paperSum === null && transition === null) return;
  let places = 0;
  for (const form of run.forms) if (!form.isElsewhere) places += form.places.count;
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
  countStanding(run);
  run.tally.measuring = 1;
}

/** Youth by youth, the time since entering of those who are still there: the other half of Little's law. */
function countThoseStillInCare(run: RunState): void {
  for (let used = 0; used < run.youthsUsed; used++) {
    const youth = run.youths[used]!;
    if (youth.doing === doing.nothing || youth.form === null) continue;
    const { tally } = youth.form;
    tally.daysInForm = tally.daysInForm + run.days - Math.max(youth.enteredAt, run.warmUpDays);
    if (youth.cause !== noCause) countMismatchDays(run, youth);
  }
}

function clear(run: RunState): void {
  freeAllYouths(run);
  run.now = 0;
  run.events = 0;
  clearCalendar(run);
  run.toFill.length = 0;
  for (const location of run.locations) location.occupied = 0;
  for (const form of run.forms) {
    form.isToFill = false;
    form.holdsFor.fill(0);
    form.isInCircle = false;
  }
  clearBalance(run.shortage);
  clearBalance(run.balance);
  clearCounters(run);
  for (const { tally } of [run, ...run.forms, ...run.regions, ...run.profiles]) clearTally(tally);
  clearPeriods(run);
}

function clearBalance(balance: RunState["balance"]): void {
  balance.days = 0;
  balance.placeDays = 0;
  balance.doublePlaceDays = 0;
  balance.lowest = Infinity;
}

function clearTally(tally: object): void {
  const fields = tally as Record<string, number | Float64Array | Int32Array>;
  for (const name of Object.keys(fields)) {
    const value = fields[name];
    if (typeof value === "number") fields[name] = 0;
    else value?.fill(0);
  }
}

/** A guess at the events of a day, on the low side, for the width of the calendar's buckets: an empty one costs a look. */
export function expectedEventsPerDay(system: RunState["compiled"]["system"]): number {
  const referrals = system.arrivalsPerDay.reduce((sum, rate) => sum + rate, 0) / system.days;
  const { inCare, waiting, returning } = system.startingPosition;
  const sum = (groups: readonly { readonly youths: number }[]) => groups.reduce((all, { youths }) => all + youths, 0);
  // Those in care stay for months; those who wait or come back may all do something in the first days.
  return 1 + 2 * referrals + (2 * sum(inCare)) / daysPerYear + (2 * (sum(waiting) + sum(returning))) / system.days;
}
