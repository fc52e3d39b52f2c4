import { admit, freePlaces, type MeanFieldState } from "./run-state.ts";
import type { Seeker } from "./seekers.ts";
import { regular, shareAt, urgent } from "./waiting-laws.ts";
import {
  dropEmptyCohorts,
  findCohort,
  nobody,
  placeInLine,
  type WaitingCohort,
  type WaitingList,
} from "./waiting-list.ts";

/** Give free places to those who wait: urgent first, then in order of arrival, then second choices of who tries now. */
export function placeThoseWaiting(state: MeanFieldState, round: number): void {
  for (let form = 0; form < state.lists.length; form++) serveForm(state, form);
  for (const urgency of [urgent, regular] as const) {
    if (state.laws.fallsBack[urgency] !== null) tryOthers(state, urgency, round);
  }
  for (const list of state.lists) dropEmptyCohorts(list);
}

/** A share of some columns of a cohort enters a form. */
export function admitShare(
  state: MeanFieldState,
  form: number,
  list: WaitingList,
  cohort: WaitingCohort,
  columns: Int32Array,
  share: number,
): void {
  const { group, holds, isReferral, canGiveUp } = list.columns;
  const { bestForm, groupCount, occupied, reserved } = state;
  const waiting = cohort.youths;
  let [all, gaveUp, placed, best, referred, referredToBest] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i]!;
    const there = waiting[column]!;
    if (there === 0) continue;
    const youths = there * share;
    const number = form * groupCount + group[column]!;
    waiting[column] = there - youths;
    if (holds[column]! >= 0) occupied[holds[column]!]! -= youths;
    else placed += youths;
    if (canGiveUp[column] === 1) gaveUp += youths;
    admit(state, number, youths);
    reserved[form]! += youths * placeNeed(state, number);
    const bestShare = bestForm[group[column]!] === form ? youths : 0;
    all += youths;
    best += bestShare;
    if (isReferral[column] === 0) continue;
    referred += youths;
    referredToBest += bestShare;
  }
  list.withoutPlace -= placed;
  cohort.all -= all;
  cohort.mayGiveUp -= gaveUp;
  countAdmissions(state, form, all, best);
  countPlacements(state, form, list, cohort.meanStep, referred, referredToBest);
}

/** Share of an admission that still takes the place at the end of the step, at most. */
export function placeNeed(state: MeanFieldState, number: number): number {
  const known = state.placeNeed[number]!;
  return Number.isNaN(known) ? (state.placeNeed[number] = toPlaceNeed(state, number)) : known;
}

function toPlaceNeed(state: MeanFieldState, number: number): number {
  const form = Math.floor(number / state.groupCount);
  const { ends } = state.tables.stay(form, number % state.groupCount);
  const { share } = state.system.forms[form]!.hold;
  const holding = share > 0 ? share * state.tables.hold(form).alive[0]! : 0;
  let keeping = 0;
  for (const route of state.plan.followUp[number] ?? []) {
    if (state.plan.seekers[route.plain]!.holds >= 0) keeping += route.share;
  }
  return Math.max(1 - ends.byLag[0]! * (1 - holding) * (1 - keeping), 1e-6);
}

function serveForm(state: MeanFieldState, form: number): void {
  const list = state.lists[form]!;
  for (const urgency of [urgent, regular] as const) {
    const also = state.laws.rules[urgency].waitsFor === "acceptable" ? state.alsoServed[form]! : nobodyElse;
    for (let step = firstFrom(list, also, urgency, -Infinity); step <= state.step;) {
      if (freePlaces(state, form) <= nobody) return;
      serveStep(state, form, urgency, step, also);
      step = firstFrom(list, also, urgency, step + 1);
    }
  }
}

/** Columns of the list of another form. */
type OtherList = MeanFieldState["alsoServed"][number][number];
const nobodyElse: readonly OtherList[] = [];

/** The first step, from this one on, in which somebody came who still waits; infinite where nobody does. */
function firstFrom(list: WaitingList, also: readonly OtherList[], urgency: 0 | 1, step: number): number {
  let first = stepFrom(list, urgency, step);
  for (const other of also) first = Math.min(first, stepFrom(other.list, urgency, step));
  return first;
}

function stepFrom({ cohorts }: WaitingList, urgency: 0 | 1, step: number): number {
  const line = cohorts[urgency];
  const cohort = line[step === -Infinity ? 0 : placeInLine(line, step)];
  return cohort === undefined ? Infinity : cohort.step;
}

