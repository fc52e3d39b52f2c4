import type { Scenario } from "@plaatsbepaling/sim-core";
import { formatDate, parseDate } from "@plaatsbepaling/sim-core";
import { datesIn } from "./plan-match.ts";

type Step = Scenario["capacityPlan"]["steps"][number];
type Change = Step["change"];

/** The day of the first opening or closing, as a date; null where the plan has none. */
export function firstDate(scenario: Scenario, change: Change): string | null {
  return datesOf(scenario, change)[0] ?? null;
}

export function lastDate(scenario: Scenario, change: Change): string | null {
  return datesOf(scenario, change).at(-1) ?? null;
}

/** How many months later the openings, or the closings, are than at the origin: the middle one, whatever single ones do. */
export function monthsLater(scenario: Scenario, origin: Scenario, change: Change): number | null {
  const then = datesIn(origin, scenario);
  const later = stepsOf(scenario).flatMap((step, index) => {
    const date = step.change === change ? then[index] : null;
    return typeof date === "string" ? [monthOf(step.date) - monthOf(date)] : [];
  });
  return later.toSorted((a, b) => a - b)[Math.floor((later.length - 1) / 2)] ?? null;
}

/** All openings, or all closings, this many months later; earlier no further than the first of them can go. */
export function withMonthsLater(scenario: Scenario, change: Change, months: number): Scenario {
  const shift = Math.max(months, -monthsBeforeFirst(scenario, change));
  const steps = stepsOf(scenario).map((step) =>
    step.change === change ? { ...step, date: addMonths(step.date, shift) } : step,
  );
  return withSteps(scenario, steps);
}

/** Whole months between the beginning of the period and the first opening or closing: nothing is planned before it. */
export function monthsBeforeFirst(scenario: Scenario, change: Change): number {
  const first = firstDate(scenario, change);
  if (first === null) return 0;
  let months = 0;
  while (addMonths(first, -months - 1) >= scenario.period.start) months++;
  return months;
}

/** Places of a form when the whole plan has been carried out. */
export function placesAtEnd(scenario: Scenario, form: string): number {
  return stepsOf(scenario)
    .filter((step) => step.form === form)
    .reduce(
      (sum, step) => sum + placesOfStep(scenario, step) * (step.change === "open" ? 1 : -1),
      placesAtStart(scenario, form),
    );
}

export function placesAtStart(scenario: Scenario, form: string): number {
  const locations = Object.values(scenario.careForms[form]?.locations ?? {});
  return locations.reduce((sum, { placesAtStart: places }) => sum + places, 0);
}

/**
 * The plan with another number of places of a form at its end. What is built changes in its openings, what is wound down
 * in its closings, the last ones first; only what is left over after that becomes a step of the other kind.
 */
export function withPlacesAtEnd(scenario: Scenario, form: string, places: number): Scenario {
  const difference = places - placesAtEnd(scenario, form);
  const isWoundDown = scenario.careForms[form]?.role === "closed";
  const undone: Change | null = difference > 0 ? (isWoundDown ? "close" : null) : isWoundDown ? null : "open";
  const { steps, left } = withoutLast(scenario, { form, change: undone, places: Math.abs(difference) });
  const rest = withSteps(scenario, steps);
  return left === 0 ? rest : withMore(rest, { form, change: difference > 0 ? "open" : "close", places: left });
}

interface Amount {
  readonly form: string;
  readonly change: Change | null;
  readonly places: number;
}

/** Take places away from steps of a kind, the last first. `left` is what there were no steps for. */
function withoutLast(scenario: Scenario, { form, change, places }: Amount): { steps: Step[]; left: number } {
  let left = places;
  const shrunk = new Map<Step, Step | null>();
  const lastFirst = stepsOf(scenario)
    .filter((step) => step.form === form && step.change === change)
    .toSorted(byDate)
    .reverse();
  for (const step of lastFirst) {
    if (left === 0) break;
    const has = placesOfStep(scenario, step);
    const keeps = Math.max(0, has - left);
    left -= has - keeps;
    shrunk.set(step, keeps === 0 ? null : { ...step, units: keeps, placesPerUnit: 1 });
  }
  const steps = stepsOf(scenario).flatMap((step) => {
    const kept = shrunk.has(step) ? shrunk.get(step) : step;
    return kept === null || kept === undefined ? [] : [kept];
  });
  return { steps, left };
}

/** More places that open or close, on the day of the last such step. No location closes more than it has. */
function withMore(scenario: Scenario, { form, change, places }: Amount & { readonly change: Change }): Scenario {
  const same = stepsOf(scenario).filter((step) => step.form === form && step.change === change);
  const last = same.toSorted(byDate).at(-1);
  const date = last?.date ?? scenario.period.targetDate ?? scenario.period.start;
  const others = Object.keys(scenario.careForms[form]?.locations ?? {}).filter((id) => id !== last?.location);
  let left = places;
  let changed = scenario;
  for (const location of last === undefined ? others : [last.location, ...others]) {
    const units = change === "open" ? left : Math.min(left, placesLeft(changed, form, location));
    if (units > 0)
      changed = withSteps(changed, withUnits(changed, { date, form, location, change, units, placesPerUnit: 1 }));
    left -= units;
  }
  return changed;
}

/** One step more; with one of single places on the same day it becomes one step. */
function withUnits(scenario: Scenario, added: Step & { readonly placesPerUnit: 1 }): Step[] {
  const steps = stepsOf(scenario);
  const alike = steps.find(
    ({ date, form, location, change, placesPerUnit }) =>
      placesPerUnit === 1 &&
      date === added.date &&
      form === added.form &&
      location === added.location &&
      change === added.change,
  );
  if (alike === undefined) return [...steps, added];
  return steps.map((step) => (step === alike ? { ...step, units: step.units + added.units } : step));
}

/** Places of one location when the whole plan has been carried out. */
function placesLeft(scenario: Scenario, form: string, location: string): number {
  const start = scenario.careForms[form]?.locations?.[location]?.placesAtStart ?? 0;
  return stepsOf(scenario)
    .filter((step) => step.form === form && step.location === location)
    .reduce((sum, step) => sum + placesOfStep(scenario, step) * (step.change === "open" ? 1 : -1), start);
}

export function placesOfStep(scenario: Scenario, step: Step): number {
  return step.units * (step.placesPerUnit ?? scenario.careForms[step.form]?.unit?.places ?? 1);
}

function stepsOf(scenario: Scenario): readonly Step[] {
  return scenario.capacityPlan.steps;
}

function withSteps(scenario: Scenario, steps: Step[]): Scenario {
  return { ...scenario, capacityPlan: { ...scenario.capacityPlan, steps } };
}

function datesOf(scenario: Scenario, change: Change): string[] {
  return stepsOf(scenario)
    .filter((step) => step.change === change)
    .map(({ date }) => date)
    .toSorted();
}

function byDate(a: Step, b: Step): number {
  return a.date < b.date ? -1 : Number(a.date > b.date);
}

function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** The same day of a later month, or its last day where the month is shorter. */
export function addMonths(date: string, months: number): string {
  const month = monthOf(date) + months;
  const text = (day: number): string =>
    `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  for (let day = Number(date.slice(8)); day > 27; day--) if (parseDate(text(day)) !== null) return text(day);
  const epochDay = parseDate(text(Math.min(28, Number(date.slice(8)))));
  if (epochDay === null) throw new Error(`${date} plus ${months} months is not a date.`);
  return formatDate(epochDay);
}
