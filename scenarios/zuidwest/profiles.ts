import type { Scenario } from "../../packages/sim-core/src/index.ts";
import { assumed, derived, type WithReasons } from "./grounded.ts";
import { registrations } from "./who-knows.ts";

type Profiles = Scenario["profiles"];
type ProfileParts = WithReasons<Profiles[string]>;
type Stay = Profiles[string]["stay"];

export const profileIds = [
  "homeAndSchool",
  "presentResidence",
  "upToTwelve",
  "longTreatment",
  "noMotivation",
  "crisis",
] as const;

export type ProfileId = (typeof profileIds)[number];

interface Group {
  readonly name: { readonly nl: string; readonly en: string };
  readonly criteria: { readonly nl: string; readonly en: string };
  readonly placementsPerYear: number;
  /** Mean treatment that was realised while all were in closed care. */
  readonly years: number;
  /** The stay lasts this many times as long where no eighteenth birthday cuts it off. */
  readonly withoutBirthday: number;
  readonly bestFirst: readonly string[];
}

/**
 * The six groups of the target-group analysis. The division in placements and years is the starting point of the design
 * of this model: with it 438 placements a year make 270 youths in treatment. It has not been fitted yet.
 */
export const groups: Readonly<Record<ProfileId, Group>> = {
  homeAndSchool: {
    name: { nl: "Thuis en school kunnen het dragen", en: "Home and school can hold" },
    criteria: {
      nl: "12 jaar of ouder; jongere en gezin willen, of zijn daartoe te brengen; thuis is veilig of veilig te maken.",
      en: "12 or older; youth and family are willing or can become so; home is safe or can be made so.",
    },
    placementsPerYear: 90,
    years: 0.5,
    withoutBirthday: 1.14,
    bestFirst: ["school2care", "ambulant", "closed"],
  },
  presentResidence: {
    name: { nl: "De huidige woonplek kan het dragen", en: "The present residence can hold" },
    criteria: {
      nl: "12 jaar of ouder; de jongere kan blijven waar hij woont (thuis, pleeggezin, gezinshuis, open groep); geen fysiek ingrijpen nodig, weglopen en agressie zijn te overzien.",
      en: "12 or older; the youth can stay where he lives (home, foster family, family home, open group); no physical restraint needed, running away and aggression can be managed.",
    },
    placementsPerYear: 129,
    years: 0.7,
    withoutBirthday: 1.22,
    bestFirst: ["ambulant", "kib", "closed"],
  },
  upToTwelve: {
    name: { nl: "Tot en met 12 jaar, gezin doet mee", en: "Up to 12, family takes part" },
    criteria: {
      nl: "12 jaar of jonger; het gezin wil meedoen en de ouders kunnen de regie terugkrijgen.",
      en: "12 or younger; the family is willing and the parents can regain their hold.",
    },
    placementsPerYear: 20,
    years: 0.76,
    withoutBirthday: 1,
    bestFirst: ["gezinsopname", "closed"],
  },
  longTreatment: {
    name: { nl: "Geen thuis om naar terug te gaan, lange behandeling", en: "No home to return to, long treatment" },
    criteria: {
      nl: "12 jaar of ouder; terug naar het eigen systeem kan niet meer; de behandeling duurt lang, vaak bij een licht verstandelijke beperking of autisme; de jongere staat ervoor open.",
      en: "12 or older; no return to the own family or network; long treatment, often with a mild intellectual disability or autism; the youth is open to it.",
    },
    placementsPerYear: 11,
    years: 1.8,
    withoutBirthday: 1,
    bestFirst: ["kib", "closed"],
  },
  noMotivation: {
    name: { nl: "Geen (kans op) motivatie, dwang nodig", en: "No (chance of) motivation, coercion needed" },
    criteria: {
      nl: "Jongere of gezin ziet het probleem niet en is daar nog niet toe te brengen; ernstig gevaar voor zichzelf of anderen; behandeling kan alleen met dwang.",
      en: "Youth or family does not see the problem and cannot yet be brought to; serious danger to self or others; treatment is possible under coercion only.",
    },
    placementsPerYear: 50,
    years: 1.2,
    withoutBirthday: 1.51,
    bestFirst: ["closed"],
  },
  crisis: {
    name: { nl: "Crisis: kort stabiliseren of beschermen", en: "Crisis: stabilise or protect, briefly" },
    criteria: {
      nl: "Tijdelijk buiten zichzelf, of bedreigd van buitenaf; begrenzen om veilig tot rust te komen, daarna een andere behandeling.",
      en: "Beside oneself for a time, or threatened from outside; held to come to rest in safety, then treated in another way.",
    },
    placementsPerYear: 138,
    years: 0.29,
    withoutBirthday: 1.08,
    bestFirst: ["closed"],
  },
};

const spreadOfMean = 0.95;

/** Profiles of a region with closed care only. */
export function profilesInClosedCare(): Record<string, ProfileParts> {
  return profilesWith(() => ["closed"]);
}

/** Profiles of a region with all five forms; part of the youths in crisis go on to an alternative. */
export function profilesWithAlternatives(): Record<string, ProfileParts> {
  const profiles = profilesWith((id) => [...groups[id].bestFirst]);
  return { ...profiles, crisis: { ...profiles.crisis, followUp: followUpOfCrisis } };
}

function profilesWith(acceptableForms: (id: ProfileId) => string[]): Record<ProfileId, ProfileParts> {
  const entries = profileIds.map((id) => [id, toProfile(id, acceptableForms(id))] as const);
  return Object.fromEntries(entries) as Record<ProfileId, ProfileParts>;
}

