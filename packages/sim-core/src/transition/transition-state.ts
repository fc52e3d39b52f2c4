import type { CapacityPlan, PlannedUnit, TransitionRules } from "../youth-care/capacity-plan.ts";
import type { CareSystem } from "../youth-care/care-system.ts";

/** What can hold a unit back, in the order in which it is asked; the first that says no is the one that counts. */
export const holdingRules = ["delay", "staff", "notOpen", "floor", "pause", "inBalance"] as const;

export type HoldingRule = (typeof holdingRules)[number];

/** Where chance comes in: the individual engine draws, the mean field gives means. */
export interface TransitionChance {
  /** Days that this unit opens late by the rule of opening delay. */
  openingDelay(unit: PlannedUnit): number;
  /** Days until the staff of this closed unit can work in an alternative. */
  retraining(unit: PlannedUnit): number;
  /** Youths above the places that remain up to which a unit that goes by attrition is empty: 0 for whole youths. */
  readonly emptyAt: number;
}

/** What the rules look at, as it is at the start of a day before anything changes. May be fractional. */
export interface TransitionObservation {
  /** By location: youths in a place there. */
  readonly inCare: ArrayLike<number>;
  /** By form: youths without a place who asked for it. */
  readonly waiting: ArrayLike<number>;
}

/** What became of one unit. Days are days of the run; -1: not (yet). */
export interface UnitProgress {
  readonly unit: PlannedUnit;
  readonly isBeyondPlan: boolean;
  /** The day on which it opened, or on which nobody was admitted any more. */
  decidedDay: number;
  /** The day on which its places were there, or gone: for a closing by attrition when the last youth had left. */
  realisedDay: number;
  /** What holds it back now (index in `holdingRules`), since when; -1: nothing. */
  heldBy: number;
  heldSince: number;
  /** Days held back, by rule. */
  readonly heldDays: number[];
  /** Of an opening: the day from which it could open but for staff. */
  readyDay: number;
}

/** By how much a rule is not met: what it asks for and what there is, in the unit of the rule. */
export interface Shortfall {
  readonly needed: number;
  readonly present: number;
}

/** What happened at the start of a day, in order. The places in the state have changed already. */
export type TransitionEvent =
  | { readonly kind: "opened"; readonly unit: UnitProgress }
  /** Nobody is admitted any more; with displacement the youths in it leave today. */
  | { readonly kind: "closed"; readonly unit: UnitProgress; readonly isTriggered: boolean }
  /** The last youth of a unit that closed by attrition has left. */
  | { readonly kind: "emptied"; readonly unit: UnitProgress }
  /** From today on by this rule. */
  | {
      readonly kind: "heldBack";
      readonly unit: UnitProgress;
      readonly rule: HoldingRule;
      readonly shortfall: Shortfall;
    };

/** All that the rules remember between days of one run. */
export interface TransitionState {
  readonly system: CareSystem;
  readonly rules: TransitionRules;
  readonly chance: TransitionChance;
  /** By location: places that may be given to a youth; what goes by attrition is no longer among them. */
  readonly openPlaces: Float64Array;
  /** By form: the sum of those. */
  readonly openInForm: Float64Array;
  /** What became of each unit: those of the plan first, in its order, then those that a trigger closed beyond it. */
  readonly units: UnitProgress[];
  /** Units of the plan whose day has not come: from this one on. */
  nextPlanned: number;
  /** Openings in order of readiness; all before `nextOpening` have opened. */
  readonly openings: UnitProgress[];
  nextOpening: number;
  /** Closings of the plan, in its order; all before `firstClosing` are done. */
  readonly closings: UnitProgress[];
  firstClosing: number;
  /** Units that close by attrition and still have youths, in order of closing, by location. */
  readonly emptying: UnitProgress[][];
  /** By location: places of those. */
  readonly emptyingPlaces: Float64Array;
  emptyingCount: number;
  /** Alternative places that opened and are not open for long enough yet, and those that are. */
  readonly maturing: { readonly day: number; readonly places: number }[];
  nextMaturing: number;
  alternativePlaces: number;
  /** Closed places that were decided to go. */
  closedPlaces: number;
  /** By location: whether an alternative opened there. */
  readonly hasAlternative: Uint8Array;
  /** Fte that came free from units that closed and is retrained; arrivals still to come; and what works in units that opened. */
  retrained: number;
  readonly retraining: { readonly day: number; readonly fte: number }[];
  inUse: number;
  isPaused: boolean;
  /** Youths who wait as far as the pause counts them. */
  waiting: number;
  /** By trigger: the day since which the occupancy is below its share; -1: it is not. */
  readonly belowSince: Float64Array;
  /** The number of closings so far by location: those of the plan and beyond. */
  readonly closingsAt: Int32Array;
  readonly events: TransitionEvent[];
}

/** The state before the first day of a run. */
export function createTransition(system: CareSystem, chance: TransitionChance): TransitionState {
  const { units: planned, rules } = system.capacityPlan;
  const units = planned.map((unit) => toProgress(unit, chance));
  const closings = units.filter(({ unit }) => unit.change === "close");
  return {
    system,
    rules,
    chance,
    openPlaces: Float64Array.from(system.locations, ({ placesAtStart }) => placesAtStart),
    openInForm: placesByForm(system),
    units,
    nextPlanned: 0,
    openings: inOrderOfReadiness(units),
    nextOpening: 0,
    closings,
    firstClosing: 0,
    emptying: system.locations.map(() => []),
    emptyingPlaces: new Float64Array(system.locations.length),
    emptyingCount: 0,
    maturing: [],
    nextMaturing: 0,
    alternativePlaces: 0,
    closedPlaces: 0,
    hasAlternative: new Uint8Array(system.locations.length),
    retrained: 0,
    retraining: [],
    inUse: 0,
    isPaused: false,
    waiting: 0,
    belowSince: new Float64Array(rules.occupancyTriggers.length).fill(-1),
    closingsAt: countByLocation(system, closings),
    events: [],
  };
}

/** A unit of which nothing has happened yet. */
export function toProgress(unit: PlannedUnit, chance: TransitionChance | null): UnitProgress {
  return {
    unit,
    isBeyondPlan: chance === null,
    decidedDay: -1,
    realisedDay: -1,
    heldBy: -1,
    heldSince: unit.day,
    heldDays: holdingRules.map(() => 0),
    readyDay: unit.day + (chance === null || unit.change === "close" ? 0 : chance.openingDelay(unit)),
  };
}

/** Whether anything could ever happen: a plan without units and without a trigger is left alone. */
export function hasTransition({ units, rules }: CapacityPlan): boolean {
  return units.length > 0 || rules.occupancyTriggers.length > 0;
}

/** Those that are ready on the same day in order of plan. */
function inOrderOfReadiness(units: readonly UnitProgress[]): UnitProgress[] {
  return units.filter(({ unit }) => unit.change === "open").sort((a, b) => a.readyDay - b.readyDay);
}

function placesByForm({ forms, locations }: CareSystem): Float64Array {
  const places = new Float64Array(forms.length);
  for (const { form, placesAtStart } of locations) places[form] = places[form]! + placesAtStart;
  return places;
}

function countByLocation({ locations }: CareSystem, closings: readonly UnitProgress[]): Int32Array {
  const count = new Int32Array(locations.length);
  for (const { unit } of closings) count[unit.location] = count[unit.location]! + 1;
  return count;
}
