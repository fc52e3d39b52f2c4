import type { Scenario } from "@plaatsbepaling/sim-core";

type Step = Scenario["capacityPlan"]["steps"][number];

/**
 * For each step of a plan its date in another plan, null where that has no such step. A plan in which only dates were
 * changed keeps the order of its steps; otherwise the n-th of a kind is the n-th of that kind there.
 */
export function datesIn(other: Scenario, scenario: Scenario): (string | null)[] {
  const [theirs, ours] = [other.capacityPlan.steps, scenario.capacityPlan.steps];
  const isSamePlan = ours.length === theirs.length && ours.every((step, index) => isSameKind(step, theirs[index]));
  if (isSamePlan) return theirs.map(({ date }) => date);
  const left = datesByKind(theirs);
  const dates = ours.map((): string | null => null);
  const inOrder = ours.map((step, index) => ({ step, index })).toSorted((a, b) => compared(a.step.date, b.step.date));
  for (const { step, index } of inOrder) dates[index] = left.get(kindOf(step))?.shift() ?? null;
  return dates;
}

function datesByKind(steps: readonly Step[]): Map<string, string[]> {
  const byKind = new Map<string, string[]>();
  for (const step of steps) byKind.set(kindOf(step), [...(byKind.get(kindOf(step)) ?? []), step.date]);
  for (const dates of byKind.values()) dates.sort();
  return byKind;
}

function isSameKind(step: Step, other: Step | undefined): boolean {
  return other !== undefined && kindOf(step) === kindOf(other);
}

function kindOf({ change, form, location, units, placesPerUnit, closingManner }: Step): string {
  return [change, form, location, units, placesPerUnit ?? "", closingManner ?? ""].join("/");
}

function compared(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
