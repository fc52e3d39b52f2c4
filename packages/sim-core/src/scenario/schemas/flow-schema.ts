import * as v from "valibot";
import { hold } from "./care-form-schema.ts";
import { distribution } from "./distribution-schema.ts";
import { date, days, factor, identifier, limits, share, weight } from "./values-schema.ts";

/** How many new youths are referred, and when (instroom). */
export const arrivals = v.object({
  perYear: v.pipe(v.number(), v.minValue(0), v.maxValue(limits.perYear)),
  /** From a date on the yearly number is `perYear` times this factor, until the next change: trend, prevention, a new law. */
  changes: v.optional(v.pipe(v.array(v.object({ from: date, factor })), v.maxLength(limits.listed))),
  /**
   * New referrals a year by formula instead, for each day: over `base` (perYear), `t` (days since the start of the
   * period), `years` (t / 365.25) and `dayOfYear` (1 to 366). Changes and season come on top.
   */
  formula: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(1000))),
  /** A yearly wave: highest on day `peakDay` of the year, `amplitude` above and below the mean. */
  season: v.optional(v.object({ amplitude: share, peakDay: v.pipe(v.number(), v.minValue(1), v.maxValue(366)) })),
});

/** From a date on, this share; before the first date the first value holds, between two dates it moves in a straight line. */
const shareOverTime = v.union([
  share,
  v.pipe(v.array(v.object({ date, share })), v.minLength(1), v.maxLength(limits.listed)),
]);

/** From profile to the form that is asked for (toeleiding). */
export const triage = v.object({
  urgentShare: share,
  /** Share for whom the referrer really asks for the best form; the others go the usual way. */
  matchedShare: v.optional(shareOverTime),
  /** Share for whom the legal basis allows an alternative. */
  legalBasisShare: v.optional(shareOverTime),
  /** The usual way: the form that is asked for when it is not the best one. */
  usualForm: v.optional(identifier),
});

const whoFindsNoPlace = v.object({
  /** Days after which the next acceptable forms are tried as well: 0 at once, null never. */
  fallsBackAfterDays: v.nullable(days),
  /** Share that accepts a second choice at all. */
  secondChoiceShare: share,
  /** On the list of the best form only, or of all acceptable forms once these may be tried. */
  waitsFor: v.picklist(["best", "acceptable"]),
  /** Days after which a youth without any place goes to the form with role `elsewhere`: 0 at once, null never. */
  goesElsewhereAfterDays: v.nullable(days),
});

/** What happens when the form that is asked for is full (plaatsing). */
export const placement = v.object({
  urgent: whoFindsNoPlace,
  regular: whoFindsNoPlace,
  /** Days of waiting after which a regular youth becomes urgent; null never. */
  becomesUrgentAfterDays: v.optional(v.nullable(distribution)),
  /** Days of waiting after which a youth leaves to other help; null never. */
  leavesAfterDays: v.optional(v.nullable(distribution)),
});

/** Whether a youth who is not in the best form moves there when a place comes free (overplaatsing). */
export const transfer = v.object({ fromMismatch: v.boolean(), fromElsewhere: v.boolean() });

/** What happens when a stay ends (uitstroom). */
export const outflow = v.object({
  hold: v.optional(hold),
  /** Whether a youth who goes on to a follow-up form first waits with the place held, like the others. */
  holdBeforeFollowUp: v.optional(v.boolean()),
  /** Where youths go, by weight. */
  destinations: v.record(identifier, v.object({ weight })),
});

/** Who comes back (heraanmelding). */
export const returns = v.object({
  /** Share of those who leave that comes back, if still young enough. */
  share,
  afterDays: distribution,
  /** Share of those who come back for whom a new profile is drawn. */
  newProfileShare: share,
  /** Nobody comes back from this age on. */
  untilAge: v.pipe(v.number(), v.minValue(0), v.maxValue(limits.age)),
});
