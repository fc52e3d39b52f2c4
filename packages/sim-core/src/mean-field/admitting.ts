import type { MeanFieldState } from "./run-state.ts";
import { takeOff, type WaitingCohort, type WaitingList } from "./waiting-list.ts";

/** A share of a class of a cohort enters a form. */
export function admitClass(
  state: MeanFieldState,
  form: number,
  list: WaitingList,
  cohort: WaitingCohort,
  classNumber: number,
  share: number,
): void {
  if (cohort.inClass[classNumber] === 0) return;
  promisePlaces(state, form, list, cohort.youths, classNumber, cohort.kept[classNumber]! * share);
  const youths = takeOff(list, cohort, classNumber, share);
  countAdmitted(state, form, list, classNumber, youths, cohort.meanStep);
}

/** All of the first cohorts of a line enter a form that has room for everyone, class by class instead of one by one. */
export function admitCohorts(
  state: MeanFieldState,
  form: number,
  list: WaitingList,
  line: readonly WaitingCohort[],
  count: number,
): void {
  for (let i = 0; i < count; i++) {
    const cohort = line[i]!;
    const { inClass, kept } = cohort;
    for (let c = 0; c < inClass.length; c++) {
      gather(list, cohort, c, 1);
      inClass[c] = 0;
      // Others can still join it in this step.
      kept[c] = 0;
    }
    cohort.all = 0;
    cohort.mayGiveUp = 0;
  }
  admitTogether(state, form, list);
}

/** Those of several cohorts who were gathered enter a form that has room for everyone. */
export function admitTogether(state: MeanFieldState, form: number, list: WaitingList): void {
  const { youths, inClass, meanStep } = list.together;
  for (let c = 0; c < inClass.length; c++) {
    if (inClass[c] === 0) continue;
    promisePlaces(state, form, list, youths, c, 1);
    countAdmitted(state, form, list, c, inClass[c]!, meanStep[c]!);
    inClass[c] = 0;
  }
  for (let column = 0; column < youths.length; column++) youths[column] = 0;
}

/** A share of a class of a cohort is counted among those who are admitted together. */
export function gather(
  { layout: { classes }, together }: WaitingList,
  { youths, kept, inClass, meanStep }: WaitingCohort,
  classNumber: number,
  share: number,
): void {
  const coming = inClass[classNumber]! * share;
  if (!(coming > 0)) return;
  const { from, until } = classes[classNumber]!;
  const part = kept[classNumber]! * share;
  for (let column = from; column < until; column++) together.youths[column]! += youths[column]! * part;
  together.inClass[classNumber]! += coming;
  // Of the first this is the step itself, whatever was left here.
  const before = together.meanStep[classNumber]!;
  together.meanStep[classNumber] = before + ((meanStep - before) * coming) / together.inClass[classNumber]!;
}

/** A part of the youths of a class is admitted: the places that they need at the end of the step are no longer free. */
function promisePlaces(
  state: MeanFieldState,
  form: number,
  { layout: { classes, group } }: WaitingList,
  youths: Float64Array,
  classNumber: number,
  part: number,
): void {
  const { from, until } = classes[classNumber]!;
  const { admitted, admittedTo, groupCount } = state;
  const first = form * groupCount;
  let count = state.admittedCount;
  let need = 0;
  for (let column = from; column < until; column++) {
    const entering = youths[column]! * part;
    if (entering === 0) continue;
    const number = first + group[column]!;
    const before = admitted[number]!;
    if (before === 0) admittedTo[count++] = number;
    admitted[number] = before + entering;
    need += entering * placeNeed(state, number);
  }
  state.admittedCount = count;
  state.reserved[form]! += need;
}

/** Share of an admission that still takes the place at the end of the step, at most. */
export function placeNeed(state: MeanFieldState, number: number): number {
  const known = state.placeNeed[number]!;
  return Number.isNaN(known) ? (state.placeNeed[number] = toPlaceNeed(state, number)) : known;
}

function toPlaceNeed({ system, tables, plan, groupCount }: MeanFieldState, number: number): number {
  const form = Math.floor(number / groupCount);
  const { ends } = tables.stay(form, number % groupCount);
  const { share } = system.forms[form]!.hold;
  const holding = share > 0 ? share * tables.hold(form).alive[0]! : 0;
  const keeping = plan.waysOn[plan.followUp[number]!]?.keeping ?? 0;
  return Math.max(1 - ends.byLag[0]! * (1 - holding) * (1 - keeping), 1e-6);
}

/** Admissions of any kind, those of youths for whom the form is the best, and places after a referral. */
function countAdmitted(
  state: MeanFieldState,
  form: number,
  list: WaitingList,
  classNumber: number,
  admitted: number,
  cameIn: number,
): void {
  const { holds, best, isReferral } = list.layout.classes[classNumber]!;
  const { tally } = state;
  const youths = admitted * state.measuredShare;
  if (holds < 0) list.withoutPlace -= admitted;
  else state.occupied[holds]! -= admitted;
  tally.admissions[form]! += youths;
  if (best !== form) tally.mismatchAdmissions[form]! += youths;
  if (!isReferral) return;
  const days = (state.step - cameIn) * state.tables.grid.stepDays;
  tally.placements += youths;
  if (best !== form) tally.mismatchPlacements += youths;
  tally.waitDays += youths * days;
  if (form === state.system.placement.elsewhereForm) tally.elsewhere += youths;
  if (form !== list.form) return;
  tally.askedAndPlaced[form]! += youths;
  tally.askedWaitDays[form]! += youths * days;
}
