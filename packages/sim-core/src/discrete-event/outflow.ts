import { findCircle } from "./circular-waiting.ts";
import { change } from "./counters.ts";
import { draw, drawFrom, purpose } from "./draw-purpose.ts";
import { admit, countHoldsFor, fillFreePlaces, hasRoomFor, isEligible, leavePlace } from "./placement.ts";
import { askFor, countAsked, refer, secondChoiceNow, seekPlace, waitWithPlace } from "./referral.ts";
import { leaveCare } from "./leaving.ts";
import { note, noteCircle, noteEndOfStay } from "./log-of-youths.ts";
import { endMismatch } from "./mismatch.ts";
import { doing, type RunState } from "./run-state.ts";
import { holdFor } from "./stay.ts";
import { leaveLists } from "./waiting-lists.ts";
import { chooseByName } from "./youths.ts";

/** A stay is over: it failed, a follow-up comes next, the place is held for want of one outside, or the youth leaves. */
export function stayEnds(run: RunState, youth: number): void {
  leaveLists(run, youth);
  run.doing[youth] = doing.nothing;
  if (run.willFail[youth] === 1) {
    moveAfterFailure(run, youth);
    return;
  }
  noteEndOfStay(run, youth);
  if (!run.compiled.system.outflow.holdBeforeFollowUp && goesOn(run, youth)) return;
  if (!isHeld(run, youth)) afterHold(run, youth);
}

/** The place was held long enough. */
export function holdEnds(run: RunState, youth: number): void {
  run.doing[youth] = doing.nothing;
  change(run, run.counters.offset.held + run.form[youth]!, -1);
  afterHold(run, youth);
}

/** A youth comes back, with the same profile or another one. */
export function comeBack(run: RunState, youth: number): void {
  const { compiled } = run;
  if (draw(run, youth, purpose.newProfile) < compiled.system.returns.newProfileShare) {
    run.profile[youth] = chooseByName(run, youth, compiled.profileShare, compiled.profileWord);
    note(run, youth, "newProfile");
  }
  refer(run, youth);
}

function afterHold(run: RunState, youth: number): void {
  if (run.compiled.system.outflow.holdBeforeFollowUp && goesOn(run, youth)) return;
  note(run, youth, "left");
  leavePlace(run, youth);
  leaveCare(run, youth);
}

function isHeld(run: RunState, youth: number): boolean {
  const { compiled } = run;
  const form = run.form[youth]!;
  if (draw(run, youth, purpose.isHeld) >= compiled.holdShare[form]!) return false;
  const days = drawFrom(run, youth, compiled.holdTable[form]!, purpose.holdLength);
  note(run, youth, "held");
  holdFor(run, youth, days);
  return true;
}

function moveAfterFailure(run: RunState, youth: number): void {
  const { tally, compiled } = run;
  const failedIn = run.form[youth]!;
  const form = compiled.failsTo[failedIn]!;
  tally.failures += tally.measuring;
  tally.failed[failedIn] = tally.failed[failedIn]! + tally.measuring;
  run.step[youth] = run.step[youth]! + 1;
  run.isUrgent[youth] = 1;
  run.acceptsSecond[youth] = 0;
  run.mayFallBack[youth] = 0;
  run.choice[youth] = -1;
  run.best[youth] = form;
  run.asked[youth] = form;
  run.waitsSince[youth] = run.clock[0]!;
  if (!isEligible(run, youth, form)) {
    note(run, youth, "tooOldForNext");
    leavePlace(run, youth);
    leaveCare(run, youth);
    return;
  }
  countAsked(run, youth, form);
  const hasRoom = hasRoomFor(run, youth, form);
  note(run, youth, "failed", hasRoom ? form : -1);
  if (hasRoom) admit(run, youth, form);
  else holdForNext(run, youth);
}

/** Whether a follow-up inside the model comes next; if so, the youth is on its way there. */
function goesOn(run: RunState, youth: number): boolean {
  const followUps = run.compiled.followUps[run.profile[youth]! * run.compiled.forms + run.form[youth]!]!;
  if (followUps.length === 0) return false;
  let u = draw(run, youth, purpose.followUp);
  for (const { profile, share, whileFull } of followUps) {
    if (u < share) return goOnAs(run, youth, profile, whileFull);
    u -= share;
  }
  return false;
}

function goOnAs(run: RunState, youth: number, profile: number, whileFull: string): boolean {
  const before = run.profile[youth]!;
  run.profile[youth] = profile;
  run.step[youth] = run.step[youth]! + 1;
  run.isUrgent[youth] = 0;
  run.waitsSince[youth] = run.clock[0]!;
  if (askFor(run, youth, 0) && takesNextForm(run, youth, whileFull)) return true;
  run.profile[youth] = before;
  return false;
}

/** Whether the youth is on the way to the asked form: there, waiting for it with the place held, or waiting without one. */
function takesNextForm(run: RunState, youth: number, whileFull: string): boolean {
  if (whileFull === "waitsElsewhere") {
    note(run, youth, "gaveUpPlace");
    leavePlace(run, youth);
    fillFreePlaces(run);
    seekPlace(run, youth, 0);
    return true;
  }
  const asked = run.asked[youth]!;
  countAsked(run, youth, asked);
  const form = hasRoomFor(run, youth, asked) ? asked : secondChoiceNow(run, youth);
  note(run, youth, form < 0 && whileFull === "leaves" ? "followUpIsFull" : "wentOn", form);
  if (form >= 0) admit(run, youth, form);
  else if (whileFull === "holdsPlace") holdForNext(run, youth);
  return form >= 0 || whileFull === "holdsPlace";
}

/** Keep the place that is left until the asked form has one (blocking). */
function holdForNext(run: RunState, youth: number): void {
  const { offset } = run.counters;
  endMismatch(run, youth);
  run.doing[youth] = doing.holdsForNext;
  change(run, offset.held + run.form[youth]!, 1);
  change(run, offset.blocked + run.asked[youth]!, 1);
  countHoldsFor(run, youth, 1);
  waitWithPlace(run, youth);
  findCircle(run);
  noteCircle(run, youth);
}
