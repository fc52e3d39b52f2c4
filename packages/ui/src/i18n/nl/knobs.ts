import { places, wordFor, youths } from "./counted.ts";

/** The panel of knobs and the rows in it. */
export const knobs = {
  groups: {
    inflow: "Instroom",
    triage: "Triage",
    placement: "Plaatsing",
    stay: "Verblijf",
    buildUp: "Opbouw",
    windDown: "Afbouw",
    outflow: "Uitstroom",
  },
  search: "Zoek een knop",
  onlyChanged: (n: number) => `alleen gewijzigd (${n})`,
  nothingFound: (text: string) => `Geen knop gevonden voor "${text}".`,
  nothingChanged: "Nog niets gewijzigd.",
  changed: "gewijzigd",
  less: (label: string) => `${label}: een stap minder`,
  more: (label: string) => `${label}: een stap meer`,
  reset: (value: string) => `Terug naar ${value}`,
  resetAll: "Alles terugzetten",
  never: "nooit",
  valueIn: (label: string, unit: string) => `${label}, ${unit}`,
  read: (value: string) => `= ${value}`,
  unclear: "Bedoelt u:",
  notANumber: (example: string) => `Dit is geen getal. Typ bijvoorbeeld ${example}.`,
  impossible: (low: string, high: string) => `Dat kan niet. Kies een waarde van ${low} tot en met ${high}.`,
  unusual: (low: string, high: string) => `Buiten wat gebruikelijk is (${low} tot ${high}). Er wordt wel mee gerekend.`,
  asBasis: "gelijk aan de basis",
  moreThanBasis: (amount: string) => `${amount} meer dan de basis`,
  lessThanBasis: (amount: string) => `${amount} minder dan de basis`,
  otherScenario: (letter: string, value: string) => `${letter}: ${value}`,
  details: (label: string) => `Uitleg en herkomst van ${label}`,
  stretches: "Op de schaal",
  stretch: (name: string, low: string, high: string) =>
    low === high ? `${low}: ${name}` : `${low} tot ${high}: ${name}`,
  full: "Er staan vier scenario's open, dus er kan geen kopie van de basis bij. Kies scenario B, C of D om te wijzigen.",
};

/** Where a number comes from. */
export const provenance = {
  title: "Herkomst",
  source: "Bron",
  derived: "Afgeleid",
  assumption: "Aanname",
  notGiven: "Niet vermeld",
  none: "Van dit getal zegt het bestand niet waar het vandaan komt.",
  place: (document: string, place: string) => `${document}, ${place}`,
  formula: (formula: string) => `Berekend als: ${formula}`,
  range: (low: string, high: string) => `Aannemelijk bereik: ${low} tot ${high}`,
  whoCouldSupply: (who: string) => `Wie het kan weten: ${who}`,
};

/** What a value comes to in real terms. */
export const realTerms = {
  perWeek: (n: string) => `≈ ${n} per week`,
  loadMore: (n: string) => `≈ ${youths(n)} meer tegelijk in zorg`,
  loadLess: (n: string) => `≈ ${youths(n)} minder tegelijk in zorg`,
  ofReferrals: (n: string, all: string) =>
    `≈ ${n} van de ${all} nieuwe ${wordFor(all, "aanmelding", "aanmeldingen")} per jaar`,
  usualWay: (n: string) =>
    `≈ ${n} nieuwe ${wordFor(n, "aanmelding per jaar gaat", "aanmeldingen per jaar gaan")} toch de gesloten weg`,
  weeks: (n: string) => `≈ ${n} ${wordFor(n, "week", "weken")}`,
  lastOn: (date: string) => `de laatste op ${date}`,
  load: (n: string) => `gemiddelde vraag ≈ ${places(n)}`,
  atOnce: "meteen",
};
