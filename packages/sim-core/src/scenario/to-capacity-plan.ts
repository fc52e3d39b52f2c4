import { daysPerYear, parseDate, type EpochDay } from "../engine/calendar.ts";
import type {
  CapacityPlan,
  FloorStep,
  OccupancyTrigger,
  PlannedUnit,
  StaffRule,
  TransitionRules,
} from "../youth-care/capacity-plan.ts";
import type { Location } from "../youth-care/care-system.ts";
import type { Scenario } from "./scenario-schema.ts";
import type { TransitionRulesSpec } from "./schemas/transition-rules-schema.ts";
import { toDistribution } from "./to-distribution.ts";

/** A plan of more units than this is followed in blocks of units that open or close together. */
const mostUnits = 2000;

/** What the plan refers to, in numbers. */
export interface PlanFrame {
  readonly start: EpochDay;
  readonly days: number;
  readonly formIds: readonly string[];
  readonly locations: readonly Location[];
}

type Step = Scenario["capacityPlan"]["steps"][number];

/** The plan unit by unit, with its rules. Units after the end of the run are left out. */
export function toCapacityPlan(scenario: Scenario, frame: PlanFrame): CapacityPlan {
  return { units: toPlannedUnits(scenario, frame), rules: toRules(scenario, frame) };
}

/** Places of one unit: of this step, or as usual for the form. */
export function placesOfUnit(scenario: Scenario, form: string, placesPerUnit: number | undefined): number {
  return placesPerUnit ?? scenario.careForms[form]?.unit?.places ?? 1;
}

function toPlannedUnits(scenario: Scenario, frame: PlanFrame): PlannedUnit[] {
  const steps = datedSteps(scenario, frame);
  const isLarge = steps.reduce((sum, { units }) => sum + units, 0) > mostUnits;
  const mostOfStep = isLarge ? Math.max(1, Math.floor(mostUnits / steps.length)) : Infinity;
  const numbers = new Map<string, number>();
  return steps.flatMap(({ form, location, places, units, ...step }) => {
    const where = `${step.change}/${form}/${location}`;
    return inBlocks(units, mostOfStep).map((block): PlannedUnit => {
      const number = (numbers.get(where) ?? 0) + 1;
      numbers.set(where, number);
      return {
        change: step.change,
        day: step.day,
        form: frame.formIds.indexOf(form),
        location: step.locationIndex,
        units: block,
        places: block * places,
        manner: step.manner,
        number,
        name: `${where}/${number}`,
      };
    });
  });
}

/** Steps in order of day, then of location, openings first; what is left of the order does not depend on that of the file. */
function datedSteps(scenario: Scenario, frame: PlanFrame) {
  const { steps, closingManner } = scenario.capacityPlan;
  return steps
    .map((step) => ({
      ...step,
      day: dayOf(step.date, frame),
      locationIndex: locationOf(step, frame),
      places: placesOfUnit(scenario, step.form, step.placesPerUnit),
      manner: step.closingManner ?? closingManner,
    }))
    .filter(({ day }) => day < frame.days)
    .toSorted(
      (a, b) =>
        a.day - b.day ||
        a.locationIndex - b.locationIndex ||
        Number(a.change === "close") - Number(b.change === "close") ||
        a.places - b.places ||
        Number(a.manner === "displacement") - Number(b.manner === "displacement"),
    );
}

/** So many units over at most so many blocks, as evenly as it goes. */
function inBlocks(units: number, most: number): number[] {
  const blocks = Math.min(units, most);
  const of = (index: number) => Math.floor(((index + 1) * units) / blocks) - Math.floor((index * units) / blocks);
  return Array.from({ length: blocks }, (_, index) => of(index));
}

function toRules(scenario: Scenario, frame: PlanFrame): TransitionRules {
  const { openingDelay = {}, staff, inBalance, pauseOnWaiting, occupancyTrigger = [], floor = {} } = rulesOf(scenario);
  const { formIds } = frame;
  return {
    openingDelay: formIds.map((id) => (openingDelay[id] === undefined ? null : toDistribution(openingDelay[id]))),
    staff: staff === undefined ? null : toStaffRule(staff, formIds),
    inBalance: inBalance === undefined ? null : { ...inBalance, filledShare: inBalance.filledShare ?? null },
    pauseOnWaiting:
      pauseOnWaiting === undefined
        ? null
        : {
            above: pauseOnWaiting.above,
            resumesAt: pauseOnWaiting.resumesAt ?? pauseOnWaiting.above,
            forms: (pauseOnWaiting.forms ?? formIds).map((id) => formIds.indexOf(id)),
          },
    occupancyTriggers: occupancyTrigger.map((trigger) => toTrigger(trigger, scenario, frame)),
    floor: formIds.map((id) => toFloor(floor[id], frame)),
  };
}

function rulesOf({ capacityPlan }: Scenario): TransitionRulesSpec {
  return capacityPlan.rules ?? {};
}

function toStaffRule(
  { freeAtStart, hiredPerYear, perPlace, releasedShare, retrainingDays }: NonNullable<TransitionRulesSpec["staff"]>,
  formIds: readonly string[],
): StaffRule {
  return {
    freeAtStart,
    hiredPerDay: hiredPerYear / daysPerYear,
    perPlace: formIds.map((id) => perPlace[id] ?? 0),
    releasedShare,
    retrainingDays: toDistribution(retrainingDays),
  };
}

function toTrigger(
  trigger: NonNullable<TransitionRulesSpec["occupancyTrigger"]>[number],
  scenario: Scenario,
  frame: PlanFrame,
): OccupancyTrigger {
  const { form, location, belowShare, forDays, beyondPlan = false, placesPerUnit } = trigger;
  return {
    form: frame.formIds.indexOf(form),
    location: location === undefined ? null : locationOf({ form, location }, frame),
    belowShare,
    forDays,
    beyondPlan,
    placesPerUnit: placesOfUnit(scenario, form, placesPerUnit),
    manner: scenario.capacityPlan.closingManner,
  };
}

function toFloor(
  floor: number | readonly { from: string; places: number }[] | undefined,
  frame: PlanFrame,
): FloorStep[] {
  if (floor === undefined) return [];
  if (typeof floor === "number") return [{ day: 0, places: floor }];
  return floor.map(({ from, places }) => ({ day: dayOf(from, frame), places })).toSorted((a, b) => a.day - b.day);
}

function locationOf({ form, location }: Pick<Step, "form" | "location">, { formIds, locations }: PlanFrame): number {
  const formIndex = formIds.indexOf(form);
  return locations.findIndex((known) => known.form === formIndex && known.id === location);
}

/** The day of the run; what is dated before its start holds from its start. */
function dayOf(date: string, { start }: PlanFrame): number {
  const day = parseDate(date);
  if (day === null) throw new Error(`${date} is not a date; parseScenario should have said so.`);
  return Math.max(0, day - start);
}
