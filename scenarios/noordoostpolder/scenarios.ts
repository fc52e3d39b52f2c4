import type { Scenario } from "../../packages/sim-core/src/index.ts";
import { because, steadyStart, wherePlacesNeverBind } from "../ample-places.ts";
import type { ScenarioParts } from "../scenario-file.ts";
import { factNumber } from "../zuidwest/facts.ts";
import { assumed, type WithReasons } from "../zuidwest/grounded.ts";
import { categories, levelOf, youthsInHalfYear, type Category } from "./categories.ts";

type CareForms = Scenario["careForms"];
type Profiles = Scenario["profiles"];

const municipality = {
  nl: "de gemeente Noordoostpolder (de figuren van de halfjaarrapportage)",
  en: "the municipality of Noordoostpolder (the figures of the half-year report)",
};

/** Share of those who leave that comes back; the rest of the entries is new. */
const returnShare = 0.2;

const fromHalfYear = {
  nl: `Uit ${youthsInHalfYear} unieke jeugdigen in een halfjaar, waarvan 13% in 24-uurszorg (nop.residentialShare), met een aangenomen duur: jeugdigen / (halfjaar + duur) is de instroom, maal de duur de stand. De aantallen staan in figuren die de tekst van het rapport niet heeft; alleen de 13% is gegeven.`,
  en: `From ${youthsInHalfYear} unique youths in a half-year, 13% of them in day-and-night care (nop.residentialShare), with an assumed length of care: youths / (half-year + length) is the inflow, times the length the stock. The numbers stand in figures that the text of the report lacks; only the 13% is given.`,
};

/** The municipality in 2018 and 2019, by the categories and definitions of its half-year report. */
export function noordoostpolder2019(): ScenarioParts {
  return {
    $schema: "../scenario.schema.json",
    formatVersion: 1,
    id: "noordoostpolder-2019",
    name: { nl: "Noordoostpolder 2018-2019", en: "Noordoostpolder 2018-2019" },
    question: {
      nl: "Hoe ziet een halfjaarrapportage eruit als instroom, duur en terugkeer bekend zijn?",
      en: "What does a half-year report look like when inflow, length of care and returns are known?",
    },
    description: {
      nl: "De indeling en de definities van de halfjaarrapportage 2019, met aangenomen aantallen. De piek in januari is hier een echte piek in de instroom; het rapport zelf vermoedt administratie. De pieken in de uitstroom (zomer, jaareinde) kent het model niet.",
      en: "The categories and definitions of the half-year report 2019, with assumed numbers. The peak in January is a real peak of inflow here; the report itself suspects administration. The peaks of outflow (summer, end of the year) are not in the model.",
    },
    period: because<Scenario["period"]>(
      { start: "2018-01-01", end: "2019-12-31", warmUpDays: 1461 },
      "De jaren van het rapport: 2018 als nulmeting, en 2019. De aanloop maakt de beginstand toevallig.",
      "The years of the report: 2018 as baseline, and 2019. The settling makes the first caseload a matter of chance.",
    ),
    regions: {
      noordoostpolder: {
        name: { nl: "Noordoostpolder" },
        weight: because<number>(1, "Eén gemeente.", "One municipality."),
      },
    },
    careForms: Object.fromEntries(categories.map((category) => [category.id, formOf(category)])),
    profiles: profiles(),
    arrivals: { perYear: entriesPerYear(), season: peakOfJanuary() },
    ...wherePlacesNeverBind(),
    return: returns(),
    startingPosition: {
      elapsed: steadyStart(),
      inCare: assumed<Scenario["startingPosition"]["inCare"]>(startRows(), {
        why: fromHalfYear,
        range: [0, youthsInHalfYear],
        whoCouldSupply: municipality,
      }),
    },
  };
}

/** The same without a season: what remains if the peak of January is administration. */
export function noordoostpolderZonderSeizoen(): ScenarioParts {
  const base = noordoostpolder2019();
  return {
    ...base,
    id: "noordoostpolder-zonder-seizoen",
    name: { nl: "Noordoostpolder zonder seizoen", en: "Noordoostpolder without a season" },
    question: {
      nl: "Wat verschilt er als de piek in januari alleen administratie is?",
      en: "What is different if the peak of January is administration only?",
    },
    description: {
      nl: "Als Noordoostpolder 2018-2019, met een instroom die het hele jaar gelijk is.",
      en: "As Noordoostpolder 2018-2019, with an inflow that is the same all year.",
    },
    arrivals: { perYear: entriesPerYear() },
  };
}

function entriesPerYear() {
  const perYear = categories.reduce((sum, category) => sum + newPerYear(category), 0);
  return assumed<number>(Math.round(perYear * 100) / 100, {
    why: fromHalfYear,
    range: [400, 1100],
    whoCouldSupply: municipality,
  });
}

function peakOfJanuary() {
  return assumed<NonNullable<Scenario["arrivals"]["season"]>>(
    { amplitude: 0.2, peakDay: 15 },
    {
      why: {
        nl: "De instroom piekt aan het begin van het kalenderjaar; hoe hoog staat er niet. Het rapport houdt het op nieuwe contracten en de verwerking daarvan: dan is het geen seizoen in de vraag. Daarom ook een scenario zonder.",
        en: "Inflow peaks at the start of the calendar year; how high is not given. The report takes it for new contracts and their processing: then it is no season of need. Therefore a scenario without it as well.",
      },
      range: [0, 0.5],
      whoCouldSupply: municipality,
    },
  );
}

