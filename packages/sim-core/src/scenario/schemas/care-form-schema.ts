import * as v from "valibot";
import { distribution } from "./distribution-schema.ts";
import { age, days, identifier, localText, positiveWhole, share, wholePlaces } from "./values-schema.ts";

/** A place of work of a care form: where its units stand. */
const location = v.object({ name: localText, placesAtStart: wholePlaces });

/** Whether youths hold their place after the stay, waiting for care outside the model, and how long. */
export const hold = v.object({ share, days: distribution });

/** A kind of care with its own places (zorgvorm). */
export const careForm = v.object({
  name: localText,
  description: v.optional(localText),
  /** `closed` and `alternative` are what the plan moves between; `elsewhere` lies outside and has no limit of places. */
  role: v.picklist(["closed", "alternative", "elsewhere"]),
  /** What opens and closes at once: a house, a living group, a class, a team. */
  unit: v.optional(v.object({ name: localText, places: positiveWhole })),
  locations: v.optional(v.record(identifier, location)),
  /** Youngest and oldest age in whole years at which a youth may enter; the oldest is included. */
  minimumAge: v.optional(age),
  maximumAgeAtEntry: v.optional(age),
  /** The birthday on which a stay ends (closed care: 18), but for the share of stays that may run on. */
  endsAtAge: v.optional(age),
  runsOnShare: v.optional(share),
  /** Overrules `outflow.hold` for this form. */
  hold: v.optional(hold),
  /** The share of stays here that fail, part of the way, and go on in another form. */
  failure: v.optional(v.object({ share, to: identifier })),
  /** A transfer to this form is possible only this many days after the stay elsewhere began. */
  transferWithinDays: v.optional(days),
});

export type CareFormSpec = v.InferOutput<typeof careForm>;
