import type { Scenario } from "../../packages/sim-core/src/index.ts";
import { statedBy, type WithReasons } from "./grounded.ts";

type Norm = NonNullable<Scenario["norms"]>[number];

interface Text {
  readonly nl: string;
  readonly en: string;
}

interface BeyondModel {
  readonly fact: string;
  readonly id: string;
  readonly statement: Text;
  readonly why: Text;
}

function beyondModel({ fact, ...norm }: BeyondModel): WithReasons<Norm> {
  return statedBy<Norm>(fact, { kind: "notMeasurable", ...norm });
}

/** Norms of the sources that say nothing of places, flow or money, each with why. */
export const normsBeyondModel: readonly WithReasons<Norm>[] = [
  beyondModel({
    fact: "norms",
    id: "perspectiveInThreeMonths",
    statement: {
      nl: "Binnen drie maanden na plaatsing is het perspectief van de jeugdige duidelijk.",
      en: "Within three months of placement the perspective of the youth is clear.",
    },
    why: {
      nl: "Het model weet hoe lang iemand waar is, niet wat er in die tijd over de toekomst is besloten.",
      en: "The model knows how long somebody is where, not what was decided about the future in that time.",
    },
  }),
  beyondModel({
    fact: "norms",
    id: "schoolingThatFits",
    statement: { nl: "Er is onderwijs dat aansluit.", en: "There is schooling that fits." },
    why: { nl: "Het model kent geen onderwijs.", en: "The model knows no schooling." },
  }),
  beyondModel({
    fact: "norms",
    id: "aftercareTakenOver",
    statement: {
      nl: "Lokale partners pakken de nazorg binnen een jaar op.",
      en: "Local partners take over the aftercare within a year.",
    },
    why: {
      nl: "Wat na het vertrek gebeurt kent het model alleen als terugkeer, niet als hulp.",
      en: "What happens after leaving is known to the model as returning only, not as help.",
    },
  }),
  beyondModel({
    fact: "norms",
    id: "urgentOnlyForLife",
    statement: { nl: "Spoed alleen bij levensgevaar.", en: "Urgent only when life is at stake." },
    why: {
      nl: "Het aandeel spoed is invoer (72%), en waarom iets spoed is weet het model niet.",
      en: "The share of urgent referrals is an input (72%), and why something is urgent the model does not know.",
    },
  }),
  beyondModel({
    fact: "norms",
    id: "officeHours",
    statement: { nl: "Plaatsen alleen op werkdagen, overdag.", en: "Placed in office hours only." },
    why: {
      nl: "Een plaatsing valt in het model op elk uur van elke dag.",
      en: "In the model a placement falls on any hour of any day.",
    },
  }),
  beyondModel({
    fact: "planning.dates",
    id: "reviewedEveryThreeMonths",
    statement: {
      nl: "Afwijkingen van het plan worden elke drie maanden besproken.",
      en: "Deviations from the plan are reviewed every three months.",
    },
    why: { nl: "Gaat over de sturing, niet over plaatsen.", en: "Is about steering, not about places." },
  }),
  statedBy<Norm>(
    "norms",
    {
      kind: "notMeasurable",
      id: "livingClimate",
      statement: {
        nl: "Een veilig en gezond pedagogisch klimaat, met minder dwang en minder incidenten.",
        en: "A safe and healthy climate of living, with less coercion and fewer incidents.",
      },
      why: {
        nl: "Het model telt jeugdigen en plaatsen. Hoe het daar is, weet het niet.",
        en: "The model counts youths and places. What it is like there it does not know.",
      },
    },
    {
      nl: "Een beoogd resultaat (houtskoolschets 2.5), geen genummerde norm; er staat geen maat bij.",
      en: "An intended result (houtskoolschets 2.5), not a numbered norm; it has no measure.",
    },
  ),
];

/** Goals of the KIB that the model cannot see. */
export const kibBeyondModel: readonly WithReasons<Norm>[] = [
  beyondModel({
    fact: "kib.goals",
    id: "kibShortClosedStayBefore",
    statement: {
      nl: "Wie naar de KIB gaat, heeft hoogstens vier maanden in gesloten gezeten.",
      en: "Who goes to the KIB has been in closed care for four months at most.",
    },
    why: {
      nl: "Het model laat overplaatsen naar de KIB alleen binnen 122 dagen toe, en in dit plan is er geen overplaatsing. De regel kan dus niet worden overtreden, en dat zegt niets over de praktijk.",
      en: "The model allows a transfer to the KIB within 122 days only, and this plan has no transfers. So the rule cannot be broken, which says nothing of practice.",
    },
  }),
  beyondModel({
    fact: "kib.goals",
    id: "kibWouldBeClosed",
    statement: {
      nl: "Vier van de vijf jeugdigen in de KIB zaten anders in gesloten.",
      en: "Four in five youths in the KIB would otherwise be in closed care.",
    },
    why: {
      nl: "In het model zou iedereen anders in gesloten zitten: het kent geen andere weg.",
      en: "In the model all would otherwise be in closed care: it knows no other way.",
    },
  }),
  beyondModel({
    fact: "kib.goals",
    id: "kibToLongTermPlace",
    statement: {
      nl: "Ten minste de helft stroomt uit naar een duurzame plek.",
      en: "At least half leave for a lasting place.",
    },
    why: {
      nl: "Het model verdeelt bestemmingen over alle uitstroom samen, niet voor de KIB apart.",
      en: "The model divides destinations over all who leave together, not for the KIB apart.",
    },
  }),
  beyondModel({
    fact: "kib.goals",
    id: "kibSchoolWithinFourWeeks",
    statement: {
      nl: "Binnen vier weken onderwijs of dagbesteding.",
      en: "Schooling or day activities within four weeks.",
    },
    why: { nl: "Het model kent geen onderwijs.", en: "The model knows no schooling." },
  }),
];