function returns() {
  return assumed<Scenario["return"]>(
    { share: returnShare, afterDays: { kind: "exponential", mean: 120 }, newProfileShare: 0, untilAge: 23 },
    {
      why: {
        nl: "Een deel komt terug, een deel daarvan binnen een maand: die zijn volgens het rapport niet weg geweest. Hoeveel staat er niet.",
        en: "Some come back, some of them within a month: those were not away by the definition of the report. How many is not given.",
      },
      range: [0, 0.4],
      whoCouldSupply: municipality,
    },
  );
}

/** New entries a year; those who come back are made by the model. */
function newPerYear(category: Category): number {
  return levelOf(category).perYear * (1 - returnShare);
}

function formOf(category: Category): WithReasons<CareForms[string]> {
  const { id, name, description, role } = category;
  return {
    name,
    description,
    role,
    locations: {
      [id]: {
        name,
        placesAtStart: because<number>(
          Math.ceil(levelOf(category).meanInCare * 2 + 60),
          "Zo ruim dat plaatsen nooit knellen: het rapport noemt er geen.",
          "So ample that places never bind: the report names none.",
        ),
      },
    },
  };
}

/** Severity is asked of care alone: 80% in the usual group, and of the rest again 80% in the next one. */
const severities = [
  { id: "careStandaard", key: "standard", name: { nl: "Care: standaard", en: "Care: standard" } },
  { id: "careZwaarder", key: "heavier", name: { nl: "Care: zwaarder", en: "Care: heavier" } },
  { id: "careZwaarst", key: "heaviest", name: { nl: "Care: zwaarst", en: "Care: heaviest" } },
] as const;

const severityShare = {
  standard: factNumber("nop.severity[standard]"),
  heavier: factNumber("nop.severity[heavier]"),
  heaviest: factNumber("nop.severity[heaviest]"),
};

function profiles(): Record<string, WithReasons<Profiles[string]>> {
  const ofCategory = (category: Category): Record<string, WithReasons<Profiles[string]>> =>
    category.id === "care" ? severityProfiles(category) : { [category.id]: profileOf(category) };
  return Object.assign({}, ...categories.map(ofCategory)) as Record<string, WithReasons<Profiles[string]>>;
}

function severityProfiles(care: Category): Record<string, WithReasons<Profiles[string]>> {
  return Object.fromEntries(
    severities.map(({ id, key, name }) => [
      id,
      {
        ...profileOf(care),
        name,
        weight: assumed<number>(Math.round(newPerYear(care) * severityShare[key] * 100) / 100, {
          why: {
            nl: `De instroom in care maal ${severityShare[key]} (nop.severity): een verwachting van het rapport (twee keer het Paretoprincipe), geen meting. De duur is voor alle drie gelijk genomen. ${fromHalfYear.nl}`,
            en: `Inflow into care times ${severityShare[key]} (nop.severity): an expectation of the report (Pareto applied twice), no measurement. The length of care is taken the same for all three. ${fromHalfYear.en}`,
          },
          whoCouldSupply: municipality,
        }),
      },
    ]),
  );
}

function profileOf(category: Category) {
  const { id, name, stayDays } = category;
  return {
    name,
    weight: assumed<number>(Math.round(newPerYear(category) * 100) / 100, {
      why: fromHalfYear,
      whoCouldSupply: municipality,
    }),
    ageAtReferral: because<number>(
      11,
      "Leeftijden staan er niet; er hangt niets van af.",
      "Ages are not given; nothing depends on them.",
    ),
    acceptableForms: because<string[]>(
      [id],
      "Elke soort zorg heeft een eigen profiel: het rapport telt wie er was, niet wat paste.",
      "Each kind of care has a profile of its own: the report counts who was there, not what fitted.",
    ),
    stay: assumed<Profiles[string]["stay"]>(
      { kind: "exponential", mean: stayDays },
      {
        why: {
          nl: "Het rapport geeft geen duur. Aangenomen, met de spreiding van een vaste kans om te eindigen.",
          en: "The report gives no length. Assumed, with the spread of a constant chance to end.",
        },
        range: [stayDays / 2, stayDays * 2],
        whoCouldSupply: municipality,
      },
    ),
    ...(id === "wonen" ? { followUp: toFosterCare() } : {}),
  };
}

/** A move within day-and-night care, which is neither inflow nor outflow in the report. */
function toFosterCare() {
  return assumed<NonNullable<Profiles[string]["followUp"]>>(
    [{ profile: "pleegzorg", share: 0.15, whileFull: "leaves" }],
    {
      why: {
        nl: "Een deel gaat van een groep naar een pleeggezin; hoeveel staat er niet. Voor het rapport is dat in- noch uitstroom.",
        en: "Some go from a group to a foster family; how many is not given. To the report that is neither inflow nor outflow.",
      },
      range: [0, 0.4],
      whoCouldSupply: municipality,
    },
  );
}

function startRows(): Scenario["startingPosition"]["inCare"] {
  return categories.flatMap((category) => {
    const { id } = category;
    const { meanInCare } = levelOf(category);
    if (id !== "care") return [{ form: id, profile: id, youths: Math.round(meanInCare) }];
    return severities.map((severity) => ({
      form: id,
      profile: severity.id,
      youths: Math.round(meanInCare * severityShare[severity.key]),
    }));
  });
}
