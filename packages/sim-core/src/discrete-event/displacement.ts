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
import { doing, type RunState } from "./run-state.ts";
import { leaveLists } from "./waiting-lists.ts";

type Destination = Displaced["to"];

/** Places close at once: so many youths at this location must go today. Says where they went. */
export function displaceYouths(run: RunState, location: number, youths: number): Displaced[] {
  const went: { to: Destination; youths: number }[] = [];
  for (const youth of whoMustGo(run, location, youths)) {
    const from = run.form[youth]!;
    const to = move(run, youth);
    noteMove(run, youth, "displaced", { from, location, to: typeof to === "string" ? -1 : to.form });
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
function whoMustGo(run: RunState, location: number, youths: number): number[] {
  const { forms, locations } = run.compiled.system;
  const { form, id } = locations[location]!;
  const word = nameWord(`displaced/${forms[form]!.id}/${id}`);
  const drawn: { youth: number; draw: number }[] = [];
  for (let youth = 0; youth < run.rowsUsed; youth++) {
    if (run.doing[youth] === doing.nothing || run.location[youth] !== location) continue;
    drawn.push({ youth, draw: drawUniform(keyOfSpell(run, youth), run.otherKey[youth]!, word) });
  }
  drawn.sort((a, b) => a.draw - b.draw);
  return drawn.slice(0, youths).map(({ youth }) => youth);
}

/** Fate is drawn anew when a youth comes back, and not when it moves within a spell of care. */
function keyOfSpell(run: RunState, youth: number): number {
  return run.key[youth]! ^ Math.imul(run.spell[youth]! + 1, 0x2545f491);
}

/**
 * Another location of the same form comes first: there the stay simply goes on. Then the next acceptable form that has
 * room, then a place outside the landsdeel; without any of these the youth waits as an urgent one.
 */
function move(run: RunState, youth: number): Destination {
  const form = run.form[youth]!;
  const to = run.freePlaces[form]! > 0 ? form : otherFormWithRoom(run, youth);
  if (to < 0) return loseThePlace(run, youth);
  if (to === form) moveWithinForm(run, youth, roomiestLocation(run, form));
  else if (run.doing[youth] === doing.inStay) admit(run, youth, to);
  else takeHoldAlong(run, youth, to);
  return { form: to, location: run.location[youth]! };
}

function otherFormWithRoom(run: RunState, youth: number): number {
  const { acceptable, choices, system } = run.compiled;
  const row = run.profile[youth]! * choices;
  for (let choice = 0; choice < choices && acceptable[row + choice]! >= 0; choice++) {
    const form = acceptable[row + choice]!;
    if (form !== run.form[youth] && hasRoomFor(run, youth, form)) return form;
  }
  const elsewhere = system.placement.elsewhereForm;
  return elsewhere === null || elsewhere === run.form[youth] ? -1 : elsewhere;
}

/** A youth whose stay is over waits on in another form, for as long as it would have waited where it was. */
function takeHoldAlong(run: RunState, youth: number, form: number): void {
  const { offset } = run.counters;
  const isForNext = run.doing[youth] === doing.holdsForNext;
  const cause = causeOfMove(run, youth);
  if (isForNext) countHoldsFor(run, youth, -1);
  change(run, offset.held + run.form[youth]!, -1);
  leavePlace(run, youth);
  occupy(run, youth, form, roomiestLocation(run, form));
  run.enteredAt[youth] = run.clock[0]!;
  change(run, offset.held + form, 1);
  if (isForNext) {
    countHoldsFor(run, youth, 1);
    findCircle(run);
  } else if (form !== run.best[youth]) beginMismatch(run, youth, cause);
}

/** No place anywhere. Who only held the place for care outside the model is out of care; the others wait, urgent. */
function loseThePlace(run: RunState, youth: number): Destination {
  cancel(run, youth);
  leaveLists(run, youth);
  if (run.doing[youth] === doing.held) {
    change(run, run.counters.offset.held + run.form[youth]!, -1);
    leavePlace(run, youth);
    leaveCare(run, youth);
    return "out";
  }
  if (run.doing[youth] === doing.holdsForNext) stopHoldingForNext(run, youth);
  else {
    run.stayPart[youth] = partOfStayLeft(run, youth);
    run.isInterrupted[youth] = 1;
  }
  leavePlace(run, youth);
  run.isUrgent[youth] = 1;
  seekPlace(run, youth, 0);
  return run.doing[youth] === doing.waiting ? "waiting" : "out";
}

function isSame(a: Destination, b: Destination): boolean {
  return typeof a === "string" || typeof b === "string" ? a === b : a.location === b.location;
}

function countDisplaced({ tally, compiled }: RunState, to: Destination): void {
  if (tally.measuring === 0) return;
  tally.displaced++;
  if (to === "waiting") tally.displacedToWaiting++;
  else if (to !== "out" && compiled.isElsewhere[to.form] === 1) tally.displacedElsewhere++;
}
