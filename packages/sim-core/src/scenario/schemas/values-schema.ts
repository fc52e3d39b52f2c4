import * as v from "valibot";
import { parseDate } from "../../engine/calendar.ts";

/** Bounds that keep a number possible, not plausible: what lies outside is a slip of the pen. */
export const limits = {
  days: 36_525,
  places: 100_000,
  perYear: 1_000_000,
  age: 27,
  amount: 1e9,
  euroPerDay: 100_000,
  euroPerYear: 100_000_000,
  listed: 200,
  startingRows: 5_000,
} as const;

export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const weight = v.pipe(v.number(), v.minValue(0), v.maxValue(1e9));
export const factor = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
export const days = v.pipe(v.number(), v.minValue(0), v.maxValue(limits.days));
export const positiveDays = v.pipe(v.number(), v.gtValue(0), v.maxValue(limits.days));
export const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(limits.amount));
export const positiveAmount = v.pipe(v.number(), v.gtValue(0), v.maxValue(limits.amount));
export const wholePlaces = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(limits.places));
export const positiveWhole = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.places));
export const age = v.pipe(v.number(), v.minValue(0), v.maxValue(limits.age));

/** A calendar date without a zone. */
export const date = v.pipe(
  v.string(),
  v.check((text) => parseDate(text) !== null),
  v.metadata({ format: "date" }),
);

/** A name that stands as a key in the file; names that every JavaScript object has would be found where they are not written. */
export const identifier = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/),
  v.check((name) => !(name in Object.prototype)),
);

const line = v.pipe(v.string(), v.maxLength(2000));

/** A text for people: Dutch always, English where there is one. */
export const localText = v.object({ nl: line, en: v.optional(line) });
