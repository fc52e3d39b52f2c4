import type { Scenario } from "../scenario/scenario-schema.ts";
import type { HalfYear } from "./half-year.ts";

/** A number over all replications. */
export interface Spread {
  readonly mean: number;
  /** 80% of the replications lie between these (type 1). */
  readonly low: number;
  readonly high: number;
}

/** Youths in one half-year; a youth counts once, however often it came. */
export interface YouthsOfHalfYear {
  readonly half: HalfYear;
  readonly youths: Spread;
  /** By the definition of the half-year report: away for a month or longer, or not away. */
  readonly inflow: Spread;
  readonly outflow: Spread;
  /** At the start of the day after it. */
  readonly inCareAfter: Spread;
}

export interface FormOfHalfYear {
  /** Index in the care system. */
  readonly form: number;
  readonly youths: Spread;
  readonly inflow: Spread;
  readonly outflow: Spread;
  readonly inCareAfter: Spread;
  readonly places: number;
  /** Without a place on the day after the half-year, by the form that was asked for. */
  readonly waiting: Spread;
  /** How long they have waited by then, mean days; null where nobody does in any replication. */
  readonly daysWaited: number | null;
  /** Mean days that youths had waited who got a place in it in the half-year, those who need not wait too; null: nobody. */
  readonly daysToPlace: number | null;
}

export interface ProfileOfHalfYear {
  readonly profile: number;
  readonly youths: Spread;
  /** Of all youths of the half-year. */
  readonly share: number;
}

/** What the plan would open or close on one day at one location, and how much of it was there by the end of the half-year. */
export interface MeasureProgress {
  readonly date: string;
  readonly change: "open" | "close";
  readonly form: number;
  readonly location: number;
  readonly placesPlanned: number;
  /** Mean over the replications. */
  readonly placesDone: number;
}

/** Euro of one heading. */
export interface CostOfHalfYear {
  /** A form by index, or the costs of the transition together. */
  readonly of: number | "incidental";
  /** The year before; null where the run does not cover it. */
  readonly yearBefore: Spread | null;
  readonly halfYear: Spread;
  readonly forecastOfYear: Spread;
}

export interface MoneyOfHalfYear {
  readonly costs: readonly CostOfHalfYear[];
  readonly total: Omit<CostOfHalfYear, "of">;
  readonly budgetOfHalfYear: Spread;
  readonly budgetOfYear: Spread;
  /** Whether the run covers the whole of the calendar year, so that the forecast is one. */
  readonly isWholeYear: boolean;
}

/** All that a half-year report says, before it has words. */
export interface HalfYearData {
  readonly scenario: Scenario;
  readonly half: HalfYear;
  readonly seed: number | string;
  readonly replications: number;
  /** Every half-year of the run up to this one, in order. */
  readonly course: readonly YouthsOfHalfYear[];
  readonly forms: readonly FormOfHalfYear[];
  readonly profiles: readonly ProfileOfHalfYear[];
  readonly measures: readonly MeasureProgress[];
  /** Null where the scenario has no money. */
  readonly money: MoneyOfHalfYear | null;
}
