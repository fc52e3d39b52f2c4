import { admitClass, admitCohorts, admitTogether, gather } from "./admitting.ts";
import { stayOf, type MeanFieldState } from "./run-state.ts";
import { regular, shareAt, urgencies, urgent, type WaitingLaw } from "./waiting-laws.ts";
import {
  cohortOf,
  countIn,
  dropEmptyCohorts,
  findCohort,
  nobody,
  pourClass,
  settleClass,
  takeOff,
  takeOffWhoMayGiveUp,
  type WaitingCohort,
  type WaitingList,
} from "./waiting-list.ts";

/**
 * Half of this step: youths who waited already leave to other help or become urgent. Once the places are given out, those
 * of the latter who waited too long for an urgent youth go elsewhere straight away.
 */
export function ageThoseWaiting(state: MeanFieldState, placesAreGiven: boolean): void {
  const { leaves, becomesUrgent } = state.laws;
  if (leaves === null && becomesUrgent === null) return;
  for (const list of state.lists) {
    ageCohorts(state, list, urgent, placesAreGiven);
    ageCohorts(state, list, regular, placesAreGiven);
  }
}

function ageCohorts(state: MeanFieldState, list: WaitingList, urgency: 0 | 1, placesAreGiven: boolean): void {
  const elsewhere = placesAreGiven && urgency === regular ? state.system.placement.elsewhereForm : null;
  for (const cohort of list.cohorts[urgency]) {
    if (cohort.step >= state.step || cohort.mayGiveUp < nobody) continue;
    leaveInStep(state, list, cohort);
    const rising = urgency === urgent ? 0 : risingOf(state, cohort);
    if (rising === 0) continue;
    if (elsewhere !== null && mayGoAtOnce(state, list, cohort)) goElsewhereAsUrgent(list, cohort, rising);
    else becomeUrgent(state, list, cohort, rising);
  }
  if (elsewhere !== null) admitTogether(state, elsewhere, list);
}

/** At the end of the step: who waited long enough goes elsewhere, and who just came may leave or become urgent too. */
export function settleThoseWaiting(state: MeanFieldState): void {
  for (const list of state.lists) {
    for (const urgency of urgencies) {
      goElsewhere(state, list, urgency);
      const newest = findCohort(list, urgency, state.step);
      if (newest === null) continue;
      leaveWhereFull(state, list, newest);
      leaveOrBecomeUrgent(state, list, urgency, newest);
    }
    dropEmptyCohorts(list);
  }
}

function goElsewhere(state: MeanFieldState, list: WaitingList, urgency: 0 | 1): void {
  const law = state.laws.goesElsewhere[urgency];
  const form = state.system.placement.elsewhereForm;
  if (law === null || form === null) return;
  const { classes } = list.layout;
  const line = list.cohorts[urgency];
  const all = wholeCohortsDue(line, law, state.step);
  if (all > 0) admitCohorts(state, form, list, line, all);
  for (let i = all; i < line.length; i++) {
    const cohort = line[i]!;
    const lag = state.step - cohort.step;
    if (lag < law.firstLag) break;
    const due = shareAt(law.inStep, lag);
    if (due === 0 || cohort.mayGiveUp < nobody) continue;
    for (let c = 0; c < classes.length; c++) {
      if (classes[c]!.canGiveUp) admitClass(state, form, list, cohort, c, due);
    }
  }
}

/** How many cohorts at the head of a line are due as a whole, with everyone in them. */
function wholeCohortsDue(line: readonly WaitingCohort[], { inStep }: WaitingLaw, step: number): number {
  let count = 0;
  while (count < line.length) {
    const { step: cameIn, all, mayGiveUp } = line[count]!;
    if (mayGiveUp !== all || shareAt(inStep, step - cameIn) !== 1) break;
    count++;
  }
  return count;
}

