import type { CareSystem } from "../youth-care/care-system.ts";

/**
 * What a run reports by day: counts at the start of each day, after that day's openings and closings, for day 0 up to
 * and including the last border. Ids: `form/closed/inCare`, `form/closed/places`, `form/closed/waiting`, and the totals.
 */
export const formSeries = ["inCare", "places", "waiting"] as const;
export const totalSeries = ["inCare", "held", "waiting", "places"] as const;

/** Ids of all series of a system, in the order in which a run reports them. `total/places` leaves out `elsewhere`. */
export function seriesOf(system: CareSystem): string[] {
  return [
    ...totalSeries.map((name) => `total/${name}`),
    ...system.forms.flatMap(({ id }) => formSeries.map((name) => `form/${id}/${name}`)),
  ];
}