function toProfile(id: ProfileId, acceptableForms: string[]): ProfileParts {
  const { name, criteria, placementsPerYear } = groups[id];
  return {
    name,
    criteria,
    weight: assumed<number>(placementsPerYear, {
      why: {
        nl: "Plaatsingen per jaar van deze groep: uitgangspunt van het modelontwerp, nog niet gefit. Alleen met de verblijfsduur samen ligt het vast (plaatsingen maal duur is het aantal in het plan).",
        en: "Placements a year of this group: a starting point of the model design, not fitted yet. Fixed only together with the length of stay (placements times length is the number in the plan).",
      },
      range: [Math.round(placementsPerYear * 0.7), Math.round(placementsPerYear * 1.3)],
      whoCouldSupply: registrations,
    }),
    ageAtReferral: id === "upToTwelve" ? youngAges : agesFromTwelve,
    acceptableForms,
    stay: stayOf(id),
  };
}

function stayOf(id: ProfileId): ReturnType<typeof assumed<Stay>> {
  const { years, withoutBirthday } = groups[id];
  const days = years * withoutBirthday * 365.25;
  const [nlBirthday, enBirthday] =
    withoutBirthday === 1
      ? ["", ""]
      : [
          ` In gesloten zorg kapt de achttiende verjaardag een deel af; zonder dat is de duur ${withoutBirthday} maal zo lang.`,
          ` In closed care the eighteenth birthday cuts part of them off; without it they are ${withoutBirthday} times as long.`,
        ];
  return assumed<Stay>(
    { kind: "lognormal", mean: tenths(days), sd: tenths(days * spreadOfMean) },
    {
      why: {
        nl: `Gemiddeld ${years} jaar behandeling, het aantal in het plan gedeeld door de plaatsingen per jaar.${nlBirthday} Lognormaal met een spreiding van 0,95 maal het gemiddelde, waarmee de aandelen boven 12 en 18 maanden ongeveer kloppen. Uitgangspunt van het modelontwerp, nog niet gefit. Even lang in het alternatief als in gesloten: daar rekent het plan op.`,
        en: `A mean of ${years} years of treatment, the number in the plan divided by placements a year.${enBirthday} Lognormal with a spread of 0.95 times the mean, which comes near the shares above 12 and 18 months. A starting point of the model design, not fitted yet. As long in the alternative as in closed care: the plan counts on that.`,
      },
      range: [tenths(days * 0.7), tenths(days * 1.4)],
      whoCouldSupply: registrations,
    },
  );
}

/** Of all placed, 6% is 12 or younger and 45% is 16 or 17; what the group up to 12 takes of that is taken off. */
const upToTwelve = "zw.age.upTo12 * plan.gezin.share";

const agesFromTwelve = assumed<Profiles[string]["ageAtReferral"]>(
  {
    kind: "empirical",
    points: [
      { probability: 0, value: 12 },
      {
        probability: derived(`round((zw.age.upTo12 - ${upToTwelve}) / (1 - ${upToTwelve}), 3)`, {
          nl: "Wie 12 is, onder wie niet tot de groep tot en met 12 hoort.",
          en: "Who is 12, among those who are not of the group up to 12.",
        }),
        value: 13,
      },
      {
        probability: derived(`round(1 - zw.age.16to18[2019] / (1 - ${upToTwelve}), 3)`, {
          nl: "Wie nog geen 16 is, onder wie niet tot de groep tot en met 12 hoort.",
          en: "Who is not 16 yet, among those who are not of the group up to 12.",
        }),
        value: 16,
      },
      { probability: 1, value: 18 },
    ],
  },
  {
    why: {
      nl: "De bronnen tellen wie 12 of jonger is en wie 16 of 17 is. Daartussen, en binnen elk van die klassen, is gelijkmatig aangenomen.",
      en: "The sources count who is 12 or younger and who is 16 or 17. Between these, and within each of these classes, an even spread is assumed.",
    },
    whoCouldSupply: registrations,
  },
);

const youngAges = assumed<Profiles[string]["ageAtReferral"]>(
  { kind: "uniform", low: 9, high: 13 },
  {
    why: {
      nl: "De bronnen zeggen alleen '12 jaar of jonger'; hoe jong de jongsten zijn staat in een figuur die ontbreekt.",
      en: "The sources say only '12 or younger'; how young the youngest are stands in a figure that is missing.",
    },
    range: [6, 13],
    whoCouldSupply: registrations,
  },
);

const followUpOfCrisis = assumed<NonNullable<Profiles[string]["followUp"]>>(
  [
    { fromForm: "closed", profile: "homeAndSchool", share: 0.1, whileFull: "holdsPlace" },
    { fromForm: "closed", profile: "presentResidence", share: 0.1, whileFull: "holdsPlace" },
  ],
  {
    why: {
      nl: "Na stabilisatie hoort een andere behandeling te volgen; een bescheiden deel daarvan in een alternatief. De som op papier telt dit niet mee: het zijn extra plaatsen. Zolang het alternatief vol is, blijft de gesloten plaats bezet.",
      en: "After stabilisation another treatment should follow; a modest part of it in an alternative. The sum on paper leaves this out: these are extra places. While the alternative is full, the closed place stays taken.",
    },
    range: [0, 0.5],
    whoCouldSupply: registrations,
  },
);

function tenths(value: number): number {
  return Number(value.toFixed(1));
}
