import type { CareSystem } from "../youth-care/care-system.ts";
import { afterStay, sharePassedOver, type AfterStay } from "./after-stay.ts";
import { emptyHistories, type CohortHistories } from "./cohort-histories.ts";
import { addFlow, emptyFlows, type Flows } from "./flows.ts";
import { addFlowWithoutMemory, noFlowsWithoutMemory, type FlowsWithoutMemory } from "./flows-without-memory.ts";
import type { HoldTable, StayTable } from "./stay-table.ts";
import type { SystemTables } from "./system-tables.ts";
import { stageNumber } from "./youth-group.ts";

/** The stays of one group in one form, in which somebody is or has been. */
export interface StayInUse {
  /** `form * groups + group`, and its place in order of first use. */
  readonly number: number;
  readonly index: number;
  readonly form: number;
  readonly group: number;
  readonly profileStage: number;
  readonly table: StayTable;
  /** How long the place is held afterwards; null where nobody does. */
  readonly holdTable: HoldTable | null;
}

/** All stays in use, side by side: by index, in order of first use. */
export interface StaysInUse {
  readonly all: StayInUse[];
  /** By number: the index; -1 where nobody has been. */
  readonly indexOf: Int32Array;
  readonly begun: CohortHistories;
  readonly holding: CohortHistories;
  /** Who end their stay well, and who fail; the ends of all stays, so that a flow of them has the index of its stay. */
  readonly ends: Flows;
  readonly fails: Flows;
  /** Who are released after holding their place, for a time with and without memory. */
  readonly released: Flows;
  readonly releasedAnyTime: FlowsWithoutMemory;
  readonly shares: StayShares;
  /** The ways on after the end of a stay and after its failure, by number; -1: none. */
  readonly followUp: Int32Array;
  readonly failure: Int32Array;
  readonly form: Int32Array;
}

/** By index: shares of the youths to whom something happens. */
type StayShares = { readonly [Name in keyof ShareOfStay]: Float64Array };

interface ShareOfStay extends AfterStay {
  /** Of who begins: ends, and fails, within the step; of who begins to hold: is released in it. */
  readonly endsAtOnce: number;
  readonly failsAtOnce: number;
  readonly releasedAtOnce: number;
  /** Of who fails: leaves care. */
  readonly failureLeaves: number;
  /** Of who leaves care: comes back at some time. */
  readonly comesBack: number;
}

export function noStaysInUse({ grid, sizes, groups, seekers }: SystemTables, forms: number): StaysInUse {
  const room = seekers.stays;
  const begun = emptyHistories(room, grid.steps, sizes);
  const holding = emptyHistories(room, grid.steps, sizes);
  const numbers = () => new Int32Array(room);
  const shares = () => new Float64Array(room);
  return {
    all: [],
    indexOf: new Int32Array(forms * groups.length).fill(-1),
    begun,
    holding,
    ends: emptyFlows(begun, sizes),
    fails: emptyFlows(begun, sizes),
    released: emptyFlows(holding, sizes),
    releasedAnyTime: noFlowsWithoutMemory(holding),
    shares: {
      ...{ endsAtOnce: shares(), failsAtOnce: shares(), releasedAtOnce: shares() },
      ...{ endAsks: shares(), endFrees: shares(), endLeaves: shares(), endHolds: shares() },
      ...{ releaseAsks: shares(), releaseFrees: shares(), releaseLeaves: shares() },
      ...{ failureLeaves: shares(), comesBack: shares() },
    },
    followUp: numbers(),
    failure: numbers(),
    form: numbers(),
  };
}

/** Take a stay into use. */
export function useStay(stays: StaysInUse, system: CareSystem, tables: SystemTables, number: number): StayInUse {
  const stay = toStayInUse(system, tables, number, stays.all.length);
  const { index, form, table, holdTable } = stay;
  stays.all.push(stay);
  stays.indexOf[number] = index;
  stays.form[index] = form;
  stays.followUp[index] = tables.seekers.followUp[number]!;
  stays.failure[index] = tables.seekers.failure[number]!;
  setShares(stays.shares, system, tables, stay);
  addFlow(stays.ends, index, table.ends);
  if (table.fails !== null) addFlow(stays.fails, index, table.fails);
  if (holdTable === null) return stay;
  if (Number.isNaN(holdTable.ends.ratio)) addFlow(stays.released, index, holdTable.ends);
  else addFlowWithoutMemory(stays.releasedAnyTime, index, holdTable.ends);
  return stay;
}

function toStayInUse(system: CareSystem, tables: SystemTables, number: number, index: number): StayInUse {
  const form = Math.floor(number / tables.groups.length);
  const group = number % tables.groups.length;
  const { profile, stage } = tables.groups[group]!;
  const mayHold = system.forms[form]!.hold.share > 0 || startsHeld(system, form, profile);
  return {
    number,
    index,
    form,
    group,
    profileStage: stageNumber(profile, stage),
    table: tables.stay(form, group),
    holdTable: mayHold ? tables.hold(form) : null,
  };
}

function setShares(shares: StayShares, system: CareSystem, tables: SystemTables, stay: StayInUse): void {
  const { number, index, form, group, table, holdTable } = stay;
  const { waysOn, followUp, failure } = tables.seekers;
  const hold = { share: system.forms[form]!.hold.share, releasedAtOnce: holdTable?.ends.byLag[0] ?? 0 };
  const after = afterStay(system, waysOn[followUp[number]!], hold);
  shares.endsAtOnce[index] = table.ends.byLag[0]!;
  shares.failsAtOnce[index] = table.fails?.byLag[0] ?? 0;
  shares.releasedAtOnce[index] = hold.releasedAtOnce;
  shares.endAsks[index] = after.endAsks;
  shares.endFrees[index] = after.endFrees;
  shares.endLeaves[index] = after.endLeaves;
  shares.endHolds[index] = after.endHolds;
  shares.releaseAsks[index] = after.releaseAsks;
  shares.releaseFrees[index] = after.releaseFrees;
  shares.releaseLeaves[index] = after.releaseLeaves;
  shares.failureLeaves[index] = sharePassedOver(waysOn[failure[number]!]);
  shares.comesBack[index] = tables.returnShare(form, group);
}

function startsHeld({ startingPosition }: CareSystem, form: number, profile: number): boolean {
  return startingPosition.inCare.some((part) => part.form === form && part.profile === profile && part.held > 0);
}
