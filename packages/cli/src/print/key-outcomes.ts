import type { NamedMeasure } from "../i18n/nl/measures.ts";

/** What a steering group asks about first, over the whole run. */
export const keyOutcomes: readonly NamedMeasure[] = [
  ...(["waitingOnTarget", "closedInCareOnTarget", "elsewhereOnTarget", "meanWaiting", "meanWaitDays"] as const),
  ...(["directShare", "mismatchShare", "meanElsewhere"] as const),
];
