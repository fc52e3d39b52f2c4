import { daysPerYear } from "../engine/calendar.ts";
import type { Quantile } from "../engine/distributions/quantile.ts";
import { readQuantile, readQuantileBeyond } from "../engine/distributions/quantile-table.ts";
import { mix, mixAgain, type RunKey } from "../engine/random-source.ts";
import type { StartingGroup, StartingPosition } from "../youth-care/care-system.ts";
import { draw, drawFrom, purpose } from "./draw-purpose.ts";
import { eventKind, plan } from "./event-calendar.ts";
import { ageGiven, startKnownHold, startKnownStay } from "./known-stays.ts";
import { note } from "./log-of-youths.ts";
import { beginMismatch, causeFromStart } from "./mismatch.ts";
import { awaitTransfer, firstEligible } from "./placement.ts";
import { occupy, updateRealised } from "./places.ts";
import { referEarlier } from "./referral.ts";
import { doing, placeOf, type RunState } from "./run-state.ts";
import { holdFor, lengthAsItWillBe, setEndOfStay } from "./stay.ts";
import { takeRow } from "./youth-rows.ts";
import { caseloadWord, chooseByName, giveKey, keyWord, otherKeyWord } from "./youths.ts";

/** Attempts at an age that goes with a stay under way; the last one stands. */
const attempts = 15;

/** Put the first caseload in place: those in care, those whose stay is over, and those who wait (beginstand). */
export function takeStartingPosition(run: RunState, replication: RunKey): void {
  const { system } = run.compiled;
  system.locations.forEach((location, index) => {
    run.planned[index] = location.placesAtStart;
    updateRealised(run, index);
  });
  system.forms.forEach((form, index) => {
    run.freePlaces[index] = form.locations.reduce((sum, location) => sum + run.planned[location]!, 0);
  });
  const { startDays } = run.compiled;
  const { inCare, waiting, returning } = system.startingPosition;
  inCare.forEach((row, index) => {
    placeRow(run, replication, row, startDays.inCare[index]!);
  });
  startWaiting(
    run,
    waiting.flatMap((row, index) =>
      youthsOf(run, replication, row, { where: "waiting", days: startDays.waiting[index]! }),
    ),
  );
  returning.forEach((row, index) => {
    const group = { where: "returning", days: startDays.returning[index]! };
    for (const { youth, days } of youthsOf(run, replication, row, group)) startAway(run, youth, days);
  });
}

/** A youth of the first caseload, and the days that have passed; null: not known. */
interface Starter {
  readonly youth: number;
  readonly days: number | null;
}

/** The youths of a row: who they are, from which region, and how many days have passed for each. */
function youthsOf(
  run: RunState,
  replication: RunKey,
  row: StartingGroup,
  { where, days }: { where: string; days: Quantile | null },
): Starter[] {
  const { system, regionShare, regionWord } = run.compiled;
  const word = caseloadWord(where, system.profiles[row.profile]!.id, row.days);
  return Array.from({ length: row.youths }, (_, number) => {
    const youth = newYouth(run, replication, word, number);
    run.profile[youth] = row.profile;
    run.region[youth] = chooseByName(run, youth, regionShare, regionWord);
    return { youth, days: days === null ? null : days(draw(run, youth, purpose.elapsed)) };
  });
}

function placeRow(
  run: RunState,
  replication: RunKey,
  row: StartingPosition["inCare"][number],
  days: Quantile | null,
): void {
  const where = run.compiled.system.forms[row.form]!.id;
  youthsOf(run, replication, row, { where, days }).forEach(({ youth, days: passed }, number) => {
    occupy(run, youth, row.form, emptiest(run, row.form));
    run.looksFor[youth] = placeOf.later;
    if (passed !== null) (number < row.held ? startKnownHold : startKnownStay)(run, youth, passed);
    else if (number < row.held) startHeld(run, youth);
    else startStay(run, youth);
    settleChoice(run, youth);
  });
}

/** At the start a form may be divided over locations before any choice: each in proportion to its places. */
function emptiest(run: RunState, form: number): number {
  const { locationsOfForm } = run.compiled;
  let best = locationsOfForm[form]![0]!;
  for (const location of locationsOfForm[form]!)
    if (filledShare(run, location) < filledShare(run, best)) best = location;
  return best;
}

function filledShare(run: RunState, location: number): number {
  return (run.occupied[location]! + 1) / run.planned[location]!;
}

function newYouth(run: RunState, { first, second }: RunKey, word: number, number: number): number {
  const youth = takeRow(run);
  giveKey(run, youth, keyWord(mix(first ^ word), number), otherKeyWord(mixAgain(second + word), number));
  return youth;
}

/**
 * A stay under way. In a steady state a moment meets stays in proportion to their real length: a length is drawn from
 * the length-biased spread, kept with the chance that it is not cut short (by failure or a birthday), and what has
 * passed is a uniform part of it.
 */
