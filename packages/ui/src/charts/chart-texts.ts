import type { ChartLanguage, DataState } from "./chart-options.ts";

/** The words inside charts. Dutch is the source. */
interface ChartTexts {
  readonly state: Readonly<Record<Exclude<DataState, "current">, { readonly short: string; readonly long: string }>>;
  readonly planned: string;
  readonly realised: string;
  /** The band from the 10th to the 90th percentile, and the one from the 5th to the 95th. */
  readonly band: string;
  /** Instead of that, where no band is drawn. */
  readonly noBand: string;
  readonly wideBand: string;
  readonly observed: string;
  readonly places: string;
  /** Of one form, after a number. */
  readonly placesOf: string;
  readonly closedPlaces: string;
  readonly alternatives: string;
  /** Heading in parts; the second and fourth are drawn in the colours of the lines. */
  readonly builtAndWoundDown: readonly [string, string, string, string, string];
  readonly built: string;
  readonly woundDown: string;
  readonly ahead: (places: string) => string;
  readonly behind: (places: string) => string;
  readonly goal: (places: string) => string;
  readonly inCare: string;
  readonly waiting: string;
  readonly day: string;
  readonly year: string;
  readonly low: (name: string) => string;
  readonly high: (name: string) => string;
  readonly form: string;
  readonly less: string;
  readonly more: string;
  readonly favourable: string;
  readonly unfavourable: string;
  readonly uncertain: string;
  readonly range: (low: string, high: string) => string;
  readonly measure: string;
  readonly unit: string;
  readonly difference: string;
  readonly lowest95: string;
  readonly highest95: string;
  readonly value: string;
  readonly basis: string;
  readonly percentile5: string;
  readonly percentile95: string;
  readonly onPaper: string;
  readonly inRuns: string;
  readonly part: string;
  readonly ownScale: string;
}

const nl: ChartTexts = {
  state: {
    stale: { short: "verouderd", long: "verouderd: van vóór de laatste wijziging" },
    estimate: { short: "schatting", long: "snelle schatting zonder toeval; wachtlijsten kunnen langer worden" },
  },
  planned: "gepland",
  realised: "gerealiseerd",
  band: "8 van de 10 doorrekeningen",
  noBand: "zonder spreiding",
  wideBand: "9 van de 10 doorrekeningen",
  observed: "gemeten",
  places: "Plaatsen",
  placesOf: "plaatsen",
  closedPlaces: "gesloten",
  alternatives: "alternatieven",
  builtAndWoundDown: ["Plaatsen ", "opgebouwd", " en ", "afgebouwd", " sinds het begin"],
  built: "opgebouwd",
  woundDown: "afgebouwd",
  ahead: (places) => `${places} meer opgebouwd`,
  behind: (places) => `${places} meer afgebouwd`,
  goal: (places) => `doel: ${places}`,
  inCare: "in zorg",
  waiting: "wachtend",
  day: "Datum",
  year: "Jaar",
  low: (name) => `${name}, laag (10%)`,
  high: (name) => `${name}, hoog (90%)`,
  form: "Zorgvorm",
  less: "minder",
  more: "meer",
  favourable: "gunstiger",
  unfavourable: "ongunstiger",
  uncertain: "geen duidelijk verschil",
  range: (low, high) => `${low} tot ${high}`,
  measure: "Uitkomst",
  unit: "Eenheid",
  difference: "Verschil",
  lowest95: "95%-interval, van",
  highest95: "95%-interval, tot",
  value: "Waarde",
  basis: "Basis",
  percentile5: "5% van de doorrekeningen ligt onder",
  percentile95: "5% van de doorrekeningen ligt boven",
  onPaper: "Op papier",
  inRuns: "In de doorrekening",
  part: "Deel",
  ownScale: "Elke zorgvorm heeft een eigen schaal",
};

const en: ChartTexts = {
  state: {
    stale: { short: "out of date", long: "out of date: from before the last change" },
    estimate: { short: "estimate", long: "quick estimate without chance; waiting lists may be longer" },
  },
  planned: "planned",
  realised: "realised",
  band: "8 in 10 runs",
  noBand: "without spread",
  wideBand: "9 in 10 runs",
  observed: "measured",
  places: "Places",
  placesOf: "places",
  closedPlaces: "closed",
  alternatives: "alternatives",
  builtAndWoundDown: ["Places ", "built up", " and ", "wound down", " since the start"],
  built: "built up",
  woundDown: "wound down",
  ahead: (places) => `${places} more built up`,
  behind: (places) => `${places} more wound down`,
  goal: (places) => `goal: ${places}`,
  inCare: "in care",
  waiting: "waiting",
  day: "Date",
  year: "Year",
  low: (name) => `${name}, low (10%)`,
  high: (name) => `${name}, high (90%)`,
  form: "Care form",
  less: "less",
  more: "more",
  favourable: "better",
  unfavourable: "worse",
  uncertain: "no clear difference",
  range: (low, high) => `${low} to ${high}`,
  measure: "Outcome",
  unit: "Unit",
  difference: "Difference",
  lowest95: "95% interval, from",
  highest95: "95% interval, to",
  value: "Value",
  basis: "Basis",
  percentile5: "5% of the runs are below",
  percentile95: "5% of the runs are above",
  onPaper: "On paper",
  inRuns: "In the runs",
  part: "Part",
  ownScale: "Every care form has its own scale",
};

const catalogues: Readonly<Record<ChartLanguage, ChartTexts>> = { nl, en };

export function chartTexts(language: ChartLanguage): ChartTexts {
  return catalogues[language];
}
