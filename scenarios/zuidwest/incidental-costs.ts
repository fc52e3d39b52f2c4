import type { Scenario } from "../../packages/sim-core/src/index.ts";
import { assumed, fromFact, type Assumption, type WithReasons } from "./grounded.ts";
import { providers, steeringGroup } from "./who-knows.ts";

type Money = NonNullable<Scenario["money"]>;
type Incidental = NonNullable<Money["incidental"]>[string];

/** The kinds of the sources, for a plan that changes anything; of none do they give an amount. */
export function incidentalCosts(): WithReasons<Record<string, Incidental>> {
  return { ...presentedToGrant(), ...ofTransition() };
}

const presentedToGrant = () => ({
  afstotenHorizon: choice({
    name: { nl: "Terrein Horizon afstoten en verbouwen", en: "Disposing of and rebuilding the Horizon site" },
    kind: "realEstate",
    euro: fromFact("money.realEstate[horizon]", equalToGrant),
    date: assumed<string>("2022-07-01", halfway),
    paidFrom: "otherBudget",
    grant: { provider: "horizon", purpose: "dispose" },
  }),
  afstotenSchakenbosch: choice({
    name: {
      nl: "Terrein Schakenbosch afstoten en verbouwen",
      en: "Disposing of and rebuilding the Schakenbosch site",
    },
    kind: "realEstate",
    euro: fromFact("money.realEstate[schakenbosch]", equalToGrant),
    date: assumed<string>("2022-07-01", halfway),
    paidFrom: "otherBudget",
    grant: { provider: "schakenbosch", purpose: "dispose" },
  }),
  inrichtingKib: choice({
    name: { nl: "Opstart van een KIB-huis", en: "Start of a KIB house" },
    kind: "startUp",
    euro: euro(150_000, [75_000, 300_000], {
      nl: "Inrichting en aanloop van een huis.",
      en: "Fitting out and starting a house.",
    }),
    each: "unitOpened",
    careForm: "kib",
    paidFrom: "square",
    grant: { provider: "horizon", purpose: "startUp" },
  }),
  projectleider: choice({
    name: { nl: "Projectleider vastgoed", en: "Project leader for real estate" },
    kind: "workGroups",
    euro: euro(400_000, [200_000, 600_000], { nl: "Voor vier jaar.", en: "For four years." }),
    date: "2021-01-01",
    paidFrom: "otherBudget",
    grant: { provider: "horizon", purpose: "support" },
  }),
});

const ofTransition = () => ({
  omscholing: choice({
    name: { nl: "Om- en bijscholing van personeel", en: "Retraining of staff" },
    kind: "staffRetraining",
    euro: euro(8_000, [3_000, 15_000], {
      nl: "Per gesloten plaats die weg is.",
      en: "For each closed place that is gone.",
    }),
    each: "placeClosed",
    paidFrom: "square",
    grant: { provider: "horizon", purpose: "staffTransition" },
  }),
  opleiding: choice({
    name: { nl: "Opleiding voor de nieuwe vormen", en: "Training for the new forms" },
    kind: "training",
    euro: euro(4_000, [2_000, 8_000], { nl: "Per plaats die opengaat.", en: "For each place that opens." }),
    each: "placeOpened",
    paidFrom: "square",
  }),
  pilots: choice({
    name: { nl: "Pilots", en: "Pilots" },
    kind: "pilots",
    euro: euro(400_000, [200_000, 800_000], { nl: "Voor alle pilots samen.", en: "For all pilots together." }),
    date: "2021-01-01",
    paidFrom: "square",
  }),
  systemen: choice({
    name: { nl: "Werkprocessen en systemen", en: "Processes and systems" },
    kind: "processesAndSystems",
    euro: euro(250_000, [100_000, 500_000], { nl: "Eenmalig.", en: "Once." }),
    date: "2021-07-01",
    paidFrom: "square",
  }),
  werkgroepen: choice({
    name: { nl: "Ontwikkel- en werkgroepen", en: "Development and work groups" },
    kind: "workGroups",
    euro: euro(300_000, [150_000, 600_000], { nl: "Uren van medewerkers.", en: "Hours of staff." }),
    date: "2021-01-01",
    paidFrom: "square",
  }),
});

/** Which costs there are, when, who pays and what is asked of the grant. */
const choice = (cost: WithReasons<Incidental>): WithReasons<Incidental> =>
  assumed<Incidental>(cost as Parameters<typeof assumed<Incidental>>[0], {
    why: {
      nl: "De soort staat in de bronnen (money.kinds, money.realEstate); wanneer, waaruit betaald en waarvoor aan de subsidie voorgelegd is aangenomen.",
      en: "The kind stands in the sources (money.kinds, money.realEstate); when, paid from what and presented to the grant as what is assumed.",
    },
    whoCouldSupply: steeringGroup,
  });

const equalToGrant = {
  nl: "AANNAME: wat het afstoten kost is onbekend; aangenomen is een bedrag zo groot als de subsidie van deze aanbieder, van prijspeil 2020.",
  en: "AN ASSUMPTION: what disposing costs is unknown; taken to be as much as the grant of this provider, at prices of 2020.",
};

const halfway: Assumption = {
  why: {
    nl: "Geen datum bekend; halverwege de afbouw.",
    en: "No date is known; halfway through the wind-down.",
  },
  whoCouldSupply: providers,
};

const noAmount = (what: { nl: string; en: string }): Assumption["why"] => ({
  nl: `De bronnen noemen de soort (money.kinds), geen bedrag. ${what.nl} Of dit binnen het vierkant valt, daarover verschillen de documenten.`,
  en: `The sources name the kind (money.kinds), no amount. ${what.en} Whether this falls within the square the documents disagree.`,
});
const euro = (value: number, range: [number, number], what: { nl: string; en: string }) =>
  assumed<number>(value, { why: noAmount(what), range, whoCouldSupply: providers });
