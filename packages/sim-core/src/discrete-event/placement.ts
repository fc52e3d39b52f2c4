import { daysPerYear } from "../engine/calendar.ts";
import { change, changeWatched } from "./counters.ts";
import type { RunState } from "./run-state.ts";
import type { PlacementTally, RunForm, RunRule, WaitingList } from "./system-in-run.ts";
import { doing, placeOf, type Youth } from "./youth.ts";
import { cancel } from "./event-calendar.ts";
import { note } from "./log-of-youths.ts";
import { beginMismatch, causeOfMismatch, endMismatch, noCause } from "./mismatch.ts";
import { markToFill, occupy, roomiestLocation, vacate } from "./places.ts";
import { beginStay } from "./stay.ts";
import { joinList, leaveList, leaveLists, lists } from "./waiting-lists.ts";
import { ageNow } from "./youths.ts";

/** Whether a youth is of an age at which this form admits. */
export function isEligible(run: RunState, youth: Youth, form: RunForm): boolean {
  const age = ageNow(run, youth);
  return age >= form.entryFromAge && age < form.entryUntilAge;
}

/** Whether a youth could be given a place in this form now. */
export function hasRoomFor(run: RunState, youth: Youth, form: RunForm): boolean {
  return (form.freePlaces > 0 || form.isUnlimited) && isEligible(run, youth, form);
}

/** The position of the first acceptable form, from `from` on, that a youth of this age may enter; -1 when there is none. */
export function firstEligible(run: RunState, youth: Youth, from: number): number {
  const { acceptable } = youth.profile;
  for (let choice = from; choice < acceptable.length; choice++) {
    if (isEligible(run, youth, acceptable[choice]!)) return choice;
  }
  return -1;
}

/** The next acceptable form after the asked one that has a place for this youth; null when there is none. */
export function nextWithRoom(run: RunState, youth: Youth): RunForm | null {
  if (youth.choice < 0) return null;
  const { acceptable } = youth.profile;
  for (let choice = youth.choice + 1; choice < acceptable.length; choice++) {
    const form = acceptable[choice]!;
    if (hasRoomFor(run, youth, form)) return form;
  }
  return null;
}

/**
 * Give a youth a place in a form that has one: from the waiting list, from another place, or straight from referral. A whole
 * stay lies ahead, or what is left of it after a move, or what was left of it when the youth lost its place.
 */
export function admit(run: RunState, youth: Youth, form: RunForm): void {
  const state = youth.doing;
  const isMismatch = form !== youth.best;
  const cause = isMismatch ? causeOfMismatch(run, youth, form) : noCause;
  if (state === doing.inStay) youth.stayPart = partOfStayLeft(run, youth);
  else if (youth.isInterrupted) youth.isInterrupted = false;
  else youth.stayPart = 1;
  leaveLists(youth);
  cancel(run, youth);
  if (state === doing.waiting) countWaiting(run, youth, -1);
  if (state === doing.inStay) run.tally.transfers += run.tally.measuring;
  if (state === doing.holdsForNext) stopHoldingForNext(run, youth);
  if (youth.form !== null) leavePlace(run, youth);
  recordAdmission(run, youth, form);
  occupy(run, youth, roomiestLocation(form));
  beginStay(run, youth);
  if (!isMismatch) return;
  beginMismatch(run, youth, cause);
  awaitTransfer(run, youth);
}

/** Give up the place, and count the stay in that form as ended. */
export function leavePlace(run: RunState, youth: Youth): void {
  const { tally } = run;
  // A failure counts with its stay: the place may be held for long after it.
  const hasFailed = youth.willFail && youth.doing !== doing.inStay;
  if (hasFailed) youth.willFail = false;
  if (tally.measuring === 1) {
    const ofForm = youth.form!.tally;
    const { now, warmUpDays } = run;
    const entered = youth.enteredAt;
    const days = now - entered;
    tally.endedStays++;
    if (days > daysPerYear) tally.over12Months++;
    if (days > 1.5 * daysPerYear) tally.over18Months++;
    ofForm.stays++;
    ofForm.stayDays += days;
    if (days > daysPerYear) ofForm.staysOver12++;
    if (hasFailed) ofForm.failed++;
    ofForm.daysInForm = ofForm.daysInForm + now - (entered > warmUpDays ? entered : warmUpDays);
  }
  endMismatch(run, youth);
  vacate(run, youth);
}

/** Give the places that came free to those who wait: urgent youths, regular ones, then those who want to move here. */
export function fillFreePlaces(run: RunState): void {
  for (let form = run.toFill.pop(); form !== undefined; form = run.toFill.pop()) {
    form.isToFill = false;
    for (let kind = 0; kind < lists.count; kind++) {
      if (form.lists[kind]!.first !== null) fillFrom(run, form, kind);
    }
  }
}

function fillFrom(run: RunState, form: RunForm, kind: number): void {
  const list = form.lists[kind]!;
  while (list.first !== null && form.freePlaces > 0) {
    const { youth } = list.first;
    if (isEligible(run, youth, form) && (kind !== lists.transfer || mayStillTransfer(run, youth, form))) {
      note(run, youth, kind === lists.transfer ? "transferred" : "placed", form);
      admit(run, youth, form);
    } else leaveList(list.first);
  }
}

/** Put a waiting youth on the lists that its rule allows: the asked form, and the acceptable ones after it. */
export function joinLists(run: RunState, youth: Youth): void {
  joinList(youth, Math.max(0, youth.choice), listOf(youth, youth.asked!));
  joinFurtherLists(run, youth);
}

