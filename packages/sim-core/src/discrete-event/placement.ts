import { daysPerYear } from "../engine/calendar.ts";
import { change, changeWatched } from "./counters.ts";
import { doing, lists, placeOf, type RunState } from "./run-state.ts";
import { cancel } from "./event-calendar.ts";
import { note } from "./log-of-youths.ts";
import { beginMismatch, causeOfChoice, causeOfMove, endMismatch } from "./mismatch.ts";
import { markToFill, occupy, roomiestLocation, vacate } from "./places.ts";
import { beginStay } from "./stay.ts";
import { leaveLists, leaveList, joinList } from "./waiting-lists.ts";
import { ageNow } from "./youths.ts";

/** Whether a youth is of an age at which this form admits. */
export function isEligible(run: RunState, youth: number, form: number): boolean {
  const age = ageNow(run, youth);
  return age >= run.compiled.entryFromAge[form]! && age < run.compiled.entryUntilAge[form]!;
}

/** Whether a youth could be given a place in this form now. */
export function hasRoomFor(run: RunState, youth: number, form: number): boolean {
  return (run.freePlaces[form]! > 0 || run.compiled.isUnlimited[form] === 1) && isEligible(run, youth, form);
}

/** The position of the first acceptable form, from `from` on, that a youth of this age may enter; -1 when there is none. */
export function firstEligible(run: RunState, youth: number, from: number): number {
  const { acceptable, choices } = run.compiled;
  const row = run.profile[youth]! * choices;
  for (let choice = from; choice < choices; choice++) {
    const form = acceptable[row + choice]!;
    if (form < 0) return -1;
    if (isEligible(run, youth, form)) return choice;
  }
  return -1;
}

/** The next acceptable form after the asked one that has a place for this youth; -1 when there is none. */
export function nextWithRoom(run: RunState, youth: number): number {
  const { acceptable, choices } = run.compiled;
  const row = run.profile[youth]! * choices;
  for (let choice = run.choice[youth]! + 1; choice > 0 && choice < choices; choice++) {
    const form = acceptable[row + choice]!;
    if (form < 0) return -1;
    if (hasRoomFor(run, youth, form)) return form;
  }
  return -1;
}

/** Give a youth a place in a form that has one: from the waiting list, from another place, or straight from referral. */
export function admit(run: RunState, youth: number, form: number): void {
  const state = run.doing[youth]!;
  const part = state === doing.inStay ? partOfStayLeft(run, youth) : partToCome(run, youth);
  const cause = state === doing.inStay ? causeOfMove(run, youth) : causeOfChoice(run, youth, form);
  leaveLists(run, youth);
  cancel(run, youth);
  if (state === doing.waiting) countWaiting(run, youth, -1);
  if (state === doing.inStay) run.tally.transfers += run.tally.measuring;
  if (state === doing.holdsForNext) stopHoldingForNext(run, youth);
  if (run.form[youth]! >= 0) leavePlace(run, youth);
  recordAdmission(run, youth, form);
  occupy(run, youth, form, roomiestLocation(run, form));
  beginStay(run, youth, part);
  if (form === run.best[youth]) return;
  beginMismatch(run, youth, cause);
  awaitTransfer(run, youth);
}

/** Give up the place, and count the stay in that form as ended. */
export function leavePlace(run: RunState, youth: number): void {
  const { tally } = run;
  const form = run.form[youth]!;
  const now = run.clock[0]!;
  const entered = run.enteredAt[youth]!;
  if (tally.measuring === 1) {
    const days = now - entered;
    tally.endedStays++;
    if (days > daysPerYear) tally.over12Months++;
    if (days > 1.5 * daysPerYear) tally.over18Months++;
    tally.stays[form] = tally.stays[form]! + 1;
    tally.stayDays[form] = tally.stayDays[form]! + days;
    if (days > daysPerYear) tally.staysOver12[form] = tally.staysOver12[form]! + 1;
    const { warmUpDays } = run.compiled.system;
    tally.daysInForm[form] = tally.daysInForm[form]! + now - (entered > warmUpDays ? entered : warmUpDays);
  }
  endMismatch(run, youth);
  vacate(run, youth);
}

