import type { CareSystem } from "@plaatsbepaling/sim-core";

type CapacityPlan = CareSystem["capacityPlan"];

const always = ({ units }: CapacityPlan): boolean => units.length > 0;
const displaces = ({ units }: CapacityPlan): boolean => units.some(({ manner }) => manner === "displacement");

/** Outcomes of opening and closing that say something only of a plan that has the rule. */
const conditions: Readonly<Record<string, (plan: CapacityPlan) => boolean>> = {
  "total/lowestBalanceGap": always,
  "total/balanceShortageDays": always,
  "total/balanceShortagePlaceDays": always,
  "total/balanceDoublePlaceDays": always,
  "total/displacedYouths": displaces,
  "total/displacedElsewhere": displaces,
  "total/displacedToWaiting": displaces,
  "total/unitsNotRealised": always,
  "total/unitsBeyondPlan": ({ rules }) => rules.occupancyTriggers.some(({ beyondPlan }) => beyondPlan),
  "total/unitDaysHeldByDelay": ({ rules }) => rules.openingDelay.some((delay) => delay !== null),
  "total/unitDaysHeldByStaff": ({ rules }) => rules.staff !== null,
  "total/unitDaysHeldByNotOpen": ({ rules }) =>
    rules.staff !== null || rules.openingDelay.some((delay) => delay !== null),
  "total/unitDaysHeldByFloor": ({ rules }) => rules.floor.some((steps) => steps.length > 0),
  "total/unitDaysHeldByPause": ({ rules }) => rules.pauseOnWaiting !== null,
  "total/unitDaysHeldByInBalance": ({ rules }) => rules.inBalance !== null,
};

/** Whether a measure can say anything of this plan; a table leaves out the others. */
export function appliesToPlan(measure: string, plan: CapacityPlan): boolean {
  return conditions[measure]?.(plan) ?? true;
}
