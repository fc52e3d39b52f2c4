import type { CareSystem } from "../youth-care/care-system.ts";
import { emptyHistory, type CohortHistory, type FlowTable } from "./cohort-history.ts";
import type { HoldTable, StayTable } from "./stay-table.ts";
import type { SystemTables } from "./system-tables.ts";
import { stageNumber } from "./youth-group.ts";

/** The stays of one group in one form, in which somebody is or has been: all that the steps of a run ask of them. */
export interface StayInUse {
  /** `form * groups + group`. */
  readonly number: number;
  readonly form: number;
  readonly group: number;
  readonly profileStage: number;
  readonly table: StayTable;
  readonly ends: FlowTable;
  readonly fails: FlowTable | null;
  /** Shares of who begins that end, and that fail, within the step; and of who begins to hold that is released in it. */
  readonly endsAtOnce: number;
  readonly failsAtOnce: number;
  readonly releasedAtOnce: number;
  readonly begun: CohortHistory;
  /** Share that holds the place afterwards, and for how long; null where none does. */
  readonly holdShare: number;
  readonly holdTable: HoldTable | null;
  readonly holding: CohortHistory | null;
  /** The ways on after its end and after its failure, by number; -1: none. */
  readonly followUp: number;
  readonly failure: number;
  /** Share of those who leave that comes back at some time. */
  readonly returnShare: number;
}

export function toStayInUse(system: CareSystem, tables: SystemTables, number: number): StayInUse {
  const form = Math.floor(number / tables.groups.length);
  const group = number % tables.groups.length;
  const { profile, stage } = tables.groups[group]!;
  const history = () => emptyHistory(tables.grid.steps, tables.sizes);
  const mayHold = system.forms[form]!.hold.share > 0 || startsHeld(system, form, profile);
  const table = tables.stay(form, group);
  const holdTable = mayHold ? tables.hold(form) : null;
  return {
    number,
    form,
    group,
    profileStage: stageNumber(profile, stage),
    table,
    ends: table.ends,
    fails: table.fails,
    endsAtOnce: table.ends.byLag[0]!,
    failsAtOnce: table.fails?.byLag[0] ?? 0,
    releasedAtOnce: holdTable?.ends.byLag[0] ?? 0,
    begun: history(),
    holdShare: system.forms[form]!.hold.share,
    holdTable,
    holding: mayHold ? history() : null,
    followUp: tables.seekers.followUp[number]!,
    failure: tables.seekers.failure[number]!,
    returnShare: tables.returnShare(form, group),
  };
}

function startsHeld({ startingPosition }: CareSystem, form: number, profile: number): boolean {
  return startingPosition.inCare.some((part) => part.form === form && part.profile === profile && part.held > 0);
}
