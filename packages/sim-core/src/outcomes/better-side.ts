/** Which side of a measure is better for youths; null where it depends (more youths in care, fewer places). */
export type BetterSide = "higher" | "lower" | null;

const higher = ["directShare", "within7DaysShare", "within30DaysShare"] as const;

const lower = [
  ...(["meanWaiting", "peakWaiting", "waitingOnTarget", "daysWithWaitingShare", "leftWaitingPerYear"] as const),
  ...(["meanWaitDays", "meanDaysToBestForm", "foundFullShare", "waitingDaysFor", "blockedDaysFor"] as const),
  ...(["mismatchShare", "mismatchDays", "mismatchDaysByReferral", "mismatchDaysFromStart"] as const),
  ...(["mismatchDaysFor", "mismatchAdmissionsPerYear", "elsewherePerYear", "meanElsewhere"] as const),
  ...([
    "elsewhereOnTarget",
    "transfersPerYear",
    "failuresPerYear",
    "failedShare",
    "meanHeld",
    "displacedYouths",
  ] as const),
  ...(["displacedElsewhere", "displacedToWaiting", "balanceShortageDays", "balanceShortagePlaceDays"] as const),
  ...(["shortageDays", "shortagePlaceDays", "doubleSupplyPlaceDays"] as const),
  ...(["closedPlacesOnTarget", "closedInCareOnTarget"] as const),
];

/** By the name of a measure, the last part of its id; it means the same for a form, a region or the whole run. */
export function betterSideOf(name: string): BetterSide {
  if (higher.some((known) => known === name)) return "higher";
  return lower.some((known) => known === name) ? "lower" : null;
}
