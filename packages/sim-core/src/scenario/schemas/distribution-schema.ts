import * as v from "valibot";
import { days, limits, positiveDays, share } from "./values-schema.ts";

const shape = { mean: positiveDays, sd: days };
const points = v.pipe(
  v.array(v.object({ probability: share, value: days })),
  v.minLength(2),
  v.maxLength(limits.listed),
);

const spread = v.variant("kind", [
  v.object({ kind: v.literal("constant"), value: days }),
  v.object({ kind: v.literal("exponential"), mean: positiveDays }),
  v.object({ kind: v.literal("lognormal"), ...shape }),
  v.object({ kind: v.literal("gamma"), ...shape }),
  v.object({ kind: v.literal("normal"), ...shape }),
  v.object({ kind: v.literal("uniform"), low: days, high: days }),
  v.object({ kind: v.literal("triangular"), low: days, mode: days, high: days }),
  v.object({ kind: v.literal("pert"), low: days, mode: days, high: days }),
  v.object({ kind: v.literal("empirical"), points }),
]);

/** A length of time in days (or an age in years): one number, or how it spreads. */
export const distribution = v.union([days, spread]);

export type DistributionSpec = v.InferOutput<typeof distribution>;
