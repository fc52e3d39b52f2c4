import type { Day } from "../engine/calendar.ts";

/** A dated opening (places above zero) or closing (below zero) of units at one location. */
export interface UnitChange {
  readonly day: Day;
  readonly location: number;
  /** Places that come (above zero) or go (below zero). */
  readonly places: number;
}
