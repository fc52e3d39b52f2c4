import { formatDate, parseDate, type EpochDay, type Scenario } from "@plaatsbepaling/sim-core";
import { placesOfStep } from "./plan-edits.ts";
import { datesIn } from "./plan-match.ts";

type Step = Scenario["capacityPlan"]["steps"][number];

/** What opens or closes together at one location: on one date, and on one date in the basis too. */
export interface PlanGroup {
  readonly id: string;
  readonly change: Step["change"];
  readonly form: string;
  readonly location: string;
  /** Which steps of the plan it is. */
  readonly steps: readonly number[];
  readonly units: number;
  readonly places: number;
  readonly day: EpochDay;
  /** Null where the basis has no such step. */
  readonly basisDay: EpochDay | null;
}

/** The steps of a plan in groups, in order of the file. A group stays the same one while its date is changed. */
export function planGroupsOf(scenario: Scenario, basis: Scenario): PlanGroup[] {
  const inBasis = datesIn(basis, scenario);
  const groups = new Map<string, PlanGroup>();
  scenario.capacityPlan.steps.forEach((step, index) => {
    const basisDate = inBasis[index] ?? null;
    const key = keyOf(step, basisDate, index);
    const { id, steps, units, places } = groups.get(key) ?? {
      id: `plan/${step.change}/${step.form}/${step.location}/${index}`,
      steps: [],
      units: 0,
      places: 0,
    };
    const { change, form, location } = step;
    groups.set(key, {
      ...{ id, change, form, location },
      steps: [...steps, index],
      units: units + step.units,
      places: places + placesOfStep(scenario, step),
      day: dayOf(step.date),
      basisDay: basisDate === null ? null : dayOf(basisDate),
    });
  });
  return [...groups.values()];
}

/** What the basis does not have stays a group of its own: only its place in the file tells it from another. */
function keyOf({ change, form, location, date }: Step, basisDate: string | null, index: number): string {
  return [change, form, location, date, basisDate ?? index].join("/");
}

/** The plan with a group on another day. */
export function withGroupOn(scenario: Scenario, { steps }: Pick<PlanGroup, "steps">, day: EpochDay): Scenario {
  const date = formatDate(day);
  const moved = scenario.capacityPlan.steps.map((step, index) => (steps.includes(index) ? { ...step, date } : step));
  return { ...scenario, capacityPlan: { ...scenario.capacityPlan, steps: moved } };
}

/** Groups that stand on another day than in the basis. */
export function movedGroups(groups: readonly PlanGroup[]): (PlanGroup & { readonly basisDay: EpochDay })[] {
  return groups.flatMap((group) =>
    group.basisDay === null || group.basisDay === group.day ? [] : [{ ...group, basisDay: group.basisDay }],
  );
}

/** The first and the last day on which a group can be: in the period, and never closing more than is open then. */
export function possibleDays(scenario: Scenario, group: PlanGroup): readonly [first: EpochDay, last: EpochDay] {
  const [start, end] = [dayOf(scenario.period.start), dayOf(scenario.period.end)];
  const others = stepsAt(scenario, group).filter((step) => step.change !== group.change);
  // What only opens, or only closes, can do so in any order.
  if (others.length === 0) return [start, end];
  const days = others.map(({ date }) => dayOf(date)).toSorted((a, b) => a - b);
  const isPossible = (day: EpochDay): boolean => closesWhatIsOpen(withGroupOn(scenario, group, day), group);
  return group.change === "close"
    ? [[start, ...days].find(isPossible) ?? group.day, end]
    : [start, [end, ...days.reverse()].find(isPossible) ?? group.day];
}

/** On one day, what opens comes before what closes. */
function closesWhatIsOpen(scenario: Scenario, at: Pick<PlanGroup, "form" | "location">): boolean {
  let open = scenario.careForms[at.form]?.locations?.[at.location]?.placesAtStart ?? 0;
  const inOrder = stepsAt(scenario, at).toSorted(
    (a, b) => dayOf(a.date) - dayOf(b.date) || Number(a.change === "close") - Number(b.change === "close"),
  );
  return inOrder.every((step) => {
    open += placesOfStep(scenario, step) * (step.change === "open" ? 1 : -1);
    return open >= 0;
  });
}

function stepsAt({ capacityPlan }: Scenario, { form, location }: Pick<PlanGroup, "form" | "location">): Step[] {
  return capacityPlan.steps.filter((step) => step.form === form && step.location === location);
}

function dayOf(date: string): EpochDay {
  const day = parseDate(date);
  if (day === null) throw new Error(`${date} is not a date; parseScenario should have said so.`);
  return day;
}
