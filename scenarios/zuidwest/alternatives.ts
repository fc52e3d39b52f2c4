import type { Scenario } from "../../packages/sim-core/src/index.ts";
import { endOfYouthCare } from "./closed-care.ts";
import { assumed, derived, fromFact, type WithReasons } from "./grounded.ts";
import { providers, registrations } from "./who-knows.ts";

type CareForm = Scenario["careForms"][string];
type CareFormParts = WithReasons<CareForm>;
type Failure = NonNullable<CareForm["failure"]>;
type Hold = NonNullable<CareForm["hold"]>;
type Unit = NonNullable<CareForm["unit"]>;

/**
 * The four alternatives, with what exists of them before the first step of a plan. A KIB house has 7 places where 20 are
 * wanted and 8 where 24 are.
 */
export function alternatives({
  placesInKibHouse,
}: {
  readonly placesInKibHouse: number;
}): Record<string, CareFormParts> {
  return {
    school2care: school2care(),
    ambulant: ambulant(),
    gezinsopname: gezinsopname(),
    kib: kib(placesInKibHouse),
  };
}

const noneYet = assumed<number>(0, {
  why: { nl: "Bestaat nog niet bij het begin van het plan.", en: "Does not exist yet when the plan begins." },
  whoCouldSupply: providers,
});

const atHome = (name: { nl: string; en: string }): WithReasons<Hold> =>
  assumed<Hold>(
    { share: 0, days: 0 },
    {
      why: {
        nl: `Wie klaar is met ${name.nl} woont al waar hij blijft: er is geen vervolgplek om op te wachten.`,
        en: `Who has finished ${name.en} already lives where he stays: there is no follow-up place to wait for.`,
      },
      range: [0, 0.35],
      whoCouldSupply: registrations,
    },
  );

const failureToClosed = assumed<Failure>(
  { share: 0.1, to: "closed" },
  {
    why: {
      nl: "Wie zich niet aan de voorwaarden houdt, gaat (terug) naar gesloten. Cijfers ontbreken; de helft van de grens die de KIB zichzelf stelt.",
      en: "Who breaks the conditions goes (back) to closed care. There are no figures; half of the limit that the KIB sets itself.",
    },
    range: [0, 0.3],
    whoCouldSupply: registrations,
  },
);

const school2care = (): CareFormParts => ({
  name: { nl: "School2Care", en: "School2Care" },
  description: {
    nl: "School en zorg in één dagprogramma van acht tot acht; slapen thuis.",
    en: "School and care in one day programme from eight to eight; nights at home.",
  },
  role: "alternative",
  unit: assumed<Unit>(
    { name: { nl: "klas", en: "class" }, places: 15 },
    {
      why: { nl: "45 plaatsen als drie klassen.", en: "45 places as three classes." },
      range: [8, 20],
      whoCouldSupply: providers,
    },
  ),
  locations: {
    bestaand: {
      name: { nl: "School2Care", en: "School2Care" },
      placesAtStart: assumed<number>(15, {
        why: {
          nl: "School2Care bestaat al; hoeveel plaatsen het heeft staat nergens. Eén klas aangenomen.",
          en: "School2Care exists already; its number of places is given nowhere. One class assumed.",
        },
        range: [0, 45],
        whoCouldSupply: providers,
      }),
    },
  },
  minimumAge: fromFact("form.school2care[minimumAge]"),
  ...endOfYouthCare,
  hold: atHome({ nl: "School2Care", en: "School2Care" }),
  failure: failureToClosed,
});

const ambulant = (): CareFormParts => ({
  name: { nl: "Ambulante Jeugdhulp Plus", en: "Ambulant closed-care treatment" },
  description: {
    nl: "Een team komt naar de plek waar de jongere woont, met een voorwaardelijke of geschorste machtiging.",
    en: "A team comes to where the youth lives, on a conditional or suspended authorisation.",
  },
  role: "alternative",
  unit: assumed<Unit>(
    { name: { nl: "team", en: "team" }, places: 15 },
    {
      why: {
        nl: "Caseload van een ambulant team; de bronnen noemen er geen.",
        en: "Caseload of an ambulant team; the sources give none.",
      },
      range: [8, 20],
      whoCouldSupply: providers,
    },
  ),
  locations: { teams: { name: { nl: "Teams", en: "Teams" }, placesAtStart: noneYet } },
  minimumAge: fromFact("form.ambulant[minimumAge]"),
  ...endOfYouthCare,
  hold: atHome({ nl: "de ambulante behandeling", en: "ambulant treatment" }),
  failure: failureToClosed,
});

