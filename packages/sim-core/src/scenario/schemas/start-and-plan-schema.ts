import * as v from "valibot";
import { date, identifier, limits, localText, positiveWhole, wholePlaces } from "./values-schema.ts";

/** The first caseload: who is where when the run begins (beginstand). */
export const startingPosition = v.object({
  /** How long those in care have been there: met at a moment of a steady state, or all just arrived. */
  elapsed: v.picklist(["steadyState", "justArrived"]),
  inCare: v.pipe(
    v.array(v.object({ form: identifier, profile: identifier, youths: wholePlaces, held: v.optional(wholePlaces) })),
    v.maxLength(limits.listed),
  ),
  waiting: v.optional(
    v.pipe(v.array(v.object({ profile: identifier, youths: wholePlaces })), v.maxLength(limits.listed)),
  ),
  /** Out of care, and coming back: the time that is left is that of a delay met at a moment of a steady state. */
  returning: v.optional(
    v.pipe(v.array(v.object({ profile: identifier, youths: wholePlaces })), v.maxLength(limits.listed)),
  ),
});

/** One dated opening or closing of units at a location. */
export const planStep = v.object({
  date,
  form: identifier,
  location: identifier,
  change: v.picklist(["open", "close"]),
  units: positiveWhole,
  /** Overrules the usual number of places of a unit of this form. */
  placesPerUnit: v.optional(positiveWhole),
  note: v.optional(localText),
});

export const capacityPlan = v.object({
  /** How places go: `attrition` lets youths finish their stay and admits nobody in their place. */
  closingManner: v.picklist(["attrition"]),
  steps: v.pipe(v.array(planStep), v.maxLength(2000)),
});

/** What the wind-down aims at on the target date: at most so many closed places, and at most so many youths in them. */
export const goal = v.object({ closedPlaces: wholePlaces });

/** The sum on paper that the plan rests on. */
export const paperSum = v.object({
  youths: wholePlaces,
  places: v.record(identifier, wholePlaces),
});
