import { chainOfCare } from "./chain-of-care.ts";
import { incidentalCosts } from "./incidental-costs.ts";
import type { Scenario } from "../../packages/sim-core/src/index.ts";
import { assumed, derived, fromFact, statedBy, type Assumption, type WithReasons } from "./grounded.ts";
import { providers, steeringGroup } from "./who-knows.ts";

type Money = NonNullable<Scenario["money"]>;
type Uncertainty = NonNullable<Scenario["uncertainty"]>;

/** A number that is assumed, and the range in which it is drawn. */
interface Priced {
  readonly value: number;
  readonly range: readonly [low: number, high: number];
  readonly why: Assumption["why"];
}

/** Days in care of one client in a year of a form where the stay is 270 / 439 year: 270 / (270 + 439) of a year. */
const perPlaceYear = (year: number): string =>
  `gooi.clientsCosts[${year}][Gesloten jeugdhulp][euro] / gooi.clientsCosts[${year}][Gesloten jeugdhulp][clients] * (zw.stock.plan + zw.placements.2019) / zw.stock.plan`;

const referencePrice = {
  formula: `round(${perPlaceYear(2020)}, 2)`,
  /** What the same formula gives for the cheapest and the dearest of the years 2020-2023. */
  lowest: 119_330,
  highest: 246_230,
};

/** So many times the reference price, and the share of it that a place costs with nobody in it. */
const forms: Readonly<Record<string, { readonly times: Priced; readonly fixed: Priced }>> = {
  school2care: {
    times: {
      value: 1,
      range: [0.6, 1.2],
      why: {
        nl: "Prijs onbekend. De impactanalyse verwacht per traject hogere kosten dan gesloten (money.micro): maatwerk en reistijd; daar staat tegenover dat er niet geslapen wordt.",
        en: "Price unknown. The impact analysis expects a higher cost for a trajectory than closed care (money.micro): tailoring and travel; on the other hand nobody sleeps there.",
      },
    },
    fixed: fixedShare(0.6, [0.4, 0.8]),
  },
  ambulant: {
    times: {
      value: 1,
      range: [0.6, 1.2],
      why: {
        nl: "Prijs onbekend. De impactanalyse verwacht per traject hogere kosten dan gesloten (money.micro), met reistijd en dus meer capaciteit; daar staat tegenover dat er geen huisvesting is.",
        en: "Price unknown. The impact analysis expects a higher cost for a trajectory than closed care (money.micro), with travel and so more capacity; on the other hand there is no housing.",
      },
    },
    fixed: fixedShare(0.5, [0.3, 0.8]),
  },
  gezinsopname: {
    times: {
      value: 1.3,
      range: [1, 1.8],
      why: {
        nl: "Prijs onbekend. Het hele gezin verblijft, dus duurder dan een gesloten plaats.",
        en: "Price unknown. The whole family stays, so dearer than a closed place.",
      },
    },
    fixed: fixedShare(0.75, [0.6, 0.85]),
  },
  kib: {
    times: {
      value: 1.15,
      range: [0.95, 1.5],
      why: {
        nl: "Prijs onbekend. Groepen van hooguit acht met intensieve behandeling: kleinere groepen kosten meer (money.micro).",
        en: "Price unknown. Groups of eight at most with intensive treatment: smaller groups cost more (money.micro).",
      },
    },
    fixed: fixedShare(0.75, [0.6, 0.85]),
  },
  elsewhere: {
    times: {
      value: 1.1,
      range: [0.9, 1.4],
      why: {
        nl: "Prijs onbekend. Een plaats bij een aanbieder buiten het landsdeel: het tarief van gesloten, met reizen en zonder volumeafspraak.",
        en: "Price unknown. A place with a provider outside the landsdeel: the rate of closed care, with travel and without an agreement on volume.",
      },
    },
    fixed: fixedShare(0, [0, 0]),
  },
};

function fixedShare(value: number, range: readonly [number, number]): Priced {
  return {
    value,
    range,
    why:
      value === 0
        ? {
            nl: "Buiten het landsdeel wordt per jeugdige betaald: een lege plaats kost niets.",
            en: "Outside the landsdeel payment is by youth: an empty place costs nothing.",
          }
        : {
            nl: "Geen bron. Huisvesting en vaste bezetting kosten evenveel als een plaats leeg staat; wat per jeugdige wordt ingezet niet.",
            en: "No source. Housing and standing staff cost as much with a place empty; what is spent by youth does not.",
          },
  };
}

const assumedPrice = ({ value, range, why }: Priced) =>
  assumed<number>(value, { why, range, whoCouldSupply: providers });

