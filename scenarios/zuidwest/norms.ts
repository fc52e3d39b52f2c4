import type { Scenario } from "../../packages/sim-core/src/index.ts";
import { assumed, fromFact, statedBy, type WithReasons } from "./grounded.ts";
import { kibBeyondModel, normsBeyondModel } from "./norms-beyond-model.ts";
import { steeringGroup } from "./who-knows.ts";

type Norm = NonNullable<Scenario["norms"]>[number];
type Measured = Extract<Norm, { kind: "measured" }>;
type Condition = Measured["conditions"][number];

/** What the plan wants to hold of closed care and of the whole: for every scenario that has a goal. */
export function normsOfPlan(): WithReasons<Norm>[] {
  return [
    closedCareDown(),
    directly(),
    within(7),
    within(30),
    noTransfers(),
    nobodyOutside(),
    withinSquare(),
    ...normsBeyondModel,
  ];
}

/** And that the money suffices, for scenarios that have any. */
function withinSquare(): WithReasons<Norm> {
  return statedBy<Measured>(
    "money.square",
    {
      kind: "measured",
      id: "withinSquare",
      statement: {
        nl: "Elk jaar blijft binnen het vierkant: het budget voor 270 plaatsen.",
        en: "Every year stays within the square: the budget for 270 places.",
      },
      conditions: [
        {
          name: { nl: "resultaat van het slechtste jaar", en: "result of the worst year" },
          measure: "money/total/lowestYearResult",
          atLeast: 0,
        },
      ],
    },
    {
      nl: "Het doel is budgetneutraal met een kleine besparing (houtskoolschets 2.5). Alle prijzen zijn aannames: zie het verslag over geld.",
      en: "The aim is neutral to the budget with a small saving (houtskoolschets 2.5). All prices are assumptions: see the report on money.",
    },
  );
}

/** And what the KIB asks of itself. */
export function normsWithKib(): WithReasons<Norm>[] {
  return [...normsOfPlan(), fewFlowOnToClosed(), ...kibBeyondModel];
}

function none(measure: string, nl: string, en: string): Condition {
  return { name: { nl, en }, measure, atMost: 0 };
}

function closedCareDown(): WithReasons<Norm> {
  return statedBy<Measured>(
    "plan.closed.target",
    {
      kind: "measured",
      id: "closedCareDown",
      statement: {
        nl: "Op 1 januari 2024 hoogstens 100 gesloten plaatsen en hoogstens 100 jeugdigen daarin, zonder dat iemand er zijn plaats door kwijtraakt, erdoor moet wachten of erdoor buiten het landsdeel is.",
        en: "On 1 January 2024 at most 100 closed places and at most 100 youths in them, without anybody losing a place, waiting, or being outside the landsdeel for want of them.",
      },
      conditions: [
        {
          name: { nl: "gesloten plaatsen", en: "closed places" },
          measure: "total/closedPlacesOnTarget",
          atMost: fromFact("plan.closed.target"),
        },
        {
          name: { nl: "jeugdigen in gesloten", en: "youths in closed care" },
          measure: "total/closedInCareOnTarget",
          atMost: fromFact("plan.closed.target"),
        },
        none("total/displacedYouths", "jeugdigen die hun plaats uit moesten", "youths who lost their place"),
        none("form/closed/waitingOnTarget", "wachtenden voor gesloten", "youths waiting for closed care"),
        none("total/elsewhereOnTarget", "jeugdigen buiten het landsdeel", "youths outside the landsdeel"),
      ],
    },
    {
      nl: "De werkagenda noemt de 100 plaatsen in 2024. Dat niemand daarvoor de prijs betaalt, staat er niet bij: zonder die voorwaarden haalt elk plan het door te sluiten.",
      en: "The agenda has the 100 places in 2024. That nobody pays the price for it is not said there: without these conditions any plan meets it by closing.",
    },
  );
}

function directly(): WithReasons<Norm> {
  return statedBy<Measured>(
    "norms",
    {
      kind: "measured",
      id: "directlyAvailable",
      statement: {
        nl: "De best passende vorm van hulp is direct beschikbaar.",
        en: "The best fitting form of care is available at once.",
      },
      conditions: [
        {
          name: { nl: "aanmeldingen direct in de beste vorm", en: "referrals placed at once in the best form" },
          measure: "total/directShare",
          atLeast: 1,
        },
      ],
    },
    {
      nl: "Norm 4 van het normenkader. Direct is hier: zonder een dag te wachten, voor iedereen.",
      en: "Norm 4 of the framework. At once is here: without a day's wait, for all.",
    },
  );
}

