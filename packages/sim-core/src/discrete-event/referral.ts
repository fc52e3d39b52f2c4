import { daysPerYear } from "../engine/calendar.ts";
import { readQuantile, readQuantileBeyond } from "../engine/distributions/quantile-table.ts";
import type { YouthEvent } from "../outcomes/youth-log-entry.ts";
import { draw, drawFrom, purpose } from "./draw-purpose.ts";
import { eventKind, plan } from "./event-calendar.ts";
import { leaveCare } from "./leaving.ts";
import { note } from "./log-of-youths.ts";
import {
  admit,
  countHoldsFor,
  countWaiting,
  firstEligible,
  hasRoomFor,
  joinFurtherLists,
  joinLists,
  leavePlace,
  nextWithRoom,
  stopHoldingForNext,
} from "./placement.ts";
import { doing, placeOf, type RunState } from "./run-state.ts";
import { leaveLists } from "./waiting-lists.ts";
import { freeRow } from "./youth-rows.ts";

/** A youth is referred, new or again, and looks for a place (aanmelding). */
export function refer(run: RunState, youth: number): void {
  run.referredAt[youth] = run.clock[0]!;
  seekPlace(run, youth, triage(run, youth));
}

/** A youth who waits when the run begins, and was referred `days` before: all that counts from then has gone on. */
export function referEarlier(run: RunState, youth: number, days: number): void {
  run.referredAt[youth] = run.clock[0]! - days;
  run.waitsSince[youth] = run.clock[0]! - days;
  if (askFor(run, youth, triage(run, youth))) takePlaceOrWait(run, youth, "startsWaiting");
  else findNoForm(run, youth);
}

/** Urgency, and from which acceptable form on a place is asked (toeleiding). */
function triage(run: RunState, youth: number): number {
  const { compiled, tally } = run;
  const urgent = draw(run, youth, purpose.urgent) < compiled.urgentShare[run.profile[youth]!]!;
  run.isUrgent[youth] = Number(urgent);
  run.looksFor[youth] = placeOf.firstOfReferral;
  if (tally.measuring === 1) {
    if (run.spell[youth] === 0) tally.newReferrals++;
    else tally.returns++;
    if (urgent) tally.urgentReferrals++;
  }
  const share = compiled.system.triage.bestFormAskedShare[Math.floor(run.clock[0]!)]!;
  const asksForBest = draw(run, youth, purpose.asksForBest) < share;
  return asksForBest ? 0 : compiled.usualChoice[run.profile[youth]!]!;
}

/**
 * Look for a place for a youth without one, from the acceptable form at position `from` on: the asked form, at once the
 * next ones or elsewhere where the rule says so, or else the waiting list.
 */
export function seekPlace(run: RunState, youth: number, from: number): void {
  run.waitsSince[youth] = run.clock[0]!;
  const isReferral = run.looksFor[youth] !== placeOf.later;
  if (askFor(run, youth, from)) takePlaceOrWait(run, youth, isReferral ? "referred" : "looksAgain");
  else findNoForm(run, youth);
}

function takePlaceOrWait(run: RunState, youth: number, kind: YouthEvent): void {
  const asked = run.asked[youth]!;
  countAsked(run, youth, asked);
  const form = hasRoomFor(run, youth, asked) ? asked : secondChoiceNow(run, youth);
  note(run, youth, kind, form);
  if (form >= 0) admit(run, youth, form);
  else beginWaiting(run, youth);
}

/** Set the best and the asked form by age, for a wait that began at `waitsSince`; false when no form admits this age. */
export function askFor(run: RunState, youth: number, from: number): boolean {
  const { acceptable, choices } = run.compiled;
  const row = run.profile[youth]! * choices;
  const best = firstEligible(run, youth, 0);
  if (best < 0) return false;
  const choice = from === 0 ? best : Math.max(best, firstEligible(run, youth, from));
  run.best[youth] = acceptable[row + best]!;
  run.choice[youth] = choice;
  run.asked[youth] = acceptable[row + choice]!;
  setRule(run, youth);
  return true;
}

/** Whether the youth accepts a second choice, and whether it may be tried already. */
function setRule(run: RunState, youth: number): void {
  const rule = 1 - run.isUrgent[youth]!;
  const accepts = draw(run, youth, purpose.secondChoice) < run.compiled.secondChoiceShare[rule]!;
  run.acceptsSecond[youth] = Number(accepts);
  run.mayFallBack[youth] = Number(accepts && run.clock[0]! >= fallsBackAt(run, youth));
}

/** The form that a youth takes now because the asked one is full: an acceptable one, or elsewhere; -1 for none. */
export function secondChoiceNow(run: RunState, youth: number): number {
  if (run.mayFallBack[youth] === 1) {
    const form = nextWithRoom(run, youth);
    if (form >= 0) return form;
  }
  return goesElsewhereNow(run, youth) ? run.compiled.system.placement.elsewhereForm! : -1;
}

function goesElsewhereNow(run: RunState, youth: number): boolean {
  if (run.form[youth]! >= 0) return false;
  return run.clock[0]! >= run.waitsSince[youth]! + run.compiled.elsewhereAfter[1 - run.isUrgent[youth]!]!;
}

function beginWaiting(run: RunState, youth: number): void {
  const { compiled } = run;
  const { becomesUrgentTable, leavesTable } = compiled;
  run.doing[youth] = doing.waiting;
  const since = run.waitsSince[youth]!;
  run.urgentAt[youth] =
    becomesUrgentTable < 0 || run.isUrgent[youth] === 1
      ? Infinity
      : since + drawFrom(run, youth, becomesUrgentTable, purpose.becomesUrgent);
  run.leavesAt[youth] = leavesTable < 0 ? Infinity : since + patience(run, youth, run.clock[0]! - since);
  countWaiting(run, youth, 1);
  joinLists(run, youth);
  planWaitTimer(run, youth);
}

