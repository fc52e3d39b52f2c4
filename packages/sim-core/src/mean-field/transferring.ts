import { addToCohort } from "./cohort-histories.ts";
import { freePlaces, stayOf, type MeanFieldState } from "./run-state.ts";
import { startingCohort } from "./starting.ts";
import type { StayInUse } from "./stays-in-use.ts";
import { firstRecentBlock } from "./step-among-blocks.ts";
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
  if (freePlaces(state, to) <= nobody) return;
  const { elsewhereForm } = state.system.placement;
  const candidates = state.stays.all.filter(
    ({ form, group }) => form !== to && form !== elsewhereForm && state.tables.groups[group]!.forms[0] === to,
  );
  let youths = 0;
  for (const stay of candidates) youths += youthsThatMayMove(state, stay, to);
  const share = shareThatFits(state, to, youths);
  if (share > 0) for (const stay of candidates) transfer(state, stay, to, share);
}

/** Move to the first acceptable form with a place, group by group. */
function transferFrom(state: MeanFieldState, elsewhere: number): void {
  for (let group = 0; group < state.groupCount; group++) {
    const index = state.stays.indexOf[elsewhere * state.groupCount + group]!;
    if (index < 0) continue;
    const stay = state.stays.all[index]!;
    for (const to of state.tables.groups[group]!.forms) {
      if (to === elsewhere) continue;
      const share = shareThatFits(state, to, youthsThatMayMove(state, stay, to));
      if (share > 0) transfer(state, stay, to, share);
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

function youthsThatMayMove(state: MeanFieldState, { index, table }: StayInUse, to: number): number {
  if (state.inStay[index]! <= nobody) return 0;
  if (state.system.forms[to]!.transferWithinDays === null) return state.inStay[index]!;
  let youths = 0;
  eachCohort(state, index, firstStepWithin(state, to), (begun, lag) => (youths += begun * table.alive[lag]!));
  return youths;
}

/** Visit cohorts as `endInStep` counts them: recent ones by step, older ones by block, at the lag of its middle. */
function eachCohort(
  state: MeanFieldState,
  stay: number,
  firstStep: number,
  visit: (begun: number, lag: number) => number,
  keptShare = 1,
): void {
  const { steps, blocks, byStep, byBlock, firstStep: firstBegun, rewrittenIn } = state.stays.begun;
  const { blockSteps } = state.tables.sizes;
  const recent = firstRecentBlock(state.tables.sizes, state.step + 1) * blockSteps;
  const first = Math.max(firstStep, firstBegun[stay]!);
  for (let block = Math.ceil(first / blockSteps); block * blockSteps < recent; block++) {
    visit(byBlock[stay * blocks + block]!, state.step - block * blockSteps - Math.floor(blockSteps / 2));
    byBlock[stay * blocks + block]! *= keptShare;
    for (let k = block * blockSteps; k < (block + 1) * blockSteps; k++) byStep[stay * steps + k]! *= keptShare;
  }
  for (let k = Math.max(first, recent); k <= state.step; k++) {
    const begun = byStep[stay * steps + k]!;
    visit(begun, state.step - k);
    byBlock[stay * blocks + Math.floor(k / blockSteps)]! -= begun * (1 - keptShare);
    byStep[stay * steps + k]! *= keptShare;
  }
  if (keptShare !== 1) rewrittenIn[stay] = state.step;
}

/** Move a share of a stay to another form, of those who may still go there. */
function transfer(state: MeanFieldState, stay: StayInUse, to: number, share: number): void {
  const firstStep = state.system.forms[to]!.transferWithinDays === null ? null : firstStepWithin(state, to);
  const youths = moveCohorts(state, stay, to, share, firstStep);
  const isBest = state.tables.groups[stay.group]!.forms[0] === to;
  const { tally, measuredShare } = state;
  tally.transfers += youths * measuredShare;
  tally.admissions[to]! += youths * measuredShare;
  if (!isBest) tally.mismatchAdmissions[to]! += youths * measuredShare;
}

/** Move a share of all in a stay to another form, whoever they are; how many that were. */
export function moveStay(state: MeanFieldState, stay: StayInUse, to: number, share: number): number {
  return moveCohorts(state, stay, to, share, null);
}

/** Take a share of all in a stay out of care; how many that were. */
export function dropFromStay(state: MeanFieldState, stay: StayInUse, share: number): number {
  const { index, form, table } = stay;
  let dropped = 0;
  eachCohort(state, index, 0, (begun, lag) => (dropped += begun * share * table.alive[lag]!), 1 - share);
  for (const start of state.starts) {
    if (start.stay !== stay) continue;
    dropped += start.youths * share * start.table.left[state.step + 1]!;
    start.youths *= 1 - share;
  }
  state.inStay[index]! -= dropped;
  state.occupied[form]! -= dropped;
  return dropped;
}

/**
 * The part of a stay that is left carries over, so a cohort goes to the cohort of the new form that is as far on: its time
 * there is scaled by the means of the two lengths, exact where one length is the other times a factor. The first caseload
 * goes along where no first step is given.
 */
function moveCohorts(
  state: MeanFieldState,
  stay: StayInUse,
  to: number,
  share: number,
  firstStep: number | null,
): number {
  const target = state.stays.all[stayOf(state, to * state.groupCount + stay.group)]!;
  const { alive, drawnMean } = stay.table;
  const factor = drawnMean > 0 ? target.table.drawnMean / drawnMean : 1;
  let moved = 0;
  const moveCohort = (begun: number, lag: number) => {
    const youths = begun * share * alive[lag]!;
    if (youths > 0) joinStay(state, target, youths, lag * factor);
    return (moved += youths);
  };
  eachCohort(state, stay.index, firstStep ?? 0, moveCohort, 1 - share);
  if (firstStep === null) moved += moveFirstCaseload(state, stay, target, share);
  state.inStay[stay.index]! -= moved;
  state.inStay[target.index]! += moved;
  state.occupied[stay.form]! -= moved;
  state.occupied[to]! += moved;
  return moved;
}

/** Join the cohort of a stay that is as far on, in whole steps. */
function joinStay(
  { stays, step, now }: MeanFieldState,
  { index, table }: StayInUse,
  youths: number,
  lag: number,
): void {
  const { alive } = table;
  let fitting = Math.min(Math.round(lag), step);
  // Where hardly anyone stays as long as this, a cohort that is less far on stands in for it.
  while (fitting > 0 && alive[fitting]! < 1e-6) fitting--;
  const cohort = { step: step - fitting, blockSteps: now.blockSteps };
  addToCohort(stays.begun, index, cohort, youths / Math.max(alive[fitting]!, 1e-6));
  stays.begun.rewrittenIn[index] = step;
}

/** The first caseload joins that of the other form: as far on as those who were there from the start. */
function moveFirstCaseload(state: MeanFieldState, stay: StayInUse, target: StayInUse, share: number): number {
  let moved = 0;
  for (const start of state.starts) {
    if (start.stay !== stay || start.youths === 0) continue;
    const into = startingCohort(state, target, start.days);
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
