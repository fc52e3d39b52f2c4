import type { Joining } from "./referral-plan.ts";
import { longWait, stepsAtOnce } from "./waiting-laws.ts";
import type { ListLayout } from "./waiting-layout.ts";

/**
 * All who ask for one form and have no place in it, as a fluid: cohorts by urgency and step of arrival, each shared out
 * over the seekers of the form. Served in order of arrival; those of one cohort in proportion.
 */
export interface WaitingList {
  readonly form: number;
  readonly layout: ListLayout;
  /** By urgency, in order of arrival. */
  readonly cohorts: readonly [WaitingCohort[], WaitingCohort[]];
  /** Empty cohorts, to be used again. */
  readonly spare: WaitingCohort[];
  /** Who are admitted at once, of several cohorts; nobody in between. */
  readonly together: AdmittedTogether;
  /** Who waits without any place. */
  withoutPlace: number;
}

/** Youths by column are `youths` times what is `kept` of their class. */
export interface WaitingCohort {
  /** The step of arrival by which they stand in line. */
  step: number;
  /** The mean step of arrival, where those of several steps have become one. */
  meanStep: number;
  readonly youths: Float64Array;
  /** By class: the share of `youths` that is still there, and how many these are in all. */
  readonly kept: Float64Array;
  readonly inClass: Float64Array;
  /** Sum over the classes, and over those who can give up. */
  all: number;
  mayGiveUp: number;
}

/** Youths by column and by class, and the mean step of arrival of each class. */
interface AdmittedTogether {
  readonly youths: Float64Array;
  readonly inClass: Float64Array;
  readonly meanStep: Float64Array;
}

/** Fewer youths than this are none: what is left when nearly all of a cohort is gone. */
export const nobody = 1e-9;

export function toWaitingLists(layouts: readonly ListLayout[]): WaitingList[] {
  return layouts.map((layout) => ({
    form: layout.form,
    layout,
    cohorts: [[], []],
    spare: [],
    together: nobodyTogether(layout),
    withoutPlace: 0,
  }));
}

function nobodyTogether({ classes, group }: ListLayout): AdmittedTogether {
  return {
    youths: new Float64Array(group.length),
    inClass: new Float64Array(classes.length),
    meanStep: new Float64Array(classes.length),
  };
}

/** Youths of one column who join a cohort of the list. */
export function join(
  list: WaitingList,
  cohort: WaitingCohort,
  { column, classNumber }: { column: number; classNumber: number },
  youths: number,
): void {
  const { holds, canGiveUp } = list.layout.classes[classNumber]!;
  settleClass(list.layout, cohort, classNumber);
  cohort.youths[column]! += youths;
  cohort.inClass[classNumber]! += youths;
  cohort.all += youths;
  if (canGiveUp) cohort.mayGiveUp += youths;
  if (holds < 0) list.withoutPlace += youths;
}

/** All who are referred to this line of the list join a cohort. */
export function joinAll(
  list: WaitingList,
  cohort: WaitingCohort,
  { profileStage, column, classNumber, asBest, asUsual }: Joining,
  referred: Float64Array,
  bestFormAsked: number,
): void {
  const { youths, inClass } = cohort;
  // In the first step those who wait from the start may have gone already.
  for (let c = 0; c < inClass.length; c++) settleClass(list.layout, cohort, c);
  let all = 0;
  for (let i = 0; i < column.length; i++) {
    const share = bestFormAsked * asBest[i]! + (1 - bestFormAsked) * asUsual[i]!;
    const joining = referred[profileStage[i]!]! * share;
    youths[column[i]!]! += joining;
    inClass[classNumber[i]!]! += joining;
    all += joining;
  }
  cohort.all += all;
  cohort.mayGiveUp += all;
  list.withoutPlace += all;
}

/** A share of a class is no longer in the cohort; how many that were. */
export function takeOff(list: WaitingList, cohort: WaitingCohort, classNumber: number, share: number): number {
  const { canGiveUp } = list.layout.classes[classNumber]!;
  const youths = cohort.inClass[classNumber]! * share;
  cohort.kept[classNumber]! *= 1 - share;
  cohort.inClass[classNumber]! -= youths;
  cohort.all -= youths;
  if (canGiveUp) cohort.mayGiveUp -= youths;
  return youths;
}

/** A share of all who can give up is no longer in the cohort; how many that were. */
export function takeOffWhoMayGiveUp({ layout }: WaitingList, cohort: WaitingCohort, share: number): number {
  const { kept, inClass } = cohort;
  const stays = 1 - share;
  for (const c of layout.mayGiveUp) {
    kept[c]! *= stays;
    inClass[c]! *= stays;
  }
  const youths = cohort.mayGiveUp * share;
  cohort.all -= youths;
  cohort.mayGiveUp -= youths;
  return youths;
}