/** The square, prices and costs of a plan with these forms; every euro is an assumption, none was measured in Zuidwest. */
export function money(careForms: readonly string[]): WithReasons<Money> {
  return {
    priceLevel: assumed<number>(2020, {
      why: {
        nl: "Het jaar van de Gooise kosten waarvan de referentieprijs is afgeleid.",
        en: "The year of the costs of Gooi from which the reference price is derived.",
      },
    }),
    indexPerYear: assumed<number>(1.03, {
      why: {
        nl: "Geen bron. Loon- en prijsontwikkeling in de zorg van enkele procenten per jaar.",
        en: "No source. Wages and prices in care rise by a few percent a year.",
      },
      range: [1.01, 1.06],
      whoCouldSupply: steeringGroup,
    }),
    square: square(),
    breakEvenOccupancy: fromFact("nl.breakEvenOccupancy"),
    careForms: {
      closed: closedPrice(),
      ...Object.fromEntries(careForms.filter((id) => id !== "closed").map((id) => [id, priceOf(id)])),
    },
    incidental: careForms.includes("kib") ? incidentalCosts() : {},
    grant: {
      providers: {
        horizon: { name: { nl: "Horizon" }, euro: fromFact("money.realEstate[horizon]") },
        schakenbosch: { name: { nl: "Schakenbosch" }, euro: fromFact("money.realEstate[schakenbosch]") },
      },
      pays: statedBy<NonNullable<Money["grant"]>["pays"]>("money.realEstate", [
        "dispose",
        "rebuild",
        "replace",
        "propertyPlan",
      ]),
      supportShare: fromFact("money.realEstate[maxSupportShare]"),
    },
    chain: chainOfCare(),
  };
}

function square(): WithReasons<Money["square"]> {
  const asked = {
    nl: "Een voorwaarde die de aanbieders vroegen, geen afspraak. Laat het veld weg om te zien wat zonder gebeurt.",
    en: "A condition that the providers asked for, not an agreement. Leave the field out to see what happens without.",
  };
  return {
    placeEquivalents: fromFact("money.square[placeEquivalents]", asked),
    euroPerYear: derived(referencePrice.formula, {
      nl: "AANNAME, in Zuidwest is geen prijs bekend. Het dichtstbij gemeten: kosten per cliënt gesloten jeugdhulp in Gooi en Vechtstreek in 2020, omgerekend naar een heel jaar met de verblijfsduur van Zuidwest (270 / 439 jaar). Dezelfde som geeft over 2020-2023 bedragen van 119.000 tot 246.000: dat is de spreiding.",
      en: "AN ASSUMPTION, no price is known in Zuidwest. The nearest measured: cost of a client of closed care in Gooi en Vechtstreek in 2020, turned into a whole year with the stay of Zuidwest (270 / 439 year). The same sum gives 119,000 to 246,000 over 2020-2023: that is the range.",
    }),
    guaranteeYear: fromFact("money.square[guaranteeYear]", asked),
    lumpSum: {
      from: fromFact("money.square[lumpSumFrom]", asked),
      years: fromFact("money.square[lumpSumYearsAtLeast]", asked),
    },
    bandwidth: assumed<number>(0.05, {
      why: {
        nl: "De aanbieders vroegen een bandbreedte zonder getal: boven 270 en de bandbreedte worden de kosten hoger.",
        en: "The providers asked for a bandwidth without a figure: above 270 and the bandwidth costs rise.",
      },
      range: [0, 0.1],
      whoCouldSupply: steeringGroup,
    }),
    flowsBackShare: assumed<number>(0.5, {
      why: {
        nl: "Valt de zorg aantoonbaar goedkoper uit, dan vloeien er middelen terug; welk deel staat er niet bij.",
        en: "If care turns out cheaper, means flow back; which part is not said.",
      },
      range: [0, 1],
      whoCouldSupply: steeringGroup,
    }),
  };
}

function closedPrice(): WithReasons<Money["careForms"][string]> {
  return {
    timesReference: derived("round(1 / (0.75 / nl.breakEvenOccupancy + 0.25), 3)", {
      nl: "AANNAME: wat voor een jeugdige betaald wordt is de referentieprijs, en dekt de kosten bij 90% bezetting; met 75% vaste kosten kost een bezette plaats dan zoveel.",
      en: "AN ASSUMPTION: what is paid for a youth is the reference price and covers cost at 90% occupancy; with 75% fixed cost a place in use then costs so much.",
    }),
    fixedShare: assumedPrice(fixedShare(0.75, [0.6, 0.85])),
  };
}

function priceOf(id: string): WithReasons<Money["careForms"][string]> {
  const found = forms[id];
  if (found === undefined) throw new Error(`There is no price of ${id}.`);
  return { timesReference: assumedPrice(found.times), fixedShare: assumedPrice(found.fixed) };
}

/** How the prices that weigh most may be; the incidental ones are small beside them. */
export function uncertainPrices(careForms: readonly string[]): WithReasons<Uncertainty> {
  const mode = (low: number, value: number, high: number) => ({ kind: "pert" as const, low, mode: value, high });
  const others = careForms.flatMap((id) => {
    const times = forms[id]?.times;
    if (times === undefined) return [];
    return [[`/money/careForms/${id}/timesReference`, mode(times.range[0], times.value, times.range[1])] as const];
  });
  return assumed<Uncertainty>(
    {
      "/money/square/euroPerYear": mode(referencePrice.lowest, 134_093, referencePrice.highest),
      "/money/indexPerYear": mode(1.01, 1.03, 1.06),
      "/money/careForms/closed/timesReference": mode(0.85, 0.923, 1),
      "/money/careForms/closed/fixedShare": mode(0.6, 0.75, 0.85),
      ...Object.fromEntries(others),
    },
    {
      why: {
        nl: "Elke prijs is een aanname; de spreiding is die van de herkomst van het getal zelf, met de aanname als meest waarschijnlijke waarde.",
        en: "Every price is an assumption; the spread is the range in the provenance of the number itself, with the assumption as the most likely value.",
      },
      whoCouldSupply: providers,
    },
  );
}
