import { freePlaces, type MeanFieldState } from "./run-state.ts";
import type { Seeker } from "./seekers.ts";
import { regular, urgent } from "./waiting-laws.ts";
import { nobody, passEmptySteps, type WaitingList } from "./waiting-list.ts";

/** Give free places to those who wait: urgent first, then in order of arrival, then second choices of who tries now. */
export function placeThoseWaiting(state: MeanFieldState, round: number): void {
  for (let form = 0; form < state.lists.length; form++) serveForm(state, form);
  for (const urgency of [urgent, regular] as const) {
    if (state.laws.fallsBack[urgency] !== null) tryOthers(state, urgency, round);
  }
  for (const list of state.lists) passEmptySteps(list, state.step);
}

/** Who waits for one form with one urgency since one step. */
export interface Cohort {
  readonly list: WaitingList;
  readonly urgency: 0 | 1;
  readonly step: number;
}

/** A share of some columns of a cohort enters a form. */
export function admitShare(
  state: MeanFieldState,
  form: number,
  { list, urgency, step }: Cohort,
  columns: Int32Array,
  share: number,
): void {
  const counted = { all: 0, best: 0, referred: 0, referredToBest: 0 };
  const waiting = list.youths[urgency];
  const { group, holds, isReferral } = list.columns;
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i]!;
    const there = waiting[step * list.width + column]!;
    if (there === 0) continue;
    const youths = there * share;
    const number = form * state.groupCount + group[column]!;
    waiting[step * list.width + column] = there - youths;
    if (holds[column]! >= 0) state.occupied[holds[column]!]! -= youths;
    else list.withoutPlace -= youths;
    state.admitted[number]! += youths;
    state.reserved[form]! += youths * placeNeed(state, number);
    const isBest = state.bestForm[group[column]!] === form;
    counted.all += youths;
    if (isBest) counted.best += youths;
    if (isReferral[column] === 1) counted.referred += youths;
    if (isBest && isReferral[column] === 1) counted.referredToBest += youths;
  }
  list.byStep[urgency][step]! -= counted.all;
  if (counted.all > 0) countAdmissions(state, form, list, step, counted);
}

/** Share of an admission that still takes the place at the end of the step, at most. */
export function placeNeed(state: MeanFieldState, number: number): number {
  const known = state.placeNeed[number]!;
  if (!Number.isNaN(known)) return known;
  const form = Math.floor(number / state.groupCount);
  const { ends } = state.tables.stay(form, number % state.groupCount);
  const { share } = state.system.forms[form]!.hold;
  const holding = share > 0 ? share * state.tables.hold(form).alive[0]! : 0;
  let keeping = 0;
  for (const route of state.plan.followUp[number] ?? []) {
    if (state.plan.seekers[route.plain]!.holds >= 0) keeping += route.share;
  }
  const need = 1 - ends.byLag[0]! * (1 - holding) * (1 - keeping);
  return (state.placeNeed[number] = Math.max(need, 1e-6));
}

function serveForm(state: MeanFieldState, form: number): void {
  const list = state.lists[form]!;
  for (const urgency of [urgent, regular] as const) {
    const also = state.laws.rules[urgency].waitsFor === "acceptable" ? state.alsoServed[form]! : nobodyElse;
    let first = list.head[urgency];
    for (const other of also) first = Math.min(first, other.list.head[urgency]);
    for (let step = first; step <= state.step; step++) {
      if (freePlaces(state, form) <= nobody) return;
      serveStep(state, form, { list, urgency, step }, also);
    }
  }
}

/** Columns of the list of another form. */
type OtherList = MeanFieldState["alsoServed"][number][number];
const nobodyElse: readonly OtherList[] = [];

