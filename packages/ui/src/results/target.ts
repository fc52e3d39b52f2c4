import type { Scenario } from "@plaatsbepaling/sim-core";
import { systemOf } from "../simulation/system-of.ts";

/** The closed places that the wind-down aims at. Null where a scenario has no such goal. */
export function closedTargetOf(scenario: Scenario): number | null {
  return systemOf(scenario).goalClosedPlaces;
}
