import type { transitionMeasures } from "../outcomes/measures.ts";
import { holdingRules, type HoldingRule, type TransitionState } from "../transition/transition-state.ts";
import type { RunState } from "./run-state.ts";

type TransitionMeasure = keyof typeof transitionMeasures;

/** What came of the plan, as single numbers; without one nobody is displaced, and the others are NaN. */
export function transitionOutcomes({ transition, balance, tally }: RunState): Record<TransitionMeasure, number> {
  const known = (value: number) => (transition === null ? NaN : value);
  const units = transition === null ? noUnits : countUnits(transition);
  return {
    lowestBalanceGap: known(balance.lowest),
    balanceShortageDays: known(balance.days),
    balanceShortagePlaceDays: known(balance.placeDays),
    balanceDoublePlaceDays: known(balance.doublePlaceDays),
    displacedYouths: tally.displaced,
    displacedElsewhere: tally.displacedElsewhere,
    displacedToWaiting: tally.displacedToWaiting,
    unitsNotRealised: units.notRealised,
    unitsBeyondPlan: units.beyondPlan,
    unitDaysHeldByDelay: units.heldDays("delay"),
    unitDaysHeldByStaff: units.heldDays("staff"),
    unitDaysHeldByNotOpen: units.heldDays("notOpen"),
    unitDaysHeldByFloor: units.heldDays("floor"),
    unitDaysHeldByPause: units.heldDays("pause"),
    unitDaysHeldByInBalance: units.heldDays("inBalance"),
  };
}

interface UnitCounts {
  readonly notRealised: number;
  readonly beyondPlan: number;
  readonly heldDays: (rule: HoldingRule) => number;
}

const noUnits: UnitCounts = { notRealised: NaN, beyondPlan: NaN, heldDays: () => NaN };

function countUnits({ units }: TransitionState): UnitCounts {
  const sum = (of: (unit: TransitionState["units"][number]) => number) =>
    units.reduce((total, unit) => total + unit.unit.units * of(unit), 0);
  return {
    notRealised: sum(({ isBeyondPlan, realisedDay }) => Number(!isBeyondPlan && realisedDay < 0)),
    beyondPlan: sum(({ isBeyondPlan }) => Number(isBeyondPlan)),
    heldDays: (rule) => sum(({ heldDays }) => heldDays[holdingRules.indexOf(rule)]!),
  };
}
