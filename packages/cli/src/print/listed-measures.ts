import { measuresOf, type Measure } from "@plaatsbepaling/sim-core";
import type { messagesIn } from "../i18n/messages.ts";
import type { NamedMeasure } from "../i18n/nl/measures.ts";
import type { RunOutcome } from "../report/run-outcome.ts";
import { appliesToPlan } from "./applies-to-plan.ts";
import type { Voice } from "./voice.ts";

type Group = keyof ReturnType<typeof messagesIn>["report"]["groups"];

/** The measures of a whole run in the order in which a reader asks for them. */
const namesByGroup: Readonly<Record<Exclude<Group, "other">, readonly NamedMeasure[]>> = {
  referral: [
    ...(["newReferralsPerYear", "returnsPerYear", "placementsPerYear", "urgentShare", "directShare"] as const),
    ...(["within7DaysShare", "within30DaysShare", "mismatchShare", "meanWaitDays", "meanDaysToBestForm"] as const),
    ...(["mismatchDays", "mismatchDaysByReferral", "mismatchDaysFromStart"] as const),
  ],
  waiting: ["meanWaiting", "peakWaiting", "waitingOnTarget", "daysWithWaitingShare", "leftWaitingPerYear"],
  care: [
    ...(["meanInCare", "inCareOnTarget", "meanHeld", "endedStaysPerYear", "staysOver12MonthsShare"] as const),
    ...(["staysOver18MonthsShare", "leftAfter18Share", "transfersPerYear", "failuresPerYear"] as const),
  ],
  elsewhere: ["elsewherePerYear", "meanElsewhere", "elsewhereOnTarget"],
  places: [
    ...(["closedPlacesOnTarget", "closedInCareOnTarget", "shortageDays"] as const),
    ...(["shortagePlaceDays", "doubleSupplyPlaceDays"] as const),
  ],
  transition: [
    ...(["lowestBalanceGap", "balanceShortageDays", "balanceShortagePlaceDays", "balanceDoublePlaceDays"] as const),
    ...([
      "displacedYouths",
      "displacedElsewhere",
      "displacedToWaiting",
      "unitsNotRealised",
      "unitsBeyondPlan",
    ] as const),
    ...(["unitDaysHeldByDelay", "unitDaysHeldByStaff", "unitDaysHeldByNotOpen", "unitDaysHeldByFloor"] as const),
    ...(["unitDaysHeldByPause", "unitDaysHeldByInBalance"] as const),
  ],
};

export interface MeasureGroup {
  readonly title: string;
  readonly measures: readonly (Pick<Measure, "id" | "unit"> & { readonly label: string })[];
}

/** All measures of a whole run, in groups with their labels. A measure without a label shows its id rather than nothing. */
export function listedMeasures({ system }: Pick<RunOutcome, "system">, { texts }: Voice): MeasureGroup[] {
  const all = measuresOf(system).filter(({ id }) => id.startsWith("total/") && appliesToPlan(id, system.capacityPlan));
  const groups = Object.entries(namesByGroup).map(([group, names]) => ({
    title: texts.report.groups[group as Group],
    measures: names.flatMap((name) =>
      all.filter(({ id }) => id === `total/${name}`).map((measure) => ({ ...measure, label: texts.measures[name] })),
    ),
  }));
  const named = new Set(groups.flatMap(({ measures }) => measures.map(({ id }) => id)));
  const others = all.filter(({ id }) => !named.has(id)).map((measure) => ({ ...measure, label: measure.id }));
  return [...groups, { title: texts.report.groups.other, measures: others }].filter(
    ({ measures }) => measures.length > 0,
  );
}