/** Days that a youth is willing to wait, of which so many have passed; only at the start of a run any have. */
function patience(run: RunState, youth: number, passed: number): number {
  const { tables, leavesTable } = run.compiled;
  const u = draw(run, youth, purpose.leavesWaiting);
  return passed > 0 ? readQuantileBeyond(tables, leavesTable, passed, u) : readQuantile(tables, leavesTable, u);
}

/** Wait for the next form with the place held: limits of waiting without a place do not apply. */
export function waitWithPlace(run: RunState, youth: number): void {
  run.urgentAt[youth] = Infinity;
  run.leavesAt[youth] = Infinity;
  joinLists(run, youth);
  planWaitTimer(run, youth);
}

/** The next moment at which something changes for a waiting youth by itself. */
function planWaitTimer(run: RunState, youth: number): void {
  const since = run.waitsSince[youth]!;
  const elsewhere = run.form[youth]! >= 0 ? Infinity : since + run.compiled.elsewhereAfter[1 - run.isUrgent[youth]!]!;
  const limit = Math.min(elsewhere, run.urgentAt[youth]!, run.leavesAt[youth]!, tooOldAt(run, youth));
  const next = Math.min(limit, willFallBack(run, youth) ? fallsBackAt(run, youth) : Infinity);
  if (next === Infinity) return;
  run.eventTime[youth] = Math.max(next, run.clock[0]!);
  plan(run, youth, eventKind.waitTimer);
}

/** The wait of a youth has reached a limit: it becomes urgent, falls back, goes elsewhere, or leaves. */
export function waitTimer(run: RunState, youth: number): void {
  const now = run.clock[0]!;
  if (now >= run.leavesAt[youth]! || now >= tooOldAt(run, youth)) {
    note(run, youth, now >= run.leavesAt[youth]! ? "leftWaiting" : "tooOldToWait");
    giveUpWaiting(run, youth);
    return;
  }
  if (now >= run.urgentAt[youth]!) becomeUrgent(run, youth);
  if (willFallBack(run, youth) && now >= fallsBackAt(run, youth)) beginFallingBack(run, youth);
  const form = secondChoiceNow(run, youth);
  if (form >= 0) {
    note(run, youth, "placed", form);
    admit(run, youth, form);
    return;
  }
  joinFurtherLists(run, youth);
  planWaitTimer(run, youth);
}

/** From here on other acceptable forms will do; who holds a place is then no longer bound to one form. */
function beginFallingBack(run: RunState, youth: number): void {
  const holds = run.doing[youth] === doing.holdsForNext;
  if (holds) countHoldsFor(run, youth, -1);
  run.mayFallBack[youth] = 1;
  if (holds) countHoldsFor(run, youth, 1);
  note(run, youth, "fellBack");
}

/** Out of the lists of regular youths, to the end of those of urgent ones. */
function becomeUrgent(run: RunState, youth: number): void {
  leaveLists(run, youth);
  run.isUrgent[youth] = 1;
  run.urgentAt[youth] = Infinity;
  setRule(run, youth);
  note(run, youth, "becameUrgent");
  joinLists(run, youth);
}

function giveUpWaiting(run: RunState, youth: number): void {
  leaveLists(run, youth);
  if (run.doing[youth] === doing.holdsForNext) {
    stopHoldingForNext(run, youth);
    leavePlace(run, youth);
    leaveCare(run, youth);
    return;
  }
  countWaiting(run, youth, -1);
  leaveWithoutPlace(run, youth);
}

function willFallBack(run: RunState, youth: number): boolean {
  return run.acceptsSecond[youth] === 1 && run.mayFallBack[youth] === 0;
}

function fallsBackAt(run: RunState, youth: number): number {
  return run.waitsSince[youth]! + run.compiled.fallsBackAfter[1 - run.isUrgent[youth]!]!;
}

/** The birthday from which none of the forms that a waiting youth may still get admits it. */
function tooOldAt(run: RunState, youth: number): number {
  const { acceptable, choices, entryUntilAge, waitsForAll } = run.compiled;
  const row = run.profile[youth]! * choices;
  const first = run.choice[youth]!;
  const waitsForMore = run.mayFallBack[youth] === 1 && waitsForAll[1 - run.isUrgent[youth]!] === 1;
  let age = entryUntilAge[run.asked[youth]!]!;
  if (first >= 0 && (waitsForMore || willFallBack(run, youth))) {
    for (let choice = first + 1; choice < choices && acceptable[row + choice]! >= 0; choice++) {
      age = Math.max(age, entryUntilAge[acceptable[row + choice]!]!);
    }
  }
  return run.birth[youth]! + age * daysPerYear;
}

function findNoForm(run: RunState, youth: number): void {
  note(run, youth, "noFormForAge");
  leaveWithoutPlace(run, youth);
}

/** A youth gives up waiting, or there is no form for its age: it gets other help, outside the model. */
export function leaveWithoutPlace(run: RunState, youth: number): void {
  run.tally.leftWaiting += run.tally.measuring;
  freeRow(run, youth);
}

export function countAsked(run: RunState, youth: number, form: number): void {
  const { tally } = run;
  if (tally.measuring === 0) return;
  tally.asked[form] = tally.asked[form]! + 1;
  if (!hasRoomFor(run, youth, form)) tally.foundFull[form] = tally.foundFull[form]! + 1;
}