/** Serve everyone of one urgency who arrived in one step, or the same share of each where places fall short. */
function serveStep(state: MeanFieldState, form: number, cohort: Cohort, also: readonly OtherList[]): void {
  const { list, urgency, step } = cohort;
  // Those who have just come to another list try in the order of their own choice.
  const lag = state.step - step;
  const eligible = lag === 0 ? 0 : (state.laws.fallsBack[urgency]?.byNow[lag] ?? 0);
  let need = placesNeeded(state, form, cohort, state.ownColumns[form]!);
  if (eligible > 0) {
    for (const other of also) {
      need += eligible * placesNeeded(state, form, { list: other.list, urgency, step }, other.columns);
    }
  }
  if (need <= 0) return;
  const share = Math.min(1, freePlaces(state, form) / need);
  if (list.byStep[urgency][step]! > 0) admitShare(state, form, cohort, state.ownColumns[form]!, share);
  if (eligible === 0) return;
  for (const other of also) {
    if (other.list.byStep[urgency][step]! < nobody) continue;
    admitShare(state, form, { list: other.list, urgency, step }, other.columns, share * eligible);
  }
}

function placesNeeded(
  state: MeanFieldState,
  form: number,
  { list, urgency, step }: Cohort,
  columns: Int32Array,
): number {
  if (list.byStep[urgency][step]! < nobody) return 0;
  const waiting = list.youths[urgency];
  const { group } = list.columns;
  let need = 0;
  for (let i = 0; i < columns.length; i++) {
    const youths = waiting[step * list.width + columns[i]!]!;
    if (youths > 0) need += youths * placeNeed(state, form * state.groupCount + group[columns[i]!]!);
  }
  return need;
}

/** Those who reach the wait after which other forms may be tried, try these in order. */
function tryOthers(state: MeanFieldState, urgency: 0 | 1, round: number): void {
  const { inStep, firstLag, lastLag } = state.laws.fallsBack[urgency]!;
  // In later rounds of a step only those of this step are new.
  const oldest = round > 0 ? state.step : state.step - lastLag;
  for (const list of state.lists) {
    for (let step = Math.max(oldest, list.head[urgency]); step <= state.step - firstLag; step++) {
      if (list.byStep[urgency][step]! >= nobody) tryEach(state, { list, urgency, step }, inStep[state.step - step]!);
    }
  }
}

function tryEach(state: MeanFieldState, cohort: Cohort, due: number): void {
  for (const seeker of cohort.list.seekers) if (seeker.acceptsOthers) tryInOrder(state, cohort, seeker, due);
}

function tryInOrder(state: MeanFieldState, cohort: Cohort, seeker: Seeker, due: number): void {
  const { list, urgency, step } = cohort;
  const at = step * list.width + seeker.column;
  let youths = list.youths[urgency][at]! * due;
  for (const form of seeker.others) {
    if (youths <= nobody) return;
    const need = placeNeed(state, form * state.groupCount + seeker.group);
    const placed = Math.min(youths, Math.max(0, freePlaces(state, form)) / need);
    if (placed <= nobody) continue;
    admitShare(state, form, cohort, Int32Array.of(seeker.column), Math.min(1, placed / list.youths[urgency][at]!));
    youths -= placed;
  }
}

interface Admissions {
  readonly all: number;
  readonly best: number;
  readonly referred: number;
  readonly referredToBest: number;
}

function countAdmissions(
  state: MeanFieldState,
  form: number,
  list: WaitingList,
  step: number,
  { all, best, referred, referredToBest }: Admissions,
): void {
  const { tally, measuredShare } = state;
  const days = (state.step - step) * state.tables.grid.stepDays;
  tally.admissions[form]! += all * measuredShare;
  tally.mismatchAdmissions[form]! += (all - best) * measuredShare;
  tally.placements += referred * measuredShare;
  tally.mismatchPlacements += (referred - referredToBest) * measuredShare;
  tally.waitDays += referred * measuredShare * days;
  if (form === state.system.placement.elsewhereForm) tally.elsewhere += referred * measuredShare;
  if (form !== list.form) return;
  tally.askedAndPlaced[form]! += referred * measuredShare;
  tally.askedWaitDays[form]! += referred * measuredShare * days;
}
