import { groundedValues, groundOf, type Provenance, type Scenario } from "../../packages/sim-core/src/index.ts";
import { findFact } from "./facts.ts";
import { placeInWords } from "../place-words.ts";
import { registrations, steeringGroup } from "./who-knows.ts";

type Because = Extract<Provenance, { kind: "assumption" }>["why"];

const assumption = (why: Because, whoCouldSupply?: Because): Provenance => ({
  kind: "assumption",
  why,
  ...(whoCouldSupply === undefined ? {} : { whoCouldSupply }),
});

function source(id: string, note: Because): Provenance {
  const { document, place } = findFact(id);
  return { kind: "source", fact: id, document, place: placeInWords(place), note };
}

/** What every scenario of Zuidwest decides in the same way, by a pointer in which `*` stands for any one name. */
const choices: Readonly<Record<string, Provenance>> = {
  "/period": assumption({
    nl: "Een kalenderjaar, zodat wat eruit komt naast de gemeten aantallen van dat jaar kan staan.",
    en: "A calendar year, so that what comes out can stand beside the counts of that year.",
  }),
  "/profiles/*/acceptableForms": source("plan.houtskoolschets", {
    nl: "De eerste vorm is die waarvoor het plan deze groep telt. Wat daarna nog past, en in welke volgorde, is een keuze van dit model; gesloten is in elk profiel de laatste.",
    en: "The first form is the one for which the plan counts this group. What fits after it, and in which order, is a choice of this model; closed care is the last in every profile.",
  }),
  "/outflow/hold/days": assumption(
    {
      nl: "Exponentieel: de kans dat morgen een vervolgplek vrijkomt hangt niet af van hoe lang iemand al wacht. De bronnen geven alleen een gemiddelde.",
      en: "Exponential: the chance that a follow-up place comes free tomorrow does not depend on how long one has waited. The sources give a mean only.",
    },
    registrations,
  ),
  "/outflow/holdBeforeFollowUp": assumption({
    nl: "Wie binnen het model doorgaat, wacht op een plaats die het model zelf kent. Een wachttijd erbij telt dubbel.",
    en: "Who goes on inside the model waits for a place that the model itself knows. Another wait would count it twice.",
  }),
  "/return/afterDays/kind": assumption(
    {
      nl: "Lognormaal: de meesten die terugkomen doen dat binnen een jaar, enkelen veel later. Geen bron geeft de spreiding.",
      en: "Lognormal: most who come back do so within a year, some much later. No source gives the spread.",
    },
    registrations,
  ),
  "/profiles/*/stay/kind": assumption(
    {
      nl: "Lognormaal, zoals verblijfsduren in de zorg vaak zijn: veel korte en enkele zeer lange. Geen bron geeft de spreiding; zij is gefit aan de staarten.",
      en: "Lognormal, as lengths of stay in care often are: many short and some very long ones. No source gives the spread; it is fitted to the tails.",
    },
    registrations,
  ),
  "/careForms/*/failure/to": assumption({
    nl: "Lukt het in het alternatief niet, dan blijft alleen gesloten over.",
    en: "Where the alternative fails, only closed care is left.",
  }),
  "/triage/usualForm": assumption({
    nl: "Zo ging het in 2019: wie dit nodig had, werd voor gesloten jeugdhulp aangemeld.",
    en: "As it was in 2019: who needed this was referred to closed care.",
  }),
  "/startingPosition/elapsed": assumption(
    {
      nl: "Hoe lang iedereen er bij het begin al was, staat nergens. Aangenomen is een evenwicht: op een willekeurige dag is een lang verblijf vaker onderweg dan een kort.",
      en: "How long everybody had been there at the start is given nowhere. A steady state is assumed: on any day a long stay is more often under way than a short one.",
    },
    registrations,
  ),
  "/startingPosition/inCare": source("plan.closed.groups", {
    nl: "De groepen zijn die van het plan (plan.houtskoolschets en plan.closed.groups); in 2019 zat iedereen in gesloten.",
    en: "The groups are those of the plan (plan.houtskoolschets and plan.closed.groups); in 2019 all were in closed care.",
  }),
  "/capacityPlan": assumption({
    nl: "Er gaat niets open of dicht.",
    en: "Nothing opens or closes.",
  }),
  "/capacityPlan/closingManner": assumption(
    {
      nl: "Een groep die sluit neemt niemand meer op en wie er is maakt het verblijf af. Het plan zegt niet hoe plaatsen verdwijnen; gedwongen verhuizen wil het voorkomen.",
      en: "A unit that closes admits nobody, and who is there finishes the stay. The plan does not say how places go; it wants no forced moves.",
    },
    steeringGroup,
  ),
  "/arrivals/changes/*/from": assumption({
    nl: "Een trap per jaar: de cijfers zijn jaarcijfers.",
    en: "One step a year: the figures are yearly.",
  }),
};

/** The scenario with the reasons for what it decides as all do; a reason of its own comes first. */
export function withChoices(scenario: Scenario): Scenario {
  const found: Record<string, Provenance> = {};
  for (const { pointer } of groundedValues(scenario)) {
    if (groundOf(scenario, pointer) !== null) continue;
    const parts = pointer.split("/");
    for (const [pattern, provenance] of Object.entries(choices)) {
      const length = pattern.split("/").length;
      const above = parts.slice(0, length).join("/");
      if (fits(above, pattern)) found[above] = provenance;
    }
  }
  return { ...scenario, provenance: { ...scenario.provenance, ...found } };
}

function fits(pointer: string, pattern: string): boolean {
  const parts = pointer.split("/");
  const wanted = pattern.split("/");
  return parts.length === wanted.length && wanted.every((part, index) => part === "*" || part === parts[index]);
}
