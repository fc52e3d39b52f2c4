import type { Distribution } from "../../src/engine/distributions/distribution.ts";
import {
  emptyPlan,
  type CapacityPlan,
  type ClosingManner,
  type PlannedUnit,
  type TransitionRules,
  type UnitChange,
} from "../../src/youth-care/capacity-plan.ts";
import type {
  CareForm,
  CareSystem,
  PlacementRules,
  StartingPosition,
  YouthProfile,
} from "../../src/youth-care/care-system.ts";

/** What a test says of a form; the rest is plain: no hold, no ages, no failure. */
export type FormParts = Partial<Omit<CareForm, "locations">> & { readonly places?: number };

export type ProfileParts = Partial<Omit<YouthProfile, "stayIn">> & {
  /** One for all forms, or one for each. */
  readonly stay: Distribution | readonly Distribution[];
};

export interface SystemParts {
  readonly days: number;
  readonly forms: readonly FormParts[];
  readonly profiles: readonly ProfileParts[];
  readonly perDay?: number | ((day: number) => number);
  readonly askedShare?: number;
  readonly usualForm?: number;
  readonly placement?: Partial<PlacementRules>;
  readonly transfer?: Partial<CareSystem["transfer"]>;
  readonly holdBeforeFollowUp?: boolean;
  readonly returns?: Partial<CareSystem["returns"]>;
  readonly start?: Partial<StartingPosition>;
  readonly changes?: readonly UnitChange[];
  readonly manner?: ClosingManner;
  readonly rules?: Partial<TransitionRules>;
  readonly warmUpDays?: number;
  readonly targetDay?: number;
  readonly paperYouths?: number;
}

/** A complete system of care from the few parts that a test is about; location `i` belongs to form `i`. */
export function buildSystem(parts: SystemParts): CareSystem {
  const { perDay = 0 } = parts;
  const rate = typeof perDay === "number" ? () => perDay : perDay;
  return {
    start: 18_628,
    days: parts.days,
    warmUpDays: parts.warmUpDays ?? 0,
    targetDay: parts.targetDay ?? null,
    goalClosedPlaces: null,
    reportsPeriods: false,
    money: null,
    regions: [{ id: "all", share: 1 }],
    forms: parts.forms.map(toForm),
    locations: parts.forms.map(({ places }, form) => ({ id: `at${form}`, form, placesAtStart: places ?? 0 })),
    profiles: parts.profiles.map((profile, p) => toProfile(profile, p, parts)),
    arrivalsPerDay: Float64Array.from({ length: parts.days }, (_, day) => rate(day)),
    triage: {
      bestFormAskedShare: new Float64Array(parts.days).fill(parts.askedShare ?? 1),
      usualForm: parts.usualForm ?? null,
    },
    placement: {
      urgent: waitsForBest,
      regular: waitsForBest,
      becomesUrgentAfter: null,
      leavesAfter: null,
      elsewhereForm: null,
      ...parts.placement,
    },
    transfer: { fromMismatch: false, fromElsewhere: false, ...parts.transfer },
    outflow: {
      holdBeforeFollowUp: parts.holdBeforeFollowUp ?? false,
      destinations: [{ id: "home", share: 1 }],
    },
    returns: { share: 0, after: days(100), newProfileShare: 0, untilAge: 27, ...parts.returns },
    startingPosition: { elapsed: "steadyState", inCare: [], waiting: [], returning: [], ...parts.start },
    unitChanges: parts.changes ?? [],
    capacityPlan: toPlan(parts),
    paperSum:
      parts.paperYouths === undefined ? null : { youths: parts.paperYouths, placesByForm: parts.forms.map(() => 0) },
  };
}

/** Each change is one unit; location `i` belongs to form `i`. */
function toPlan({ forms, changes = [], manner = "attrition", rules }: SystemParts): CapacityPlan {
  const units = changes.map(({ day, location, places }, number): PlannedUnit => {
    const change = places > 0 ? "open" : "close";
    const name = `${change}/form${location}/at${location}/${number}`;
    return { change, day, form: location, location, units: 1, places: Math.abs(places), manner, number, name };
  });
  return { units, rules: { ...emptyPlan(forms.length).rules, ...rules } };
}

/** Waits for the form that was asked for, whatever happens. */
export const waitsForBest = {
  fallsBackAfterDays: null,
  secondChoiceShare: 0,
  waitsFor: "best",
  goesElsewhereAfterDays: null,
} as const;

export function days(value: number): Distribution {
  return { kind: "constant", value };
}

export function exponential(mean: number): Distribution {
  return { kind: "exponential", mean };
}

export function lognormal(mean: number, sd: number): Distribution {
  return { kind: "lognormal", mean, sd };
}

function toForm(form: FormParts, number: number): CareForm {
  const { places, ...rest } = form;
  return {
    id: `form${number}`,
    role: "alternative",
    hasUnlimitedPlaces: places === undefined,
    locations: [number],
    entryAges: [0, 99],
    endsAtAge: null,
    runsOnShare: 0,
    hold: { share: 0, days: days(0) },
    failure: null,
    transferWithinDays: null,
    ...rest,
  };
}

function toProfile({ stay, ...rest }: ProfileParts, number: number, { forms, profiles }: SystemParts): YouthProfile {
  return {
    id: `profile${number}`,
    share: 1 / profiles.length,
    urgentShare: 0,
    ageAtReferral: { kind: "normal", mean: 15, sd: 1 },
    acceptableForms: [0],
    stayIn: "kind" in stay ? forms.map(() => stay) : stay,
    followUps: [],
    ...rest,
  };
}
