import { toCareSystem, type CareSystem, type Scenario } from "@plaatsbepaling/sim-core";

const systems = new WeakMap<Scenario, CareSystem>();

/** The system of a scenario, made once for each scenario object. */
export function systemOf(scenario: Scenario): CareSystem {
  const known = systems.get(scenario);
  if (known !== undefined) return known;
  const system = toCareSystem(scenario);
  systems.set(scenario, system);
  return system;
}

/** The day of the goal as an epoch day; null where a scenario has none. */
export function goalDayOf(scenario: Scenario): number | null {
  const { start, targetDay } = systemOf(scenario);
  return targetDay === null ? null : start + targetDay;
}

/** The day of the goal as an epoch day; the last day of the period where there is no goal. */
export function targetDayOf(scenario: Scenario): number {
  const { start, days } = systemOf(scenario);
  return goalDayOf(scenario) ?? start + days - 1;
}
