import type { Distribution } from "../engine/distributions/distribution.ts";
import type { StayInUse } from "./stays-in-use.ts";
import type { StartTable } from "./stay-table.ts";

/** Youths of the first caseload in one stay, with what becomes of them. */
export interface StartingCohort {
  readonly stay: StayInUse;
  /** How long they have been there, where that is known. */
  readonly days: Distribution | null;
  readonly table: StartTable;
  /** Youths in the stay at the start; less once some of them moved to another form. */
  youths: number;
}

/** Youths of the first caseload who hold their place after a stay. */
export type HeldFromStart = Omit<StartingCohort, "days">;
