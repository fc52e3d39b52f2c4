import { hasTransition } from "../transition/transition-state.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import { placesAtStart, type CareSystem } from "../youth-care/care-system.ts";
import type { SeriesSummary } from "./run-summary.ts";

/**
 * The series with `total/balanceGap` among them: places in the landsdeel less those at the start, which is what was built
 * up less what was wound down. It needs no counting of its own, being `total/places` moved by one number; where that
 * number is uncertain, or nothing is planned, there is no such series.
 */
export function withBalanceGap(
  { uncertainty = {} }: Scenario,
  system: CareSystem,
  series: Readonly<Record<string, SeriesSummary>>,
): Record<string, SeriesSummary> {
  const places = series["total/places"];
  const isUncertain = Object.keys(uncertainty).some((pointer) => pointer.endsWith("/placesAtStart"));
  if (places === undefined || isUncertain || !hasTransition(system.capacityPlan)) return { ...series };
  const atStart = system.forms.reduce(
    (sum, { role }, form) => sum + (role === "elsewhere" ? 0 : placesAtStart(system, form)),
    0,
  );
  const less = (values: readonly number[]) => values.map((value) => value - atStart);
  const { mean, p10, p50, p90 } = places;
  return {
    ...series,
    "total/balanceGap": { mean: less(mean), p10: less(p10), p50: less(p50), p90: less(p90) },
  };
}
