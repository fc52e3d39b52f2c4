import type { Scenario } from "../../packages/sim-core/src/index.ts";
import { assumed, derived, type WithReasons } from "./grounded.ts";
import { providers, registrations } from "./who-knows.ts";

type CareForm = Scenario["careForms"][string];
type CareFormParts = WithReasons<CareForm>;
type Locations = NonNullable<CareForm["locations"]>;
type Unit = NonNullable<CareForm["unit"]>;

/** Where stays end by law, in closed care and in the alternatives that rest on the same authorisation. */
export const endOfYouthCare = {
  endsAtAge: assumed<number>(18, {
    why: {
      nl: "Jeugdhulp eindigt als regel bij 18 jaar. Van wie uitstroomt vertrekt 4% na de achttiende verjaardag (zw.outflow.after18); wie dan al klaar is en op een vervolgplek wacht, hoort daarbij.",
      en: "Youth care ends at 18 as a rule. Of those who leave, 4% do so after the eighteenth birthday (zw.outflow.after18); those who were ready before and wait for follow-up are among them.",
    },
    range: [18, 18.5],
    whoCouldSupply: registrations,
  }),
  runsOnShare: assumed<number>(0, {
    why: {
      nl: "Wie op zijn verjaardag op een vervolgplek wacht, vertrekt daarna. De werkagenda noemt de 4% die pas na de achttiende verjaardag uitstroomt bij wie vervolghulp moeilijk te organiseren is, dus zijn het wachtenden. Met het wachten zoals het gefit is komt dat cijfer uit zonder dat een behandeling doorloopt.",
      en: "Who waits for follow-up on the birthday leaves after it. The agenda names the 4% who leave only after the eighteenth birthday with those for whom follow-up is hard to arrange, so they are youths who wait. With the waiting as it was fitted that figure comes out without any treatment that runs on.",
    },
    range: [0, 0.2],
    whoCouldSupply: registrations,
  }),
};

/** Closed places at the two providers, about two to one. */
const closedLocations = {
  horizon: {
    name: { nl: "Horizon" },
    placesAtStart: derived("round(plan.closed.start * 2 / 3)", {
      nl: "Horizon en Schakenbosch verhouden zich ongeveer als 2 : 1 (166 en 87 jeugdigen op 1 januari 2020, zw.stock.provider).",
      en: "Horizon and Schakenbosch are about 2 to 1 (166 and 87 youths on 1 January 2020, zw.stock.provider).",
    }),
  },
  schakenbosch: {
    name: { nl: "Schakenbosch" },
    placesAtStart: derived("plan.closed.start - round(plan.closed.start * 2 / 3)"),
  },
};

/** Care in the reference year: so many places that nobody ever waits. */
const ampleLocations = {
  horizon: { name: { nl: "Horizon" }, placesAtStart: 267 },
  schakenbosch: { name: { nl: "Schakenbosch" }, placesAtStart: 133 },
};

function closedForm(locations: WithReasons<Locations>): CareFormParts {
  return {
    name: { nl: "Gesloten jeugdhulp (JeugdzorgPlus)", en: "Closed youth care (JeugdzorgPlus)" },
    description: {
      nl: "Leefgroepen op een terrein, voor crisis en voor behandeling in een dwangkader.",
      en: "Living groups on a closed site, for crises and for treatment under coercion.",
    },
    role: "closed",
    unit: assumed<Unit>(
      { name: { nl: "leefgroep", en: "living group" }, places: 9 },
      {
        why: {
          nl: "De bronnen noemen geen groepsgrootte. Met groepen van 9 zijn de 135 plaatsen die weg moeten precies 15 groepen.",
          en: "The sources give no size of groups. With groups of 9 the 135 places to go are exactly 15 groups.",
        },
        range: [6, 12],
        whoCouldSupply: providers,
      },
    ),
    locations,
    ...endOfYouthCare,
  };
}

export const closedAtStartOfPlan = (): CareFormParts => closedForm(closedLocations);

export const closedWithAmplePlaces = (): CareFormParts =>
  closedForm(
    assumed<Locations>(ampleLocations, {
      why: {
        nl: "Zo ruim dat plaatsen nooit knellen: 400 ligt zes standaardafwijkingen (wortel van 295) boven de 295 jeugdigen in zorg. Alleen dan meet het ijkjaar vraag en verblijfsduur, en niet het aanbod van toen.",
        en: "So ample that places never bind: 400 lies six standard deviations (the root of 295) above the 295 youths in care. Only then does the reference year measure demand and length of stay, and not the supply of the time.",
      },
      range: [310, 1000],
    }),
  );

export function elsewhere(): CareFormParts {
  return {
    name: { nl: "Elders, buiten het landsdeel", en: "Elsewhere, outside the landsdeel" },
    description: {
      nl: "Gesloten plaats bij een andere aanbieder; laatste uitweg.",
      en: "A closed place with another provider; the last resort.",
    },
    role: "elsewhere",
    ...endOfYouthCare,
  };
}
