import type { Messages } from "../messages.ts";
import { places, wordFor } from "./counted.ts";

export const knobs: Messages["knobs"] = {
  groups: {
    inflow: "Inflow",
    triage: "Triage",
    placement: "Placement",
    stay: "Stay",
    buildUp: "Build-up",
    windDown: "Wind-down",
    outflow: "Outflow",
  },
  search: "Find a knob",
  onlyChanged: (n) => `only changed (${n})`,
  nothingFound: (text) => `No knob found for "${text}".`,
  nothingChanged: "Nothing changed yet.",
  changed: "changed",
  less: (label) => `${label}: one step less`,
  more: (label) => `${label}: one step more`,
  reset: (value) => `Back to ${value}`,
  resetAll: "Reset all",
  never: "never",
  valueIn: (label, unit) => `${label}, ${unit}`,
  read: (value) => `= ${value}`,
  unclear: "Do you mean:",
  notANumber: (example) => `This is not a number. Type for instance ${example}.`,
  impossible: (low, high) => `That is not possible. Choose a value from ${low} to ${high}.`,
  unusual: (low, high) => `Outside what is usual (${low} to ${high}). It is computed all the same.`,
  asBasis: "equal to the basis",
  moreThanBasis: (amount) => `${amount} more than the basis`,
  lessThanBasis: (amount) => `${amount} less than the basis`,
  otherScenario: (letter, value) => `${letter}: ${value}`,
  details: (label) => `Explanation and origin of ${label}`,
  stretches: "On the scale",
  stretch: (name, low, high) => (low === high ? `${low}: ${name}` : `${low} to ${high}: ${name}`),
  full: "Four scenarios are open, so there is no room for a copy of the basis. Choose scenario B, C or D to change.",
};

export const provenance: Messages["provenance"] = {
  title: "Origin",
  source: "Source",
  derived: "Derived",
  assumption: "Assumption",
  notGiven: "Not given",
  none: "The file does not say where this number comes from.",
  place: (document, place) => `${document}, ${place}`,
  formula: (formula) => `Computed as: ${formula}`,
  range: (low, high) => `Plausible range: ${low} to ${high}`,
  whoCouldSupply: (who) => `Who may know: ${who}`,
};

export const realTerms: Messages["realTerms"] = {
  perWeek: (n) => `≈ ${n} a week`,
  loadMore: (n) => `≈ ${n} more ${wordFor(n, "youth", "youths")} in care at once`,
  loadLess: (n) => `≈ ${n} fewer ${wordFor(n, "youth", "youths")} in care at once`,
  ofReferrals: (n, all) => `≈ ${n} of the ${all} new ${wordFor(all, "referral", "referrals")} a year`,
  usualWay: (n) =>
    `≈ ${n} new ${wordFor(n, "referral a year goes", "referrals a year go")} to closed care all the same`,
  weeks: (n) => `≈ ${n} ${wordFor(n, "week", "weeks")}`,
  lastOn: (date) => `the last on ${date}`,
  load: (n) => `mean demand ≈ ${places(n)}`,
  atOnce: "at once",
};