function within(days: 7 | 30): WithReasons<Norm> {
  return assumed<Measured>(
    {
      kind: "measured",
      id: `within${days}Days`,
      statement: {
        nl: `Ter vergelijking: negen van de tien aanmeldingen zijn binnen ${days} dagen in de best passende vorm.`,
        en: `For comparison: nine in ten referrals are in the best fitting form within ${days} days.`,
      },
      conditions: [
        {
          name: { nl: `binnen ${days} dagen in de beste vorm`, en: `in the best form within ${days} days` },
          measure: `total/within${days}DaysShare`,
          atLeast: 0.9,
        },
      ],
    },
    {
      why: {
        nl: "Geen norm uit de bronnen, die alleen 'direct' zeggen. Hij laat zien hoe ver het ervan af is; een grens is een keuze van de stuurgroep.",
        en: "No norm of the sources, which say 'at once' only. It shows how far off that is; a limit is for the steering group to choose.",
      },
      whoCouldSupply: steeringGroup,
    },
  );
}

function noTransfers(): WithReasons<Norm> {
  return statedBy<Measured>(
    "norms",
    {
      kind: "measured",
      id: "noTransfers",
      statement: { nl: "Geen overplaatsingen.", en: "No transfers." },
      conditions: [
        none("total/transfersPerYear", "overplaatsingen per jaar", "transfers a year"),
        none("total/displacedYouths", "gedwongen verhuizingen", "forced moves"),
      ],
    },
    {
      nl: "Een beoogd resultaat (houtskoolschets 2.5), geen genummerde norm. Wie na een mislukt verblijf naar gesloten gaat, en wie na een crisis een vervolg krijgt, telt hier niet mee.",
      en: "An intended result (houtskoolschets 2.5), not a numbered norm. Who goes to closed care after a stay that failed, or on to a follow-up after a crisis, is not counted here.",
    },
  );
}

function nobodyOutside(): WithReasons<Norm> {
  return statedBy<Measured>(
    "norms",
    {
      kind: "measured",
      id: "nobodyOutside",
      statement: {
        nl: "Niemand wordt buiten het landsdeel geplaatst.",
        en: "Nobody is placed outside the landsdeel.",
      },
      conditions: [
        none("total/elsewherePerYear", "plaatsingen daar per jaar", "placements there a year"),
        none(
          "total/displacedElsewhere",
          "jongeren die daarheen moeten na een sluiting",
          "youths moved there by a closing",
        ),
      ],
    },
    {
      nl: "'Zo thuis mogelijk' (norm 1) en 'alleen een passende plek', hier gelezen als: niet buiten het landsdeel.",
      en: "'As near home as can be' (norm 1) and 'a place only if it fits', read here as: not outside the landsdeel.",
    },
  );
}

function fewFlowOnToClosed(): WithReasons<Norm> {
  return statedBy<Measured>(
    "kib.goals",
    {
      kind: "measured",
      id: "kibFlowToClosed",
      statement: {
        nl: "Van wie in de KIB verblijft, stroomt hoogstens 20% door naar gesloten.",
        en: "Of those who stay in the KIB, at most 20% go on to closed care.",
      },
      conditions: [
        {
          name: { nl: "verblijven in de KIB die mislukken", en: "stays in the KIB that fail" },
          measure: "form/kib/failedShare",
          atMost: fromFact("kib.goals[maxFlowToJzPlus]"),
        },
      ],
    },
    {
      nl: "Let op: bij gebrek aan een meting is deze 20% ook de invoer. En wie mislukt gaat eerder weg dan wie het afmaakt: in een looptijd van vier jaar ligt het aandeel onder de beëindigde verblijven daardoor hoger dan de invoer. De uitkomst zegt niet of de KIB het in het echt haalt.",
      en: "Mind: for want of a measurement these 20% are the input as well. And who fails leaves sooner than who finishes, so that over four years the share among ended stays lies above the input. The outcome does not say whether the real KIB meets it.",
    },
  );
}
