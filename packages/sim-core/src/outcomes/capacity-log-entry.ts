import type { Day } from "../engine/calendar.ts";
import type { HoldingRule } from "../transition/transition-state.ts";
import type { ClosingManner } from "../youth-care/capacity-plan.ts";

/** Something that happened to a unit, for the log: which unit, which rule, why, and for how long. */
export type CapacityEntry =
  | (OfUnit & { readonly kind: "unitOpened"; readonly held: readonly HeldBack[] })
  | (OfUnit & {
      readonly kind: "unitClosed";
      readonly manner: ClosingManner;
      /** Brought forward by an occupancy trigger. */
      readonly isTriggered: boolean;
      readonly held: readonly HeldBack[];
      /** Youths who are still in it and finish their stay. */
      readonly staying: number;
      /** Youths who had to go, by where they went. */
      readonly displaced: readonly Displaced[];
    })
  /** The last youth of a unit that closed by attrition has left. */
  | (OfUnit & { readonly kind: "unitEmptied"; readonly daysAfterClosing: number })
  | (OfUnit & {
      readonly kind: "unitHeldBack";
      readonly rule: HoldingRule;
      readonly needed: number;
      readonly present: number;
    })
  /** At the end of the run: still not there, or not gone. */
  | (OfUnit & {
      readonly kind: "unitNotRealised";
      readonly rule: HoldingRule | null;
      readonly held: readonly HeldBack[];
    });

interface OfUnit {
  readonly day: Day;
  readonly unit: LoggedUnit;
}

/** A unit as the log names it; indices are those of the care system. */
export interface LoggedUnit {
  readonly change: "open" | "close";
  readonly form: number;
  readonly location: number;
  readonly units: number;
  readonly places: number;
  /** Null for a closing beyond the plan. */
  readonly plannedDay: Day | null;
}

export interface HeldBack {
  readonly rule: HoldingRule;
  readonly days: number;
}

/** Where displaced youths went: to a place, on the waiting list, or out of care since their stay was over. */
export interface Displaced {
  readonly to: { readonly form: number; readonly location: number } | "waiting" | "out";
  readonly youths: number;
}
