import type { CareSystem } from "../youth-care/care-system.ts";
import { emptyHistory, type CohortHistory } from "./cohort-history.ts";
import type { Seeker, SeekerPlan } from "./seekers.ts";
import type { SystemTables } from "./system-tables.ts";
import { emptyTally, type Tally } from "./tally.ts";
import { toWaitingLaws, type WaitingLaws } from "./waiting-laws.ts";
import { toWaitingLists, type WaitingList } from "./waiting-list.ts";

/** The state of a run. Stays are numbered `form * groups + group`. Only the functions of a step change it, in place. */
export interface MeanFieldState {
  readonly system: CareSystem;
  readonly tables: SystemTables;
  readonly groupCount: number;
  readonly plan: SeekerPlan;
  readonly laws: WaitingLaws;
  readonly lists: readonly WaitingList[];
  /** By form: all columns of its own list, those among them who can give up, and lists of others that it can serve. */
  readonly ownColumns: readonly Int32Array[];
  readonly givingUp: readonly Int32Array[];
  readonly alsoServed: readonly (readonly { list: WaitingList; columns: Int32Array }[])[];
  /** By group: the best form that its age allows; -1 where there is none. */
  readonly bestForm: Int32Array;
  step: number;
  /** Share of the step that lies in the measured part of the run. */
  measuredShare: number;
  /** Share for whom the best form is asked for in this step. */
  bestFormAsked: number;
  /** By form: places at the end of the step, infinite where there is no limit. */
  readonly places: Float64Array;
  /** By form: youths in care, however they are there. */
  readonly occupied: Float64Array;
  /** By form: places promised to youths who are admitted in this round. */
  readonly reserved: Float64Array;
  /** By form: youths in the hold phase. */
  readonly held: Float64Array;
  /** By stay: youths admitted in this round, youths in the stay, and the first caseload in stay and in hold. */
  readonly admitted: Float64Array;
  readonly inStay: Float64Array;
  readonly startInStay: Float64Array;
  readonly startHeld: Float64Array;
  /** By stay: share of an admission in this step that takes a place at its end; NaN while unknown. */
  readonly placeNeed: Float64Array;
  readonly stays: (CohortHistory | null)[];
  readonly holds: (CohortHistory | null)[];
  /** By stay: who left care in this step. */
  readonly left: Float64Array;
  /** By `profile * stages + stage`: who is to come back, who begins to be away, and who is referred in this step. */
  readonly away: (CohortHistory | null)[];
  readonly goingAway: Float64Array;
  readonly referred: Float64Array;
  /** Youths who left for good, over the whole run. */
  gone: number;
  readonly tally: Tally;
}

export function toState(system: CareSystem, tables: SystemTables): MeanFieldState {
  const forms = system.forms.length;
  const groupCount = tables.groups.length;
  const stays = forms * groupCount;
  const plan = tables.seekers;
  const lists = toWaitingLists(plan.seekers, forms, tables.grid.steps);
  const profileStages = tables.ofStage.length;
  return {
    system,
    tables,
    groupCount,
    plan,
    laws: toWaitingLaws(system, tables.grid),
    lists,
    ownColumns: lists.map(({ seekers }) => columnsOf(seekers)),
    givingUp: lists.map(({ seekers, columns }) => columnsOf(seekers.filter(({ column }) => columns.canGiveUp[column]))),
    bestForm: Int32Array.from(tables.groups, ({ forms: [best] }) => best ?? -1),
    alsoServed: system.forms.map((_, form) => alsoServedBy(form, lists)),
    step: 0,
    measuredShare: 0,
    bestFormAsked: system.triage.bestFormAskedShare[0] ?? 1,
    places: new Float64Array(forms),
    occupied: new Float64Array(forms),
    reserved: new Float64Array(forms),
    held: new Float64Array(forms),
    admitted: new Float64Array(stays),
    inStay: new Float64Array(stays),
    startInStay: new Float64Array(stays),
    startHeld: new Float64Array(stays),
    placeNeed: new Float64Array(stays).fill(NaN),
    stays: Array.from({ length: stays }, () => null),
    holds: Array.from({ length: stays }, () => null),
    left: new Float64Array(stays),
    away: Array.from({ length: profileStages }, () => null),
    goingAway: new Float64Array(profileStages),
    referred: new Float64Array(profileStages),
    gone: 0,
    tally: emptyTally(forms),
  };
}

/** The history with this number, made when it is first needed. */
export function historyOf(state: MeanFieldState, histories: (CohortHistory | null)[], number: number): CohortHistory {
  return (histories[number] ??= emptyHistory(state.tables.grid.steps, state.tables.sizes));
}

/** Places of a form that are free and not promised. */
export function freePlaces({ places, occupied, reserved }: MeanFieldState, form: number): number {
  return places[form]! - occupied[form]! - reserved[form]!;
}

function alsoServedBy(form: number, lists: readonly WaitingList[]): { list: WaitingList; columns: Int32Array }[] {
  return lists.flatMap((list) => {
    const suited = list.seekers.filter(({ acceptsOthers, others }) => acceptsOthers && others.includes(form));
    return suited.length === 0 ? [] : [{ list, columns: columnsOf(suited) }];
  });
}

function columnsOf(seekers: readonly Seeker[]): Int32Array {
  return Int32Array.from(seekers, ({ column }) => column);
}
