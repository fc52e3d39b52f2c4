import type { Calibration } from "../../packages/sim-core/src/index.ts";
import { factNumber, findFact } from "./facts.ts";
import { groups, profileIds, type ProfileId } from "./profiles.ts";
import { stockInPlan } from "./starting-position.ts";

type Parameter = Calibration["parameters"][string];
type Target = Calibration["targets"][number];

const source = (fact: string) => {
  const { document, place } = findFact(fact);
  return `${fact}: ${document}, ${place}`;
};

/** Ended stays a year and placements a year that the shares of a year are taken over, and those of three years. */
const placements = factNumber("zw.placements.2019");
const stockRose = 18;
const endedIn2019 = placements - stockRose;
const inThreeYears = 3 * placements;
const wholePercent = 0.01;

/** What was measured of closed care around 2019, and the numbers of `ijkjaar-2019` that are fitted to it. */
export function calibrationOfReferenceYear(): Calibration {
  return {
    $schema: "../calibration.schema.json",
    formatVersion: 1,
    title: { nl: "IJking van het ijkjaar 2019", en: "Calibration of the reference year 2019" },
    parameters: { ...flowParameters, ...ageParameters, ...stayParameters() },
    sets: { ...flowSets, ...profileSets() },
    targets: targets(),
    equallyGood: { seed: "ijkjaar-2019", sets: 40, apart: 100, within: 0.95 },
  };
}

const flowParameters: Record<string, Parameter> = {
  arrivals: {
    name: { nl: "Nieuwe jeugdigen per jaar", en: "New youths a year" },
    ...{ start: factNumber("zw.placements.2019.kind[new]"), low: 200, high: 400, decimals: 0, held: true },
  },
  returnShare: {
    name: {
      nl: "Deel van de vertrekkers dat terugkomt, als de leeftijd het toelaat",
      en: "Share of leavers that returns, age permitting",
    },
    ...{ start: 0.4, low: 0.1, high: 0.95, decimals: 3 },
  },
  returnDelay: {
    name: { nl: "Dagen tot terugkeer, gemiddeld", en: "Days until return, mean" },
    ...{ start: 274, low: 60, high: 900, decimals: 0 },
    prior: {
      ...{ value: 274, sd: 90 },
      why: {
        nl: "Na hoe lang iemand terugkomt staat nergens: negen maanden, tussen een half jaar en een jaar.",
        en: "After how long a youth returns is given nowhere: nine months, between half a year and a year.",
      },
    },
  },
  newProfileShare: {
    name: { nl: "Deel van de terugkomers met een ander profiel", en: "Share of those who return with another profile" },
    ...{ start: 0.5, low: 0, high: 1, decimals: 2 },
    prior: {
      ...{ value: 0.5, sd: 0.25 },
      why: { nl: "Staat nergens: de helft, ruim genomen.", en: "Given nowhere: half, widely taken." },
    },
  },
  holdShare: {
    name: {
      nl: "Deel dat na de behandeling op een vervolgplek wacht",
      en: "Share that waits for follow-up after treatment",
    },
    ...{ start: 0.35, low: 0.02, high: 0.9, decimals: 3 },
  },
  holdDays: {
    name: {
      nl: "Dagen wachten op een vervolgplek, gemiddeld over wie wacht",
      en: "Days of waiting for follow-up, mean over those who wait",
    },
    ...{ start: 60, low: 10, high: 500, decimals: 0 },
  },
};

const flowSets: Record<string, string[]> = {
  "/arrivals/perYear": ["arrivals"],
  "/return/share": ["returnShare"],
  "/return/afterDays/mean": ["returnDelay"],
  "/return/afterDays/sd": ["returnDelay"],
  "/return/newProfileShare": ["newProfileShare"],
  "/outflow/hold/share": ["holdShare"],
  "/outflow/hold/days/mean": ["holdDays"],
};

const ageParameters: Record<string, Parameter> = {
  below13: {
    name: {
      nl: "Deel van de nieuwe jeugdigen (buiten de groep tot en met 12) dat 12 is",
      en: "Share of new youths (outside the group up to 12) who are 12",
    },
    ...{ start: 0.05, low: 0.001, high: 0.2, decimals: 3 },
  },
  below16: {
    name: {
      nl: "Deel van de nieuwe jeugdigen (buiten de groep tot en met 12) dat nog geen 16 is",
      en: "Share of new youths (outside the group up to 12) below 16",
    },
    ...{ start: 0.5, low: 0.25, high: 0.9, decimals: 3 },
  },
};

