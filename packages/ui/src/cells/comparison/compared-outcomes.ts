import type { Words } from "../../i18n/words.ts";

/** An outcome in which two scenarios are held against each other, and which way is good news. */
export interface ComparedOutcome {
  readonly id: keyof Words["messages"]["cells"]["comparison"]["measures"];
  readonly unit: keyof Words["messages"]["cells"]["comparison"]["units"];
  readonly better?: "higher" | "lower";
}

export const comparedOutcomes: readonly ComparedOutcome[] = [
  { id: "total/waitingOnTarget", unit: "youths", better: "lower" },
  { id: "total/elsewhereOnTarget", unit: "youths", better: "lower" },
  { id: "total/peakWaiting", unit: "youths", better: "lower" },
  { id: "total/meanWaiting", unit: "youths", better: "lower" },
  { id: "total/closedPlacesOnTarget", unit: "places" },
  { id: "total/meanDaysToBestForm", unit: "days", better: "lower" },
  { id: "total/shortageDays", unit: "days", better: "lower" },
  { id: "total/directShare", unit: "share", better: "higher" },
  { id: "total/mismatchShare", unit: "share", better: "lower" },
  { id: "total/elsewherePerYear", unit: "perYear", better: "lower" },
];
