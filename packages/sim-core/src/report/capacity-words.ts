import type { Displaced, HeldBack } from "../outcomes/capacity-log-entry.ts";
import type { HoldingRule } from "../transition/transition-state.ts";

/** A unit as a sentence needs it. */
export interface Named {
  readonly change: "open" | "close";
  readonly units: number;
  readonly unit: string;
  readonly places: number;
  readonly at: string;
  /** The planned date in words; null beyond the plan. */
  readonly planned: string | null;
}

/** Sentences of the log about units, in one language. */
export interface CapacityWords {
  readonly opened: (unit: Named, timing: string) => string;
  readonly closed: (unit: Named, timing: string) => string;
  readonly asPlanned: string;
  readonly beyondPlan: string;
  readonly early: (planned: string) => string;
  readonly late: (planned: string, held: readonly string[]) => string;
  readonly heldFor: (held: HeldBack) => string;
  /** So many youths finish their stay in a unit that closed. */
  readonly staying: (youths: number) => string;
  readonly empty: string;
  readonly displaced: (youths: number, moved: readonly string[]) => string;
  readonly wentTo: (place: string, youths: number) => string;
  readonly wentWithout: (to: Extract<Displaced["to"], string>, youths: number) => string;
  readonly emptied: (unit: Named, days: number) => string;
  readonly heldBack: (unit: Named, reason: string) => string;
  /** Why a rule says no, with its figures. */
  readonly reason: (shortfall: {
    readonly rule: HoldingRule;
    readonly needed: number;
    readonly present: number;
  }) => string;
  readonly notRealised: (unit: Named, end: { readonly isDecided: boolean; readonly held: readonly string[] }) => string;
}