const gezinsopname = (): CareFormParts => ({
  name: { nl: "Gezinsopname", en: "Family admission" },
  description: {
    nl: "Het hele gezin verblijft in een appartement op het terrein.",
    en: "The whole family stays in an apartment on the site.",
  },
  role: "alternative",
  unit: assumed<Unit>(
    { name: { nl: "appartement", en: "apartment" }, places: 1 },
    {
      why: {
        nl: "Een gezin per appartement; een plaats is een jeugdige.",
        en: "One family an apartment; a place is a youth.",
      },
      whoCouldSupply: providers,
    },
  ),
  locations: {
    bergseBos: {
      name: { nl: "Bergse Bos" },
      placesAtStart: assumed<number>(3, {
        why: {
          nl: "De pilot is op 1 november 2020 begonnen (form.gezinsopname); met hoeveel gezinnen staat er niet bij.",
          en: "The pilot started on 1 November 2020 (form.gezinsopname); with how many families is not said.",
        },
        range: [1, 6],
        whoCouldSupply: providers,
      }),
    },
  },
  maximumAgeAtEntry: fromFact("form.gezinsopname[maximumAge]", {
    nl: "De doelgroepanalyse zegt 12 jaar of jonger, de pilotbeschrijving jonger dan 12; het eerste is aangehouden.",
    en: "The target-group analysis says 12 or younger, the pilot description under 12; the first is used.",
  }),
  hold: atHome({ nl: "de gezinsopname", en: "family admission" }),
  failure: failureToClosed,
});

const kib = (placesInHouse: number): CareFormParts => ({
  name: { nl: "Kleinschalige intensieve behandelgroep (KIB)", en: "Small intensive treatment group (KIB)" },
  description: {
    nl: "Een gewoon huis in een gewone wijk, waar een jongere lang kan blijven wonen.",
    en: "An ordinary house in an ordinary street, where a youth can go on living for long.",
  },
  role: "alternative",
  unit: assumed<Unit>(
    { name: { nl: "huis", en: "house" }, places: placesInHouse },
    {
      why: {
        nl: "Het projectplan noemt hooguit acht jongeren, liefst zes (form.kib): 20 plaatsen als 7 + 7 + 6, 24 als drie maal 8.",
        en: "The project plan has eight youths at most and rather six (form.kib): 20 places as 7 + 7 + 6, 24 as three times 8.",
      },
      range: [6, 8],
      whoCouldSupply: providers,
    },
  ),
  locations: {
    denHaag: { name: { nl: "Den Haag, Nieuwe Parklaan" }, placesAtStart: noneYet },
    tweedeHuis: {
      name: { nl: "Tweede huis (plaats nog onbekend)", en: "Second house (place unknown)" },
      placesAtStart: noneYet,
    },
    derdeHuis: {
      name: { nl: "Derde huis (plaats nog onbekend)", en: "Third house (place unknown)" },
      placesAtStart: noneYet,
    },
  },
  minimumAge: fromFact("form.kib[minimumAge]"),
  maximumAgeAtEntry: derived("form.kib[admittedBeforeAge] - 1", {
    nl: "Opname tot 18 jaar: wie 17 is mag nog binnen.",
    en: "Admission up to 18: who is 17 may still come in.",
  }),
  endsAtAge: fromFact("form.kib[maximumAge]", {
    nl: "De tekst heeft zowel 'tot 23' als 'tot en met 23'; de 23e verjaardag is aangehouden.",
    en: "The text has both 'up to 23' and 'up to and including 23'; the 23rd birthday is used.",
  }),
  failure: {
    share: fromFact("kib.goals[maxFlowToJzPlus]", {
      nl: "De grens die het project zichzelf stelt, als schatting gebruikt: gemeten is er nog niets.",
      en: "The limit that the project sets itself, used as an estimate: nothing has been measured yet.",
    }),
    to: "closed",
  },
  transferWithinDays: derived("round(kib.goals[maxMonthsInJzPlusBefore] * 365.25 / 12)"),
});
