import { boundedStore } from "../engine/bounded-store.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import { ageCells, cutSpread, sumOf, type AgeSpread } from "./age-spread.ts";
import { blockSizes, type BlockSizes } from "./step-among-blocks.ts";
import { survivalCurve, toLagGrid, type LagGrid } from "./lag-grid.ts";
import { agesAtEnd, agesAtLeaving, askedForms, toLaterInflow, type LaterInflow } from "./later-inflow.ts";
import { shareYoungEnough, toReturnTable, type ReturnTable } from "./return-table.ts";
import { toSeekerPlan, type SeekerPlan } from "./seekers.ts";
import { toHoldTable, toStayTable, type HoldTable, type StayTable } from "./stay-table.ts";
import { toYouthGroups, type YouthGroups } from "./youth-groups.ts";

/** All tables of a system that depend on neither inflow nor places; each is made when it is first asked for. */
export interface SystemTables extends YouthGroups {
  readonly grid: LagGrid;
  readonly sizes: BlockSizes;
  readonly stay: (form: number, group: number) => StayTable;
  readonly hold: (form: number) => HoldTable;
  /** By stay: share of an admission that still takes the place at the end of the step, at most; NaN while unknown. */
  readonly placeNeeds: Float64Array;
  /** Share of those who leave a form that comes back at some time. */
  readonly returnShare: (form: number, group: number) => number;
  /** When those come back, by `profile * stages + stage`. */
  readonly returning: (profileStage: number) => ReturnTable;
  readonly seekers: SeekerPlan;
}

const systems = boundedStore<SystemTables>(12);

/** The tables of a system, kept while the same stays, ages and shares are asked for. */
export function tablesOf(system: CareSystem, stepDays: 1 | 7): SystemTables {
  return systems(keyOf(system, stepDays), () => toSystemTables(system, stepDays));
}

/** Everything that the tables depend on, as a text. */
function keyOf(system: CareSystem, stepDays: 1 | 7): string {
  const { forms, profiles, returns, outflow, triage, placement, startingPosition, days } = system;
  return JSON.stringify([
    stepDays,
    days,
    forms,
    profiles,
    returns,
    outflow.holdBeforeFollowUp,
    triage.usualForm,
    triage.usualForm === null ? 1 : sumOf(triage.bestFormAskedShare),
    placement.elsewhereForm,
    startingPosition.elapsed,
    startingPosition.inCare.map(({ form, profile }) => [form, profile]),
  ]);
}

function toSystemTables(system: CareSystem, stepDays: 1 | 7): SystemTables {
  const grid = toLagGrid(system.days, stepDays);
  const sizes = blockSizes(stepDays);
  const later = toLaterInflow(system);
  const known = toYouthGroups(system, later);
  const { elapsed } = system.startingPosition;
  const { share, after, untilAge } = system.returns;
  const away = survivalCurve(grid, after).means;
  const returnsAt = (ages: Float64Array) => toReturnTable(grid, sizes, away, spreadByMonth(ages), untilAge);
  const hold = byNumber((form) => toHoldTable(grid, sizes, system.forms[form]!.hold.days, elapsed));
  const stay = byNumber((key) => {
    const form = Math.floor(key / known.groups.length);
    const group = known.groups[key % known.groups.length]!;
    const stay = system.profiles[group.profile]!.stayIn[form]!;
    return toStayTable(grid, sizes, stay, { ages: group.ages, form: system.forms[form]!, elapsed });
  });
  const returnShare = byNumber((key) => {
    const form = Math.floor(key / known.groups.length);
    if (share === 0) return 0;
    const { ended } = agesAtEnd(later, form, known.groups[key % known.groups.length]!);
    return share * shareYoungEnough(grid, away, spreadByMonth(agesAtLeaving(later, form, ended)), untilAge);
  });
  const returning = byNumber((key) => returnsAt(agesAtLeavingStage(system, later, known, key)));
  return {
    ...known,
    grid,
    sizes,
    hold,
    returning,
    seekers: toSeekerPlan(system, known),
    placeNeeds: new Float64Array(system.forms.length * known.groups.length).fill(NaN),
    stay: (form, group) => stay(form * known.groups.length + group),
    returnShare: (form, group) => returnShare(form * known.groups.length + group),
  };
}

/** Ages at leaving over all groups of a profile and stage, each in the forms that it asks for. */
function agesAtLeavingStage(system: CareSystem, later: LaterInflow, known: YouthGroups, key: number): Float64Array {
  const ages = new Float64Array(ageCells);
  for (const g of known.ofStage[key]!) {
    const group = known.groups[g]!;
    for (const { form, share } of askedForms(system, group, later.bestFormAskedShare)) {
      const left = agesAtLeaving(later, form, agesAtEnd(later, form, group).ended);
      for (let i = 0; i < ageCells; i++) ages[i]! += share * left[i]!;
    }
  }
  return ages;
}

function spreadByMonth(ages: Float64Array): AgeSpread {
  return cutSpread(ages, 0, Infinity);
}

function byNumber<Value>(make: (key: number) => Value): (key: number) => Value {
  const made: Value[] = [];
  return (key) => (made[key] ??= make(key));
}
