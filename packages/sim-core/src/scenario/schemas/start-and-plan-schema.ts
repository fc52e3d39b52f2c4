import * as v from "valibot";
import { distribution } from "./distribution-schema.ts";
import { transitionRules } from "./transition-rules-schema.ts";
import { date, identifier, limits, localText, positiveWhole, wholePlaces } from "./values-schema.ts";

/** The first caseload: who is where when the run begins (beginstand). */
export const startingPosition = v.object({
  /** How long those in care have been there: met at a moment of a steady state, or all just arrived. */
  elapsed: v.picklist(["steadyState", "justArrived"]),
  inCare: v.pipe(
    v.array(
      v.object({
        form: identifier,
        profile: identifier,
        youths: wholePlaces,
        held: v.optional(wholePlaces),
        /** How long they have been in this form; what remains is a stay that has lasted so long. Overrules `elapsed`. */
        daysInCare: v.optional(distribution),
      }),
    ),
    v.maxLength(limits.startingRows),
  ),
  waiting: v.optional(
    v.pipe(
      v.array(
        v.object({
          profile: identifier,
          youths: wholePlaces,
          /** How long they have waited: their turn and all limits of the wait count from then. */
          daysWaited: v.optional(distribution),
        }),
      ),
      v.maxLength(limits.startingRows),
    ),
  ),
  /** Out of care, and coming back: the time that is left is that of a delay met at a moment of a steady state. */
  returning: v.optional(
    v.pipe(
      v.array(
        v.object({
          profile: identifier,
          youths: wholePlaces,
          /** How long they have been out of care; what remains is a delay that has lasted so long. */
          daysAway: v.optional(distribution),
        }),
      ),
      v.maxLength(limits.startingRows),
    ),
  ),
});

/**
 * How places go: `attrition` lets youths finish their stay and admits nobody in their place; `displacement` moves the
 * youths for whom there is no place left, on that day.
 */
const closingManner = v.picklist(["attrition", "displacement"]);

/** One dated opening or closing of units at a location. */
export const planStep = v.object({
  date,
  form: identifier,
  location: identifier,
  change: v.picklist(["open", "close"]),
  units: positiveWhole,
  /** Overrules the usual number of places of a unit of this form. */
  placesPerUnit: v.optional(positiveWhole),
  /** Overrules how places go, for this closing. */
  closingManner: v.optional(closingManner),
  note: v.optional(localText),
});

export const capacityPlan = v.object({
  closingManner,
  steps: v.pipe(v.array(planStep), v.maxLength(2000)),
  /** What stands between plan and reality. */
  rules: v.optional(transitionRules),
});

/** What the wind-down aims at on the target date: at most so many closed places, and at most so many youths in them. */
export const goal = v.object({ closedPlaces: wholePlaces });

/** The sum on paper that the plan rests on. */
export const paperSum = v.object({
  youths: wholePlaces,
  places: v.record(identifier, wholePlaces),
});