/** A share of a class of one cohort joins a class of another, which has the same groups in its columns. */
export function pourClass(
  { layout: { classes } }: WaitingList,
  from: WaitingCohort,
  classFrom: number,
  into: WaitingCohort,
  classInto: number,
  share: number,
): void {
  const part = from.kept[classFrom]! * share;
  const { from: first, until } = classes[classFrom]!;
  const shift = classes[classInto]!.from - first;
  const { youths } = from;
  const joined = into.youths;
  for (let column = first; column < until; column++) joined[column + shift]! += youths[column]! * part;
  into.inClass[classInto]! += from.inClass[classFrom]! * share;
}

/** The youths of a class as they are now, so that others can join them. */
export function settleClass({ classes }: ListLayout, { youths, kept }: WaitingCohort, classNumber: number): void {
  const part = kept[classNumber]!;
  if (part === 1) return;
  kept[classNumber] = 1;
  const { from, until } = classes[classNumber]!;
  for (let column = from; column < until; column++) youths[column]! *= part;
}

/** The cohort of a step; null where nobody is left of it. */
export function findCohort({ cohorts }: WaitingList, urgency: 0 | 1, step: number): WaitingCohort | null {
  const cohort = cohorts[urgency][placeInLine(cohorts[urgency], step)];
  return cohort?.step === step ? cohort : null;
}

/** The cohort of a step, put in line where there is none. */
export function cohortOf({ cohorts, spare, layout }: WaitingList, urgency: 0 | 1, step: number): WaitingCohort {
  const line = cohorts[urgency];
  const place = placeInLine(line, step);
  const known = line[place];
  if (known?.step === step) return known;
  const cohort = spare.pop() ?? emptyCohort(layout);
  cohort.step = step;
  cohort.meanStep = step;
  line.push(cohort);
  // Not by splice, which makes an array of what it takes out.
  for (let i = line.length - 1; i > place; i--) line[i] = line[i - 1]!;
  line[place] = cohort;
  return cohort;
}

/** Index of the first cohort of this step or a later one. */
export function placeInLine(line: readonly WaitingCohort[], step: number): number {
  let place = line.length;
  // Who is asked for has nearly always come last.
  while (place > 0 && line[place - 1]!.step >= step) place--;
  return place;
}

/** Forget the cohorts in which nobody is left. */
export function dropEmptyCohorts({ cohorts, spare }: WaitingList): void {
  for (let urgency = 0; urgency < 2; urgency++) {
    const line = cohorts[urgency]!;
    let kept = 0;
    for (let i = 0; i < line.length; i++) {
      const cohort = line[i]!;
      if (cohort.all < nobody) spare.push(emptied(cohort));
      else line[kept++] = cohort;
    }
    while (kept < line.length) line.pop();
  }
}

/** Cohorts that have waited long, and in which all keep a place so that no law of waiting touches them, become one. */
export function joinOldCohorts(list: WaitingList, step: number): void {
  if (step % stepsAtOnce !== 0) return;
  const oldBlocks = Math.floor((step - longWait + 1) / stepsAtOnce);
  for (let urgency = 0; urgency < 2; urgency++) {
    const line = list.cohorts[urgency]!;
    for (let i = 1; i < line.length; i++) {
      const block = Math.floor(line[i]!.step / stepsAtOnce);
      if (block >= oldBlocks) break;
      const before = line[i - 1]!;
      if (Math.floor(before.step / stepsAtOnce) !== block || before.mayGiveUp + line[i]!.mayGiveUp > nobody) continue;
      pour(list, before, line[i]!);
    }
  }
}

/** All of one cohort join another. */
function pour(list: WaitingList, from: WaitingCohort, into: WaitingCohort): void {
  for (let classNumber = 0; classNumber < into.inClass.length; classNumber++) {
    settleClass(list.layout, into, classNumber);
    pourClass(list, from, classNumber, into, classNumber, 1);
  }
  countIn(into, from.all, from.meanStep);
  into.mayGiveUp += from.mayGiveUp;
  emptied(from);
}

/** More youths in a cohort, who came in another step. */
export function countIn(cohort: WaitingCohort, youths: number, meanStep: number): void {
  cohort.all += youths;
  if (youths > 0) cohort.meanStep += ((meanStep - cohort.meanStep) * youths) / cohort.all;
}

/** The cohort without anybody in it. */
function emptied(cohort: WaitingCohort): WaitingCohort {
  const { youths, kept, inClass } = cohort;
  // Loops, as a call to fill takes longer for arrays as short as these.
  for (let column = 0; column < youths.length; column++) youths[column] = 0;
  for (let c = 0; c < kept.length; c++) {
    kept[c] = 1;
    inClass[c] = 0;
  }
  cohort.all = 0;
  cohort.mayGiveUp = 0;
  return cohort;
}

function emptyCohort({ classes, group }: ListLayout): WaitingCohort {
  return emptied({
    step: 0,
    meanStep: 0,
    youths: new Float64Array(group.length),
    kept: new Float64Array(classes.length),
    inClass: new Float64Array(classes.length),
    all: 0,
    mayGiveUp: 0,
  });
}
