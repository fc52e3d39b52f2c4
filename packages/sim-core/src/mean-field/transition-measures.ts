import type { transitionMeasures as listed } from "../outcomes/measures.ts";
import {
  holdingRules,
  type HoldingRule,
  type TransitionState,
  type UnitProgress,
} from "../transition/transition-state.ts";
import { placesAtStart, type CareSystem } from "../youth-care/care-system.ts";
import type { Tally } from "./tally.ts";

type TransitionMeasure = keyof typeof listed;

/**
 * What came of the plan of openings and closings; `places` are those of the landsdeel by day. Without a plan nobody is
 * displaced, and the others are NaN.
 */
export function transitionMeasures(
  system: CareSystem,
  places: Float64Array,
  transition: TransitionState | null,
  tally: Tally,
): Record<TransitionMeasure, number> {
  const units = transition?.units ?? null;
  const sum = (of: (unit: UnitProgress) => number) =>
    units === null ? NaN : units.reduce((total, unit) => total + unit.unit.units * of(unit), 0);
  const heldBy = (rule: HoldingRule) => sum(({ heldDays }) => heldDays[holdingRules.indexOf(rule)]!);
  const known = (value: number) => (units === null ? NaN : value);
  const gap = balanceGap(system, places);
  return {
    lowestBalanceGap: known(gap.lowest),
    balanceShortageDays: known(gap.shortageDays),
    balanceShortagePlaceDays: known(gap.shortage),
    balanceDoublePlaceDays: known(gap.double),
    displacedYouths: tally.displaced,
    displacedElsewhere: tally.displacedElsewhere,
    displacedToWaiting: tally.displacedToWaiting,
    unitsNotRealised: sum(({ isBeyondPlan, realisedDay }) => Number(!isBeyondPlan && realisedDay < 0)),
    unitsBeyondPlan: sum(({ isBeyondPlan }) => Number(isBeyondPlan)),
    unitDaysHeldByDelay: heldBy("delay"),
    unitDaysHeldByStaff: heldBy("staff"),
    unitDaysHeldByNotOpen: heldBy("notOpen"),
    unitDaysHeldByFloor: heldBy("floor"),
    unitDaysHeldByPause: heldBy("pause"),
    unitDaysHeldByInBalance: heldBy("inBalance"),
  };
}

/** What was built up less what was wound down: places in the landsdeel less those at the start, by day. */
function balanceGap(
  system: CareSystem,
  places: Float64Array,
): { lowest: number; shortageDays: number; shortage: number; double: number } {
  const atStart = system.forms.reduce(
    (sum, { role }, form) => sum + (role === "elsewhere" ? 0 : placesAtStart(system, form)),
    0,
  );
  const gap = { lowest: Infinity, shortageDays: 0, shortage: 0, double: 0 };
  for (let day = system.warmUpDays; day < system.days; day++) {
    const now = places[day]! - atStart;
    gap.lowest = Math.min(gap.lowest, now);
    gap.shortage += Math.max(0, -now);
    gap.double += Math.max(0, now);
    // Rounding of a fluid is no shortage.
    if (now < -1e-6) gap.shortageDays += 1;
  }
  return gap;
}
