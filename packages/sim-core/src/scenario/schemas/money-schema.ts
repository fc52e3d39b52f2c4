import * as v from "valibot";
import { grantPurposes, incidentalEvents, incidentalKinds } from "../../youth-care/finance.ts";
import { amount, date, days, factor, identifier, limits, localText, share } from "./values-schema.ts";

const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2199));
const yearAsKey = v.pipe(v.string(), v.regex(/^(19|2[01])\d\d$/));
const euroPerDay = v.pipe(v.number(), v.minValue(0), v.maxValue(limits.euroPerDay));
const euroPerYear = v.pipe(v.number(), v.minValue(0), v.maxValue(limits.euroPerYear));
const euro = amount;
const index = v.pipe(v.number(), v.minValue(0.5), v.maxValue(2));
const shareBelowOne = v.pipe(v.number(), v.minValue(0), v.maxValue(0.95));

/** The budget (het vierkant). Each condition that the providers asked for holds when it stands here. */
const square = v.object({
  placeEquivalents: v.pipe(v.number(), v.minValue(0), v.maxValue(limits.places)),
  /** The reference price: euro for one place-equivalent a year. */
  euroPerYear,
  /** The year in which the whole budget is guaranteed. */
  guaranteeYear: v.optional(year),
  /** From this year on, for so many years, the whole budget is there whatever the number of youths. */
  lumpSum: v.optional(v.object({ from: year, years: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)) })),
  /** Share by which the youths in care may exceed the place-equivalents before a fixed budget grows. */
  bandwidth: v.optional(share),
  /** Share of what is left of a fixed budget that flows back to the regions. */
  flowsBackShare: v.optional(share),
});

/** What a place of a care form costs: in euro a day, or as so many times the reference price. */
const formPrice = v.object({
  euroPerDay: v.optional(euroPerDay),
  timesReference: v.optional(factor),
  /** Share that a place costs with nobody in it. */
  fixedShare: share,
  /** What is paid for a youth a day; left out: so much that cost is covered at `breakEvenOccupancy`. */
  euroPaidPerDay: v.optional(euroPerDay),
});

const incidental = v.object({
  name: localText,
  kind: v.picklist(incidentalKinds),
  euro,
  /** Either a date, or what it is paid for each time. */
  date: v.optional(date),
  each: v.optional(v.picklist(incidentalEvents)),
  /** Only of this form. */
  careForm: v.optional(identifier),
  /** From the square, or from cover of its own. */
  paidFrom: v.picklist(["square", "otherBudget"]),
  /** Presented to the grant: of which provider, and what for. */
  grant: v.optional(v.object({ provider: identifier, purpose: v.picklist(grantPurposes) })),
});

const grant = v.object({
  providers: v.record(identifier, v.object({ name: localText, euro })),
  pays: v.pipe(v.array(v.picklist(grantPurposes)), v.maxLength(grantPurposes.length)),
  supportShare: share,
});

/** One stay of a trajectory; without days as long as that profile stays there on average. */
const trajectory = v.pipe(v.array(v.object({ careForm: identifier, days: v.optional(days) })), v.maxLength(20));

/** What comes with a trajectory in the chain of care around it, for one youth. */
const chain = v.object({ euroBefore: euro, euroAfter: euro, returnShare: shareBelowOne });

/** The money of a scenario: square, prices, costs of the transition, grant, and the views by trajectory and by chain. */
export const money = v.object({
  /** The year whose prices stand here. */
  priceLevel: year,
  indexPerYear: index,
  indexOfYear: v.optional(v.record(yearAsKey, index)),
  square,
  breakEvenOccupancy: v.pipe(v.number(), v.minValue(0.1), v.maxValue(1)),
  careForms: v.record(identifier, formPrice),
  incidental: v.optional(v.pipe(v.record(identifier, incidental), v.maxEntries(limits.listed))),
  grant: v.optional(grant),
  /** By profile (micro): the closed trajectory and the one that replaces it. */
  trajectories: v.optional(v.record(identifier, v.object({ old: trajectory, new: trajectory }))),
  /** Around every trajectory (macro). */
  chain: v.optional(v.object({ old: chain, new: chain })),
});

export type MoneySpec = v.InferOutput<typeof money>;