function startStay(run: RunState, youth: number): void {
  const { compiled } = run;
  const at = run.profile[youth]! * compiled.forms + run.form[youth]!;
  const fresh = compiled.system.startingPosition.elapsed === "justArrived";
  const table = fresh ? compiled.stayTable[at]! : compiled.residualStayTable[at]!;
  run.enteredAt[youth] = 0;
  let length = 0;
  let real = 0;
  for (let attempt = 0; attempt < attempts; attempt++) {
    run.step[youth] = attempt;
    length = drawFrom(run, youth, table, purpose.stay);
    run.birth[youth] = -drawAgeDays(run, youth);
    real = lengthAsItWillBe(run, youth, length);
    if (fresh || real >= length * draw(run, youth, purpose.accepted)) break;
  }
  const elapsed = fresh ? 0 : real * draw(run, youth, purpose.elapsed);
  run.stayPart[youth] = 1;
  run.enteredAt[youth] = -elapsed;
  run.birth[youth] = run.birth[youth]! - elapsed;
  setEndOfStay(run, youth, length);
}

function startHeld(run: RunState, youth: number): void {
  const { compiled } = run;
  const form = run.form[youth]!;
  const fresh = compiled.system.startingPosition.elapsed === "justArrived";
  const table = fresh ? compiled.holdTable[form]! : compiled.residualHoldTable[form]!;
  const stay = drawFrom(run, youth, compiled.stayTable[run.profile[youth]! * compiled.forms + form]!, purpose.stay);
  const hold = drawFrom(run, youth, table, purpose.holdLength);
  const elapsed = fresh ? 0 : hold * draw(run, youth, purpose.elapsed);
  run.enteredAt[youth] = -stay - elapsed;
  run.birth[youth] = run.enteredAt[youth] - drawAgeDays(run, youth);
  holdFor(run, youth, hold - elapsed);
}

/** Who has waited longest comes first on the lists; those of whom it is not known come last, in the order of the file. */
function startWaiting(run: RunState, starters: readonly Starter[]): void {
  const inOrder = starters.toSorted((a, b) => (b.days ?? 0) - (a.days ?? 0));
  for (const { youth, days } of inOrder) {
    const waited = days ?? 0;
    const until = days === null ? Infinity : oldestAdmitted(run, youth) - waited / daysPerYear;
    run.birth[youth] = -waited - ageGiven(run, youth, { until, shareBeyond: 0 }) * daysPerYear;
    referEarlier(run, youth, waited);
    if (run.doing[youth] === doing.waiting) run.looksFor[youth] = placeOf.firstOfStartingWaiter;
  }
}

/** The age from which no acceptable form admits a youth any more. */
function oldestAdmitted(run: RunState, youth: number): number {
  const { acceptable, choices, entryUntilAge } = run.compiled;
  const row = run.profile[youth]! * choices;
  let oldest = 0;
  for (let choice = 0; choice < choices && acceptable[row + choice]! >= 0; choice++) {
    oldest = Math.max(oldest, entryUntilAge[acceptable[row + choice]!]!);
  }
  return oldest;
}

/** Between two spells of care: one stay in the best form behind, and still young enough when the delay is over. */
function startAway(run: RunState, youth: number, days: number | null): void {
  const { compiled } = run;
  const { stayTable } = compiled;
  const profile = run.profile[youth]!;
  const best = compiled.acceptable[profile * compiled.choices]!;
  let back = 0;
  for (let attempt = 0; attempt < attempts; attempt++) {
    run.step[youth] = attempt;
    const delay = delayUnderWay(run, youth, days);
    const stay = drawFrom(run, youth, stayTable[profile * compiled.forms + best]!, purpose.stay);
    const elapsed = days ?? delay * draw(run, youth, purpose.elapsed);
    back = delay - elapsed;
    run.birth[youth] = -elapsed - stay - drawAgeDays(run, youth);
    if (back - run.birth[youth] < compiled.system.returns.untilAge * daysPerYear) break;
  }
  run.doing[youth] = doing.away;
  run.spell[youth] = 1;
  run.step[youth] = 0;
  run.eventTime[youth] = back;
  note(run, youth, "startsAway");
  plan(run, youth, eventKind.returns);
}

/** The whole of a delay that is under way: of one that has lasted so many days, or met at a moment of a steady state. */
function delayUnderWay(run: RunState, youth: number, days: number | null): number {
  const { tables, returnTable, residualReturnTable } = run.compiled;
  const u = draw(run, youth, purpose.returnDelay);
  if (days !== null) return readQuantileBeyond(tables, returnTable, days, u);
  return readQuantile(tables, residualReturnTable, u);
}

/** The best form by age, for those in care at the start; who is elsewhere or in another form may want to move. */
function settleChoice(run: RunState, youth: number): void {
  const { acceptable, choices } = run.compiled;
  const best = firstEligible(run, youth, 0);
  run.best[youth] = best < 0 ? run.form[youth]! : acceptable[run.profile[youth]! * choices + best]!;
  run.asked[youth] = run.best[youth]!;
  note(run, youth, "startsInCare");
  if (run.form[youth] === run.best[youth]) return;
  beginMismatch(run, youth, causeFromStart(run));
  if (run.doing[youth] === doing.inStay) awaitTransfer(run, youth);
}

function drawAgeDays(run: RunState, youth: number): number {
  const { ageTable } = run.compiled;
  return drawFrom(run, youth, ageTable[run.profile[youth]!]!, purpose.age) * daysPerYear;
}
