import { hasTransition, holdingRules, type TransitionState } from "../transition/transition-state.ts";
import type { CareSystem } from "../youth-care/care-system.ts";

/**
 * What became of the units of a plan, added up over replications, by name of unit. Sums of whole numbers only, so that it
 * makes no difference how replications were dealt over workers.
 */
export type TransitionTotals = Readonly<Record<string, UnitTotals>>;

export interface UnitTotals {
  readonly replications: number;
  /** Days of the run on which the unit was there, or gone, each with the number of replications. */
  readonly realisedOn: Readonly<Record<number, number>>;
  /** Days held back, in the order of `holdingRules`. */
  readonly heldDays: readonly number[];
}

/** Adds up replications one by one. */
export interface TransitionCounter {
  count(transition: TransitionState): void;
  totals(): TransitionTotals;
}

/** Room for the units of the plan of one system; null where it has none. */
export function createTransitionCounter({ capacityPlan }: CareSystem): TransitionCounter | null {
  if (!hasTransition(capacityPlan)) return null;
  const units = capacityPlan.units.map(() => {
    const realisedOn: Record<number, number> = {};
    return { replications: 0, realisedOn, heldDays: holdingRules.map(() => 0) };
  });
  return {
    count(transition) {
      units.forEach((unit, index) => {
        const { realisedDay, heldDays } = transition.units[index]!;
        unit.replications++;
        if (realisedDay >= 0) unit.realisedOn[realisedDay] = (unit.realisedOn[realisedDay] ?? 0) + 1;
        for (let rule = 0; rule < holdingRules.length; rule++) unit.heldDays[rule]! += heldDays[rule]!;
      });
    },
    totals: () => Object.fromEntries(capacityPlan.units.map(({ name }, index) => [name, units[index]!])),
  };
}

/** The totals of all replications together. */
export function addTransitionTotals(parts: readonly TransitionTotals[]): TransitionTotals {
  const names = [...new Set(parts.flatMap(Object.keys))];
  return Object.fromEntries(
    names.map((name) => [name, addUnits(parts.flatMap((part) => (part[name] === undefined ? [] : [part[name]])))]),
  );
}

function addUnits(parts: readonly UnitTotals[]): UnitTotals {
  const realisedOn: Record<number, number> = {};
  for (const part of parts) {
    for (const [day, times] of Object.entries(part.realisedOn)) {
      realisedOn[Number(day)] = (realisedOn[Number(day)] ?? 0) + times;
    }
  }
  return {
    replications: parts.reduce((sum, part) => sum + part.replications, 0),
    realisedOn,
    heldDays: holdingRules.map((_, rule) => parts.reduce((sum, part) => sum + part.heldDays[rule]!, 0)),
  };
}
