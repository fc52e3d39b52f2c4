import type { CareSystem } from "../youth-care/care-system.ts";
import { knownReturn } from "./known-start.ts";
import { emptyHistories } from "./cohort-histories.ts";
import { emptyFlows, type Flows } from "./flows.ts";
import { toReferralPlan, type ReferralPlan } from "./referral-plan.ts";
import type { SeekerPlan } from "./seekers.ts";
import type { HeldFromStart, StartingCohort } from "./starting-cohort.ts";
import { noStaysInUse, useStay, type StaysInUse } from "./stays-in-use.ts";
import { stepAmongBlocks, type StepAmongBlocks } from "./step-among-blocks.ts";
import type { SystemTables } from "./system-tables.ts";
import { emptyTally, type Tally } from "./tally.ts";
import { startTransition, type Transition } from "./transition-start.ts";
import { toWaitingLaws, type WaitingLaws } from "./waiting-laws.ts";
import { stageNumber } from "./youth-group.ts";
import { toWaitingLists, type WaitingList } from "./waiting-list.ts";

/** The state of a run. Stays are numbered `form * groups + group`. Only the functions of a step change it, in place. */
export interface MeanFieldState {
  readonly system: CareSystem;
  readonly tables: SystemTables;
  readonly groupCount: number;
  readonly plan: SeekerPlan;
  readonly laws: WaitingLaws;
  readonly referral: ReferralPlan;
  readonly lists: readonly WaitingList[];
  /** By form: lists of others whom it can serve. */
  readonly alsoServed: readonly (readonly AlsoServed[])[];
  step: number;
  /** The step as the histories of cohorts see it. */
  now: StepAmongBlocks;
  /** Share of the step that lies in the measured part of the run. */
  measuredShare: number;
  /** Share for whom the best form is asked for in this step. */
  bestFormAsked: number;
  /** By form: places at the end of the step, infinite where there is no limit. */
  readonly places: Float64Array;
  /** The plan and its rules, as far as they have come; null where nothing can ever open or close. */
  readonly transition: Transition | null;
  /** By form: places that closed by displacement in this step, so that youths above the places must go. */
  readonly mustEmpty: Float64Array;
  /** By form: youths in care, however they are there. */
  readonly occupied: Float64Array;
  /** By form: places promised to youths who are admitted in this round. */
  readonly reserved: Float64Array;
  /** By form: youths in the hold phase. */
  readonly held: Float64Array;
  /** By stay: youths admitted in this round; the numbers of the stays in which anyone is, and how many these are. */
  readonly admitted: Float64Array;
  readonly admittedTo: Int32Array;
  admittedCount: number;
  /** The first caseload, by stay and by what is known of it; and those of it who hold a place. */
  readonly starts: StartingCohort[];
  readonly startsHeld: HeldFromStart[];
  /** The stays in which anyone has ever been; and how many youths are in each, by index. */
  readonly stays: StaysInUse;
  readonly inStay: Float64Array;
  /** By stay: share of an admission in this step that takes a place at its end; NaN where nobody asked yet. */
  placeNeed: Float64Array;
  /** What happens to the stays in this step. */
  readonly turnover: Turnover;
  /** By number of `plan.waysOn`: who goes on and has not asked for a place yet. */
  readonly goingOn: Float64Array;
  /** By index of the stay: who left care in this step. */
  readonly left: Float64Array;
  /** By `profile * stages + stage`: who is to come back, who begins to be away, and who is referred in this step. */
  readonly away: Flows;
  readonly goingAway: Float64Array;
  readonly referred: Float64Array;
  /** Who is away at the start: youths by `profile * stages + stage`, and the share that comes back in each step. */
  readonly returningFromStart: readonly { number: number; youths: number; byStep: Float64Array }[];
  /** Youths who left for good, over the whole run. */
  gone: number;
  readonly tally: Tally;
}

/** By index of the stay: youths who begin in the step, who end well and who fail, and who are released after holding their place. */
export interface Turnover {
  readonly begun: Float64Array;
  readonly ended: Float64Array;
  readonly failed: Float64Array;
  readonly released: Float64Array;
}

/** Classes of the list of another form for whom this form will do as well, and how far along the line of it we are. */
export interface AlsoServed {
  readonly list: WaitingList;
  readonly classes: readonly number[];
  at: number;
}

export function toState(system: CareSystem, tables: SystemTables): MeanFieldState {
  const forms = system.forms.length;
  const groupCount = tables.groups.length;
  const stays = forms * groupCount;
  const plan = tables.seekers;
  const perStay = () => new Float64Array(plan.stays);
  const lists = toWaitingLists(plan.layouts);
  const profileStages = tables.ofStage.length;
  const laws = toWaitingLaws(system, tables.grid);
  return {
    system,
    tables,
    groupCount,
    plan,
    laws,
    referral: toReferralPlan(system, plan, laws),
    lists,
    alsoServed: system.forms.map((_, form) => alsoServedBy(form, lists)),
    step: 0,
    now: stepAmongBlocks(tables.sizes, 0),
    measuredShare: 0,
    bestFormAsked: system.triage.bestFormAskedShare[0] ?? 1,
    places: new Float64Array(forms),
    transition: startTransition(system),
    mustEmpty: new Float64Array(forms),
    occupied: new Float64Array(forms),
    reserved: new Float64Array(forms),
    held: new Float64Array(forms),
    admitted: new Float64Array(stays),
    admittedTo: new Int32Array(stays),
    admittedCount: 0,
    starts: [],
    startsHeld: [],
    stays: noStaysInUse(tables, forms),
    inStay: perStay(),
    placeNeed: new Float64Array(stays).fill(1),
    turnover: { begun: perStay(), ended: perStay(), failed: perStay(), released: perStay() },
    goingOn: new Float64Array(plan.waysOn.length),
    left: perStay(),
    away: emptyFlows(emptyHistories(profileStages, tables.grid.steps, tables.sizes), tables.sizes),
    goingAway: new Float64Array(profileStages),
    referred: new Float64Array(profileStages),
    returningFromStart: returningFromStart(system, tables),
    gone: 0,
    tally: emptyTally(forms),
  };
}

/** The index of the stay with this number; it is taken into use when it is first asked for. */
export function stayOf({ stays, system, tables }: MeanFieldState, number: number): number {
  const index = stays.indexOf[number]!;
  return index >= 0 ? index : useStay(stays, system, tables, number).index;
}

/** Places of a form that are free and not promised. */
export function freePlaces({ places, occupied, reserved }: MeanFieldState, form: number): number {
  return places[form]! - occupied[form]! - reserved[form]!;
}

function returningFromStart(
  { startingPosition }: CareSystem,
  tables: SystemTables,
): MeanFieldState["returningFromStart"] {
  return startingPosition.returning.map(({ profile, youths, days }) => {
    const number = stageNumber(profile, 0);
    const { back, fromStart } = tables.returning(number);
    return { number, youths, byStep: days === null ? fromStart : knownReturn(tables.grid, back.byLag, days) };
  });
}

function alsoServedBy(form: number, lists: readonly WaitingList[]): AlsoServed[] {
  return lists.flatMap((list) => {
    const classes = list.layout.classes.flatMap(({ acceptsOthers, others }, classNumber) =>
      acceptsOthers && others.includes(form) ? [classNumber] : [],
    );
    return classes.length === 0 ? [] : [{ list, classes, at: 0 }];
  });
}