function stayParameters(): Record<string, Parameter> {
  const spread: Parameter = {
    name: { nl: "Spreiding van de verblijfsduur, maal het gemiddelde", en: "Spread of stays, times the mean" },
    ...{ start: 1, low: 0.3, high: 2.5, decimals: 2 },
    prior: {
      ...{ value: 0.95, sd: 0.4 },
      why: {
        nl: "Verblijfsduren in residentiële zorg spreiden ongeveer zoveel als hun gemiddelde (het modelontwerp noemt 0,9 tot 1,0).",
        en: "Stays in residential care spread about as much as their mean (the design of the model has 0.9 to 1.0).",
      },
    },
  };
  const perProfile = profileIds.flatMap((id) => [[`stay_${id}`, stayOf(id)] as const, ...weightOf(id)]);
  return { spread, ...Object.fromEntries(perProfile) };
}

/** The stay that the design of the model gives a group, without the birthday that cuts it off. */
function stayOf(id: ProfileId): Parameter {
  const { name, years, withoutBirthday } = groups[id];
  const days = Math.round(years * withoutBirthday * 365.25);
  return {
    name: { nl: `Dagen behandeling: ${name.nl}`, en: `Days of treatment: ${name.en}` },
    ...{ start: Math.round(years * 365.25), low: Math.round(days / 4), high: days * 3, decimals: 0 },
    prior: {
      ...{ value: days, sd: days / 2 },
      why: {
        nl: "Van geen groep is de verblijfsduur gemeten; die van het modelontwerp, zonder verjaardag die hem afkapt, voor de helft onzeker.",
        en: "Of no group the length of stay was measured; that of the design of the model, without a birthday that cuts it off, half of it unsure.",
      },
    },
  };
}

/** Only the ratios of the weights matter, so one of them is left as it is. */
function weightOf(id: ProfileId): (readonly [string, Parameter])[] {
  if (id === "crisis") return [];
  const { name, placementsPerYear } = groups[id];
  const parameter: Parameter = {
    name: { nl: `Gewicht in de instroom: ${name.nl}`, en: `Weight in the inflow: ${name.en}` },
    ...{ start: placementsPerYear, low: placementsPerYear * 0.2, high: placementsPerYear * 3, decimals: 1 },
    prior: {
      ...{ value: placementsPerYear, sd: placementsPerYear * 0.25 },
      why: {
        nl: "Hoeveel plaatsingen elke groep heeft, staat nergens; de verdeling van het modelontwerp, een kwart onzeker.",
        en: "How many placements each group has is given nowhere; the division of the design of the model, a quarter unsure.",
      },
    },
  };
  return [[`weight_${id}`, parameter]];
}

function profileSets(): Record<string, string[]> {
  const sets = profileIds.flatMap((id): [string, string[]][] => [
    [`/profiles/${id}/stay/mean`, [`stay_${id}`]],
    [`/profiles/${id}/stay/sd`, [`stay_${id}`, "spread"]],
    ...(id === "crisis" ? [] : [[`/profiles/${id}/weight`, [`weight_${id}`]] as [string, string[]]]),
    ...(id === "upToTwelve"
      ? []
      : ([
          [`/profiles/${id}/ageAtReferral/points/1/probability`, ["below13"]],
          [`/profiles/${id}/ageAtReferral/points/2/probability`, ["below16"]],
        ] as [string, string[]][])),
  ]);
  return Object.fromEntries(sets);
}

function targets(): Target[] {
  return [...flowTargets(), ...stockTargets(), ...lengthTargets(), ...ageTargets()];
}

function flowTargets(): Target[] {
  return [
    {
      measure: "total/newReferralsPerYear",
      name: { nl: "Nieuwe plaatsingen per jaar", en: "New placements a year" },
      value: factNumber("zw.placements.2019.kind[new]"),
      error: { kind: "poisson" },
      source: source("zw.placements.2019.kind"),
    },
    {
      measure: "total/returnsPerYear",
      name: { nl: "Hernieuwde plaatsingen per jaar", en: "Renewed placements a year" },
      value:
        factNumber("zw.placements.2019.kind[renewed]") + factNumber("zw.placements.2019.kind[renewedAfterAbsconding]"),
      error: { kind: "poisson" },
      source: source("zw.placements.2019.kind"),
      note: {
        nl: "106 hernieuwde plaatsingen en 33 na onttrekking; met de nieuwe samen 439.",
        en: "106 renewed placements and 33 after absconding; 439 with the new ones.",
      },
    },
    {
      measure: "total/meanHeld",
      name: { nl: "Wachtend op vervolg, plaats bezet", en: "Waiting for follow-up, place held" },
      value: factNumber("zw.stock.waitingOutflow"),
      error: { kind: "poisson" },
      source: source("zw.stock.waitingOutflow"),
    },
    treatedTarget(),
  ];
}

