import { wordFor } from "./counted.ts";

/** The frame of the page: top bar, scenarios, files, states, footer. */
export const page = {
  title: "Plaatsbepaling",
  subtitle: "raming, geen voorspelling",
  skipToResults: "Naar de uitkomsten",
  question: (places: string, date: string) =>
    `Als we de alternatieven volgens plan openen en bedden volgens plan sluiten, hebben we dan ${places} gesloten ${wordFor(places, "plaats", "plaatsen")} op ${date}, en wat betekent het voor de jongeren die wachten?`,
  answer: "Het antwoord",
  open: "Openen",
  save: "Opslaan",
  otherLanguage: "English",
  otherLanguageLabel: "Read this page in English",
  otherLanguageNotLoaded:
    "De Engelse teksten konden niet worden geladen. Kijk of er verbinding is, en probeer het nog eens.",
  dropHere: "Laat los om het scenario te openen",
  keyFigures: "Kerncijfers",
  results: "Uitkomsten",
  knobs: "Knoppen",
  showKnobs: "Knoppen tonen",
  hideKnobs: "Knoppen verbergen",
};

export const scenarios = {
  title: "Scenario's",
  basis: "basis",
  locked: "De basis staat vast. Een wijziging maakt vanzelf een kopie.",
  menu: (name: string) => `Meer over ${name}`,
  copy: "Kopie maken",
  rename: "Naam wijzigen",
  newName: "Nieuwe naam",
  apply: "Vastleggen",
  cancel: "Annuleren",
  hide: "Verbergen in grafieken",
  show: "Tonen in grafieken",
  remove: "Verwijderen",
  removeQuestion: (name: string) => `"${name}" heeft wijzigingen die niet zijn opgeslagen. Toch verwijderen?`,
  compareWith: "Vergelijk hiermee",
  hidden: "verborgen",
  changed: (n: number) => (n === 1 ? "1 wijziging" : `${n} wijzigingen`),
  add: "Scenario toevoegen",
  shipped: "Meegeleverde scenario's",
  fromFile: "Uit een bestand…",
  full: "Er staan vier scenario's open. Verwijder er eerst een.",
  copyName: (name: string) => `${name}, variant`,
  madeCopy: (letter: string) => `De basis staat vast; uw wijziging staat in kopie ${letter}.`,
  opened: (name: string, letter: string) => `"${name}" is geopend als scenario ${letter}.`,
  saved: (file: string) => `Opgeslagen als ${file}.`,
};

export const files = {
  refusedTitle: (file: string) => `"${file}" is niet geopend`,
  refusedLead: (n: number) => (n === 1 ? "Er is 1 ding dat niet klopt." : `Er zijn ${n} dingen die niet kloppen.`),
  workKept: "Wat u open had, is niet veranderd.",
  wholeFile: "het bestand als geheel",
  close: "Sluiten",
  fullTitle: "Welk scenario mag plaats maken?",
  fullLead: (name: string) => `Er staan vier scenario's open. Kies welk scenario "${name}" vervangt, of annuleer.`,
  unsavedMark: "niet opgeslagen",
  unknownTitle: "Dit bestand heeft velden die wij niet kennen",
  unknownLead: "Zij doen niets in de berekening, maar worden bewaard en gaan bij het opslaan mee terug in het bestand.",
  picture: {
    none: "In dit plaatje zit geen scenario. Alleen een grafiek die op deze pagina is gedownload, draagt er een in zich.",
    damaged: "Het scenario in dit plaatje is beschadigd. Vraag om het plaatje zoals het is gedownload.",
    tooLarge: "Dit plaatje is te groot om te openen.",
    cannotUnpack: "Deze browser kan het scenario in dit plaatje niet uitpakken. Een nieuwere browser kan dat wel.",
  },
  unreadable: (file: string) =>
    `"${file}" kon niet worden gelezen. Kijk of het bestand nog bestaat en probeer het opnieuw.`,
};

export const states = {
  current: "actueel",
  estimate: "snelle schatting",
  stale: "verouderd",
  none: "wordt berekend",
  failed: "mislukt",
  roughShort: "ruwe schatting",
  rough: "grof: plaatsen zijn vol",
  roughLong:
    "De snelle schatting rekent met gemiddelden en kent geen toeval. Waar plaatsen vol zijn, zoals hier, kan de wachtlijst daarin flink afwijken.",
  running: (done: string, total: string) => `Rekent: ${done} van ${total} doorrekeningen`,
  runningOther: (letter: string, done: string, total: string) =>
    `Rekent aan ${letter}: ${done} van ${total} doorrekeningen`,
  queued: "Wacht op een andere berekening",
  stopped: "Gestopt",
  stop: "Stoppen",
  resume: "Verder rekenen",
  retry: "Opnieuw proberen",
  ready: (n: string) => `Klaar: ${n} doorrekeningen`,
  dragging: "Snelle schatting zolang u schuift",
  failedLong: (message: string) => `De berekening is mislukt (${message}).`,
  failedStale: "De cijfers hieronder zijn van vóór de laatste wijziging.",
};

export const footer = {
  basedOn: (n: string) => `${n} doorrekeningen`,
  seed: (seed: string) => `zaad ${seed}`,
  scenario: (name: string, hash: string) => `scenario ${name} (${hash})`,
  version: (version: string) => `model ${version}`,
  estimate: "snelle schatting zonder toeval",
  explain:
    "Elke doorrekening is één mogelijk verloop, jongere voor jongere. De uitkomst is een raming bij deze aannames, geen voorspelling. Er verlaat niets dit apparaat.",
};

export const frequency = {
  all: "in alle doorrekeningen",
  none: "in geen enkele doorrekening",
  almostAll: "in meer dan 19 van de 20 doorrekeningen",
  almostNone: "in minder dan 1 van de 20 doorrekeningen",
  ofHundred: (n: number) => `in ${n} van de 100 doorrekeningen`,
  /** A mean of less than one of what is counted. */
  belowOne: "minder dan 1",
  overNinetyNine: "in meer dan 99 van de 100 doorrekeningen",
  underOne: "in minder dan 1 van de 100 doorrekeningen",
  ofTen: (n: number) => `in ${n} van de 10 doorrekeningen`,
};

export const units = {
  youthsPerYear: () => "per jaar",
  percent: () => "%",
  days: (n: string) => wordFor(n, "dag", "dagen"),
  months: (n: string) => wordFor(n, "maand", "maanden"),
  places: (n: string) => wordFor(n, "plaats", "plaatsen"),
  times: () => "keer",
};
