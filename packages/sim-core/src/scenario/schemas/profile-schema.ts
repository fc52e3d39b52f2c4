import * as v from "valibot";
import { distribution } from "./distribution-schema.ts";
import { identifier, limits, localText, share, weight } from "./values-schema.ts";

/** What comes after a stay inside the model: the youth goes on as another profile. The rest of the shares leaves. */
const followUp = v.object({
  /** Only after a stay in this form; without it, after a stay in any form. */
  fromForm: v.optional(identifier),
  profile: identifier,
  share,
  /** While no place is free: keep the one that is left, wait without one, or leave. */
  whileFull: v.picklist(["holdsPlace", "waitsElsewhere", "leaves"]),
});

/** A group of youths for whom one form fits best (jeugdigenprofiel). */
export const profile = v.object({
  name: localText,
  criteria: v.optional(localText),
  /** Part of the new referrals, against the weights of the other profiles. */
  weight,
  /** Overrules `triage.urgentShare`. */
  urgentShare: v.optional(share),
  /** Age in years at a new referral. */
  ageAtReferral: distribution,
  /** The best form first, then those that are acceptable after it. */
  acceptableForms: v.pipe(v.array(identifier), v.minLength(1), v.maxLength(12)),
  /** Days in the best form. */
  stay: distribution,
  /** Days in another form, where it is not the stay in the best form times `stay.mismatchFactor`. */
  stayIn: v.optional(v.record(identifier, distribution)),
  followUp: v.optional(v.pipe(v.array(followUp), v.maxLength(limits.listed))),
});

export type ProfileSpec = v.InferOutput<typeof profile>;
