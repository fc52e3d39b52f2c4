import { admitClass, admitCohorts, admitTogether, gather, placeNeed } from "./admitting.ts";
import { freePlaces, type AlsoServed, type MeanFieldState } from "./run-state.ts";
import { shareAt, urgencies } from "./waiting-laws.ts";
import {
  dropEmptyCohorts,
  nobody,
  placeInLine,
  takeOff,
  type WaitingCohort,
  type WaitingList,
} from "./waiting-list.ts";

/** Give free places to those who wait: urgent first, then in order of arrival, then second choices of who tries now. */
export function placeThoseWaiting(state: MeanFieldState, round: number): void {
  for (let form = 0; form < state.lists.length; form++) serveForm(state, form);
  for (const urgency of urgencies) {
    if (state.laws.fallsBack[urgency] !== null) tryOthers(state, urgency, round);
  }
  for (const list of state.lists) dropEmptyCohorts(list);
}

function serveForm(state: MeanFieldState, form: number): void {
  for (const urgency of urgencies) {
    const also = state.laws.rules[urgency].waitsFor === "acceptable" ? state.alsoServed[form]! : nobodyElse;
    if (also.length === 0) serveOwn(state, form, urgency);
    else serveTogether(state, form, urgency, also);
  }
}

const nobodyElse: readonly AlsoServed[] = [];

function serveOwn(state: MeanFieldState, form: number, urgency: 0 | 1): void {
  const list = state.lists[form]!;
  const line = list.cohorts[urgency];
  for (let i = admitWhoFit(state, form, urgency, Infinity); i < line.length; i++) {
    const cohort = line[i]!;
    const free = freePlaces(state, form);
    if (free <= nobody) return;
    if (cohort.all < nobody) continue;
    // Nobody needs more than a place.
    const share = free >= cohort.all ? 1 : Math.min(1, free / needOfAll(state, form, list, cohort));
    admitAll(state, form, list, cohort, share);
  }
}

/** The first cohorts of a line, of steps before a given one, as far as there is a place for everyone; how many these are. */
function admitWhoFit(state: MeanFieldState, form: number, urgency: 0 | 1, beforeStep: number): number {
  const list = state.lists[form]!;
  const line = list.cohorts[urgency];
  const free = freePlaces(state, form);
  let count = 0;
  let all = 0;
  while (count < line.length && line[count]!.step < beforeStep && all + line[count]!.all <= free) {
    all += line[count++]!.all;
  }
  if (count < 2 || free <= nobody) return 0;
  admitCohorts(state, form, list, line, count);
  return count;
}

/** The list of a form together with those of other lists who may have a place in it too, in order of arrival. */
function serveTogether(state: MeanFieldState, form: number, urgency: 0 | 1, also: readonly AlsoServed[]): void {
  const line = state.lists[form]!.cohorts[urgency];
  if (admitAllWhereTheyFit(state, form, urgency, also)) return;
  for (const other of also) other.at = 0;
  for (let own = admitWhoFit(state, form, urgency, earliestOf(also, urgency)); ;) {
    const step = Math.min(line[own]?.step ?? Infinity, earliestOf(also, urgency));
    const free = freePlaces(state, form);
    if (step > state.step || free <= nobody) return;
    const cohort = line[own]?.step === step ? line[own++]! : null;
    serveStep(state, form, cohort, { urgency, step, also, free });
    for (const other of also) if (other.list.cohorts[urgency][other.at]?.step === step) other.at++;
  }
}

/** Where there is a place for everyone the order does not matter: all are admitted at once. */
function admitAllWhereTheyFit(
  state: MeanFieldState,
  form: number,
  urgency: 0 | 1,
  also: readonly AlsoServed[],
): boolean {
  const free = freePlaces(state, form);
  if (free <= nobody) return true;
  let all = 0;
  for (const { all: ofCohort } of state.lists[form]!.cohorts[urgency]) all += ofCohort;
  for (const other of also) all += all > free ? 0 : eligibleIn(state, other, urgency);
  if (all > free) return false;
  const { cohorts } = state.lists[form]!;
  admitCohorts(state, form, state.lists[form]!, cohorts[urgency], cohorts[urgency].length);
  for (const other of also) admitEligible(state, form, other, urgency);
  return true;
}

/** Share of a cohort of another list that may have a place elsewhere by now. */
function eligibleShare({ laws, step }: MeanFieldState, urgency: 0 | 1, cameIn: number): number {
  // Those who have just come to another list try in the order of their own choice.
  return cameIn === step ? 0 : shareAt(laws.fallsBack[urgency]?.byNow, step - cameIn);
}

function eligibleIn(state: MeanFieldState, { list, classes }: AlsoServed, urgency: 0 | 1): number {
  let youths = 0;
  for (const cohort of list.cohorts[urgency]) {
    const eligible = cohort.all < nobody ? 0 : eligibleShare(state, urgency, cohort.step);
    if (eligible > 0) for (const c of classes) youths += cohort.inClass[c]! * eligible;
  }
  return youths;
}

