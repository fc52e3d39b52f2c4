import * as v from "valibot";
import { date, identifier, localText } from "./values-schema.ts";

/** The version of the format of expectation files. */
export const expectationsFormatVersion = 1;

const number = v.pipe(v.number(), v.finite());
const positive = v.pipe(v.number(), v.gtValue(0), v.finite());
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** What must come out of a run. Which fields go together: `checks/expectation-checks.ts`. */
const expectation = v.object({
  /** A measure of a run by its id, such as `form/kib/meanWaiting`. */
  measure: v.optional(name),
  /** Or a count by day, such as `form/kib/inCare`, at the start of a date. */
  series: v.optional(name),
  date: v.optional(date),
  /** Or forms that must be found waiting for each other in a circle. */
  circularWaiting: v.optional(v.pipe(v.array(identifier), v.minLength(1), v.maxLength(12))),
  /** Taken over replications; the mean unless said. */
  statistic: v.optional(v.picklist(["mean", "variance", "sd"])),

  /** A known answer, which must lie within so many (3) standard errors of what the run finds. */
  value: v.optional(number),
  withinStandardErrors: v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(10))),
  /** So many standard errors must be at most this share (0.02) of the value: a larger error would have been seen. */
  visibleError: v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(1))),
  /** The same as an amount instead of a share. Needed where the value is 0, of which every share is 0. */
  visibleDifference: v.optional(positive),

  /** Or bounds for it; both for a range. */
  atLeast: v.optional(number),
  atMost: v.optional(number),
  /** The share of the runs that must keep to the bounds each for itself; without it, the mean must. */
  inShareOfRuns: v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(1))),

  /** Where the answer comes from. */
  source: v.optional(v.pipe(v.string(), v.maxLength(500))),
  note: v.optional(localText),
});

/** A whole expectation file: `NAME.expect.json`, beside `NAME.scenario.json`. */
export const expectationsSchema = v.object({
  $schema: v.optional(v.string()),
  formatVersion: v.literal(expectationsFormatVersion),
  title: v.optional(localText),
  seed: v.union([v.pipe(v.number(), v.safeInteger()), v.pipe(v.string(), v.minLength(1), v.maxLength(100))]),
  replications: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
  /** The long version, for nights and releases: so many times the replications, after which smaller errors are visible. */
  soak: v.optional(
    v.object({
      times: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(1000)),
      visibleError: v.optional(v.pipe(v.number(), v.gtValue(0), v.maxValue(1))),
    }),
  ),
  expect: v.pipe(v.array(expectation), v.minLength(1), v.maxLength(500)),
});

export type Expectation = v.InferOutput<typeof expectation>;
export type Expectations = v.InferOutput<typeof expectationsSchema>;
