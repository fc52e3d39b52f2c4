import type { Distribution } from "../engine/distributions/distribution.ts";
import { createTransition, hasTransition, type TransitionState } from "../transition/transition-state.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import { shapeOf } from "./shape-cache.ts";

/** What the rules of opening and closing see and decide in a run. */
export interface Transition {
  readonly rules: TransitionState;
  /** By location and by form, as the rules look at it. */
  readonly inCare: Float64Array;
  readonly waiting: Float64Array;
}

/** The plan before anything has happened, delays and retraining at their means; null where nothing can ever happen. */
export function startTransition(system: CareSystem): Transition | null {
  const { rules } = system.capacityPlan;
  if (!hasTransition(system.capacityPlan)) return null;
  const meanOf = (distribution: Distribution | null | undefined) => (distribution ? shapeOf(distribution).mean : 0);
  return {
    rules: createTransition(system, {
      openingDelay: ({ form }) => meanOf(rules.openingDelay[form]),
      retraining: () => meanOf(rules.staff?.retrainingDays),
      emptyAt: 0.5,
    }),
    inCare: new Float64Array(system.locations.length),
    waiting: new Float64Array(system.forms.length),
  };
}