function treatedTarget(): Target {
  return {
    measure: "total/meanTreated",
    name: {
      nl: "In behandeling, zonder wie op vervolg wacht",
      en: "In treatment, without those who wait for follow-up",
    },
    value: factNumber("zw.stock.plan"),
    error: {
      kind: "given",
      standardError: 11,
      why: {
        nl: "Gemiddelde over drie jaar van een aantal dat toevallig schommelt (Poisson) en waarvan wie erin zit gemiddeld nog 0,7 jaar blijft: wortel van 2 x 270 x 0,7 / 3.",
        en: "Mean over three years of a number that varies by chance (Poisson) and of which those in it stay another 0.7 years on average: the root of 2 x 270 x 0.7 / 3.",
      },
    },
    source: source("zw.stock.mean"),
    note: {
      nl: "De 270 van de analyse: 300 zonder wachtenden (25) en Zikos (5).",
      en: "The 270 of the analysis: 300 without those who wait (25) and Zikos (5).",
    },
  };
}

function lengthTargets(): Target[] {
  return [
    {
      measure: "total/staysOver12MonthsShare",
      name: { nl: "Deel van de verblijven langer dan 12 maanden", en: "Share of stays of more than 12 months" },
      value: factNumber("zw.los.over12m[2019]"),
      error: { kind: "binomial", of: endedIn2019 },
      roundedTo: wholePercent,
      source: source("zw.los.over12m"),
    },
    {
      measure: "total/staysOver18MonthsShare",
      name: { nl: "Deel van de verblijven langer dan 18 maanden", en: "Share of stays of more than 18 months" },
      value: factNumber("zw.los.over18m"),
      error: { kind: "binomial", of: inThreeYears },
      roundedTo: wholePercent,
      source: source("zw.los.over18m"),
    },
    {
      measure: "total/leftAfter18Share",
      name: { nl: "Deel van de uitstroom na de 18e verjaardag", en: "Share of the outflow after the 18th birthday" },
      value: factNumber("zw.outflow.after18"),
      error: { kind: "binomial", of: inThreeYears },
      roundedTo: wholePercent,
      source: source("zw.outflow.after18"),
    },
  ];
}

function ageTargets(): Target[] {
  return [
    {
      measure: "total/placedFrom16Share",
      name: { nl: "Deel van de geplaatsten dat 16 of 17 is", en: "Share of those placed who are 16 or 17" },
      value: factNumber("zw.age.16to18[2019]"),
      error: { kind: "binomial", of: placements },
      roundedTo: wholePercent,
      source: source("zw.age.16to18"),
    },
    {
      measure: "total/placedUpTo12Share",
      name: { nl: "Deel van de geplaatsten tot en met 12 jaar", en: "Share of those placed who are up to 12" },
      value: factNumber("zw.age.upTo12"),
      error: { kind: "binomial", of: inThreeYears },
      roundedTo: wholePercent,
      source: source("zw.age.upTo12"),
    },
  ];
}

/** How the 270 divide over the groups: an estimate of the target-group analysis, as unsure as a sample of 270 would be. */
function stockTargets(): Target[] {
  const total = factNumber("zw.stock.plan");
  return profileIds.map((id) => {
    const share = stockInPlan[id] / total;
    return {
      measure: `profile/${id}/meanTreated`,
      name: { nl: `In behandeling: ${groups[id].name.nl}`, en: `In treatment: ${groups[id].name.en}` },
      value: stockInPlan[id],
      error: {
        kind: "given",
        standardError: Number(Math.sqrt(total * share * (1 - share)).toFixed(1)),
        why: {
          nl: "Een schatting zonder foutmarge; zo onzeker genomen als een steekproef van 270: wortel van 270 p (1 - p).",
          en: "An estimate without a margin; taken as unsure as a sample of 270: the root of 270 p (1 - p).",
        },
      },
      source: source(id === "noMotivation" || id === "crisis" ? "plan.closed.groups" : "plan.houtskoolschets"),
    };
  });
}
