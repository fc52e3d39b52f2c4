import { formatDate } from "@plaatsbepaling/sim-core";
import { shareOf, valuesOf } from "./measure-values.ts";
import type { RunOutcome } from "./run-outcome.ts";

/**
 * The goal of the wind-down: on the target date at most so many closed places, at most so many youths in them, and
 * nobody waiting for one and nobody placed outside the landsdeel for want of one. Each with the share of the replications in which it is met.
 */
export interface GoalResult {
  readonly date: string;
  readonly closedPlacesAtMost: number;
  readonly placesMetShare: number;
  readonly youthsMetShare: number;
  readonly nobodyWaitsForClosedShare: number;
  readonly nobodyElsewhereShare: number;
  /** All four in the same replication. */
  readonly metShare: number;
}

/** `null` for a scenario without a goal, a target date or closed places. */
export function goalResultOf(outcome: RunOutcome): GoalResult | null {
  const { start, targetDay, goalClosedPlaces: atMost, forms } = outcome.system;
  const closed = forms.flatMap(({ role }, form) => (role === "closed" ? [form] : []));
  if (targetDay === null || atMost === null || closed.length === 0) return null;
  const places = valuesOf(outcome, "total/closedPlacesOnTarget");
  const youths = valuesOf(outcome, "total/closedInCareOnTarget");
  const waiting = closed.map((form) => valuesOf(outcome, `form/${forms[form]?.id ?? ""}/waitingOnTarget`));
  const elsewhere = valuesOf(outcome, "total/elsewhereOnTarget");
  const nobodyWaits = places.map((_, replication) => waiting.every((values) => values[replication] === 0));
  const met = places.map(
    (count, replication) =>
      count <= atMost &&
      (youths[replication] ?? NaN) <= atMost &&
      nobodyWaits[replication] === true &&
      elsewhere[replication] === 0,
  );
  return {
    date: formatDate(start + targetDay),
    closedPlacesAtMost: atMost,
    placesMetShare: shareOf(places, (count) => count <= atMost),
    youthsMetShare: shareOf(youths, (count) => count <= atMost),
    nobodyWaitsForClosedShare: shareOf(nobodyWaits, Boolean),
    nobodyElsewhereShare: shareOf(elsewhere, (count) => count === 0),
    metShare: shareOf(met, Boolean),
  };
}