/** Give the places that came free to those who wait: urgent youths, regular ones, then those who want to move here. */
export function fillFreePlaces(run: RunState): void {
  while (run.toFillCount > 0) {
    const form = run.toFill[--run.toFillCount]!;
    run.isToFill[form] = 0;
    fillForm(run, form);
  }
}

function fillForm(run: RunState, form: number): void {
  const { choices } = run.compiled;
  for (let kind = 0; kind < lists.count; kind++) {
    let member = run.listHead[form * lists.count + kind]!;
    while (member >= 0 && run.freePlaces[form]! > 0) {
      const youth = Math.floor(member / choices);
      if (isEligible(run, youth, form) && (kind !== lists.transfer || mayStillTransfer(run, youth, form))) {
        note(run, youth, kind === lists.transfer ? "transferred" : "placed", form);
        admit(run, youth, form);
      } else leaveList(run, member);
      member = run.listHead[form * lists.count + kind]!;
    }
  }
}

/** Put a waiting youth on the lists that its rule allows: the asked form, and the acceptable ones after it. */
export function joinLists(run: RunState, youth: number): void {
  const kind = run.isUrgent[youth] === 1 ? lists.urgent : lists.regular;
  joinList(run, youth, Math.max(0, run.choice[youth]!), run.asked[youth]!, kind);
  joinFurtherLists(run, youth);
}

/** The lists of the acceptable forms after the asked one, once these may be tried; the turn on a list is kept. */
export function joinFurtherLists(run: RunState, youth: number): void {
  const { acceptable, choices, waitsForAll } = run.compiled;
  const kind = run.isUrgent[youth] === 1 ? lists.urgent : lists.regular;
  const first = run.choice[youth]!;
  if (first < 0 || run.mayFallBack[youth] === 0 || waitsForAll[kind] === 0) return;
  const row = run.profile[youth]! * choices;
  let joined = false;
  for (let choice = first + 1; choice < choices; choice++) {
    const form = acceptable[row + choice]!;
    if (form < 0) break;
    if (run.onList[youth * choices + choice]! >= 0 || !isEligible(run, youth, form)) continue;
    joinList(run, youth, choice, form, kind);
    joined = true;
  }
  if (joined) note(run, youth, "waitsForSeveral");
}

/** A youth without a place begins (1) or stops (-1) to wait. */
export function countWaiting(run: RunState, youth: number, by: number): void {
  const { offset } = run.counters;
  changeWatched(run, offset.waiting + run.asked[youth]!, by);
  change(run, offset.regionWaiting + run.region[youth]!, by);
  changeWatched(run, offset.totalWaiting, by);
}

/** A youth whose stay is over no longer holds the place for want of the next form. */
export function stopHoldingForNext(run: RunState, youth: number): void {
  const { offset } = run.counters;
  const form = run.form[youth]!;
  change(run, offset.held + form, -1);
  change(run, offset.blocked + run.asked[youth]!, -1);
  countHoldsFor(run, youth, -1);
}

/** Count a youth who holds a place and can only leave it for the asked form. */
export function countHoldsFor(run: RunState, youth: number, by: number): void {
  const rule = 1 - run.isUrgent[youth]!;
  if (run.mayFallBack[youth] === 1 && run.compiled.waitsForAll[rule] === 1) return;
  const pair = run.form[youth]! * run.compiled.forms + run.asked[youth]!;
  run.holdsFor[pair] = run.holdsFor[pair]! + by;
}

/** A youth in the second-best form, or outside the landsdeel, goes on the list of a better one, where the scenario allows. */
export function awaitTransfer(run: RunState, youth: number): void {
  const { transfer } = run.compiled.system;
  const form = run.form[youth]!;
  if (run.compiled.isElsewhere[form] === 1) {
    if (transfer.fromElsewhere) joinAcceptable(run, youth);
  } else if (transfer.fromMismatch && run.best[youth]! >= 0) {
    joinTransferList(run, youth, 0, run.best[youth]!);
  }
}

