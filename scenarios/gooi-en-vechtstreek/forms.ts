import type { Scenario } from "../../packages/sim-core/src/index.ts";
import { factNumber } from "../zuidwest/facts.ts";
import { assumed, derived, type WithReasons } from "../zuidwest/grounded.ts";
import { region } from "./who-knows.ts";

type Profiles = Scenario["profiles"];

interface Text {
  readonly nl: string;
  readonly en: string;
}

/** One of the eight residential forms, as the region counts them. */
export interface ResidentialForm {
  readonly id: string;
  readonly name: Text;
  /** Its name in `gooi.clientsCosts`. */
  readonly inFacts: string;
  readonly role: "closed" | "alternative";
  /** Mean days from first to last claim, which no source gives; the range in which it may lie, and why. */
  readonly stay: { readonly days: number; readonly range: readonly [number, number]; readonly why: Text };
}

/** The mean of the closed care of Zuidwest: all in care by all placements of 2019, in days. */
export const closedStay = "round((zw.stock.plan + zw.stock.waitingOutflow) / zw.placements.2019 * 365.25)";

export const residentialForms: readonly ResidentialForm[] = [
  {
    id: "verblijf24",
    name: { nl: "24-uurs verblijf", en: "24-hour residential care" },
    inFacts: "24-uurs verblijf",
    role: "alternative",
    stay: {
      days: 365,
      range: [180, 730],
      why: {
        nl: "Een jaar: langer dan crisis en observatie, korter dan opgroeien in een groep.",
        en: "A year: longer than crisis and observation, shorter than growing up in a group.",
      },
    },
  },
  {
    id: "gezinshuis",
    name: { nl: "Gezinshuizen", en: "Family homes" },
    inFacts: "Gezinshuizen",
    role: "alternative",
    stay: {
      days: 1096,
      range: [365, 2192],
      why: { nl: "Drie jaar: bedoeld om er op te groeien.", en: "Three years: meant for growing up in." },
    },
  },
  {
    id: "verblijfGgz",
    name: { nl: "Deelprestaties verblijf (GGZ)", en: "Residential mental health care" },
    inFacts: "Deelprestaties verblijf (GGZ)",
    role: "alternative",
    stay: {
      days: 120,
      range: [45, 365],
      why: { nl: "Vier maanden: klinische behandeling.", en: "Four months: clinical treatment." },
    },
  },
  {
    id: "driemilieu",
    name: { nl: "Driemilieuvoorziening", en: "Three-environment care" },
    inFacts: "Driemilieuvoorziening",
    role: "alternative",
    stay: {
      days: 365,
      range: [180, 730],
      why: {
        nl: "Een jaar: wonen, school en behandeling op één terrein.",
        en: "A year: living, school and treatment on one site.",
      },
    },
  },
  {
    id: "beschermdWonen",
    name: { nl: "Beschermd wonen", en: "Sheltered living" },
    inFacts: "Beschermd wonen",
    role: "alternative",
    stay: {
      days: 548,
      range: [180, 1096],
      why: { nl: "Anderhalf jaar, tot zelfstandig wonen.", en: "A year and a half, until independent living." },
    },
  },
  {
    id: "gesloten",
    name: { nl: "Gesloten jeugdhulp", en: "Closed youth care" },
    inFacts: "Gesloten jeugdhulp",
    role: "closed",
    stay: {
      days: 245,
      range: [120, 365],
      why: { nl: "Als in Zuidwest.", en: "As in Zuidwest." },
    },
  },
  {
    id: "kortdurend",
    name: { nl: "Kortdurend verblijf", en: "Short stays" },
    inFacts: "Kortdurend verblijf",
    role: "alternative",
    stay: {
      days: 365,
      range: [90, 1096],
      why: {
        nl: "Weekenden en logeren, tellend van de eerste tot de laatste keer: een jaar.",
        en: "Weekends and lodging, counted from the first time to the last: a year.",
      },
    },
  },
  {
    id: "pleegzorg",
    name: { nl: "Pleegzorg", en: "Foster care" },
    inFacts: "Pleegzorg",
    role: "alternative",
    stay: {
      days: 1096,
      range: [365, 2557],
      why: {
        nl: "Drie jaar, over korte en langdurige plaatsingen samen.",
        en: "Three years, over short and lasting placements together.",
      },
    },
  },
];

/** Mean stay in days of a form, as a number. */
export function meanStayOf({ id, stay }: ResidentialForm): number {
  return id === "gesloten"
    ? Math.round(
        ((factNumber("zw.stock.plan") + factNumber("zw.stock.waitingOutflow")) / factNumber("zw.placements.2019")) *
          365.25,
      )
    : stay.days;
}

/** How long youths stay: a mean that is assumed, spread as the stays of closed care are. */
export function stayOf(form: ResidentialForm): WithReasons<Profiles[string]["stay"]> {
  const { days, range, why } = form.stay;
  if (form.id === "gesloten") {
    const note = {
      nl: "De gemiddelde duur in Zuidwest, wachttijd op vervolg inbegrepen; de regio geeft er zelf geen.",
      en: "The mean stay in Zuidwest, waiting for follow-up included; the region gives none itself.",
    };
    return assumed<Profiles[string]["stay"]>(
      { kind: "lognormal", mean: derived(closedStay, note), sd: derived(closedStay, spread) },
      { why: spread, whoCouldSupply: region },
    );
  }
  const because = {
    why: {
      nl: `${why.nl} Geen bron geeft de duur. Een telling van unieke cliënten zegt alleen wat instroom maal (jaar plus duur) is: bij een kortere duur hoort meer instroom en een lagere stand.`,
      en: `${why.en} No source gives the length. A count of unique clients only tells what inflow times (year plus stay) is: a shorter stay goes with more inflow and a lower stock.`,
    },
    range,
    whoCouldSupply: region,
  };
  return assumed<Profiles[string]["stay"]>({ kind: "lognormal", mean: days, sd: days }, because);
}

const spread = {
  nl: "Even groot als het gemiddelde, als in Zuidwest. De telling van unieke cliënten hangt niet van de spreiding af.",
  en: "As large as the mean, as in Zuidwest. The count of unique clients does not depend on the spread.",
};
