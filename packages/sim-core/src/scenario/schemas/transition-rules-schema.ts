import * as v from "valibot";
import { distribution } from "./distribution-schema.ts";
import { date, days, factor, identifier, limits, positiveWhole, share, weight, wholePlaces } from "./values-schema.ts";

/** Rules of transition: each is optional, all combine. The order in which they decide is in docs/model/how-the-model-works.md. */
export const transitionRules = v.object({
  /** By form: days between the planned and the real opening, drawn for each unit apart; one number is a fixed delay. */
  openingDelay: v.optional(v.record(identifier, distribution)),
  /** Staff in full-time equivalents (fte): a unit opens only when there is enough of it. */
  staff: v.optional(
    v.object({
      freeAtStart: weight,
      hiredPerYear: weight,
      /** Fte for one place, by form; a form that is left out needs none and frees none. */
      perPlace: v.record(identifier, factor),
      /** Share of the staff of a closed unit that comes to work in what opens. */
      releasedShare: share,
      /** Days between the last youth leaving and that staff being free. */
      retrainingDays: distribution,
    }),
  ),
  /** Closed units go only when enough alternative places of the plan have been open long enough. */
  inBalance: v.optional(
    v.object({
      alternativePlacesPerClosedPlace: factor,
      openForDays: days,
      /** And only when this share of the places is taken, at the locations where an alternative opened. */
      filledShare: v.optional(share),
    }),
  ),
  /** No unit closes while more youths than `above` wait without a place, until no more than `resumesAt` do. */
  pauseOnWaiting: v.optional(
    v.object({
      above: wholePlaces,
      /** As `above` when left out. */
      resumesAt: v.optional(wholePlaces),
      /** Forms whose waiting youths count; all when left out. */
      forms: v.optional(v.pipe(v.array(identifier), v.minLength(1), v.maxLength(limits.listed))),
    }),
  ),
  /** Close early where the occupancy has been below a share for so many days. */
  occupancyTrigger: v.optional(
    v.pipe(
      v.array(
        v.object({
          form: identifier,
          /** One location; the form as a whole when left out. */
          location: v.optional(identifier),
          belowShare: share,
          forDays: days,
          /** Close on, unit by unit, when the plan has no closings left there. */
          beyondPlan: v.optional(v.boolean()),
          /** Places of such a unit; the usual number of the form when left out. */
          placesPerUnit: v.optional(positiveWhole),
        }),
      ),
      v.maxLength(limits.listed),
    ),
  ),
  /** By form: open places below which no closing goes; a list falls (or rises) by date, and is 0 before its first date. */
  floor: v.optional(
    v.record(
      identifier,
      v.union([
        wholePlaces,
        v.pipe(v.array(v.object({ from: date, places: wholePlaces })), v.maxLength(limits.listed)),
      ]),
    ),
  ),
});

export type TransitionRulesSpec = v.InferOutput<typeof transitionRules>;
