import { formatDate, parseDate, type DistributionSpec, type Scenario } from "../../packages/sim-core/src/index.ts";

/** A scenario without what all known answers have in common: name, version and reasons. */
export type Setting = Omit<Scenario, "$schema" | "formatVersion" | "id" | "name" | "provenance">;

export const firstDay = "2021-01-01";

/** The date so many days after the first day. */
export function onDay(day: number): string {
  return formatDate((parseDate(firstDay) ?? 0) + day);
}

export const exponential = (mean: number): DistributionSpec => ({ kind: "exponential", mean });

/** Nobody is placed in a second choice or elsewhere. */
export const waits = {
  fallsBackAfterDays: null,
  secondChoiceShare: 0,
  waitsFor: "best",
  goesElsewhereAfterDays: null,
} as const;

export function form(places: number): Setting["careForms"][string] {
  return {
    name: { nl: "Vorm", en: "Form" },
    role: "alternative",
    locations: { here: { name: { nl: "Hier", en: "Here" }, placesAtStart: places } },
  };
}

export function profile(stay: DistributionSpec, forms: string[] = ["kib"]): Setting["profiles"][string] {
  return { name: { nl: "Profiel", en: "Profile" }, weight: 1, ageAtReferral: 0, acceptableForms: forms, stay };
}

export interface QueueParts {
  readonly perDay: number;
  readonly places: number;
  readonly stay: DistributionSpec;
  readonly inCare?: number;
  readonly waiting?: number;
  /** Last day, counted from the first. */
  readonly days: number;
  readonly warmUpDays?: number;
}

/** More places than can ever be asked for. */
export const ample = 100_000;

/** One form with one profile: arrivals by chance, places, stays. Cases change what they are about. */
export function queue({ perDay, places, stay, inCare = 0, waiting = 0, days, warmUpDays }: QueueParts): Setting {
  return {
    period: { start: firstDay, end: onDay(days - 1), ...(warmUpDays === undefined ? {} : { warmUpDays }) },
    regions: { all: { name: { nl: "Alle", en: "All" }, weight: 1 } },
    careForms: { kib: form(places) },
    profiles: { any: profile(stay) },
    arrivals: { perYear: perDay * 365.25 },
    triage: { urgentShare: 0 },
    placement: { urgent: waits, regular: waits },
    stay: { mismatchFactor: 1 },
    transfer: { fromMismatch: false, fromElsewhere: false },
    outflow: { destinations: { home: { weight: 1 } } },
    return: { share: 0, afterDays: 30, newProfileShare: 0, untilAge: 27 },
    startingPosition: {
      elapsed: "steadyState",
      inCare: inCare > 0 ? [{ form: "kib", profile: "any", youths: inCare }] : [],
      ...(waiting > 0 ? { waiting: [{ profile: "any", youths: waiting }] } : {}),
    },
    capacityPlan: { closingManner: "attrition", steps: [] },
  };
}

/**
 * The same queue with time running so many times as fast: as many youths in a simulated month as otherwise in years.
 * Shares and numbers stay what they are, days become so many times shorter.
 */
export const pace = 20;

/** A long run at that pace, from near its level. Forty years of simulated time are eight hundred of the queue's own. */
export function longQueue(perDay: number, stay: number, places: number): Setting {
  return queue({
    perDay: perDay * pace,
    places,
    stay: exponential(stay / pace),
    inCare: Math.min(places, Math.round(perDay * stay)),
    days: 40 * 365,
    warmUpDays: 120,
  });
}
