import { daysPerYear } from "../engine/calendar.ts";
import { readQuantile, readQuantileBeyond } from "../engine/distributions/quantile-table.ts";
import type { YouthEvent } from "../outcomes/youth-log-entry.ts";
import { stationNumber, waitingStation } from "../youth-care/stations.ts";
import { draw, drawFrom, happens, purpose } from "./draw-purpose.ts";
import { eventKind, plan } from "./event-calendar.ts";
import { leaveCare } from "./leaving.ts";
import { note } from "./log-of-youths.ts";
import { arriveAt } from "./moves.ts";
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
  ruleOf,
  stopHoldingForNext,
} from "./placement.ts";
import type { RunState } from "./run-state.ts";
import { doing, placeOf, type Youth } from "./youth.ts";
import type { RunForm } from "./system-in-run.ts";
import { leaveLists } from "./waiting-lists.ts";
import { freeYouth } from "./pool-of-youths.ts";

/** A youth is referred, new or again, and looks for a place (aanmelding). */
export function refer(run: RunState, youth: Youth): void {
  youth.referredAt = run.now;
  seekPlace(run, youth, triage(run, youth));
}

/** A youth who waits when the run begins, and was referred `days` before: all that counts from then has gone on. */
export function referEarlier(run: RunState, youth: Youth, days: number): void {
  youth.referredAt = run.now - days;
  youth.waitsSince = run.now - days;
  if (askFor(run, youth, triage(run, youth))) takePlaceOrWait(run, youth, "startsWaiting");
  else findNoForm(run, youth);
}

/** Urgency, and from which acceptable form on a place is asked (toeleiding). */
function triage(run: RunState, youth: Youth): number {
  const { compiled, tally } = run;
  const urgent = happens(youth, youth.profile.urgentShare, purpose.urgent);
  youth.isUrgent = urgent;
  youth.looksFor = placeOf.firstOfReferral;
  if (tally.measuring === 1) {
    if (youth.spell === 0) tally.newReferrals++;
    else tally.returns++;
    if (urgent) tally.urgentReferrals++;
  }
  const share = compiled.system.triage.bestFormAskedShare[Math.floor(run.now)]!;
  return happens(youth, share, purpose.asksForBest) ? 0 : youth.profile.usualChoice;
}

/**
 * Look for a place for a youth without one, from the acceptable form at position `from` on: the asked form, at once the
 * next ones or elsewhere where the rule says so, or else the waiting list.
 */
export function seekPlace(run: RunState, youth: Youth, from: number): void {
  youth.waitsSince = run.now;
  const isReferral = youth.looksFor !== placeOf.later;
  if (askFor(run, youth, from)) takePlaceOrWait(run, youth, isReferral ? "referred" : "looksAgain");
  else findNoForm(run, youth);
}

function takePlaceOrWait(run: RunState, youth: Youth, kind: YouthEvent): void {
  const asked = youth.asked!;
  const hasRoom = hasRoomFor(run, youth, asked);
  countAsked(run, asked, hasRoom);
  const form = hasRoom ? asked : secondChoiceNow(run, youth);
  note(run, youth, kind, form);
  if (form !== null) admit(run, youth, form);
  else beginWaiting(run, youth);
}

/** Set the best and the asked form by age, for a wait that began at `waitsSince`; false when no form admits this age. */
export function askFor(run: RunState, youth: Youth, from: number): boolean {
  const { acceptable } = youth.profile;
  const best = firstEligible(run, youth, 0);
  if (best < 0) return false;
  const choice = from === 0 ? best : Math.max(best, firstEligible(run, youth, from));
  youth.best = acceptable[best]!;
  youth.choice = choice;
  youth.asked = acceptable[choice]!;
  setRule(run, youth);
  return true;
}

/** Whether the youth accepts a second choice, and whether it may be tried already. */
function setRule(run: RunState, youth: Youth): void {
  const accepts = happens(youth, ruleOf(run, youth).secondChoiceShare, purpose.secondChoice);
  youth.acceptsSecond = accepts;
  youth.mayFallBack = accepts && run.now >= fallsBackAt(run, youth);
}

/** The form that a youth takes now because the asked one is full: an acceptable one, or elsewhere; null for none. */
export function secondChoiceNow(run: RunState, youth: Youth): RunForm | null {
  if (youth.mayFallBack) {
    const form = nextWithRoom(run, youth);
    if (form !== null) return form;
  }
  return goesElsewhereNow(run, youth) ? run.elsewhere : null;
}

function goesElsewhereNow(run: RunState, youth: Youth): boolean {
  return youth.form === null && run.now >= youth.waitsSince + ruleOf(run, youth).elsewhereAfter;
}

function beginWaiting(run: RunState, youth: Youth): void {
  const { compiled } = run;
  const { becomesUrgentTable, leavesTable } = compiled;
  youth.doing = doing.waiting;
  const since = youth.waitsSince;
  youth.urgentAt =
    becomesUrgentTable < 0 || youth.isUrgent
      ? Infinity
      : since + drawFrom(run, youth, becomesUrgentTable, purpose.becomesUrgent);
  youth.leavesAt = leavesTable < 0 ? Infinity : since + patience(run, youth, run.now - since);
  countWaiting(run, youth, 1);
  arriveAt(run, youth, waitingStation(youth.asked!.index));
  joinLists(run, youth);
  planWaitTimer(run, youth);
}