function admitEligible(state: MeanFieldState, form: number, { list, classes }: AlsoServed, urgency: 0 | 1): void {
  for (const cohort of list.cohorts[urgency]) {
    const eligible = cohort.all < nobody ? 0 : eligibleShare(state, urgency, cohort.step);
    if (eligible === 0) continue;
    for (const c of classes) {
      gather(list, cohort, c, eligible);
      takeOff(list, cohort, c, eligible);
    }
  }
  admitTogether(state, form, list);
}

/** The step in which the first of those on other lists came who have not been looked at; Infinity where there is nobody. */
function earliestOf(also: readonly AlsoServed[], urgency: 0 | 1): number {
  let earliest = Infinity;
  for (const { list, at } of also) earliest = Math.min(earliest, list.cohorts[urgency][at]?.step ?? Infinity);
  return earliest;
}

interface ServedStep {
  readonly urgency: 0 | 1;
  readonly step: number;
  readonly also: readonly AlsoServed[];
  readonly free: number;
}

/** Serve everyone of one urgency who arrived in one step, or the same share of each where places fall short. */
function serveStep(state: MeanFieldState, form: number, cohort: WaitingCohort | null, served: ServedStep): void {
  const list = state.lists[form]!;
  const own = cohort === null || cohort.all < nobody ? null : cohort;
  const eligible = eligibleShare(state, served.urgency, served.step);
  const ownNeed = own === null ? 0 : needOfAll(state, form, list, own);
  const need = ownNeed + (eligible > 0 ? eligible * needOfOthers(state, form, served) : 0);
  if (need <= 0) return;
  const share = Math.min(1, served.free / need);
  if (own !== null) admitAll(state, form, list, own, share);
  if (eligible > 0) admitOthers(state, form, served, share * eligible);
}

function needOfOthers(state: MeanFieldState, form: number, served: ServedStep): number {
  let need = 0;
  for (const other of served.also) {
    const there = cohortThere(other, served);
    if (there === null) continue;
    for (const c of other.classes) need += needOfClass(state, form, other.list, there, c);
  }
  return need;
}

function admitOthers(state: MeanFieldState, form: number, served: ServedStep, share: number): void {
  for (const other of served.also) {
    const there = cohortThere(other, served);
    if (there === null) continue;
    for (const c of other.classes) admitClass(state, form, other.list, there, c, share);
  }
}

/** Those of the step in another list; null where there are none. */
function cohortThere({ list, at }: AlsoServed, { urgency, step }: ServedStep): WaitingCohort | null {
  const there = list.cohorts[urgency][at];
  return there?.step !== step || there.all < nobody ? null : there;
}

function admitAll(state: MeanFieldState, form: number, list: WaitingList, cohort: WaitingCohort, share: number): void {
  const { inClass } = cohort;
  for (let c = 0; c < inClass.length; c++) if (inClass[c]! > 0) admitClass(state, form, list, cohort, c, share);
}

function needOfAll(state: MeanFieldState, form: number, list: WaitingList, cohort: WaitingCohort): number {
  let need = 0;
  const { inClass } = cohort;
  for (let c = 0; c < inClass.length; c++) if (inClass[c]! > 0) need += needOfClass(state, form, list, cohort, c);
  return need;
}

/** The places of a form that all of a class would take. */
function needOfClass(
  state: MeanFieldState,
  form: number,
  { layout: { classes, group } }: WaitingList,
  { youths, kept, inClass }: WaitingCohort,
  classNumber: number,
): number {
  if (inClass[classNumber] === 0) return 0;
  const { from, until } = classes[classNumber]!;
  const first = form * state.groupCount;
  let need = 0;
  for (let column = from; column < until; column++) {
    if (youths[column]! > 0) need += youths[column]! * placeNeed(state, first + group[column]!);
  }
  return need * kept[classNumber]!;
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
  const { classes } = list.layout;
  for (let c = 0; c < classes.length; c++) if (classes[c]!.acceptsOthers) tryInOrder(state, list, cohort, c, due);
}

function tryInOrder(
  state: MeanFieldState,
  list: WaitingList,
  cohort: WaitingCohort,
  classNumber: number,
  due: number,
): void {
  let youths = cohort.inClass[classNumber]! * due;
  for (const form of list.layout.classes[classNumber]!.others) {
    if (youths <= nobody) return;
    const free = freePlaces(state, form);
    if (free <= nobody) continue;
    const there = cohort.inClass[classNumber]!;
    const need = needOfClass(state, form, list, cohort, classNumber) / there;
    const placed = Math.min(youths, free / need);
    if (placed <= nobody) continue;
    admitClass(state, form, list, cohort, classNumber, Math.min(1, placed / there));
    youths -= placed;
  }
}
