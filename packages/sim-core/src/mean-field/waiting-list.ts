import type { Seeker } from "./seekers.ts";

/**
 * All who ask for one form and have no place in it, as a fluid: youths by urgency, by step of arrival and by seeker.
 * Served in order of arrival; those of one step in proportion.
 */
export interface WaitingList {
  readonly form: number;
  /** The seekers by column. */
  readonly seekers: readonly Seeker[];
  readonly columns: SeekerColumns;
  readonly width: number;
  /** By urgency; place `step * width + column`. */
  readonly youths: readonly [Float64Array, Float64Array];
  /** By urgency and step: the sum over the columns. */
  readonly byStep: readonly [Float64Array, Float64Array];
  /** By urgency: the first step in which anyone is left. */
  readonly head: [number, number];
  /** Who waits without any place. */
  withoutPlace: number;
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

export function toWaitingLists(seekers: readonly Seeker[], forms: number, steps: number): WaitingList[] {
  return Array.from({ length: forms }, (_, form) => {
    const own = seekers.filter(({ asked }) => asked === form);
    const size = (steps + 1) * own.length;
    return {
      form,
      seekers: own,
      columns: toColumns(own),
      width: own.length,
      youths: [new Float64Array(size), new Float64Array(size)],
      byStep: [new Float64Array(steps + 1), new Float64Array(steps + 1)],
      head: [steps + 1, steps + 1],
      withoutPlace: 0,
    };
  });
}

/** Youths of one column who join the list as arrived in this step. */
export function join(list: WaitingList, urgency: 0 | 1, step: number, seeker: Seeker, youths: number): void {
  if (youths <= 0) return;
  list.youths[urgency][step * list.width + seeker.column]! += youths;
  list.byStep[urgency][step]! += youths;
  if (step < list.head[urgency]) list.head[urgency] = step;
  if (seeker.holds < 0) list.withoutPlace += youths;
}

/** Take youths of one column off the list, at most those who are there; how many were taken. */
export function takeOff(list: WaitingList, urgency: 0 | 1, step: number, column: number, youths: number): number {
  const at = step * list.width + column;
  const taken = Math.min(list.youths[urgency][at]!, youths);
  list.youths[urgency][at]! -= taken;
  list.byStep[urgency][step]! -= taken;
  if (list.columns.holds[column]! < 0) list.withoutPlace -= taken;
  return taken;
}

/** Move the heads past steps in which nobody is left. */
export function passEmptySteps(list: WaitingList, step: number): void {
  for (let urgency = 0; urgency < 2; urgency++) {
    const byStep = list.byStep[urgency]!;
    while (list.head[urgency]! <= step && byStep[list.head[urgency]!]! < nobody) list.head[urgency]!++;
  }
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
