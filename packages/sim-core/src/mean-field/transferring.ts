import { addToCohort, firstRecentBlock, type CohortHistory } from "./cohort-history.ts";
import { freePlaces, historyOf, type MeanFieldState } from "./run-state.ts";
import type { StayTable } from "./stay-table.ts";
import { nobody } from "./waiting-list.ts";

/** After all who wait: places that are left go to youths in a second choice, then to youths outside the landsdeel. */
export function transferInStep(state: MeanFieldState): void {
  const { fromMismatch, fromElsewhere } = state.system.transfer;
  if (fromMismatch) state.system.forms.forEach((_, form) => transferMismatched(state, form));
  if (fromElsewhere && state.system.placement.elsewhereForm !== null) {
    transferFrom(state, state.system.placement.elsewhereForm);
  }
}

/** Move to a form those for whom it is the best one, the same share of each. */
function transferMismatched(state: MeanFieldState, to: number): void {
  const { groupCount, tables } = state;
  if (freePlaces(state, to) <= nobody) return;
  const candidates: number[] = [];
  let youths = 0;
  for (let group = 0; group < groupCount; group++) {
    if (tables.groups[group]!.forms[0] !== to) continue;
    for (let form = 0; form < state.system.forms.length; form++) {
      if (form === to || form === state.system.placement.elsewhereForm) continue;
      candidates.push(form * groupCount + group);
      youths += youthsThatMayMove(state, form * groupCount + group, to);
    }
  }
  const share = shareThatFits(state, to, youths);
  if (share > 0) for (const number of candidates) move(state, number, to, share);
}

/** Move to the first acceptable form with a place, group by group. */
function transferFrom(state: MeanFieldState, elsewhere: number): void {
  for (let group = 0; group < state.groupCount; group++) {
    const number = elsewhere * state.groupCount + group;
    for (const to of state.tables.groups[group]!.forms) {
      if (to === elsewhere) continue;
      const share = shareThatFits(state, to, youthsThatMayMove(state, number, to));
      if (share > 0) move(state, number, to, share);
    }
  }
}

function shareThatFits(state: MeanFieldState, to: number, youths: number): number {
  const free = freePlaces(state, to);
  return youths <= 1e-6 || free <= nobody ? 0 : Math.min(1, free / youths);
}

/** The first step in which a stay may have begun for a transfer to a form. */
function firstStepWithin(state: MeanFieldState, to: number): number {
  const days = state.system.forms[to]!.transferWithinDays;
  return days === null ? 0 : Math.max(0, Math.ceil(state.step - days / state.tables.grid.stepDays));
}

function youthsThatMayMove(state: MeanFieldState, number: number, to: number): number {
  if (state.inStay[number]! <= nobody) return 0;
  if (state.system.forms[to]!.transferWithinDays === null) return state.inStay[number]!;
  const { alive } = stayTable(state, number);
  let youths = 0;
  eachCohort(state, number, firstStepWithin(state, to), (begun, lag) => (youths += begun * alive[lag]!));
  return youths;
}

/** Visit cohorts as `endsInStep` counts them: recent ones by step, older ones by block, at the lag of its middle. */
function eachCohort(
  state: MeanFieldState,
  number: number,
  firstStep: number,
  visit: (begun: number, lag: number) => number,
  keptShare = 1,
): void {
  const history = state.stays[number] ?? null;
  if (history === null) return;
  const { blockSteps } = state.tables.sizes;
  const recent = firstRecentBlock(state.tables.sizes, state.step + 1) * blockSteps;
  const first = Math.max(firstStep, history.firstStep);
  for (let block = Math.ceil(first / blockSteps); block * blockSteps < recent; block++) {
    visit(history.byBlock[block]!, state.step - block * blockSteps - Math.floor(blockSteps / 2));
    history.byBlock[block]! *= keptShare;
  }
  for (let k = Math.max(first, recent); k <= state.step; k++) {
    visit(history.byStep[k]!, state.step - k);
    history.byBlock[Math.floor(k / blockSteps)]! -= history.byStep[k]! * (1 - keptShare);
    history.byStep[k]! *= keptShare;
  }
}

/**
 * Move a share of a stay to another form. The part of the stay that is left carries over, so a cohort goes to the
 * cohort of the new form that is as far on: its time there is scaled by the means of the two lengths, exact where one
 * length is the other times a factor.
 */
function move(state: MeanFieldState, number: number, to: number, share: number): void {
  const target = to * state.groupCount + (number % state.groupCount);
  const { alive, drawnMean } = stayTable(state, number);
  const into = stayTable(state, target);
  const joined = historyOf(state, state.stays, target);
  const factor = drawnMean > 0 ? into.drawnMean / drawnMean : 1;
  let moved = 0;
  const moveCohort = (begun: number, lag: number) => {
    const youths = begun * share * alive[lag]!;
    if (youths > 0) joinStay(state, joined, into.alive, youths, lag * factor);
    return (moved += youths);
  };
  eachCohort(state, number, firstStepWithin(state, to), moveCohort, 1 - share);
  if (state.system.forms[to]!.transferWithinDays === null) moved += moveFirstCaseload(state, number, target, share);
  settle(state, number, target, moved);
}

/** Join the cohort of a stay that is as far on, in whole steps. */
function joinStay(
  state: MeanFieldState,
  history: CohortHistory,
  alive: Float64Array,
  youths: number,
  lag: number,
): void {
  let fitting = Math.min(Math.round(lag), state.step);
  // Where hardly anyone stays as long as this, a cohort that is less far on stands in for it.
  while (fitting > 0 && alive[fitting]! < 1e-6) fitting--;
  addToCohort(history, state.tables.sizes, state.step - fitting, youths / Math.max(alive[fitting]!, 1e-6));
}

/** The first caseload joins that of the other form: as far on as those who were there from the start. */
function moveFirstCaseload(state: MeanFieldState, number: number, target: number, share: number): number {
  const begun = state.startInStay[number]! * share;
  if (begun === 0) return 0;
  const youths = begun * stayTable(state, number).atStart.left[state.step + 1]!;
  const left = stayTable(state, target).atStart.left[state.step + 1]!;
  state.startInStay[number]! -= begun;
  state.startInStay[target]! += left > 1e-9 ? youths / left : 0;
  return left > 1e-9 ? youths : 0;
}

function settle(state: MeanFieldState, number: number, target: number, youths: number): void {
  const form = Math.floor(target / state.groupCount);
  const from = Math.floor(number / state.groupCount);
  state.inStay[number]! -= youths;
  state.inStay[target]! += youths;
  state.occupied[from]! -= youths;
  state.occupied[form]! += youths;
  state.tally.transfers += youths * state.measuredShare;
  state.tally.admissions[form]! += youths * state.measuredShare;
  const isBest = state.tables.groups[number % state.groupCount]!.forms[0] === form;
  if (!isBest) state.tally.mismatchAdmissions[form]! += youths * state.measuredShare;
}

function stayTable(state: MeanFieldState, number: number): StayTable {
  return state.tables.stay(Math.floor(number / state.groupCount), number % state.groupCount);
}
