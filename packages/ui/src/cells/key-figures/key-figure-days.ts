import type { Scenario } from "@plaatsbepaling/sim-core";
import type { KeyFigureId } from "./key-figure-id.ts";

/** Whether a figure is about the day of the goal, and has no value where there is no such day. */
export function isOnGoalDay(id: KeyFigureId): boolean {
  return id === "closedPlaces" || id === "waiting";
}

interface OfScenario {
  readonly scenario: Scenario;
}

/** What is counted on one day, or over a whole period, differs between scenarios of other days by these days alone. */
export function coversSameDays(id: KeyFigureId, { scenario }: OfScenario, basis: OfScenario): boolean {
  const [own, other] = [scenario.period, basis.scenario.period];
  if (isOnGoalDay(id)) return own.targetDate === other.targetDate;
  return id !== "money" || (own.start === other.start && own.end === other.end);
}
