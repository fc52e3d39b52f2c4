import type { Scenario } from "../../packages/sim-core/src/index.ts";
import { alternatives } from "./alternatives.ts";
import { closedAtStartOfPlan, elsewhere } from "./closed-care.ts";
import { outflow, triageWithAlternatives } from "./flow.ts";
import { assumed, derived, fromFact, type WithReasons } from "./grounded.ts";
import { fit } from "./fitted.ts";
import { groups, profileIds, profilesWithoutFollowUp, type ProfileId } from "./profiles.ts";
import { houtskoolschets } from "./scenarios.ts";
import { groupInPlan } from "./starting-position.ts";

type Parts = ReturnType<typeof houtskoolschets>;

/**
 * The plan taken at its word, in all but chance: every youth asks for the form in which the plan counts him, no stay
 * fails, nobody holds a place, and a crisis is over when its stay is. What is left shows what places can and cannot do.
 */
function atItsWord(): Parts {
  const parts = houtskoolschets();
  const all = (nl: string, en: string): WithReasons<number> => assumed<number>(1, { why: { nl, en } });
  return {
    ...parts,
    triage: {
      ...triageWithAlternatives(),
      matchedShare: all(
        "Het plan telt elke jeugdige in de vorm die het best past: alle verwijzers vragen die vorm.",
        "The plan counts each youth in the form that fits best: all referrers ask for that form.",
      ),
      legalBasisShare: all(
        "Het plan houdt geen rekening met wie niet instemt.",
        "The plan makes no allowance for those who do not consent.",
      ),
    },
    outflow: {
      ...outflow(),
      hold: assumed<NonNullable<Scenario["outflow"]["hold"]>>(
        { share: 0, days: 0 },
        {
          why: {
            nl: "Het plan laat de 25 die op vervolg wachten buiten de 270.",
            en: "The plan leaves the 25 who wait for follow-up out of the 270.",
          },
        },
      ),
    },
    careForms: {
      closed: closedAtStartOfPlan(),
      ...withoutFailure(alternatives({ placesInKibHouse: 7 })),
      elsewhere: elsewhere(),
    },
  };
}

function withoutFailure(forms: ReturnType<typeof alternatives>): ReturnType<typeof alternatives> {
  return Object.fromEntries(
    Object.entries(forms).map(([id, form]) => [
      id,
      {
        ...form,
        failure: assumed<NonNullable<Scenario["careForms"][string]["failure"]>>(
          { share: 0, to: "closed" },
          {
            why: {
              nl: "Het plan telt niemand twee keer: geen verblijf mislukt.",
              en: "The plan counts nobody twice: no stay fails.",
            },
          },
        ),
      },
    ]),
  );
}

/** The plan's numbers as youths at one time: what comes in a year follows from how long they stay (Little's law). */
export function lezingStandcijfers(): Parts {
  return {
    ...atItsWord(),
    id: "lezing-standcijfers",
    name: { nl: "Lezing 1: standcijfers", en: "Reading 1: numbers at one time" },
    question: {
      nl: "45, 90, 15, 20, 60 en 40 zijn jeugdigen tegelijk: zijn evenveel plaatsen dan genoeg?",
      en: "45, 90, 15, 20, 60 and 40 are youths at one time: are as many places enough?",
    },
    description: {
      nl: "De houtskoolschets op haar woord: iedereen komt in de vorm waar het plan hem telt, niets mislukt, niemand houdt een plaats bezet. De instroom is zo over de groepen verdeeld dat van elke groep gemiddeld ongeveer zoveel jeugdigen tegelijk in zorg zijn als het plan telt. Dan is er evenveel plaats als jeugdigen, en blijft er alleen toeval over: dat geeft rijen.",
      en: "The houtskoolschets at its word: all come to the form in which the plan counts them, nothing fails, nobody holds a place. The inflow is divided over the groups such that of each group about as many youths are in care at one time as the plan counts. Then there is as much room as there are youths, and only chance is left: it makes queues.",
    },
    profiles: withWeights(stockOverStay),
  };
}