function leaveOrBecomeUrgent(state: MeanFieldState, list: WaitingList, urgency: 0 | 1, newest: WaitingCohort): void {
  if (newest.mayGiveUp < nobody) return;
  leaveInStep(state, list, newest);
  const rising = urgency === urgent ? 0 : risingOf(state, newest);
  if (rising > 0) becomeUrgent(state, list, newest, rising);
}

function leaveInStep(state: MeanFieldState, list: WaitingList, cohort: WaitingCohort): void {
  const leaving = shareAt(state.laws.leaves?.halfInStep, state.step - cohort.step);
  if (leaving === 0) return;
  const left = takeOffWhoMayGiveUp(list, cohort, leaving);
  list.withoutPlace -= left;
  state.tally.leftWaiting += left * state.measuredShare;
  state.gone += left;
}

/** Share of a cohort of regular youths that becomes urgent now. */
function risingOf({ laws, step }: MeanFieldState, cohort: WaitingCohort): number {
  return shareAt(laws.becomesUrgent?.halfInStep, step - cohort.step);
}

/**
 * Whether all of a cohort who become urgent go elsewhere straight away. Not where long waits have become one in the line of
 * urgent youths: who joins those is counted by their mean step of arrival.
 */
function mayGoAtOnce({ laws, step }: MeanFieldState, list: WaitingList, cohort: WaitingCohort): boolean {
  if (shareAt(laws.goesElsewhere[urgent]?.inStep, step - cohort.step) !== 1) return false;
  const joined = findCohort(list, urgent, cohort.step);
  return joined === null || joined.meanStep === cohort.meanStep;
}

/** The second choice does not matter to who goes elsewhere. */
function goElsewhereAsUrgent(list: WaitingList, cohort: WaitingCohort, share: number): void {
  for (const c of list.layout.mayGiveUp) gather(list, cohort, c, share);
  takeOffWhoMayGiveUp(list, cohort, share);
}

/** The same draw decides on a second choice under both rules, so only the difference of the shares changes its mind. */
function becomeUrgent(state: MeanFieldState, list: WaitingList, cohort: WaitingCohort, share: number): void {
  const [{ secondChoiceShare: asUrgent }, { secondChoiceShare: asRegular }] = state.laws.rules;
  const keepsAccepting = asRegular > 0 ? Math.min(1, asUrgent / asRegular) : 1;
  const keepsRefusing = asRegular < 1 ? Math.min(1, (1 - asUrgent) / (1 - asRegular)) : 1;
  const risen = cohortOf(list, urgent, cohort.step);
  const { classes, mayGiveUp } = list.layout;
  for (const c of mayGiveUp) {
    if (cohort.inClass[c] === 0) continue;
    const { acceptsOthers, twin } = classes[c]!;
    const keeps = twin === c ? 1 : acceptsOthers ? keepsAccepting : keepsRefusing;
    if (keeps > 0) riseTo(list, cohort, c, risen, c, share * keeps);
    if (keeps < 1) riseTo(list, cohort, c, risen, twin, share * (1 - keeps));
  }
  const youths = takeOffWhoMayGiveUp(list, cohort, share);
  countIn(risen, youths, cohort.meanStep);
  risen.mayGiveUp += youths;
}

function riseTo(
  list: WaitingList,
  cohort: WaitingCohort,
  from: number,
  risen: WaitingCohort,
  into: number,
  share: number,
): void {
  settleClass(list.layout, risen, into);
  pourClass(list, cohort, from, risen, into, share);
}

/** Youths who go on to a follow-up form only when it has a place at once. */
function leaveWhereFull(state: MeanFieldState, list: WaitingList, newest: WaitingCohort): void {
  const { classes } = list.layout;
  for (let c = 0; c < classes.length; c++) {
    const { leavesFrom, holds } = classes[c]!;
    if (leavesFrom < 0) continue;
    const youths = takeOff(list, newest, c, 1);
    if (holds < 0) list.withoutPlace -= youths;
    state.left[stayOf(state, leavesFrom)]! += youths;
  }
}
