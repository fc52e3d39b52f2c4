import * as v from "valibot";
import { identifier, localText } from "./values-schema.ts";

const factId = v.pipe(v.string(), v.regex(/^[a-zA-Z][\w.]*$/), v.maxLength(100));
const words = v.pipe(v.string(), v.maxLength(500));

/** Where a number comes from. */
export const provenance = v.variant("kind", [
  v.object({
    kind: v.literal("source"),
    fact: v.optional(factId),
    document: words,
    /** Page, chapter or table; in two languages where that helps. */
    place: v.union([words, localText]),
    note: v.optional(localText),
  }),
  v.object({
    kind: v.literal("derived"),
    /** The formula in words or signs, over the named facts. */
    formula: v.pipe(v.string(), v.maxLength(2000)),
    facts: v.array(factId),
    note: v.optional(localText),
  }),
  v.object({
    kind: v.literal("assumption"),
    why: localText,
    range: v.optional(v.pipe(v.array(v.number()), v.length(2))),
    whoCouldSupply: v.optional(localText),
  }),
]);

export type Provenance = v.InferOutput<typeof provenance>;

/** By JSON pointer: the entry for the longest pointer that a number lies under holds for that number. */
export const provenanceByPointer = v.record(v.pipe(v.string(), v.regex(/^(\/[^/]+)+$/)), provenance);

export const region = v.object({ name: localText, weight: v.pipe(v.number(), v.minValue(0), v.maxValue(1e9)) });

export const regions = v.record(identifier, region);
