import { formatDate } from "../engine/calendar.ts";
import { hasTransition, holdingRules, type HoldingRule } from "../transition/transition-state.ts";
import type { PlannedUnit } from "../youth-care/capacity-plan.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import type { TransitionTotals, UnitTotals } from "./transition-totals.ts";

/** The plan of openings and closings, and what came of it over all replications. */
export interface TransitionSummary {
  /** In order of planned date, then of location, openings first. */
  readonly units: readonly UnitSummary[];
}

/** One unit of the plan. */
export interface UnitSummary {
  readonly change: "open" | "close";
  readonly form: string;
  readonly location: string;
  /** The how-manieth opening, or closing, at this location, from 1. */
  readonly number: number;
  /** 1, but for a block of a very large plan. */
  readonly units: number;
  readonly places: number;
  readonly planned: string;
  /** Share of the replications in which it opened, or was empty of youths, before the end of the run. */
  readonly realisedShare: number;
  /** Dates over those replications, the earliest that the share does not exceed (type 1); null where there are none. */
  readonly realised: { readonly p5: string; readonly p50: string; readonly p95: string } | null;
  /** Mean days held back after the planned date, by the rule that did it, over all replications. */
  readonly meanHeldDays: Readonly<Record<HoldingRule, number>>;
}

/** Null for a system without a plan. */
export function summariseTransition(system: CareSystem, totals: TransitionTotals): TransitionSummary | null {
  if (!hasTransition(system.capacityPlan)) return null;
  return {
    units: system.capacityPlan.units.flatMap((unit) => {
      const total = totals[unit.name];
      return total === undefined ? [] : [summariseUnit(system, unit, total)];
    }),
  };
}

function summariseUnit(system: CareSystem, unit: PlannedUnit, total: UnitTotals): UnitSummary {
  const { change, number, units, places, day } = unit;
  const mean = (rule: HoldingRule) => total.heldDays[holdingRules.indexOf(rule)]! / total.replications;
  return {
    change,
    form: system.forms[unit.form]!.id,
    location: system.locations[unit.location]!.id,
    number,
    units,
    places,
    planned: formatDate(system.start + day),
    realisedShare: timesIn(total) / total.replications,
    realised: realisedDates(system, total),
    meanHeldDays: Object.fromEntries(holdingRules.map((rule) => [rule, mean(rule)])) as Record<HoldingRule, number>,
  };
}

function realisedDates(system: CareSystem, total: UnitTotals): UnitSummary["realised"] {
  const times = timesIn(total);
  if (times === 0) return null;
  const days = Object.entries(total.realisedOn).map(([day, count]) => ({ day: Number(day), count }));
  days.sort((a, b) => a.day - b.day);
  const dateAt = (share: number) => {
    let seen = 0;
    const found = days.find(({ count }) => (seen += count) >= share * times - 1e-9);
    return formatDate(system.start + (found ?? days.at(-1)!).day);
  };
  return { p5: dateAt(0.05), p50: dateAt(0.5), p95: dateAt(0.95) };
}

function timesIn({ realisedOn }: UnitTotals): number {
  return Object.values(realisedOn).reduce((sum, count) => sum + count, 0);
}
