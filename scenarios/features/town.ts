import type { DistributionSpec, Scenario } from "../../packages/sim-core/src/index.ts";

/** A scenario without what every feature has in common: name, version and reasons. */
export type Setting = Omit<Scenario, "$schema" | "formatVersion" | "id" | "name" | "question" | "provenance">;

type Profile = Setting["profiles"][string];
type Step = Setting["capacityPlan"]["steps"][number];

/** Whoever finds no place waits for the form that was asked for, as long as it takes. */
export const waits = {
  fallsBackAfterDays: null,
  secondChoiceShare: 0,
  waitsFor: "best",
  goesElsewhereAfterDays: null,
} as const;

/** Whoever finds no place takes the next acceptable form at once, where that has one. */
export const takesSecondChoice = { ...waits, fallsBackAfterDays: 0, secondChoiceShare: 1 } as const;

/**
 * A landsdeel that fits on a page, so that one run of it can be read as a story: closed care in groups of four, a house
 * for six, a team for five, a class for eight and apartments for families. Stays are of one length, nobody is referred
 * and nobody is in care, until a feature says so: then all that happens is what its rule makes happen.
 */
export function town(change: (setting: Setting) => void = () => undefined): Setting {
  const setting: Setting = {
    period: { start: "2021-01-01", end: "2022-12-31", targetDate: "2022-01-01" },
    regions: { all: { name: { nl: "Zuidwest", en: "Southwest" }, weight: 1 } },
    careForms: {
      closed: {
        name: { nl: "gesloten jeugdhulp", en: "closed care" },
        role: "closed",
        unit: { name: { nl: "leefgroep", en: "living group" }, places: 4 },
        locations: {
          horizon: { name: { nl: "Horizon" }, placesAtStart: 8 },
          schakenbosch: { name: { nl: "Schakenbosch" }, placesAtStart: 4 },
        },
      },
      kib: form({ nl: "KIB", en: "KIB" }, { nl: "KIB-huis", en: "KIB house" }, 6),
      ambulant: form({ nl: "ambulant", en: "ambulant" }, { nl: "ambulant team", en: "ambulant team" }, 5),
      school2care: form({ nl: "School2Care", en: "School2Care" }, { nl: "klas", en: "class" }, 8),
      gezinsopname: form(
        { nl: "gezinsopname", en: "family admission" },
        { nl: "gezinsappartement", en: "family apartment" },
        1,
      ),
      elders: { name: { nl: "een plaats buiten het landsdeel", en: "a place outside the region" }, role: "elsewhere" },
    },
    profiles: {
      dwang: profile({ nl: "dwang nodig", en: "needs coercion" }, ["closed"], 1),
      thuisloos: profile({ nl: "geen thuis", en: "no home" }, ["kib", "closed"]),
      thuis: profile({ nl: "thuis houdt het", en: "home can hold" }, ["ambulant", "closed"]),
    },
    arrivals: { perYear: 0 },
    triage: { urgentShare: 0 },
    placement: { urgent: waits, regular: waits },
    stay: { mismatchFactor: 1 },
    transfer: { fromMismatch: false, fromElsewhere: false },
    outflow: { destinations: { huis: { weight: 1 } } },
    return: { share: 0, afterDays: 90, newProfileShare: 0, untilAge: 18 },
    startingPosition: { elapsed: "justArrived", inCare: [] },
    capacityPlan: { closingManner: "attrition", steps: [] },
  };
  change(setting);
  return setting;
}

function form(name: { nl: string; en: string }, unit: { nl: string; en: string }, places: number) {
  return {
    name,
    role: "alternative" as const,
    unit: { name: unit, places },
    locations: { hier: { name, placesAtStart: 0 } },
  };
}

export function profile(name: { nl: string; en: string }, acceptableForms: string[], weight = 0): Profile {
  return { name, weight, ageAtReferral: 15, acceptableForms, stay: 200 };
}

export const opens = (date: string, form: string, units = 1): Step => ({
  ...{ date, form, location: "hier", units },
  change: "open",
});

export const closes = (date: string, location: string, units = 1): Step => ({
  ...{ date, form: "closed", location, units },
  change: "close",
});

/** Youths who are in closed care at the start, each so many days already. */
export function inClosed(
  youths: number,
  daysInCare: DistributionSpec = 0,
  profileId = "dwang",
): Setting["startingPosition"]["inCare"][number] {
  return { form: "closed", profile: profileId, youths, daysInCare };
}

/** Places of a form at the start. */
export function give(setting: Setting, formId: string, places: number): void {
  const location = formOf(setting, formId).locations?.["hier"];
  if (location === undefined) throw new Error(`${formId} has no places.`);
  location.placesAtStart = places;
}

/** The care form with this id, to change it. */
export function formOf(setting: Setting, id: string): Setting["careForms"][string] {
  const found = setting.careForms[id];
  if (found === undefined) throw new Error(`The town has no ${id}.`);
  return found;
}

/** The profile with this id, to change it. */
export function profileOf(setting: Setting, id: string): Profile {
  const found = setting.profiles[id];
  if (found === undefined) throw new Error(`The town has no profile ${id}.`);
  return found;
}