/** Serve everyone of one urgency who arrived in one step, or the same share of each where places fall short. */
function serveStep(
  state: MeanFieldState,
  form: number,
  urgency: 0 | 1,
  step: number,
  also: readonly OtherList[],
): void {
  const list = state.lists[form]!;
  const cohort = findCohort(list, urgency, step);
  // Those who have just come to another list try in the order of their own choice.
  const lag = state.step - step;
  const eligible = lag === 0 ? 0 : shareAt(state.laws.fallsBack[urgency]?.byNow, lag);
  const own = state.ownColumns[form]!;
  let need = cohort === null ? 0 : placesNeeded(state, form, list, cohort, own);
  if (eligible > 0) {
    for (const other of also) {
      const there = findCohort(other.list, urgency, step);
      if (there !== null) need += eligible * placesNeeded(state, form, other.list, there, other.columns);
    }
  }
  if (need <= 0) return;
  const share = Math.min(1, freePlaces(state, form) / need);
  if (cohort !== null && cohort.all > 0) admitShare(state, form, list, cohort, own, share);
  if (eligible === 0) return;
  for (const other of also) {
    const there = findCohort(other.list, urgency, step);
    if (there === null || there.all < nobody) continue;
    admitShare(state, form, other.list, there, other.columns, share * eligible);
  }
}

function placesNeeded(
  state: MeanFieldState,
  form: number,
  list: WaitingList,
  cohort: WaitingCohort,
  columns: Int32Array,
): number {
  if (cohort.all < nobody) return 0;
  const { group } = list.columns;
  const { youths } = cohort;
  let need = 0;
  for (let i = 0; i < columns.length; i++) {
    const there = youths[columns[i]!]!;
    if (there > 0) need += there * placeNeed(state, form * state.groupCount + group[columns[i]!]!);
  }
  return need;
}

/** Those who reach the wait after which other forms may be tried, try these in order. */
function tryOthers(state: MeanFieldState, urgency: 0 | 1, round: number): void {
  const { inStep, firstLag, lastLag } = state.laws.fallsBack[urgency]!;
  // In later rounds of a step only those of this step are new.
  const oldest = round > 0 ? state.step : state.step - lastLag;
  for (const list of state.lists) {
    const line = list.cohorts[urgency];
    for (let i = placeInLine(line, oldest); i < line.length; i++) {
      const cohort = line[i]!;
      if (cohort.step > state.step - firstLag) break;
      if (cohort.all >= nobody) tryEach(state, list, cohort, shareAt(inStep, state.step - cohort.step));
    }
  }
}

function tryEach(state: MeanFieldState, list: WaitingList, cohort: WaitingCohort, due: number): void {
  if (due === 0) return;
  for (const seeker of list.seekers) if (seeker.acceptsOthers) tryInOrder(state, list, cohort, seeker, due);
}

function tryInOrder(
  state: MeanFieldState,
  list: WaitingList,
  cohort: WaitingCohort,
  { column, others, group }: Seeker,
  due: number,
): void {
  let youths = cohort.youths[column]! * due;
  for (const form of others) {
    if (youths <= nobody) return;
    const need = placeNeed(state, form * state.groupCount + group);
    const placed = Math.min(youths, Math.max(0, freePlaces(state, form)) / need);
    if (placed <= nobody) continue;
    admitShare(
      state,
      form,
      list,
      cohort,
      state.columnAlone[list.form]![column]!,
      Math.min(1, placed / cohort.youths[column]!),
    );
    youths -= placed;
  }
}

/** Admissions of any kind, and those of youths for whom the form is the best. */
function countAdmissions({ tally, measuredShare }: MeanFieldState, form: number, all: number, best: number): void {
  tally.admissions[form]! += all * measuredShare;
  tally.mismatchAdmissions[form]! += (all - best) * measuredShare;
}

/** Places after a referral. */
function countPlacements(
  state: MeanFieldState,
  form: number,
  list: WaitingList,
  cameIn: number,
  referred: number,
  toBest: number,
): void {
  const { tally } = state;
  const youths = referred * state.measuredShare;
  const days = (state.step - cameIn) * state.tables.grid.stepDays;
  tally.placements += youths;
  tally.mismatchPlacements += (referred - toBest) * state.measuredShare;
  tally.waitDays += youths * days;
  if (form === state.system.placement.elsewhereForm) tally.elsewhere += youths;
  if (form !== list.form) return;
  tally.askedAndPlaced[form]! += youths;
  tally.askedWaitDays[form]! += youths * days;
}
