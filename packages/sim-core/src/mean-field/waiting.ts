import { admitShare } from "./placing.ts";
import type { MeanFieldState } from "./run-state.ts";
import { regular, urgent } from "./waiting-laws.ts";
import { nobody, passEmptySteps, takeOff, type WaitingList } from "./waiting-list.ts";

/** Half of this step: youths who waited already leave to other help or become urgent. */
export function ageThoseWaiting(state: MeanFieldState): void {
  const { leaves, becomesUrgent } = state.laws;
  if (leaves === null && becomesUrgent === null) return;
  for (const list of state.lists) {
    for (const urgency of [urgent, regular] as const) {
      for (let step = list.head[urgency]; step < state.step; step++) leaveOrBecomeUrgent(state, list, urgency, step);
    }
  }
}

/** At the end of the step: who waited long enough goes elsewhere, and who just came may leave or become urgent too. */
export function settleThoseWaiting(state: MeanFieldState): void {
  for (const list of state.lists) {
    for (const urgency of [urgent, regular] as const) {
      goElsewhere(state, list, urgency);
      leaveWhereFull(state, list, urgency);
      leaveOrBecomeUrgent(state, list, urgency, state.step);
    }
    passEmptySteps(list, state.step);
  }
}

function goElsewhere(state: MeanFieldState, list: WaitingList, urgency: 0 | 1): void {
  const law = state.laws.goesElsewhere[urgency];
  const form = state.system.placement.elsewhereForm;
  if (law === null || form === null) return;
  for (let step = list.head[urgency]; step <= state.step - law.firstLag; step++) {
    const due = law.inStep[state.step - step]!;
    if (due === 0 || list.byStep[urgency][step]! < nobody) continue;
    admitShare(state, form, { list, urgency, step }, state.givingUp[list.form]!, due);
  }
}

function leaveOrBecomeUrgent(state: MeanFieldState, list: WaitingList, urgency: 0 | 1, step: number): void {
  const { leaves, becomesUrgent } = state.laws;
  if (list.byStep[urgency][step]! < nobody) return;
  const lag = state.step - step;
  const leaving = leaves === null ? 0 : leaves.halfInStep[lag]!;
  const rising = becomesUrgent === null || urgency === urgent ? 0 : becomesUrgent.halfInStep[lag]!;
  if (leaving === 0 && rising === 0) return;
  const columns = state.givingUp[list.form]!;
  let left = 0;
  for (let i = 0; i < columns.length; i++) {
    const at = step * list.width + columns[i]!;
    const youths = list.youths[urgency][at]!;
    list.youths[urgency][at] = youths * (1 - leaving);
    left += youths * leaving;
  }
  list.byStep[urgency][step]! -= left;
  list.withoutPlace -= left;
  state.tally.leftWaiting += left * state.measuredShare;
  state.gone += left;
  if (rising > 0) becomeUrgent(state, list, step, rising);
}

/** The same draw decides on a second choice under both rules, so only the difference of the shares changes its mind. */
function becomeUrgent(state: MeanFieldState, list: WaitingList, step: number, share: number): void {
  const [{ secondChoiceShare: asUrgent }, { secondChoiceShare: asRegular }] = state.laws.rules;
  const keepsAccepting = asRegular > 0 ? Math.min(1, asUrgent / asRegular) : 1;
  const keepsRefusing = asRegular < 1 ? Math.min(1, (1 - asUrgent) / (1 - asRegular)) : 1;
  const [asUrgentYouths, asRegularYouths] = [list.youths[urgent], list.youths[regular]];
  const columns = state.givingUp[list.form]!;
  let risen = 0;
  for (let i = 0; i < columns.length; i++) {
    const at = step * list.width + columns[i]!;
    const youths = asRegularYouths[at]! * share;
    const keeps = youths * (list.columns.acceptsOthers[columns[i]!] === 1 ? keepsAccepting : keepsRefusing);
    asRegularYouths[at]! -= youths;
    asUrgentYouths[at]! += keeps;
    asUrgentYouths[step * list.width + list.columns.twin[columns[i]!]!]! += youths - keeps;
    risen += youths;
  }
  list.byStep[regular][step]! -= risen;
  list.byStep[urgent][step]! += risen;
  if (risen > 0 && step < list.head[urgent]) list.head[urgent] = step;
}

/** Youths who go on to a follow-up form only when it has a place at once. */
function leaveWhereFull(state: MeanFieldState, list: WaitingList, urgency: 0 | 1): void {
  for (const { leavesFrom, column } of list.seekers) {
    if (leavesFrom >= 0) state.left[leavesFrom]! += takeOff(list, urgency, state.step, column, Infinity);
  }
}