/** Days that a youth is willing to wait, of which so many have passed; only at the start of a run any have. */
function patience(run: RunState, youth: Youth, passed: number): number {
  const { tables, leavesTable } = run.compiled;
  const u = draw(youth, purpose.leavesWaiting);
  return passed > 0 ? readQuantileBeyond(tables, leavesTable, passed, u) : readQuantile(tables, leavesTable, u);
}

/** Wait for the next form with the place held: limits of waiting without a place do not apply. */
export function waitWithPlace(run: RunState, youth: Youth): void {
  youth.urgentAt = Infinity;
  youth.leavesAt = Infinity;
  joinLists(run, youth);
  planWaitTimer(run, youth);
}

/** The next moment at which something changes for a waiting youth by itself. */
function planWaitTimer(run: RunState, youth: Youth): void {
  const since = youth.waitsSince;
  const elsewhere = youth.form !== null ? Infinity : since + ruleOf(run, youth).elsewhereAfter;
  const limit = Math.min(elsewhere, youth.urgentAt, youth.leavesAt, tooOldAt(run, youth));
  const next = Math.min(limit, willFallBack(youth) ? fallsBackAt(run, youth) : Infinity);
  if (next === Infinity) return;
  youth.eventTime = Math.max(next, run.now);
  plan(run, youth, eventKind.waitTimer);
}

/** The wait of a youth has reached a limit: it becomes urgent, falls back, goes elsewhere, or leaves. */
export function waitTimer(run: RunState, youth: Youth): void {
  const now = run.now;
  if (now >= youth.leavesAt || now >= tooOldAt(run, youth)) {
    note(run, youth, now >= youth.leavesAt ? "leftWaiting" : "tooOldToWait");
    giveUpWaiting(run, youth);
    return;
  }
  if (now >= youth.urgentAt) becomeUrgent(run, youth);
  if (willFallBack(youth) && now >= fallsBackAt(run, youth)) beginFallingBack(run, youth);
  const form = secondChoiceNow(run, youth);
  if (form !== null) {
    note(run, youth, "placed", form);
    admit(run, youth, form);
    return;
  }
  joinFurtherLists(run, youth);
  planWaitTimer(run, youth);
}

/** From here on other acceptable forms will do; who holds a place is then no longer bound to one form. */
function beginFallingBack(run: RunState, youth: Youth): void {
  const holds = youth.doing === doing.holdsForNext;
  if (holds) countHoldsFor(run, youth, -1);
  youth.mayFallBack = true;
  if (holds) countHoldsFor(run, youth, 1);
  note(run, youth, "fellBack");
}

/** Out of the lists of regular youths, to the end of those of urgent ones. */
function becomeUrgent(run: RunState, youth: Youth): void {
  leaveLists(youth);
  youth.isUrgent = true;
  youth.urgentAt = Infinity;
  setRule(run, youth);
  note(run, youth, "becameUrgent");
  joinLists(run, youth);
}

function giveUpWaiting(run: RunState, youth: Youth): void {
  leaveLists(youth);
  if (youth.doing === doing.holdsForNext) {
    stopHoldingForNext(run, youth);
    leavePlace(run, youth);
    leaveCare(run, youth);
    return;
  }
  countWaiting(run, youth, -1);
  leaveWithoutPlace(run, youth);
}

function willFallBack(youth: Youth): boolean {
  return youth.acceptsSecond && !youth.mayFallBack;
}

function fallsBackAt(run: RunState, youth: Youth): number {
  return youth.waitsSince + ruleOf(run, youth).fallsBackAfter;
}

/** The birthday from which none of the forms that a waiting youth may still get admits it. */
function tooOldAt(run: RunState, youth: Youth): number {
  const { acceptable } = youth.profile;
  let age = youth.asked!.entryUntilAge;
  const waitsForMore = youth.mayFallBack && ruleOf(run, youth).waitsForAll;
  if (youth.choice >= 0 && (waitsForMore || willFallBack(youth))) {
    for (let choice = youth.choice + 1; choice < acceptable.length; choice++) {
      age = Math.max(age, acceptable[choice]!.entryUntilAge);
    }
  }
  return youth.birth + age * daysPerYear;
}

function findNoForm(run: RunState, youth: Youth): void {
  note(run, youth, "noFormForAge");
  leaveWithoutPlace(run, youth);
}

/** A youth gives up waiting, or there is no form for its age: it gets other help, outside the model. */
export function leaveWithoutPlace(run: RunState, youth: Youth): void {
  run.tally.leftWaiting += run.tally.measuring;
  arriveAt(run, youth, stationNumber.otherHelp);
  freeYouth(run, youth);
}

export function countAsked(run: RunState, { tally }: RunForm, hasRoom: boolean): void {
  if (run.tally.measuring === 0) return;
  tally.asked++;
  if (!hasRoom) tally.foundFull++;
}