function joinAcceptable(run: RunState, youth: number): void {
  const { acceptable, choices } = run.compiled;
  const row = run.profile[youth]! * choices;
  for (let choice = 0; choice < choices; choice++) {
    const form = acceptable[row + choice]!;
    if (form < 0) return;
    if (isEligible(run, youth, form)) joinTransferList(run, youth, choice, form);
  }
}

/** A place that is free already is offered at once, as soon as what happens now is done. */
function joinTransferList(run: RunState, youth: number, choice: number, form: number): void {
  joinList(run, youth, choice, form, lists.transfer);
  if (run.freePlaces[form]! > 0) markToFill(run, form);
}

function mayStillTransfer(run: RunState, youth: number, form: number): boolean {
  if (run.clock[0]! - run.enteredAt[youth]! <= run.compiled.transferWithin[form]!) return true;
  note(run, youth, "tooLateToMove", form);
  return false;
}

/** A whole stay, or what was left of it when the youth lost its place. */
function partToCome(run: RunState, youth: number): number {
  if (run.isInterrupted[youth] === 0) return 1;
  run.isInterrupted[youth] = 0;
  return run.stayPart[youth]!;
}

/** The part of a whole stay that is still to come, however often the youth has moved. */
export function partOfStayLeft(run: RunState, youth: number): number {
  const length = run.stayLength[youth]!;
  const left = run.enteredAt[youth]! + length - run.clock[0]!;
  return length > 0 ? (run.stayPart[youth]! * Math.max(0, left)) / length : 0;
}

function recordAdmission(run: RunState, youth: number, form: number): void {
  const { tally } = run;
  if (tally.measuring === 1) {
    tally.admissions[form] = tally.admissions[form]! + 1;
    if (form !== run.best[youth]) tally.mismatchAdmissions[form] = tally.mismatchAdmissions[form]! + 1;
    if (run.doing[youth] !== doing.inStay) recordWait(run, youth, form);
    if (run.looksFor[youth] !== placeOf.later) recordPlacement(run, youth, form);
  }
  run.looksFor[youth] = placeOf.later;
}

function recordWait(run: RunState, youth: number, form: number): void {
  const { tally } = run;
  if (form !== run.asked[youth]) return;
  tally.gotAsked[form] = tally.gotAsked[form]! + 1;
  tally.gotAskedWaitDays[form] = tally.gotAskedWaitDays[form]! + run.clock[0]! - run.waitsSince[youth]!;
}

function recordPlacement(run: RunState, youth: number, form: number): void {
  const { tally } = run;
  const days = run.clock[0]! - run.referredAt[youth]!;
  const region = run.region[youth]!;
  tally.placements++;
  tally.waitDays[0] = tally.waitDays[0]! + days;
  tally.regionPlacements[region] = tally.regionPlacements[region]! + 1;
  tally.regionWaitDays[region] = tally.regionWaitDays[region]! + days;
  const profile = run.profile[youth]!;
  tally.profilePlacements[profile] = tally.profilePlacements[profile]! + 1;
  tally.profileWaitDays[profile] = tally.profileWaitDays[profile]! + days;
  if (run.compiled.isElsewhere[form] === 1) tally.elsewhere++;
  if (form !== run.best[youth]) {
    tally.mismatches++;
    tally.profileMismatches[profile] = tally.profileMismatches[profile]! + 1;
    return;
  }
  tally.bestPlacements++;
  tally.waitDays[1] = tally.waitDays[1]! + days;
  if (run.looksFor[youth] === placeOf.firstOfStartingWaiter) return;
  if (run.referredAt[youth]! < run.compiled.system.warmUpDays) return;
  if (days === 0) tally.direct++;
  if (days <= 7) tally.within7++;
  if (days <= 30) tally.within30++;
}
