import type { Seeker } from "./seekers.ts";
import { longWait, stepsAtOnce } from "./waiting-laws.ts";

/**
 * All who ask for one form and have no place in it, as a fluid: cohorts by urgency and step of arrival, each shared out
 * over the seekers of the form. Served in order of arrival; those of one cohort in proportion.
 */
export interface WaitingList {
  readonly form: number;
  /** The seekers by column. */
  readonly seekers: readonly Seeker[];
  readonly columns: SeekerColumns;
  /** By urgency, in order of arrival. */
  readonly cohorts: readonly [WaitingCohort[], WaitingCohort[]];
  /** Empty cohorts, to be used again. */
  readonly spare: WaitingCohort[];
  /** Gathers who goes elsewhere in one step. */
  readonly goingElsewhere: WaitingCohort;
  /** Who waits without any place. */
  withoutPlace: number;
}

export interface WaitingCohort {
  /** The step of arrival by which they stand in line. */
  step: number;
  /** The mean step of arrival, where those of several steps have become one. */
  meanStep: number;
  readonly youths: Float64Array;
  /** Sum over the columns, and over those who can give up. */
  all: number;
  mayGiveUp: number;
}

/** What the inner loops ask of the seekers, by column. */
export interface SeekerColumns {
  readonly group: Int32Array;
  /** The form whose place is kept; -1 without. */
  readonly holds: Int32Array;
  /** The column that differs in the second choice alone; the column itself where there is none. */
  readonly twin: Int32Array;
  readonly acceptsOthers: Uint8Array;
  readonly isReferral: Uint8Array;
  /** Whether waiting can end without a place: not for those who keep one, nor for those who leave at once anyway. */
  readonly canGiveUp: Uint8Array;
}

/** Fewer youths than this are none: what is left when nearly all of a cohort is gone. */
export const nobody = 1e-9;

export function toWaitingLists(seekers: readonly Seeker[], forms: number): WaitingList[] {
  return Array.from({ length: forms }, (_, form) => {
    const own = seekers.filter(({ asked }) => asked === form);
    return {
      form,
      seekers: own,
      columns: toColumns(own),
      cohorts: [[], []],
      spare: [],
      goingElsewhere: emptyCohort(own.length),
      withoutPlace: 0,
    };
  });
}

/** Youths of one column who join the list as arrived in this step. */
export function join(list: WaitingList, urgency: 0 | 1, step: number, seeker: Seeker, youths: number): void {
  if (youths <= 0) return;
  const cohort = cohortOf(list, urgency, step);
  cohort.youths[seeker.column]! += youths;
  cohort.all += youths;
  if (list.columns.canGiveUp[seeker.column] === 1) cohort.mayGiveUp += youths;
  if (seeker.holds < 0) list.withoutPlace += youths;
}

/** The cohort of a step; null where nobody is left of it. */
export function findCohort({ cohorts }: WaitingList, urgency: 0 | 1, step: number): WaitingCohort | null {
  const cohort = cohorts[urgency][placeInLine(cohorts[urgency], step)];
  return cohort?.step === step ? cohort : null;
}

/** The cohort of a step, put in line where there is none. */
export function cohortOf({ cohorts, spare, seekers }: WaitingList, urgency: 0 | 1, step: number): WaitingCohort {
  const line = cohorts[urgency];
  const place = placeInLine(line, step);
  const known = line[place];
  if (known?.step === step) return known;
  const cohort = spare.pop() ?? emptyCohort(seekers.length);
  cohort.step = step;
  cohort.meanStep = step;
  if (place === line.length) line.push(cohort);
  else line.splice(place, 0, cohort);
  return cohort;
}

/** Index of the first cohort of this step or a later one. */
export function placeInLine(line: readonly WaitingCohort[], step: number): number {
  let place = line.length;
  // Who is asked for has nearly always come last.
  while (place > 0 && line[place - 1]!.step >= step) place--;
  return place;
}

/** Take youths of one column off a cohort; how many were taken. */
export function takeOff(list: WaitingList, cohort: WaitingCohort, column: number): number {
  const youths = cohort.youths[column]!;
  cohort.youths[column] = 0;
  cohort.all -= youths;
  if (list.columns.canGiveUp[column] === 1) cohort.mayGiveUp -= youths;
  if (list.columns.holds[column]! < 0) list.withoutPlace -= youths;
  return youths;
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
    line.length = kept;
  }
}

/** Cohorts that have waited long, and in which all keep a place so that no law of waiting touches them, become one. */
export function joinOldCohorts({ cohorts }: WaitingList, step: number): void {
  if (step % stepsAtOnce !== 0) return;
  const oldBlocks = Math.floor((step - longWait + 1) / stepsAtOnce);
  for (let urgency = 0; urgency < 2; urgency++) {
    const line = cohorts[urgency]!;
    for (let i = 1; i < line.length; i++) {
      const block = Math.floor(line[i]!.step / stepsAtOnce);
      if (block >= oldBlocks) break;
      const before = line[i - 1]!;
      if (Math.floor(before.step / stepsAtOnce) !== block || before.mayGiveUp + line[i]!.mayGiveUp > nobody) continue;
      pour(before, line[i]!);
    }
  }
}

/** All of one cohort join another. */
export function pour(from: WaitingCohort, into: WaitingCohort): void {
  for (let column = 0; column < into.youths.length; column++) into.youths[column]! += from.youths[column]!;
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
export function emptied(cohort: WaitingCohort): WaitingCohort {
  cohort.youths.fill(0);
  cohort.all = 0;
  cohort.mayGiveUp = 0;
  return cohort;
}

function emptyCohort(columns: number): WaitingCohort {
  return { step: 0, meanStep: 0, youths: new Float64Array(columns), all: 0, mayGiveUp: 0 };
}

function toColumns(own: readonly Seeker[]): SeekerColumns {
  const ways = own.map((seeker) => JSON.stringify({ ...seeker, acceptsOthers: null, column: null }));
  const twinOf = (column: number) => ways.findIndex((way, other) => other !== column && way === ways[column]);
  return {
    group: Int32Array.from(own, ({ group }) => group),
    holds: Int32Array.from(own, ({ holds }) => holds),
    twin: Int32Array.from(own, (_, column) => (twinOf(column) < 0 ? column : twinOf(column))),
    acceptsOthers: Uint8Array.from(own, ({ acceptsOthers }) => Number(acceptsOthers)),
    isReferral: Uint8Array.from(own, ({ isReferral }) => Number(isReferral)),
    canGiveUp: Uint8Array.from(own, ({ holds, leavesFrom }) => Number(holds < 0 && leavesFrom < 0)),
  };
}
