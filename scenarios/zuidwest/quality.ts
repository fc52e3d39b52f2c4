import type { Scenario } from "../../packages/sim-core/src/index.ts";

/** The state of the quality assurance of what comes with the project: no scenario has been asked for or checked by others. */
export const quality: NonNullable<Scenario["quality"]> = {
  commissioner: {
    nl: "nog niemand; gemaakt voor een stuurgroep die het plan wil toetsen",
    en: "nobody yet; made for a steering group that wants to test the plan",
  },
  analyst: { nl: "de makers van plaatsbepaling", en: "the makers of plaatsbepaling" },
  checks: [
    {
      what: {
        nl: "elk getal uit een bron staat zo in facts.json, met hetzelfde document en dezelfde plaats",
        en: "every number from a source stands like that in facts.json, with the same document and place",
      },
      by: {
        nl: "toetsen die bij elke wijziging draaien (tests/provenance.test.ts)",
        en: "tests that run at every change (tests/provenance.test.ts)",
      },
      on: "2026-11-22",
      result: { nl: "alle getallen kloppen", en: "all numbers agree" },
    },
    {
      what: {
        nl: "elke formule geeft uit de feiten het getal dat in het bestand staat",
        en: "every formula gives from the facts the number that stands in the file",
      },
      by: { nl: "dezelfde toetsen", en: "the same tests" },
      on: "2026-11-22",
      result: { nl: "alle formules kloppen", en: "all formulas agree" },
    },
    {
      what: {
        nl: "de regels van het model zijn naar de beschrijving nagebouwd in een tweede programma, met ander toeval, en de houtskoolschets daarmee 1.600 keer doorgerekend",
        en: "the rules of the model were built again in a second program after the description, with other chance, and the houtskoolschets was simulated with it 1,600 times",
      },
      by: {
        nl: "iemand die alleen de map docs/ had en de code niet heeft gezien",
        en: "somebody who had the folder docs/ only and has not seen the code",
      },
      on: "2026-11-22",
      result: {
        nl: "19 gemiddelden binnen 2,1 standaardfout van elkaar (docs/model/odd.md)",
        en: "19 means within 2.1 standard errors of each other (docs/model/odd.md)",
      },
    },
  ],
  notChecked: [
    {
      nl: "Geen onafhankelijke toetser heeft dit scenario nagekeken.",
      en: "No independent assurer has checked this scenario.",
    },
    {
      nl: "Horizon, Schakenbosch en JB West hebben de aannamen over hun eigen praktijk niet gezien.",
      en: "Horizon, Schakenbosch and JB West have not seen the assumptions on their own practice.",
    },
    {
      nl: "Geen controller heeft de prijzen gezien; geen enkele prijs komt uit Zuidwest.",
      en: "No controller has seen the prices; none of them comes from Zuidwest.",
    },
    {
      nl: "De figuren die in de tekst van de bronnen ontbreken (fasering, leeftijden) zijn niet opgevraagd.",
      en: "The figures that the text of the sources lacks (phasing, ages) have not been asked for.",
    },
  ],
};
