import type { Scenario } from "../../packages/sim-core/src/index.ts";
import { alternatives } from "./alternatives.ts";
import { closedAtStartOfPlan, closedWithAmplePlaces, elsewhere } from "./closed-care.ts";
import {
  closingBeforeOpening,
  noPlan,
  openingAYearLate,
  openingWithoutClosing,
  planOfHoutskoolschets,
  planOfWerkagendaHigh,
  planOfWerkagendaLow,
} from "./capacity-plans.ts";
import {
  arrivals,
  outflow,
  placement,
  regions,
  returns,
  stay,
  transfer,
  triageInClosedCare,
  triageWithAlternatives,
} from "./flow.ts";
import { money, uncertainPrices } from "./money.ts";
import { assumed, derived, fromFact, statedBy, type WithReasons } from "./grounded.ts";
import { normsOfPlan, normsWithKib, withinSquare } from "./norms.ts";
import { profilesInClosedCare, profilesWithAlternatives } from "./profiles.ts";
import { caseloadOfPlan, caseloadOfReferenceYear } from "./starting-position.ts";
import * as texts from "./texts.ts";

type Parts = { readonly [K in keyof Omit<Scenario, "provenance">]: WithReasons<Scenario[K]> };

const format = { $schema: "../scenario.schema.json", formatVersion: 1 } as const;

/** What is the same in every scenario. */
const rules = () =>
  ({
    regions: regions(),
    placement: placement(),
    stay: stay(),
    transfer: transfer(),
    outflow: outflow(),
    return: returns(),
  }) satisfies Partial<Parts>;

/** The plans start on the first day of 2021; their goal falls on the first day of 2024, a year before the end. */
const periodOfPlan: Parts["period"] = assumed<Scenario["period"]>(
  {
    start: "2021-01-01",
    end: "2024-12-31",
    targetDate: statedBy<string>("plan.werkagenda.high", "2024-01-01"),
  },
  {
    why: {
      nl: "De plannen lopen van 2021 tot 2024; het jaar na de doeldatum laat zien of het houdt.",
      en: "The plans run from 2021 to 2024; the year after the day of the goal shows whether it holds.",
    },
  },
);

/** Zuidwest as it was measured: what the others stand or fall by. */
export function ijkjaar2019(): Parts {
  return {
    ...format,
    ...texts.ijkjaar2019,
    period: {
      start: "2019-01-01",
      end: "2019-12-31",
      warmUpDays: assumed<number>(2922, {
        why: {
          nl: "Acht jaar: de leeftijden, de duren en wie nog terugkomt moeten bij elkaar gaan passen. Na drie jaar zitten er nog 0,7% te veel jeugdigen in zorg. Gemeten wordt één jaar, zodat de spreiding tussen herhalingen die van een jaarcijfer is en naast de gemeten aantallen van 2019 kan staan.",
          en: "Eight years: ages, durations and who is due to return have to come to fit together. After three years 0.7% too many youths are still in care. One year is measured, so that the spread between replications is that of a yearly figure and can stand beside the counts of 2019.",
        },
        range: [1827, 3653],
      }),
    },
    ...rules(),
    careForms: { closed: closedWithAmplePlaces(), elsewhere: elsewhere() },
    profiles: profilesInClosedCare(),
    arrivals: arrivals(),
    triage: triageInClosedCare(),
    startingPosition: caseloadOfReferenceYear(),
    capacityPlan: noPlan(),
  };
}

/** Nothing changes: 235 closed places, no alternatives. */
export function huidigePraktijk(): Parts {
  return {
    ...format,
    ...texts.huidigePraktijk,
    period: periodOfPlan,
    ...rules(),
    careForms: { closed: closedAtStartOfPlan(), elsewhere: elsewhere() },
    profiles: profilesInClosedCare(),
    arrivals: arrivals(),
    triage: triageInClosedCare(),
    startingPosition: caseloadOfPlan({ youths: 270, closed: 235, school2care: 0 }),
    capacityPlan: noPlan(),
    goal: goal(),
    paperSum: { youths: fromFact("zw.stock.plan"), places: { closed: fromFact("plan.closed.start") } },
    norms: [...normsOfPlan(), withinSquare()],
    ...withMoney(["closed", "elsewhere"]),
  };
}

