import type { Scenario } from "../../packages/sim-core/src/index.ts";
import { fit, fitted } from "./fitted.ts";
import { assumed, type WithReasons } from "./grounded.ts";
import { registrations } from "./who-knows.ts";

type Profiles = Scenario["profiles"];
type ProfileParts = WithReasons<Profiles[string]>;

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
  /** Placements a year by the design of the model: where the calibration begins. */
  readonly placementsPerYear: number;
  /** Mean treatment that was realised while all were in closed care, by the same. */
  readonly years: number;
  /** The stay lasts this many times as long where no eighteenth birthday cuts it off. */
  readonly withoutBirthday: number;
  readonly bestFirst: readonly string[];
}

/**
 * The six groups of the target-group analysis. The division in placements and years is the starting point of the design
 * of this model: with it 438 placements a year make 270 youths in treatment. The calibration starts from it.
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

/** Profiles of a region with closed care only. */
export function profilesInClosedCare(): Record<string, ProfileParts> {
  return profilesWith(() => ["closed"]);
}

/** Profiles of a region with all five forms; part of the youths in crisis go on to an alternative. */
export function profilesWithAlternatives(): Record<string, ProfileParts> {
  const profiles = profilesWithoutFollowUp();
  return { ...profiles, crisis: { ...profiles.crisis, followUp: followUpOfCrisis } };
}

/** The same, where a crisis is over when its stay is. */
export function profilesWithoutFollowUp(): Record<ProfileId, ProfileParts> {
  return profilesWith((id) => [...groups[id].bestFirst]);
}

function profilesWith(acceptableForms: (id: ProfileId) => string[]): Record<ProfileId, ProfileParts> {
  const entries = profileIds.map((id) => [id, toProfile(id, acceptableForms(id))] as const);
  return Object.fromEntries(entries) as Record<ProfileId, ProfileParts>;
}

function toProfile(id: ProfileId, acceptableForms: string[]): ProfileParts {
  const { name, criteria } = groups[id];
  return {
    name,
    criteria,
    weight: id === "crisis" ? weightOfCrisis : fitted(`/profiles/${id}/weight`, weightIsUnknown),
    ageAtReferral: id === "upToTwelve" ? youngAges : agesFromTwelve(id),
    acceptableForms,
    stay: {
      kind: "lognormal",
      mean: fitted(`/profiles/${id}/stay/mean`, {
        nl: "Dagen behandeling waar geen achttiende verjaardag ze afkapt. Even lang in het alternatief als in gesloten: daar rekent het plan op.",
        en: "Days of treatment where no eighteenth birthday cuts them off. As long in the alternative as in closed care: the plan counts on that.",
      }),
      sd: fitted(`/profiles/${id}/stay/sd`, {
        nl: `De spreiding is bij elke groep ${dutch(spread)} maal het gemiddelde.`,
        en: `The spread is ${spread} times the mean in each group.`,
      }),
    },
  };
}

const spread = fit.parameters["spread"]?.value ?? NaN;
const dutch = (value: number): string => String(value).replace(".", ",");

const weightIsUnknown = {
  nl: "Hoeveel nieuwe jeugdigen elke groep telt staat nergens. Alleen met de verblijfsduur samen ligt het vast: hun product is het aantal in het plan.",
  en: "How many new youths each group has is given nowhere. Fixed only together with the length of stay: their product is the number in the plan.",
};

/** Only ratios of weights count: this one stays, and the others are fitted beside it. */
const weightOfCrisis = assumed<number>(groups.crisis.placementsPerYear, {
  why: {
    nl: "Alleen de verhouding tot de andere gewichten telt; dit gewicht blijft zoals het modelontwerp het heeft, de andere zijn ernaast gefit.",
    en: "Only the ratio to the other weights counts; this weight stays as the design of the model has it, the others are fitted beside it.",
  },
  range: [97, 179],
  whoCouldSupply: registrations,
});

/** Ages of new youths such that, with those who come back, 6% of all placed are 12 or younger and 45% are 16 or 17. */
function agesFromTwelve(id: ProfileId): ReturnType<typeof assumed<Profiles[string]["ageAtReferral"]>> {
  const at = (point: number) => `/profiles/${id}/ageAtReferral/points/${point}/probability`;
  return assumed<Profiles[string]["ageAtReferral"]>(
    {
      kind: "empirical",
      points: [
        { probability: 0, value: 12 },
        { probability: fitted(at(1), agesOfPlaced), value: 13 },
        { probability: fitted(at(2), agesOfPlaced), value: 16 },
        { probability: 1, value: 18 },
      ],
    },
    {
      why: {
        nl: "Van 12 tot 18 jaar; binnen een leeftijdsklasse gelijkmatig verdeeld.",
        en: "From 12 up to 18 years; even within a class of ages.",
      },
      whoCouldSupply: registrations,
    },
  );
}

const agesOfPlaced = {
  nl: "Gemeten is de leeftijd van alle geplaatsten (6% tot en met 12, 45% 16 of 17); wie terugkomt is ouder, dus nieuwe jeugdigen zijn jonger.",
  en: "Measured is the age of all placed (6% up to 12, 45% 16 or 17); who returns is older, so new youths are younger.",
};

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
