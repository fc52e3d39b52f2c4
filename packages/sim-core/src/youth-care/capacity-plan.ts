import type { Day } from "../engine/calendar.ts";
import type { Distribution } from "../engine/distributions/distribution.ts";

/** A dated opening (places above zero) or closing (below zero) of units at one location: the plan, whatever comes of it. */
export interface UnitChange {
  readonly day: Day;
  readonly location: number;
  /** Places that come (above zero) or go (below zero). */
  readonly places: number;
}

/** How places go: `attrition` lets youths finish their stay and admits nobody in their place; `displacement` moves them that day. */
export type ClosingManner = "attrition" | "displacement";

/** What is planned, unit by unit, and the rules that stand between plan and reality (opbouw en afbouw). */
export interface CapacityPlan {
  /** In order of planned day, then of location, openings before closings, then of number. */
  readonly units: readonly PlannedUnit[];
  readonly rules: TransitionRules;
}

/** One unit that opens or closes: a group, a house, a class, a team. In a very large plan a block of them. */
export interface PlannedUnit {
  readonly change: "open" | "close";
  readonly day: Day;
  readonly form: number;
  readonly location: number;
  /** How many units this is: 1, but for a block of a very large plan. */
  readonly units: number;
  /** Of all of them together. */
  readonly places: number;
  /** Of a closing; an opening has it too, and nothing looks at it. */
  readonly manner: ClosingManner;
  /** The how-manieth opening, or closing, at this location, from 1. */
  readonly number: number;
  /** Names the unit in draws, wherever it stands in the plan: `open/kib/denHaag/2`. */
  readonly name: string;
}

/** Rules of transition. Each may be absent; all combine. The order in which they decide stands in `transition/advance.ts`. */
export interface TransitionRules {
  /** By form: days between the planned and the real opening, for each unit apart; null: none. */
  readonly openingDelay: readonly (Distribution | null)[];
  readonly staff: StaffRule | null;
  readonly inBalance: InBalanceRule | null;
  readonly pauseOnWaiting: PauseRule | null;
  readonly occupancyTriggers: readonly OccupancyTrigger[];
  /** By form: open places below which no closing goes, from a day on, in rising order; empty: no floor. */
  readonly floor: readonly (readonly FloorStep[])[];
}

/** Staff as a limit, in full-time equivalents (fte): a unit opens only when there is enough of it that is free. */
export interface StaffRule {
  readonly freeAtStart: number;
  /** Hired evenly from the first day after the warm-up. */
  readonly hiredPerDay: number;
  /** Fte for one place, by form; 0: the form draws on nobody, and frees nobody. */
  readonly perPlace: readonly number[];
  /** Share of the staff of a unit that closed which comes to work in what opens. */
  readonly releasedShare: number;
  /** Days between the last youth leaving and that staff being free. */
  readonly retrainingDays: Distribution;
}

/** In balance: a closed unit goes only when enough alternative places of the plan have been open long enough. */
export interface InBalanceRule {
  readonly alternativePlacesPerClosedPlace: number;
  readonly openForDays: number;
  /** Share of the places, at locations where an alternative opened, that must be taken; null: no matter. */
  readonly filledShare: number | null;
}

/** No closing while too many youths wait without a place. */
export interface PauseRule {
  /** The pause begins when more youths than this wait. */
  readonly above: number;
  /** And ends when no more than this do. */
  readonly resumesAt: number;
  /** Forms whose waiting youths count. */
  readonly forms: readonly number[];
}

/** Close early what stays empty. */
export interface OccupancyTrigger {
  readonly form: number;
  /** One location; null: the form as a whole. */
  readonly location: number | null;
  /** Youths by open places, below which days are counted. */
  readonly belowShare: number;
  readonly forDays: number;
  /** Whether to close on when the plan has no closings left, a unit of `placesPerUnit` at a time. */
  readonly beyondPlan: boolean;
  readonly placesPerUnit: number;
  /** How such a unit goes. */
  readonly manner: ClosingManner;
}

export interface FloorStep {
  readonly day: Day;
  readonly places: number;
}

/** A plan with nothing in it, for a system of so many forms. */
export function emptyPlan(forms: number): CapacityPlan {
  const rules: TransitionRules = {
    openingDelay: new Array<null>(forms).fill(null),
    staff: null,
    inBalance: null,
    pauseOnWaiting: null,
    occupancyTriggers: [],
    floor: Array.from({ length: forms }, () => []),
  };
  return { units: [], rules };
}
