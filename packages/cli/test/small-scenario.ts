import { formatVersion, type Scenario } from "@plaatsbepaling/sim-core";

/** One year in which 12 closed places go to 6 while an alternative opens; quick to run and easy to change. */
export const smallScenario: Scenario = {
  formatVersion,
  id: "klein",
  name: { nl: "Kleine regio", en: "Small region" },
  period: { start: "2021-01-01", end: "2021-12-31", targetDate: "2021-10-01" },
  regions: {
    noord: { name: { nl: "Noord", en: "North" }, weight: 2 },
    zuid: { name: { nl: "Zuid", en: "South" }, weight: 1 },
  },
  careForms: {
    closed: {
      name: { nl: "Gesloten", en: "Closed" },
      role: "closed",
      unit: { name: { nl: "groep" }, places: 6 },
      locations: { hoofd: { name: { nl: "Hoofdlocatie", en: "Main site" }, placesAtStart: 12 } },
    },
    thuis: {
      name: { nl: "Thuis", en: "At home" },
      role: "alternative",
      unit: { name: { nl: "team" }, places: 6 },
      locations: { wijk: { name: { nl: "Wijkteam", en: "Team" }, placesAtStart: 0 } },
    },
    elders: { name: { nl: "Elders", en: "Elsewhere" }, role: "elsewhere" },
  },
  profiles: {
    licht: profile("Licht", ["thuis", "closed"]),
    zwaar: profile("Zwaar", ["closed"]),
  },
  arrivals: { perYear: 30 },
  triage: { urgentShare: 0.5, usualForm: "closed" },
  placement: {
    urgent: { fallsBackAfterDays: 0, secondChoiceShare: 1, waitsFor: "acceptable", goesElsewhereAfterDays: 2 },
    regular: { fallsBackAfterDays: null, secondChoiceShare: 0, waitsFor: "best", goesElsewhereAfterDays: null },
  },
  stay: { mismatchFactor: 1.2 },
  transfer: { fromMismatch: false, fromElsewhere: false },
  outflow: { destinations: { home: { weight: 1 } } },
  return: { share: 0.1, afterDays: 90, newProfileShare: 0.5, untilAge: 18 },
  startingPosition: { elapsed: "steadyState", inCare: [{ form: "closed", profile: "zwaar", youths: 10 }] },
  capacityPlan: {
    closingManner: "attrition",
    steps: [
      { date: "2021-03-01", form: "thuis", location: "wijk", change: "open", units: 1 },
      { date: "2021-06-01", form: "closed", location: "hoofd", change: "close", units: 1 },
    ],
  },
  goal: { closedPlaces: 6 },
  paperSum: { youths: 12, places: { closed: 6, thuis: 6 } },
};

function profile(name: string, acceptableForms: string[]): Scenario["profiles"][string] {
  const stay = { kind: "exponential", mean: 120 } as const;
  return { name: { nl: name }, weight: 1, ageAtReferral: 14, acceptableForms, stay };
}

/** The small scenario as a file, with other values where they are given. */
export function smallFile(changes: Partial<Scenario> = {}): string {
  return JSON.stringify({ ...smallScenario, ...changes });
}