/** The plan's numbers as youths a year: how many there are at one time follows from how long they stay. */
export function lezingJaarcijfers(): Parts {
  return {
    ...atItsWord(),
    id: "lezing-jaarcijfers",
    name: { nl: "Lezing 2: jaarcijfers", en: "Reading 2: numbers a year" },
    question: {
      nl: "45, 90, 15, 20, 60 en 40 zijn jeugdigen per jaar: welke plaatsen vullen zij?",
      en: "45, 90, 15, 20, 60 and 40 are youths a year: which places do they fill?",
    },
    description: {
      nl: "De houtskoolschets op haar woord, met 270 plaatsingen per jaar naar de getallen van het plan. Gemeten zijn er 439 per jaar: wie de getallen zo leest, laat de andere 169 buiten het plan. Korte trajecten laten dan plaatsen leeg, en lange (KIB) hebben er te weinig.",
      en: "The houtskoolschets at its word, with 270 placements a year by the numbers of the plan. 439 a year were measured: who reads the numbers like this leaves the other 169 out of the plan. Short trajectories then leave places empty, and long ones (KIB) have too few.",
    },
    arrivals: {
      perYear: derived("round(zw.stock.plan * zw.placements.2019.kind[new] / zw.placements.2019, 1)", {
        nl: "270 plaatsingen per jaar in plaats van 439, met hetzelfde deel nieuwe jeugdigen (300 van 439); wie terugkomt brengt het model zelf voort.",
        en: "270 placements a year instead of 439, with the same part of new youths (300 of 439); those who return come out of the model.",
      }),
    },
    profiles: withWeights(numberAYear),
  };
}

function withWeights(weightOf: (id: ProfileId) => WithReasons<number>): Parts["profiles"] {
  const profiles = profilesWithoutFollowUp();
  return Object.fromEntries(profileIds.map((id) => [id, { ...profiles[id], weight: weightOf(id) }]));
}

/** Placements a year that keep so many youths in care: their number over the mean stay in closed care. */
function stockOverStay(id: ProfileId): WithReasons<number> {
  const days = fit.numbers[`/profiles/${id}/stay/mean`] ?? NaN;
  const { withoutBirthday } = groups[id];
  const birthday =
    withoutBirthday === 1
      ? { nl: "", en: "" }
      : {
          nl: ` gedeeld door ${withoutBirthday}, want de achttiende verjaardag kapt een deel af`,
          en: ` divided by ${withoutBirthday}, since the eighteenth birthday cuts part of them off`,
        };
  const factor = withoutBirthday === 1 ? "" : ` * ${withoutBirthday}`;
  return derived(`round(${groupInPlan[id]} * 365.25 / ${days}${factor}, 1)`, {
    nl: `Aantal gedeeld door verblijfsduur (Little): de gefitte ${days} dagen${birthday.nl}. Alleen de verhouding tot de andere gewichten telt.`,
    en: `Number divided by length of stay (Little): the fitted ${days} days${birthday.en}. Only the ratio to the other weights counts.`,
  });
}

/** The number of the plan as it stands there, taken as youths a year. */
function numberAYear(id: ProfileId): WithReasons<number> {
  const note =
    id === "homeAndSchool"
      ? {
          nl: "De bron telt 40 jeugdigen in het jaar 2019 die van huis kwamen en weer naar huis gingen (zw.homeToHome2019); het plan maakt er ongeveer 45 van, en daarna 45 plaatsen.",
          en: "The source counts 40 youths in the year 2019 who came from home and went back home (zw.homeToHome2019); the plan makes about 45 of them, and then 45 places.",
        }
      : {
          nl: "Van de 60 zegt het plan zelf 'per jaar'; van de andere zegt het niets. Hier zijn het alle jeugdigen per jaar.",
          en: "Of the 60 the plan itself says 'a year'; of the others it says nothing. Here all are youths a year.",
        };
  return fromFact(groupInPlan[id], note);
}
