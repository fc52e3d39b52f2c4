import type { EngineResult } from "./compare-engines.ts";
import type { GrowthResult } from "./compare-growth.ts";
import type { Measured } from "./measurements/measure.ts";

/** All that was measured: between engines, and of our own by itself. */
export interface Measurements {
  readonly comparisons: { readonly A: readonly EngineResult[]; readonly B: readonly EngineResult[] };
  readonly growth: readonly GrowthResult[];
  readonly measured: Measured;
}
