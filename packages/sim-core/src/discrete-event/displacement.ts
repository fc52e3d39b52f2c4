import { drawUniform, nameWord } from "../engine/random-source.ts";
import type { Displaced } from "../outcomes/capacity-log-entry.ts";
import { findCircle } from "./circular-waiting.ts";
import { change } from "./counters.ts";
import { cancel } from "./event-calendar.ts";
import { leaveCare } from "./leaving.ts";
import { noteMove } from "./log-of-youths.ts";
import { beginMismatch, causeOfMove } from "./mismatch.ts";
import { moveWithinForm, occupy, roomiestLocation } from "./places.ts";
import { admit, countHoldsFor, hasRoomFor, leavePlace, partOfStayLeft, stopHoldingForNext } from "./placement.ts";
import { seekPlace } from "./referral.ts";
import type { RunState } from "./run-state.ts";
import type { RunForm, RunLocation } from "./system-in-run.ts";
import { doing, type Youth } from "./youth.ts";
import { leaveLists } from "./waiting-lists.ts";

type Destination = Displaced["to"];

/** Places close at once: so many youths at this location must go today. Says where they went. */
export function displaceYouths(run: RunState, location: RunLocation, youths: number): Displaced[] {
  const went: { to: Destination; youths: number }[] = [];
  for (const youth of whoMustGo(run, location, youths)) {
    const from = youth.form!;
    const to = move(run, youth);
    noteMove(run, youth, "displaced", { from, location, to: typeof to === "string" ? null : run.forms[to.form]! });
    const same = went.find((other) => isSame(other.to, to));
    if (same === undefined) went.push({ to, youths: 1 });
    else same.youths++;
    countDisplaced(run, to);
  }
  return went.sort((a, b) => b.youths - a.youths);
}

/**
 * Who goes is drawn by youth and location, and by nothing else: the same youths go first wherever they are in care, in
 * whatever scenario.
 */
function whoMustGo(run: RunState, location: RunLocation, youths: number): Youth[] {
  const { forms, locations } = run.compiled.system;
  const word = nameWord(`displaced/${forms[location.form.index]!.id}/${locations[location.index]!.id}`);
  const drawn: { youth: Youth; draw: number }[] = [];
  for (let used = 0; used < run.youthsUsed; used++) {
    const youth = run.youths[used]!;
    if (youth.doing === doing.nothing || youth.location !== location) continue;
    drawn.push({ youth, draw: drawUniform(keyOfSpell(youth), youth.otherKey, word) });
  }
  drawn.sort((a, b) => a.draw - b.draw);
  return drawn.slice(0, youths).map(({ youth }) => youth);
}

/** Fate is drawn anew when a youth comes back, and not when it moves within a spell of care. */
function keyOfSpell(youth: Youth): number {
  return youth.key ^ Math.imul(youth.spell + 1, 0x2545f491);
}

/**
 * Another location of the same form comes first: there the stay simply goes on. Then the next acceptable form that has
 * room, then a place outside the landsdeel; without any of these the youth waits as an urgent one.
 */
function move(run: RunState, youth: Youth): Destination {
  const form = youth.form!;
  const to = form.freePlaces > 0 ? form : otherFormWithRoom(run, youth);
  if (to === null) return loseThePlace(run, youth);
  if (to === form) moveWithinForm(run, youth, roomiestLocation(form));
  else if (youth.doing === doing.inStay) admit(run, youth, to);
  else takeHoldAlong(run, youth, to);
  return { form: to.index, location: youth.location!.index };
}

function otherFormWithRoom(run: RunState, youth: Youth): RunForm | null {
  for (const form of youth.profile.acceptable) {
    if (form !== youth.form && hasRoomFor(run, youth, form)) return form;
  }
  return run.elsewhere === youth.form ? null : run.elsewhere;
}

/** A youth whose stay is over waits on in another form, for as long as it would have waited where it was. */
function takeHoldAlong(run: RunState, youth: Youth, form: RunForm): void {
  const isForNext = youth.doing === doing.holdsForNext;
  const cause = causeOfMove(youth);
  if (isForNext) countHoldsFor(run, youth, -1);
  change(run, youth.form!.held, -1);
  leavePlace(run, youth);
  occupy(run, youth, roomiestLocation(form));
  youth.enteredAt = run.now;
  change(run, form.held, 1);
  if (isForNext) {
    countHoldsFor(run, youth, 1);
    findCircle(run);
  } else if (form !== youth.best) beginMismatch(run, youth, cause);
}

/** No place anywhere. Who only held the place for care outside the model is out of care; the others wait, urgent. */
function loseThePlace(run: RunState, youth: Youth): Destination {
  cancel(run, youth);
  leaveLists(youth);
  if (youth.doing === doing.held) {
    change(run, youth.form!.held, -1);
    leavePlace(run, youth);
    leaveCare(run, youth);
    return "out";
  }
  if (youth.doing === doing.holdsForNext) stopHoldingForNext(run, youth);
  else {
    youth.stayPart = partOfStayLeft(run, youth);
    youth.isInterrupted = true;
  }
  leavePlace(run, youth);
  youth.doing = doing.nothing;
  youth.isUrgent = true;
  seekPlace(run, youth, 0);
  // Care outside the landsdeel takes an urgent youth in without asking for a place.
  if (youth.form !== null) return { form: youth.form.index, location: youth.location!.index };
  return youth.doing === doing.waiting ? "waiting" : "out";
}

function isSame(a: Destination, b: Destination): boolean {
  return typeof a === "string" || typeof b === "string" ? a === b : a.location === b.location;
}

function countDisplaced({ tally, forms }: RunState, to: Destination): void {
  if (tally.measuring === 0) return;
  tally.displaced++;
  if (to === "waiting") tally.displacedToWaiting++;
  else if (to !== "out" && forms[to.form]!.isElsewhere) tally.displacedElsewhere++;
}
