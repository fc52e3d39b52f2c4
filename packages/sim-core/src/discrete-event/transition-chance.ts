import { readQuantile } from "../engine/distributions/quantile-table.ts";
import { drawUniform, mix, mixAgain, nameWord, type RunKey } from "../engine/random-source.ts";
import type { TransitionChance } from "../transition/transition-state.ts";
import type { PlannedUnit } from "../youth-care/capacity-plan.ts";
import type { CompiledSystem } from "./compiled-system.ts";

/** Why a unit meets chance. */
const purposeOfUnit = { openingDelay: 1, retraining: 2 } as const;

/**
 * Chance for units: each draws by its own name, so that a unit is as late in every scenario that plans it, whatever
 * else opens or closes, and no draw of a youth depends on it.
 */
export function transitionChance(
  { tables, openingDelayTable, retrainingTable }: CompiledSystem,
  replication: RunKey,
): TransitionChance {
  const drawOf = ({ name }: PlannedUnit, purpose: number) => {
    const word = nameWord(`unit/${name}`);
    return drawUniform(mix(replication.first ^ word), mixAgain(replication.second + word), purpose);
  };
  return {
    openingDelay: (unit) => {
      const table = openingDelayTable[unit.form]!;
      return table < 0 ? 0 : readQuantile(tables, table, drawOf(unit, purposeOfUnit.openingDelay));
    },
    retraining: (unit) =>
      retrainingTable < 0 ? 0 : readQuantile(tables, retrainingTable, drawOf(unit, purposeOfUnit.retraining)),
    emptyAt: 0,
  };
}
