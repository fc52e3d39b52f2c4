import * as v from "valibot";
import { date, identifier, limits, localText } from "./values-schema.ts";

const bound = v.optional(v.pipe(v.number(), v.minValue(-limits.amount), v.maxValue(limits.amount)));

/** One bound on one outcome: of a measure over the run or on the target date, or of a count at the start of a day. */
const condition = v.object({
  /** What is measured, in words: `closed places on 1 January 2024`. */
  name: localText,
  /** An outcome of a replication, by its id: `form/kib/failedShare`. */
  measure: v.optional(v.string()),
  /** Or a count by day, such as `form/kib/waiting`, at the start of `date`. */
  series: v.optional(v.string()),
  date: v.optional(date),
  /** The threshold, in the unit of the outcome; a share is a share of 1. */
  atMost: bound,
  atLeast: bound,
});

/** What a plan wants to hold (norm): checkable, or said to be beyond what the model knows. */
const norm = v.variant("kind", [
  v.object({
    kind: v.literal("measured"),
    id: identifier,
    statement: localText,
    /** All of them must hold in the same replication. A condition on a series stands alone. */
    conditions: v.pipe(v.array(condition), v.minLength(1), v.maxLength(20)),
  }),
  v.object({
    kind: v.literal("notMeasurable"),
    id: identifier,
    statement: localText,
    /** Why no outcome of this model says whether it holds. */
    why: localText,
  }),
]);

export const norms = v.pipe(v.array(norm), v.maxLength(limits.listed));

export type NormSpec = v.InferOutput<typeof norm>;
export type NormCondition = v.InferOutput<typeof condition>;
