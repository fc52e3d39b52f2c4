import * as v from "valibot";
import { amount, days, limits, positiveAmount, positiveDays, share } from "./values-schema.ts";

type NumberSchema = v.GenericSchema<number>;

/** How a quantity spreads, in one of nine kinds; `value` and `positive` say which numbers it may have. */
function spreadOver<Value extends NumberSchema, Positive extends NumberSchema>(value: Value, positive: Positive) {
  const shape = { mean: positive, sd: value };
  const points = v.pipe(v.array(v.object({ probability: share, value })), v.minLength(2), v.maxLength(limits.listed));
  return v.variant("kind", [
    v.object({ kind: v.literal("constant"), value }),
    v.object({ kind: v.literal("exponential"), mean: positive }),
    v.object({ kind: v.literal("lognormal"), ...shape }),
    v.object({ kind: v.literal("gamma"), ...shape }),
    v.object({ kind: v.literal("normal"), ...shape }),
    v.object({ kind: v.literal("uniform"), low: value, high: value }),
    v.object({ kind: v.literal("triangular"), low: value, mode: value, high: value }),
    v.object({ kind: v.literal("pert"), low: value, mode: value, high: value }),
    v.object({ kind: v.literal("empirical"), points }),
  ]);
}

/** A length of time in days (or an age in years): one number, or how it spreads. */
export const distribution = v.union([days, spreadOver(days, positiveDays)]);

/** How any number may be, in its own unit. */
export const uncertainNumber = spreadOver(amount, positiveAmount);

export type DistributionSpec = v.InferOutput<typeof distribution>;
