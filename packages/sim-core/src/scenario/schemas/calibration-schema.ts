import * as v from "valibot";
import { identifier, limits, localText } from "./values-schema.ts";

/** The version of the format of calibration files. */
export const calibrationFormatVersion = 1;

const number = v.pipe(v.number(), v.finite());
const positive = v.pipe(v.number(), v.gtValue(0), v.finite());
const words = v.pipe(v.string(), v.minLength(1), v.maxLength(500));

/** A number that is fitted: where the search begins, how far it may go, and what is thought of it beforehand. */
const freeParameter = v.object({
  name: localText,
  start: number,
  low: number,
  high: number,
  /** Decimals in which the fitted value is written. */
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
  /** An input that was measured: the fit keeps it at `start`, and only the equally good sets let it vary. */
  held: v.optional(v.boolean()),
  /** Adds ((parameter - value) / sd)² to the misfit: for what the targets cannot tell, and said why. */
  prior: v.optional(v.object({ value: number, sd: positive, why: localText })),
});

/** How far a measured figure may be off by chance: the spread of the count behind it. */
const targetError = v.variant("kind", [
  /** A count of independent events or youths: the root of it. */
  v.object({ kind: v.literal("poisson") }),
  /** A share of so many: the root of p (1 - p) / n. */
  v.object({ kind: v.literal("binomial"), of: positive }),
  /** Given as it is, with the reason. */
  v.object({ kind: v.literal("given"), standardError: positive, why: localText }),
]);

const target = v.object({
  /** A measure that the forward model gives, such as `total/meanHeld`. */
  measure: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** What it is called in a report; the measure itself without one. */
  name: v.optional(localText),
  value: number,
  error: targetError,
  /** The figure was rounded to this step, which adds step² / 12 to the variance. */
  roundedTo: v.optional(positive),
  source: words,
  note: v.optional(localText),
});

/** A whole calibration file: `NAME.calibration.json`, beside `NAME.scenario.json`. */
export const calibrationSchema = v.object({
  $schema: v.optional(v.string()),
  formatVersion: v.literal(calibrationFormatVersion),
  title: v.optional(localText),
  parameters: v.pipe(v.record(identifier, freeParameter), v.minEntries(1), v.maxEntries(limits.listed)),
  /** By JSON pointer to a number of the scenario: the parameters whose product it becomes. So do numbers move together. */
  sets: v.pipe(
    v.record(v.string(), v.pipe(v.array(identifier), v.minLength(1), v.maxLength(5))),
    v.minEntries(1),
    v.maxEntries(limits.listed),
  ),
  targets: v.pipe(v.array(target), v.minLength(1), v.maxLength(limits.listed)),
  /** Sets of parameters that fit as well as the best one. */
  equallyGood: v.object({
    seed: v.union([v.pipe(v.number(), v.safeInteger()), v.pipe(v.string(), v.minLength(1), v.maxLength(100))]),
    /** How many are kept, and how many are passed over between two of them. */
    sets: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(1000)),
    apart: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)),
    /** Those count whose misfit lies within this share of the chi-square law above the least one. */
    within: v.pipe(v.number(), v.gtValue(0), v.maxValue(0.9999)),
  }),
});

export type Calibration = v.InferOutput<typeof calibrationSchema>;
export type CalibrationTarget = Calibration["targets"][number];
