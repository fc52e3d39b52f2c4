import { daysPerYear } from "../engine/calendar.ts";
import type { Quantile } from "../engine/distributions/quantile.ts";
import { readQuantile, readQuantileBeyond } from "../engine/distributions/quantile-table.ts";
import { mix, mixAgain, type RunKey } from "../engine/random-source.ts";
import type { StartingGroup, StartingPosition } from "../youth-care/care-system.ts";
import { stationNumber } from "../youth-care/stations.ts";
import { beginStep, draw, drawFrom, purpose } from "./draw-purpose.ts";
import { eventKind, plan } from "./event-calendar.ts";
import { ageGiven, startKnownHold, startKnownStay } from "./known-stays.ts";
import { note } from "./log-of-youths.ts";
import { beginMismatch, causeFromStart } from "./mismatch.ts";
import { awaitTransfer, firstEligible } from "./placement.ts";
import { occupy, updateRealised } from "./places.ts";
import { referEarlier } from "./referral.ts";
import type { RunState } from "./run-state.ts";
import type { RunForm, RunLocation } from "./system-in-run.ts";
import { doing, placeOf, type Youth } from "./youth.ts";
import { holdFor, lengthAsItWillBe, setEndOfStay } from "./stay.ts";
import { takeYouth } from "./pool-of-youths.ts";
import { caseloadWord, chooseByName, giveKey, keyWord, otherKeyWord } from "./youths.ts";

/** Attempts at an age that goes with a stay under way; the last one stands. */
const attempts = 15;

/** Put the first caseload in place: those in care, those whose stay is over, and those who wait (beginstand). */
export function takeStartingPosition(run: RunState, replication: RunKey): void {
  const { system, startDays } = run.compiled;
  for (const location of run.locations) {
    location.planned = system.locations[location.index]!.placesAtStart;
    updateRealised(run, location);
  }
  for (const form of run.forms) form.freePlaces = form.locations.reduce((sum, { planned }) => sum + planned, 0);
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
  readonly youth: Youth;
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
    youth.profile = run.profiles[row.profile]!;
    youth.region = run.regions[chooseByName(run, youth, regionShare, regionWord)]!;
    return { youth, days: days === null ? null : days(draw(youth, purpose.elapsed)) };
  });
}

function placeRow(
  run: RunState,
  replication: RunKey,
  row: StartingPosition["inCare"][number],
  days: Quantile | null,
): void {
  const form = run.forms[row.form]!;
  const where = run.compiled.system.forms[row.form]!.id;
  youthsOf(run, replication, row, { where, days }).forEach(({ youth, days: passed }, number) => {
    occupy(run, youth, emptiest(form));
    youth.looksFor = placeOf.later;
    if (passed !== null) (number < row.held ? startKnownHold : startKnownStay)(run, youth, passed);
    else if (number < row.held) startHeld(run, youth);
    else startStay(run, youth);
    settleChoice(run, youth);
  });
}

/** At the start a form may be divided over locations before any choice: each in proportion to its places. */
function emptiest({ locations }: RunForm): RunLocation {
  return locations.reduce((best, location) => (filledShare(location) < filledShare(best) ? location : best));
}

function filledShare({ occupied, planned }: RunLocation): number {
  return (occupied + 1) / planned;
}

function newYouth(run: RunState, { first, second }: RunKey, word: number, number: number): Youth {
  const youth = takeYouth(run);
  giveKey(youth, keyWord(mix(first ^ word), number), otherKeyWord(mixAgain(second + word), number));
  return youth;
}

/**
 * A stay under way. In a steady state a moment meets stays in proportion to their real length: a length is drawn from
 * the length-biased spread, kept with the chance that it is not cut short (by failure or a birthday), and what has
 * passed is a uniform part of it.
 */
function startStay(run: RunState, youth: Youth): void {
  const { compiled } = run;
  const { index } = youth.form!;
  const at = youth.profile.index * compiled.forms + index;
  const fresh = compiled.system.startingPosition.elapsed === "justArrived";
  const table = fresh ? compiled.stayTable[at]! : compiled.residualStayTable[at]!;
  youth.enteredAt = 0;
  let length = 0;
  let real = 0;
  for (let attempt = 0; attempt < attempts; attempt++) {
    beginStep(youth, 0, attempt);
    length = drawFrom(run, youth, table, purpose.stay);
    youth.birth = -drawAgeDays(run, youth);
    real = lengthAsItWillBe(youth, length);
    if (fresh || real >= length * draw(youth, purpose.accepted)) break;
  }
  const elapsed = fresh ? 0 : real * draw(youth, purpose.elapsed);
  youth.stayPart = 1;
  youth.enteredAt = -elapsed;
  youth.birth = youth.birth - elapsed;
  youth.stayLength = length;
  setEndOfStay(run, youth);
}

