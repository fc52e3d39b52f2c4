import * as v from "valibot";
import { uncertainNumber } from "./distribution-schema.ts";
import { limits } from "./values-schema.ts";

/**
 * By JSON pointer to a number in the same file: how that number may be, within what its field allows. The number that
 * stands there itself is the one that the quick calculation uses.
 */
export const uncertainty = v.pipe(v.record(v.string(), uncertainNumber), v.maxEntries(limits.listed));

/** At least two, or chance and not knowing cannot be told apart. */
export const replicationsPerParameterSet = v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(10_000));