/** The lists of the acceptable forms after the asked one, once these may be tried; the turn on a list is kept. */
export function joinFurtherLists(run: RunState, youth: Youth): void {
  if (youth.choice < 0 || !youth.mayFallBack || !ruleOf(run, youth).waitsForAll) return;
  const { acceptable } = youth.profile;
  let joined = false;
  for (let choice = youth.choice + 1; choice < acceptable.length; choice++) {
    const form = acceptable[choice]!;
    if (youth.memberships[choice]!.list !== null || !isEligible(run, youth, form)) continue;
    joinList(youth, choice, listOf(youth, form));
    joined = true;
  }
  if (joined) note(run, youth, "waitsForSeveral");
}

/** The list of a form on which a youth without a place waits. */
function listOf(youth: Youth, form: RunForm): WaitingList {
  return form.lists[youth.isUrgent ? lists.urgent : lists.regular]!;
}

/** A youth without a place begins (1) or stops (-1) to wait. */
export function countWaiting(run: RunState, youth: Youth, by: number): void {
  changeWatched(run, youth.asked!.waiting, by);
  change(run, youth.region.waiting, by);
  changeWatched(run, run.waiting, by);
}

/** A youth whose stay is over no longer holds the place for want of the next form. */
export function stopHoldingForNext(run: RunState, youth: Youth): void {
  change(run, youth.form!.held, -1);
  change(run, youth.asked!.blocked, -1);
  countHoldsFor(run, youth, -1);
}

/** Count a youth who holds a place and can only leave it for the asked form. */
export function countHoldsFor(run: RunState, youth: Youth, by: number): void {
  if (youth.mayFallBack && ruleOf(run, youth).waitsForAll) return;
  const { holdsFor } = youth.form!;
  const { index } = youth.asked!;
  holdsFor[index] = holdsFor[index]! + by;
}

/** A youth in the second-best form, or outside the landsdeel, goes on the list of a better one, where the scenario allows. */
export function awaitTransfer(run: RunState, youth: Youth): void {
  const { transfer } = run.compiled.system;
  if (youth.form!.isElsewhere) {
    if (transfer.fromElsewhere) joinAcceptable(run, youth);
  } else if (transfer.fromMismatch && youth.best !== null) {
    joinTransferList(run, youth, 0, youth.best);
  }
}

function joinAcceptable(run: RunState, youth: Youth): void {
  const { acceptable } = youth.profile;
  for (let choice = 0; choice < acceptable.length; choice++) {
    const form = acceptable[choice]!;
    if (isEligible(run, youth, form)) joinTransferList(run, youth, choice, form);
  }
}

/** A place that is free already is offered at once, as soon as what happens now is done. */
function joinTransferList(run: RunState, youth: Youth, choice: number, form: RunForm): void {
  joinList(youth, choice, form.lists[lists.transfer]!);
  if (form.freePlaces > 0) markToFill(run, form);
}

/** The rule that a waiting youth goes by. */
export function ruleOf({ rules }: RunState, youth: Youth): RunRule {
  return youth.isUrgent ? rules.urgent : rules.regular;
}

function mayStillTransfer(run: RunState, youth: Youth, form: RunForm): boolean {
  if (run.now - youth.enteredAt <= form.transferWithin) return true;
  note(run, youth, "tooLateToMove", form);
  return false;
}

/** The part of a whole stay that is still to come, however often the youth has moved. */
export function partOfStayLeft(run: RunState, youth: Youth): number {
  const length = youth.stayLength;
  const left = youth.enteredAt + length - run.now;
  return length > 0 ? (youth.stayPart * Math.max(0, left)) / length : 0;
}

function recordAdmission(run: RunState, youth: Youth, form: RunForm): void {
  if (run.tally.measuring === 1) {
    form.tally.admissions++;
    if (form !== youth.best) form.tally.mismatchAdmissions++;
    if (form === youth.asked && youth.doing !== doing.inStay) recordWait(run, youth, form);
    if (youth.looksFor !== placeOf.later) recordPlacement(run, youth, form);
  }
  youth.looksFor = placeOf.later;
}

function recordWait(run: RunState, youth: Youth, { tally }: RunForm): void {
  tally.gotAsked++;
  tally.gotAskedWaitDays = tally.gotAskedWaitDays + run.now - youth.waitsSince;
}

function recordPlacement(run: RunState, youth: Youth, form: RunForm): void {
  const { tally } = run;
  const days = run.now - youth.referredAt;
  const isMismatch = form !== youth.best;
  tally.placements++;
  tally.waitDays += days;
  addPlacement(youth.region.tally, days, isMismatch);
  addPlacement(youth.profile.tally, days, isMismatch);
  if (form.isElsewhere) tally.elsewhere++;
  if (isMismatch) {
    tally.mismatches++;
    return;
  }
  tally.bestPlacements++;
  tally.bestWaitDays += days;
  if (youth.looksFor === placeOf.firstOfStartingWaiter || youth.referredAt < run.warmUpDays) return;
  if (days === 0) tally.direct++;
  if (days <= 7) tally.within7++;
  if (days <= 30) tally.within30++;
}

function addPlacement(tally: PlacementTally, days: number, isMismatch: boolean): void {
  tally.placements++;
  tally.waitDays += days;
  if (isMismatch) tally.mismatches++;
}