function startHeld(run: RunState, youth: Youth): void {
  const { compiled } = run;
  const form = youth.form!;
  const fresh = compiled.system.startingPosition.elapsed === "justArrived";
  const table = fresh ? form.holdTable : compiled.residualHoldTable[form.index]!;
  const stay = drawFrom(run, youth, youth.profile.stayTable[form.index]!, purpose.stay);
  const hold = drawFrom(run, youth, table, purpose.holdLength);
  const elapsed = fresh ? 0 : hold * draw(youth, purpose.elapsed);
  youth.enteredAt = -stay - elapsed;
  youth.birth = youth.enteredAt - drawAgeDays(run, youth);
  holdFor(run, youth, hold - elapsed);
}

/** Who has waited longest comes first on the lists; those of whom it is not known come last, in the order of the file. */
function startWaiting(run: RunState, starters: readonly Starter[]): void {
  const inOrder = starters.toSorted((a, b) => (b.days ?? 0) - (a.days ?? 0));
  for (const { youth, days } of inOrder) {
    const waited = days ?? 0;
    const until = days === null ? Infinity : oldestAdmitted(youth) - waited / daysPerYear;
    youth.birth = -waited - ageGiven(run, youth, { until, shareBeyond: 0 }) * daysPerYear;
    referEarlier(run, youth, waited);
    if (youth.doing === doing.waiting) youth.looksFor = placeOf.firstOfStartingWaiter;
  }
}

/** The age from which no acceptable form admits a youth any more. */
function oldestAdmitted({ profile }: Youth): number {
  return profile.acceptable.reduce((oldest, { entryUntilAge }) => Math.max(oldest, entryUntilAge), 0);
}

/** Between two spells of care: one stay in the best form behind, and still young enough when the delay is over. */
function startAway(run: RunState, youth: Youth, days: number | null): void {
  const { compiled } = run;
  const { profile } = youth;
  const stayTable = profile.stayTable[profile.acceptable[0]!.index]!;
  let back = 0;
  for (let attempt = 0; attempt < attempts; attempt++) {
    beginStep(youth, 0, attempt);
    const delay = delayUnderWay(run, youth, days);
    const stay = drawFrom(run, youth, stayTable, purpose.stay);
    const elapsed = days ?? delay * draw(youth, purpose.elapsed);
    back = delay - elapsed;
    youth.birth = -elapsed - stay - drawAgeDays(run, youth);
    if (back - youth.birth < compiled.system.returns.untilAge * daysPerYear) break;
  }
  youth.doing = doing.away;
  youth.station = stationNumber.away;
  beginStep(youth, 1, 0);
  youth.eventTime = back;
  note(run, youth, "startsAway");
  plan(run, youth, eventKind.returns);
}

/** The whole of a delay that is under way: of one that has lasted so many days, or met at a moment of a steady state. */
function delayUnderWay(run: RunState, youth: Youth, days: number | null): number {
  const { tables, returnTable, residualReturnTable } = run.compiled;
  const u = draw(youth, purpose.returnDelay);
  if (days !== null) return readQuantileBeyond(tables, returnTable, days, u);
  return readQuantile(tables, residualReturnTable, u);
}

/** The best form by age, for those in care at the start; who is elsewhere or in another form may want to move. */
function settleChoice(run: RunState, youth: Youth): void {
  const best = firstEligible(run, youth, 0);
  youth.best = best < 0 ? youth.form : youth.profile.acceptable[best]!;
  youth.asked = youth.best;
  note(run, youth, "startsInCare");
  if (youth.form === youth.best) return;
  beginMismatch(run, youth, causeFromStart(run));
  if (youth.doing === doing.inStay) awaitTransfer(run, youth);
}

function drawAgeDays(run: RunState, youth: Youth): number {
  return drawFrom(run, youth, youth.profile.ageTable, purpose.age) * daysPerYear;
}
