import * as v from "valibot";
import { date, localText } from "./values-schema.ts";

/** One check of this scenario: by whom, when, what was looked at and what came of it. */
const check = v.object({
  what: localText,
  by: localText,
  on: date,
  result: localText,
});

/**
 * State of the quality assurance of a scenario, by the roles of the Aqua Book (HM Treasury, 2015): who asked for it, who
 * made it, who checked it, and what was not checked. Names of functions or organisations, not of persons.
 */
export const quality = v.object({
  commissioner: v.optional(localText),
  analyst: v.optional(localText),
  assurer: v.optional(localText),
  checks: v.pipe(v.array(check), v.maxLength(100)),
  notChecked: v.pipe(v.array(localText), v.maxLength(100)),
});
