import type { Seeker } from "./seeker.ts";

/**
 * How the list of one form is laid out: a column for each seeker, and the seekers to whom the same things happen side by
 * side in classes. All of a class in one cohort go together, so what happens to a cohort happens to a few classes.
 */
export interface ListLayout {
  readonly form: number;
  readonly classes: readonly SeekerClass[];
  /** Numbers of the classes whose waiting can end without a place. */
  readonly mayGiveUp: readonly number[];
  /** By column: the group of youths. */
  readonly group: Int32Array;
}

/** Seekers who differ in their group alone. */
export interface SeekerClass {
  /** The columns of the class: from the first up to, not including, the second. */
  readonly from: number;
  readonly until: number;
  readonly holds: number;
  readonly isReferral: boolean;
  readonly acceptsOthers: boolean;
  readonly others: readonly number[];
  readonly leavesFrom: number;
  /** The form that fits best. */
  readonly best: number;
  /** Whether waiting can end without a place: not for those who keep one, nor for those who leave at once anyway. */
  readonly canGiveUp: boolean;
  /** The class that differs in the second choice alone, column by column; the class itself where there is none. */
  readonly twin: number;
}

/** Where a seeker stands in the list of the form that is asked for. */
export interface SeekerPlace {
  readonly column: number;
  readonly classNumber: number;
}

/** The lists of all forms, and the place of each seeker; `bestForm` is by group. */
export function toListLayouts(
  seekers: readonly Seeker[],
  forms: number,
  bestForm: Int32Array,
): { layouts: ListLayout[]; places: SeekerPlace[] } {
  const places: SeekerPlace[] = [];
  const layouts = Array.from({ length: forms }, (_, form) => {
    const numbers = seekers.flatMap(({ asked }, number) => (asked === form ? [number] : []));
    return toListLayout(form, numbers, { seekers, bestForm, places });
  });
  return { layouts, places };
}

interface Book {
  readonly seekers: readonly Seeker[];
  readonly bestForm: Int32Array;
  readonly places: SeekerPlace[];
}

function toListLayout(form: number, numbers: readonly number[], { seekers, bestForm, places }: Book): ListLayout {
  const classes: SeekerClass[] = [];
  const columns: number[] = [];
  const members = byKey(numbers, (number) => classKey(seekers[number]!, bestForm));
  const numberOf = new Map([...members.keys()].map((key, classNumber) => [key, classNumber]));
  [...members.values()].forEach((own, classNumber) => {
    own.sort((a, b) => seekers[a]!.group - seekers[b]!.group);
    const seeker = seekers[own[0]!]!;
    const { holds, isReferral, acceptsOthers, others, leavesFrom } = seeker;
    const twin = numberOf.get(classKey({ ...seeker, acceptsOthers: !acceptsOthers }, bestForm)) ?? classNumber;
    classes.push({
      ...{ holds, isReferral, acceptsOthers, others, leavesFrom, twin },
      from: columns.length,
      until: columns.length + own.length,
      best: bestForm[seeker.group]!,
      canGiveUp: holds < 0 && leavesFrom < 0,
    });
    for (const number of own) places[number] = { column: columns.push(number) - 1, classNumber };
  });
  const mayGiveUp = classes.flatMap(({ canGiveUp }, classNumber) => (canGiveUp ? [classNumber] : []));
  return { form, classes, mayGiveUp, group: Int32Array.from(columns, (number) => seekers[number]!.group) };
}

/** Numbers with the same key together, in order of the first of each. */
function byKey(numbers: readonly number[], keyOf: (number: number) => string): Map<string, number[]> {
  const together = new Map<string, number[]>();
  for (const number of numbers) {
    const key = keyOf(number);
    const own = together.get(key);
    if (own === undefined) together.set(key, [number]);
    else own.push(number);
  }
  return together;
}

function classKey(
  { group, acceptsOthers, others, holds, isReferral, leavesFrom }: Seeker,
  bestForm: Int32Array,
): string {
  return JSON.stringify([acceptsOthers, others, holds, isReferral, leavesFrom, bestForm[group]]);
}
