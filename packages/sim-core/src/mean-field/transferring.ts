import { addToCohort, firstRecentBlock, type CohortHistory } from "./cohort-history.ts";
import { freePlaces, stayOf, type MeanFieldState } from "./run-state.ts";
import { startingCohort } from "./starting.ts";
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
  if (share > 0) for (const number of candidates) transfer(state, number, to, share);
}

/** Move to the first acceptable form with a place, group by group. */
function transferFrom(state: MeanFieldState, elsewhere: number): void {
  for (let group = 0; group < state.groupCount; group++) {
    const number = elsewhere * state.groupCount + group;
    for (const to of state.tables.groups[group]!.forms) {
      if (to === elsewhere) continue;
      const share = shareThatFits(state, to, youthsThatMayMove(state, number, to));
      if (share > 0) transfer(state, number, to, share);
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
  const history = state.stayAt[number]?.begun;
  if (history === undefined) return;
  const { blockSteps } = state.tables.sizes;
  const recent = firstRecentBlock(state.tables.sizes, state.step + 1) * blockSteps;
  const first = Math.max(firstStep, history.firstStep);
  for (let block = Math.ceil(first / blockSteps); block * blockSteps < recent; block++) {
    visit(history.byBlock[block]!, state.step - block * blockSteps - Math.floor(blockSteps / 2));
    history.byBlock[block]! *= keptShare;
    for (let k = block * blockSteps; k < (block + 1) * blockSteps; k++) history.byStep[k]! *= keptShare;
  }
  for (let k = Math.max(first, recent); k <= state.step; k++) {
    visit(history.byStep[k]!, state.step - k);
    history.byBlock[Math.floor(k / blockSteps)]! -= history.byStep[k]! * (1 - keptShare);
    history.byStep[k]! *= keptShare;
  }
}

/** Move a share of a stay to another form, of those who may still go there. */
function transfer(state: MeanFieldState, number: number, to: number, share: number): void {
  const firstStep = state.system.forms[to]!.transferWithinDays === null ? null : firstStepWithin(state, to);
  const youths = moveCohorts(state, number, to, share, firstStep);
  const isBest = state.tables.groups[number % state.groupCount]!.forms[0] === to;
  const { tally, measuredShare } = state;
  tally.transfers += youths * measuredShare;
  tally.admissions[to]! += youths * measuredShare;
  if (!isBest) tally.mismatchAdmissions[to]! += youths * measuredShare;
}

/** Move a share of all in a stay to another form, whoever they are; how many that were. */
export function moveStay(state: MeanFieldState, number: number, to: number, share: number): number {
  return moveCohorts(state, number, to, share, null);
}

/** Take a share of all in a stay out of care; how many that were. */
export function dropFromStay(state: MeanFieldState, number: number, share: number): number {
  const { alive } = stayTable(state, number);
  let dropped = 0;
  eachCohort(state, number, 0, (begun, lag) => (dropped += begun * share * alive[lag]!), 1 - share);
  stayOf(state, number).begun.oldFlowIn = -1;
  for (const start of state.starts) {
    if (start.stay.number !== number) continue;
    dropped += start.youths * share * start.table.left[state.step + 1]!;
    start.youths *= 1 - share;
  }
  state.inStay[number]! -= dropped;
  state.occupied[Math.floor(number / state.groupCount)]! -= dropped;
  return dropped;
}

/**
 * The part of a stay that is left carries over, so a cohort goes to the cohort of the new form that is as far on: its time
 * there is scaled by the means of the two lengths, exact where one length is the other times a factor. The first caseload
 * goes along where no first step is given.
 */
function moveCohorts(
  state: MeanFieldState,
  number: number,
  to: number,
  share: number,
  firstStep: number | null,
): number {
  const target = to * state.groupCount + (number % state.groupCount);
  const { alive, drawnMean } = stayTable(state, number);
  const into = stayTable(state, target);
  const joined = stayOf(state, target).begun;
  const factor = drawnMean > 0 ? into.drawnMean / drawnMean : 1;
  let moved = 0;
  const moveCohort = (begun: number, lag: number) => {
    const youths = begun * share * alive[lag]!;
    if (youths > 0) joinStay(state, joined, into.alive, youths, lag * factor);
    return (moved += youths);
  };
  eachCohort(state, number, firstStep ?? 0, moveCohort, 1 - share);
  stayOf(state, number).begun.oldFlowIn = -1;
  joined.oldFlowIn = -1;
  if (firstStep === null) moved += moveFirstCaseload(state, number, target, share);
  state.inStay[number]! -= moved;
  state.inStay[target]! += moved;
  state.occupied[Math.floor(number / state.groupCount)]! -= moved;
  state.occupied[to]! += moved;
  return moved;
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
  let moved = 0;
  for (const start of state.starts) {
    if (start.stay.number !== number || start.youths === 0) continue;
    const into = startingCohort(state, stayOf(state, target), start.days);
    const left = into.table.left[state.step + 1]!;
    if (left <= 1e-9) continue;
    const begun = start.youths * share;
    const youths = begun * start.table.left[state.step + 1]!;
    start.youths -= begun;
    into.youths += youths / left;
    moved += youths;
  }
  return moved;
}

function stayTable(state: MeanFieldState, number: number): StayTable {
  return state.tables.stay(Math.floor(number / state.groupCount), number % state.groupCount);
}
