import type { MeasureUnit } from "../outcomes/measures.ts";
import type { Language } from "../scenario/describe-issue.ts";

const nl = {
  title: "Normen en doelen",
  intro: (replications: string, seed: string): string =>
    `Elke norm, en in welk deel van de doorrekeningen hij wordt gehaald. ${replications} doorrekeningen, seed ${seed}. Een norm met meer voorwaarden is gehaald als ze in dezelfde doorrekening allemaal opgaan.`,
  none: "Dit scenario heeft geen normen.",
  met: "Gehaald, en hoe vaak",
  norm: "Norm",
  share: "Gehaald in",
  low: "95% van",
  high: "tot",
  count: "Doorrekeningen",
  source: "Waar de norm staat",
  details: "Hoe ver ernaast",
  detailsNote:
    "Boven nul: zoveel wordt de grens overschreden. Onder nul: zoveel ruimte is er over. De band is die van negen op de tien doorrekeningen.",
  condition: "Voorwaarde",
  bound: "Grens",
  unit: "Eenheid",
  when: "Wanneer",
  overRun: "hele looptijd",
  mean: "Gemiddeld",
  from: "5%",
  to: "95%",
  beyond: "Ernaast",
  conditionMet: "Gaat op in",
  outcome: "Uitkomst",
  atMost: "hoogstens",
  atLeast: "ten minste",
  notMeasurable: "Niet te meten met dit model",
  why: "Waarom niet",
  and: " en ",
  assumed: "aangenomen",
  derived: "berekend",
};

type NormTexts = typeof nl;

const en: NormTexts = {
  title: "Norms and goals",
  intro: (replications, seed) =>
    `Every norm, and in which share of the replications it is met. ${replications} replications, seed ${seed}. A norm with several conditions is met when all of them hold in the same replication.`,
  none: "This scenario has no norms.",
  met: "Met, and how often",
  norm: "Norm",
  share: "Met in",
  low: "95% from",
  high: "to",
  count: "Replications",
  source: "Where the norm stands",
  details: "By how far",
  detailsNote:
    "Above zero: the bound is exceeded by so much. Below zero: so much room is left. The band is that of nine in ten replications.",
  condition: "Condition",
  bound: "Bound",
  unit: "Unit",
  when: "When",
  overRun: "whole run",
  mean: "Mean",
  from: "5%",
  to: "95%",
  beyond: "Beyond",
  conditionMet: "Holds in",
  outcome: "Outcome",
  atMost: "at most",
  atLeast: "at least",
  notMeasurable: "Not measurable with this model",
  why: "Why not",
  and: " and ",
  assumed: "assumed",
  derived: "computed",
};

/** The words of the report on norms. */
export const normTexts: Readonly<Record<Language, NormTexts>> = { nl, en };

const units: Readonly<Record<Language, Readonly<Partial<Record<MeasureUnit, string>>>>> = {
  nl: {
    youths: "jeugdigen",
    places: "plaatsen",
    days: "dagen",
    share: "%",
    perYear: "per jaar",
    placeDays: "plaatsdagen",
    daysPerYear: "dagen per jaar",
    units: "eenheden",
    unitDays: "dagen",
    euro: "euro",
  },
  en: {
    youths: "youths",
    places: "places",
    days: "days",
    share: "%",
    perYear: "a year",
    placeDays: "place-days",
    daysPerYear: "days a year",
    units: "units",
    unitDays: "days",
    euro: "euro",
  },
};

/** The unit of an outcome in words; its name in the code where it has none. */
export function unitInWords(unit: MeasureUnit, language: Language): string {
  return units[language][unit] ?? unit;
}
