import { parseDate, type Scenario } from "@plaatsbepaling/sim-core";
import { addMonths, monthsLater } from "./plan-edits.ts";
import { movedGroups, planGroupsOf, type PlanGroup } from "./plan-groups.ts";
import { datesIn } from "./plan-match.ts";

/** More than this is another plan, and no list of dates. */
const mostMoves = 8;

/** A group of a plan that stands on another day than in the other scenario. */
export type MovedGroup = ReturnType<typeof movedGroups>[number];

/**
 * What differs in the dates of two plans besides what the knobs say that move all openings, or all closings: those that went
 * with the others are not named. Null where so much differs that it is another plan.
 */
export function movesBetween(first: Scenario, second: Scenario): readonly MovedGroup[] | null {
  const dates = datesIn(first, second);
  const months = { open: monthsLater(second, first, "open") ?? 0, close: monthsLater(second, first, "close") ?? 0 };
  const wentWithAll = ({ change, steps, day }: PlanGroup): boolean =>
    steps.every((step) => {
      const date = dates[step];
      return typeof date === "string" && parseDate(addMonths(date, months[change])) === day;
    });
  const moved = movedGroups(planGroupsOf(second, first)).filter((group) => !wentWithAll(group));
  return moved.length > mostMoves ? null : moved;
}

/** Whether two plans have the same steps, whatever their dates. */
export function hasSameSteps(first: Scenario, second: Scenario): boolean {
  const [old, fresh] = [first.capacityPlan.steps.length, second.capacityPlan.steps.length];
  return old === fresh && datesIn(first, second).every((date) => date !== null);
}
