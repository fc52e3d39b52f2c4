import { daysPerYear } from "../engine/calendar.ts";
import { readQuantile } from "../engine/distributions/quantile-table.ts";
import { mix, mixAgain, type RunKey } from "../engine/random-source.ts";
import type { StartingPosition } from "../youth-care/care-system.ts";
import { change } from "./counters.ts";
import { draw, purpose } from "./draw-purpose.ts";
import { eventKind, plan } from "./event-calendar.ts";
import { awaitTransfer, firstEligible } from "./placement.ts";
import { occupy, updateRealised } from "./places.ts";
import { refer } from "./referral.ts";
import { doing, placeOf, type RunState } from "./run-state.ts";
import { lengthAsItWillBe, setEndOfStay } from "./stay.ts";
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
  for (const row of system.startingPosition.inCare) placeRow(run, replication, row);
  const { waiting, returning } = system.startingPosition;
  startGroup(run, replication, { name: "waiting", rows: waiting, start: startWaiting });
  startGroup(run, replication, { name: "returning", rows: returning, start: startAway });
}

function startGroup(
  run: RunState,
  replication: RunKey,
  group: {
    readonly name: string;
    readonly rows: StartingPosition["waiting"];
    readonly start: (run: RunState, profile: number, youth: number) => void;
  },
): void {
  for (const { profile, youths } of group.rows) {
    const word = caseloadWord(group.name, run.compiled.system.profiles[profile]!.id);
    for (let number = 0; number < youths; number++) group.start(run, profile, newYouth(run, replication, word, number));
  }
}

function placeRow(run: RunState, replication: RunKey, row: StartingPosition["inCare"][number]): void {
  const { system } = run.compiled;
  const word = caseloadWord(system.forms[row.form]!.id, system.profiles[row.profile]!.id);
  for (let number = 0; number < row.youths; number++) {
    const youth = newYouth(run, replication, word, number);
    run.profile[youth] = row.profile;
    run.region[youth] = chooseByName(run, youth, run.compiled.regionShare, run.compiled.regionWord);
    occupy(run, youth, row.form, emptiest(run, row.form));
    run.looksFor[youth] = placeOf.later;
    if (number < row.held) startHeld(run, youth);
    else startStay(run, youth);
    settleChoice(run, youth);
  }
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
    length = readQuantile(compiled.tables, table, draw(run, youth, purpose.stay));
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
  const stay = readQuantile(
    compiled.tables,
    compiled.stayTable[run.profile[youth]! * compiled.forms + form]!,
    draw(run, youth, purpose.stay),
  );
  const hold = readQuantile(compiled.tables, table, draw(run, youth, purpose.holdLength));
  const elapsed = fresh ? 0 : hold * draw(run, youth, purpose.elapsed);
  run.enteredAt[youth] = -stay - elapsed;
  run.birth[youth] = run.enteredAt[youth] - drawAgeDays(run, youth);
  run.doing[youth] = doing.held;
  change(run, run.counters.offset.held + form, 1);
  run.eventTime[youth] = hold - elapsed;
  plan(run, youth, eventKind.holdEnds);
}

function startWaiting(run: RunState, profile: number, youth: number): void {
  run.profile[youth] = profile;
  run.region[youth] = chooseByName(run, youth, run.compiled.regionShare, run.compiled.regionWord);
  run.birth[youth] = -drawAgeDays(run, youth);
  refer(run, youth);
  if (run.doing[youth] === doing.waiting) run.looksFor[youth] = placeOf.firstOfStartingWaiter;
}

/** Between two spells of care: one stay in the best form behind, and still young enough when the delay is over. */
function startAway(run: RunState, profile: number, youth: number): void {
  const { compiled } = run;
  const { tables, stayTable, residualReturnTable } = compiled;
  const best = compiled.acceptable[profile * compiled.choices]!;
  run.profile[youth] = profile;
  run.region[youth] = chooseByName(run, youth, compiled.regionShare, compiled.regionWord);
  let back = 0;
  for (let attempt = 0; attempt < attempts; attempt++) {
    run.step[youth] = attempt;
    const delay = readQuantile(tables, residualReturnTable, draw(run, youth, purpose.returnDelay));
    const stay = readQuantile(tables, stayTable[profile * compiled.forms + best]!, draw(run, youth, purpose.stay));
    const elapsed = delay * draw(run, youth, purpose.elapsed);
    back = delay - elapsed;
    run.birth[youth] = -elapsed - stay - drawAgeDays(run, youth);
    if (back - run.birth[youth] < compiled.system.returns.untilAge * daysPerYear) break;
  }
  run.doing[youth] = doing.away;
  run.spell[youth] = 1;
  run.step[youth] = 0;
  run.eventTime[youth] = back;
  plan(run, youth, eventKind.returns);
}

/** The best form by age, for those in care at the start; who is elsewhere or in another form may want to move. */
function settleChoice(run: RunState, youth: number): void {
  const { acceptable, choices } = run.compiled;
  const best = firstEligible(run, youth, 0);
  run.best[youth] = best < 0 ? run.form[youth]! : acceptable[run.profile[youth]! * choices + best]!;
  run.asked[youth] = run.best[youth]!;
  if (run.doing[youth] === doing.inStay && run.form[youth] !== run.best[youth]) awaitTransfer(run, youth);
}

function drawAgeDays(run: RunState, youth: number): number {
  const { tables, ageTable } = run.compiled;
  return readQuantile(tables, ageTable[run.profile[youth]!]!, draw(run, youth, purpose.age)) * daysPerYear;
}