/** The plan: 45, 90, 15 and 20 places opened, 235 closed ones brought down to 100. */
export function houtskoolschets(): Parts {
  return {
    ...format,
    ...texts.houtskoolschets,
    period: periodOfPlan,
    ...rules(),
    careForms: { closed: closedAtStartOfPlan(), ...alternatives({ placesInKibHouse: 7 }), elsewhere: elsewhere() },
    profiles: profilesWithAlternatives(),
    arrivals: arrivals(),
    triage: triageWithAlternatives(),
    startingPosition: caseloadOfPlan({ youths: 270, closed: 235, school2care: 15 }),
    capacityPlan: planOfHoutskoolschets(),
    goal: goal(),
    paperSum: paperSum("plan.houtskoolschets"),
    norms: normsWithKib(),
    ...withMoney(["closed", "school2care", "ambulant", "gezinsopname", "kib", "elsewhere"]),
  };
}

export function werkagendaHoog(): Parts {
  return {
    ...houtskoolschets(),
    ...texts.werkagendaHoog,
    careForms: { closed: closedAtStartOfPlan(), ...alternatives({ placesInKibHouse: 8 }), elsewhere: elsewhere() },
    capacityPlan: planOfWerkagendaHigh(),
    paperSum: paperSum("plan.werkagenda.high"),
  };
}

export function werkagendaLaag(): Parts {
  return {
    ...werkagendaHoog(),
    ...texts.werkagendaLaag,
    arrivals: {
      perYear: derived("round(zw.placements.2019.kind[new] * zw.stock.2020[2020-07-01] / zw.stock.plan, 1)", {
        nl: "De instroom zoveel lager als het aantal jeugdigen: 250 in plaats van 270.",
        en: "Inflow lower by as much as the number of youths: 250 instead of 270.",
      }),
    },
    startingPosition: caseloadOfPlan({ youths: 250, closed: 235, school2care: 15 }),
    capacityPlan: planOfWerkagendaLow(),
    paperSum: paperSum("plan.werkagenda.low"),
  };
}

export function afbouwEerst(): Parts {
  return { ...houtskoolschets(), ...texts.afbouwEerst, capacityPlan: closingBeforeOpening() };
}

export function opbouwZonderAfbouw(): Parts {
  const sum = paperSum("plan.houtskoolschets");
  return {
    ...houtskoolschets(),
    ...texts.opbouwZonderAfbouw,
    capacityPlan: openingWithoutClosing(),
    paperSum: { ...sum, places: { ...sum.places, closed: fromFact("plan.closed.start") } },
  };
}

export function trageOpbouw(): Parts {
  return { ...houtskoolschets(), ...texts.trageOpbouw, capacityPlan: openingAYearLate() };
}

/** The fall that was seen in 2020 goes on, in the region and then in the country. */
export function dalendeInstroom(): Parts {
  return {
    ...houtskoolschets(),
    ...texts.dalendeInstroom,
    arrivals: {
      ...arrivals(),
      changes: [
        { from: "2021-01-01", factor: derived(`round(${region}, 3)`, texts.fallOfRegion) },
        { from: "2022-01-01", factor: derived(`round((${region} + ${country}) / 2, 3)`, texts.fallBetween) },
        { from: "2023-01-01", factor: derived(`round(${country}, 3)`, texts.fallOfCountry) },
      ],
    },
    startingPosition: caseloadOfPlan({ youths: 250, closed: 235, school2care: 15 }),
  };
}

const region = "zw.stock.2020[2020-07-01] / zw.stock.plan";
const country = "nl.jzplus[placements][2020] / nl.jzplus[placements][2019]";

/** The money of the plans, and how its prices may be. */
function withMoney(careForms: readonly string[]): Pick<Parts, "money" | "uncertainty"> {
  return { money: money(careForms), uncertainty: uncertainPrices(careForms) };
}

function goal() {
  return { closedPlaces: fromFact("plan.closed.target") };
}

function paperSum(fact: string) {
  const youths = fact === "plan.werkagenda.low" ? "zw.stock.2020[2020-07-01]" : "zw.stock.plan";
  const places = (form: string) => fromFact(`${fact}[${form}]`);
  return {
    youths: fromFact(youths),
    places: {
      school2care: places("school2care"),
      ambulant: places("ambulant"),
      gezinsopname: places("gezinsopname"),
      kib: places("kib"),
      closed: places("closed"),
    },
  };
}
