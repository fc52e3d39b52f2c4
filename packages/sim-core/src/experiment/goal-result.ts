import { formatDate } from "../engine/calendar.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import type { ReplicationBatch } from "./replication-batch.ts";
import { measureValues } from "./measure-values.ts";

/**
 * The goal of the wind-down: on the target date at most so many closed places and at most so many youths in them, and
 * for nobody the lack of one: nobody waits for a closed place, nobody stays outside the landsdeel, and nobody lost a
 * place when it closed. Each with the share of the replications in which it is met.
 */
export interface GoalResult {
  readonly date: string;
  readonly closedPlacesAtMost: number;
  readonly placesMetShare: number;
  readonly youthsMetShare: number;
  readonly nobodyWaitsForClosedShare: number;
  readonly nobodyElsewhereShare: number;
  readonly nobodyDisplacedShare: number;
  /** All five in the same replication. */
  readonly metShare: number;
}

/** `null` for a scenario without a goal, a target date or closed places. */
export function goalResultOf(system: CareSystem, batch: ReplicationBatch): GoalResult | null {
  const { start, targetDay, goalClosedPlaces: atMost, forms } = system;
  const closed = forms.filter(({ role }) => role === "closed");
  if (targetDay === null || atMost === null || closed.length === 0) return null;
  const holds = (measure: string, keeps: (value: number) => boolean): boolean[] =>
    Array.from(measureValues(system, batch, measure), keeps);
  const none = (value: number): boolean => value === 0;
  const fewEnough = (value: number): boolean => value <= atMost;
  const places = holds("total/closedPlacesOnTarget", fewEnough);
  const youths = holds("total/closedInCareOnTarget", fewEnough);
  const waiting = together(closed.map(({ id }) => holds(`form/${id}/waitingOnTarget`, none)));
  const elsewhere = holds("total/elsewhereOnTarget", none);
  const displaced = holds("total/displacedYouths", none);
  return {
    date: formatDate(start + targetDay),
    closedPlacesAtMost: atMost,
    placesMetShare: shareOf(places),
    youthsMetShare: shareOf(youths),
    nobodyWaitsForClosedShare: shareOf(waiting),
    nobodyElsewhereShare: shareOf(elsewhere),
    nobodyDisplacedShare: shareOf(displaced),
    metShare: shareOf(together([places, youths, waiting, elsewhere, displaced])),
  };
}

/** Replication by replication: all of these hold. */
function together(claims: readonly (readonly boolean[])[]): boolean[] {
  return (claims[0] ?? []).map((_, replication) => claims.every((claim) => claim[replication] === true));
}

function shareOf(claims: readonly boolean[]): number {
  return claims.length === 0 ? 0 : claims.filter(Boolean).length / claims.length;
}
