import { admitShare } from "./placing.ts";
import type { MeanFieldState } from "./run-state.ts";
import { regular, shareAt, urgent } from "./waiting-laws.ts";
import {
  cohortOf,
  countIn,
  dropEmptyCohorts,
  emptied,
  findCohort,
  nobody,
  pour,
  takeOff,
  type WaitingCohort,
  type WaitingList,
} from "./waiting-list.ts";

/** Half of this step: youths who waited already leave to other help or become urgent. */
export function ageThoseWaiting(state: MeanFieldState): void {
  const { leaves, becomesUrgent } = state.laws;
  if (leaves === null && becomesUrgent === null) return;
  for (const list of state.lists) {
    ageCohorts(state, list, urgent);
    ageCohorts(state, list, regular);
  }
}

function ageCohorts(state: MeanFieldState, list: WaitingList, urgency: 0 | 1): void {
  for (const cohort of list.cohorts[urgency]) {
    if (cohort.step < state.step) leaveOrBecomeUrgent(state, list, urgency, cohort);
  }
}

/** At the end of the step: who waited long enough goes elsewhere, and who just came may leave or become urgent too. */
export function settleThoseWaiting(state: MeanFieldState): void {
  for (const list of state.lists) {
    for (const urgency of [urgent, regular] as const) {
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
  const columns = state.givingUp[list.form]!;
  emptied(list.goingElsewhere);
  for (const cohort of list.cohorts[urgency]) {
    const lag = state.step - cohort.step;
    if (lag < law.firstLag) break;
    const due = shareAt(law.inStep, lag);
    if (due === 0 || cohort.mayGiveUp < nobody) continue;
    if (due === 1 && cohort.all - cohort.mayGiveUp < nobody) pour(cohort, list.goingElsewhere);
    else admitShare(state, form, list, cohort, columns, due);
  }
  // Whole cohorts go together.
  if (list.goingElsewhere.all > 0) admitShare(state, form, list, list.goingElsewhere, columns, 1);
}

function leaveOrBecomeUrgent(state: MeanFieldState, list: WaitingList, urgency: 0 | 1, cohort: WaitingCohort): void {
  const { leaves, becomesUrgent } = state.laws;
  if (cohort.mayGiveUp < nobody) return;
  const lag = state.step - cohort.step;
  const leaving = leaves === null ? 0 : shareAt(leaves.halfInStep, lag);
  const rising = becomesUrgent === null || urgency === urgent ? 0 : shareAt(becomesUrgent.halfInStep, lag);
  if (leaving === 0 && rising === 0) return;
  if (leaving > 0) leaveWaiting(state, list, cohort, leaving);
  if (rising > 0) becomeUrgent(state, list, cohort, rising);
}

function leaveWaiting(state: MeanFieldState, list: WaitingList, cohort: WaitingCohort, share: number): void {
  const columns = state.givingUp[list.form]!;
  const { youths } = cohort;
  let left = 0;
  for (let i = 0; i < columns.length; i++) {
    const there = youths[columns[i]!]!;
    youths[columns[i]!] = there * (1 - share);
    left += there * share;
  }
  cohort.all -= left;
  cohort.mayGiveUp -= left;
  list.withoutPlace -= left;
  state.tally.leftWaiting += left * state.measuredShare;
  state.gone += left;
}

/** The same draw decides on a second choice under both rules, so only the difference of the shares changes its mind. */
function becomeUrgent(state: MeanFieldState, list: WaitingList, cohort: WaitingCohort, share: number): void {
  const [{ secondChoiceShare: asUrgent }, { secondChoiceShare: asRegular }] = state.laws.rules;
  const keepsAccepting = asRegular > 0 ? Math.min(1, asUrgent / asRegular) : 1;
  const keepsRefusing = asRegular < 1 ? Math.min(1, (1 - asUrgent) / (1 - asRegular)) : 1;
  const risen = cohortOf(list, urgent, cohort.step);
  const { acceptsOthers, twin } = list.columns;
  const columns = state.givingUp[list.form]!;
  let youths = 0;
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i]!;
    const rising = cohort.youths[column]! * share;
    const keeps = rising * (acceptsOthers[column] === 1 ? keepsAccepting : keepsRefusing);
    cohort.youths[column]! -= rising;
    risen.youths[column]! += keeps;
    risen.youths[twin[column]!]! += rising - keeps;
    youths += rising;
  }
  cohort.all -= youths;
  cohort.mayGiveUp -= youths;
  countIn(risen, youths, cohort.meanStep);
  risen.mayGiveUp += youths;
}

/** Youths who go on to a follow-up form only when it has a place at once. */
function leaveWhereFull(state: MeanFieldState, list: WaitingList, newest: WaitingCohort): void {
  for (const { leavesFrom, column } of list.seekers) {
    if (leavesFrom >= 0) state.left[leavesFrom]! += takeOff(list, newest, column);
  }
}
