import { findCircle } from "./circular-waiting.ts";
import { change } from "./counters.ts";
import { beginStep, draw, drawFrom, happens, purpose } from "./draw-purpose.ts";
import { admit, countHoldsFor, fillFreePlaces, hasRoomFor, isEligible, leavePlace } from "./placement.ts";
import { askFor, countAsked, refer, secondChoiceNow, seekPlace, waitWithPlace } from "./referral.ts";
import { leaveCare } from "./leaving.ts";
import { note, noteCircle, noteEndOfStay } from "./log-of-youths.ts";
import { endMismatch } from "./mismatch.ts";
import type { RunState } from "./run-state.ts";
import { doing, type Youth } from "./youth.ts";
import { holdFor } from "./stay.ts";
import type { RunProfile } from "./system-in-run.ts";
import { leaveLists } from "./waiting-lists.ts";
import { chooseByName } from "./youths.ts";

/** A stay is over: it failed, a follow-up comes next, the place is held for want of one outside, or the youth leaves. */
export function stayEnds(run: RunState, youth: Youth): void {
  leaveLists(youth);
  youth.doing = doing.nothing;
  if (youth.willFail) {
    moveAfterFailure(run, youth);
    return;
  }
  noteEndOfStay(run, youth);
  if (!run.compiled.system.outflow.holdBeforeFollowUp && goesOn(run, youth)) return;
  if (!isHeld(run, youth)) afterHold(run, youth);
}

/** The place was held long enough. */
export function holdEnds(run: RunState, youth: Youth): void {
  youth.doing = doing.nothing;
  change(run, youth.form!.held, -1);
  afterHold(run, youth);
}

/** A youth comes back, with the same profile or another one. */
export function comeBack(run: RunState, youth: Youth): void {
  const { compiled } = run;
  if (happens(youth, compiled.system.returns.newProfileShare, purpose.newProfile)) {
    youth.profile = run.profiles[chooseByName(run, youth, compiled.profileShare, compiled.profileWord)]!;
    note(run, youth, "newProfile");
  }
  refer(run, youth);
}

function afterHold(run: RunState, youth: Youth): void {
  if (run.compiled.system.outflow.holdBeforeFollowUp && goesOn(run, youth)) return;
  note(run, youth, "left");
  leavePlace(run, youth);
  leaveCare(run, youth);
}

function isHeld(run: RunState, youth: Youth): boolean {
  const form = youth.form!;
  if (!happens(youth, form.holdShare, purpose.isHeld)) return false;
  const days = drawFrom(run, youth, form.holdTable, purpose.holdLength);
  note(run, youth, "held");
  holdFor(run, youth, days);
  return true;
}

function moveAfterFailure(run: RunState, youth: Youth): void {
  const { tally } = run;
  const form = youth.form!.failsTo!;
  tally.failures += tally.measuring;
  beginStep(youth, youth.spell, youth.step + 1);
  youth.isUrgent = true;
  youth.acceptsSecond = false;
  youth.mayFallBack = false;
  youth.choice = -1;
  youth.best = form;
  youth.asked = form;
  youth.waitsSince = run.now;
  if (!isEligible(run, youth, form)) {
    note(run, youth, "tooOldForNext");
    leavePlace(run, youth);
    leaveCare(run, youth);
    return;
  }
  const hasRoom = hasRoomFor(run, youth, form);
  countAsked(run, form, hasRoom);
  note(run, youth, "failed", hasRoom ? form : null);
  if (hasRoom) admit(run, youth, form);
  else holdForNext(run, youth);
}

/** Whether a follow-up inside the model comes next; if so, the youth is on its way there. */
function goesOn(run: RunState, youth: Youth): boolean {
  const followUps = youth.profile.followUps[youth.form!.index]!;
  if (followUps.length === 0) return false;
  let u = draw(youth, purpose.followUp);
  for (const { profile, share, whileFull } of followUps) {
    if (u < share) return goOnAs(run, youth, run.profiles[profile]!, whileFull);
    u -= share;
  }
  return false;
}

function goOnAs(run: RunState, youth: Youth, profile: RunProfile, whileFull: string): boolean {
  const before = youth.profile;
  youth.profile = profile;
  beginStep(youth, youth.spell, youth.step + 1);
  youth.isUrgent = false;
  youth.waitsSince = run.now;
  if (askFor(run, youth, 0) && takesNextForm(run, youth, whileFull)) return true;
  youth.profile = before;
  return false;
}

/** Whether the youth is on the way to the asked form: there, waiting for it with the place held, or waiting without one. */
function takesNextForm(run: RunState, youth: Youth, whileFull: string): boolean {
  if (whileFull === "waitsElsewhere") {
    note(run, youth, "gaveUpPlace");
    leavePlace(run, youth);
    fillFreePlaces(run);
    seekPlace(run, youth, 0);
    return true;
  }
  const asked = youth.asked!;
  const hasRoom = hasRoomFor(run, youth, asked);
  countAsked(run, asked, hasRoom);
  const form = hasRoom ? asked : secondChoiceNow(run, youth);
  note(run, youth, form === null && whileFull === "leaves" ? "followUpIsFull" : "wentOn", form);
  if (form !== null) admit(run, youth, form);
  else if (whileFull === "holdsPlace") holdForNext(run, youth);
  return form !== null || whileFull === "holdsPlace";
}

/** Keep the place that is left until the asked form has one (blocking). */
function holdForNext(run: RunState, youth: Youth): void {
  endMismatch(run, youth);
  youth.doing = doing.holdsForNext;
  change(run, youth.form!.held, 1);
  change(run, youth.asked!.blocked, 1);
  countHoldsFor(run, youth, 1);
  waitWithPlace(run, youth);
  findCircle(run);
  noteCircle(run, youth);
}
