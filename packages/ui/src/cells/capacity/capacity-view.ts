import type { CapacityPaths, CapacityPathsOptions } from "../../charts/capacity-paths-chart.ts";
import type { DataState } from "../../charts/chart-options.ts";
import type { Words } from "../../i18n/words.ts";
import { countsOf, plannedCounts, sumOfCounts, type Counts } from "../../results/counts.ts";
import { figureOf } from "../../results/figure.ts";
import { freshnessOf, type ShownResults } from "../../results/shown-results.ts";
import { goalDayOf, systemOf, targetDayOf } from "../../simulation/system-of.ts";
import { closedTargetOf } from "../../results/target.ts";

export interface CapacityView {
  readonly title: string;
  /** How a closed place closes; empty where the plan closes none, or some in one way and some in another. */
  readonly lead: string;
  readonly paths: CapacityPaths | null;
  readonly state: DataState;
  readonly target: CapacityPathsOptions["target"];
  readonly highest: number;
}

export function toCapacityView(shown: ShownResults, words: Words): CapacityView {
  const { scenario } = shown;
  const texts = words.messages.cells.capacity;
  const realised = { closed: realisedOf(shown, "closed"), alternatives: realisedOf(shown, "alternative") };
  const planned = { closed: plannedCounts(scenario, "closed"), alternatives: plannedCounts(scenario, "alternative") };
  const paths =
    realised.closed === null || realised.alternatives === null
      ? null
      : {
          closed: { planned: planned.closed, realised: realised.closed },
          alternatives: { planned: planned.alternatives, realised: realised.alternatives },
        };
  const freshness = freshnessOf(shown);
  const closedPlaces = closedTargetOf(scenario);
  const day = goalDayOf(scenario);
  return {
    title: titleOf(shown, planned.closed, words),
    lead: leadOf(shown, words),
    paths,
    state: freshness === "none" ? "stale" : freshness,
    target:
      day === null
        ? undefined
        : { epochDay: day, label: texts.target, ...(closedPlaces === null ? {} : { closedPlaces }) },
    highest: roundTop(
      Math.max(...highestOf(planned.closed), ...highestOf(planned.alternatives), ...highestOf(realised.closed)),
    ),
  };
}

/** All forms of a role together. One form keeps its band; percentiles of several do not add up. */
function realisedOf(shown: ShownResults, role: "closed" | "alternative"): Counts | null {
  const ids = systemOf(shown.scenario)
    .forms.filter((form) => form.role === role)
    .map(({ id }) => id);
  // Without forms of this role there are never any places: the plan says so, and no series does.
  if (ids.length === 0) return plannedCounts(shown.scenario, role);
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0) return countsOf(shown, `form/${only}/places`);
  return sumOfCounts(ids.map((id) => countsOf(shown, `form/${id}/places`)));
}

function titleOf(shown: ShownResults, planned: Counts, { format, messages }: Words): string {
  const texts = messages.cells.capacity;
  const { value } = figureOf(shown, "total/closedPlacesOnTarget");
  const day = targetDayOf(shown.scenario);
  const onPlan = planned.line[day - (planned.epochDays[0] ?? 0)];
  if (value === null || onPlan === undefined) return texts.titlePlain;
  const [closed, plan] = [format.number(value), format.number(onPlan)];
  return closed === plan ? texts.titleAsPlanned(closed, format.date(day)) : texts.title(closed, plan, format.date(day));
}

function leadOf({ scenario }: ShownResults, { messages }: Words): string {
  const texts = messages.cells.capacity;
  const { steps, closingManner } = scenario.capacityPlan;
  const closings = steps.filter(
    ({ change, form }) => change === "close" && scenario.careForms[form]?.role === "closed",
  );
  const manners = new Set(closings.map((step) => step.closingManner ?? closingManner));
  if (manners.size !== 1) return "";
  return manners.has("displacement") ? texts.leadDisplacing : texts.lead;
}

function highestOf(counts: Counts | null): number[] {
  return [1, ...(counts?.line ?? []), ...(counts?.high ?? [])];
}

function roundTop(value: number): number {
  return Math.ceil((value * 1.08) / 25) * 25;
}
