import type { DistributionSpec, Scenario } from "../../packages/sim-core/src/index.ts";
import { assumed, derived, type WithReasons } from "../zuidwest/grounded.ts";
import { commonModels, type CommonModel, type StayInYears } from "./common-models.ts";

type Parts = { readonly [K in keyof Omit<Scenario, "provenance">]: WithReasons<Scenario[K]> };

const start = "2021-01-01";
const daysPerYear = 365.25;

const chosen = {
  why: {
    nl: "Gekozen om rekenprogramma's met elkaar te vergelijken; het zegt niets over de zorg.",
    en: "Chosen to compare simulation programs with each other; it says nothing about care.",
  },
};

const withoutAge = {
  why: {
    nl: "Leeftijd speelt in dit model niet mee: niemand wordt te oud om te blijven of terug te komen.",
    en: "Age plays no part in this model: nobody grows too old to stay or to come back.",
  },
};

/** M/M/c: one form, exponential stays, 330 places. */
const aboutMmc = {
  id: "m-m-c",
  name: { nl: "Vergelijkingsmodel M/M/c", en: "Common model M/M/c" },
  description: {
    nl: "Eén zorgvorm met 330 plaatsen, om rekenprogramma's te vergelijken; geen beeld van de zorg.",
    en: "One care form with 330 places, to compare simulation programs; no picture of care.",
  },
};

/** Five forms with urgency, second choices, held places, transfers and returns, and places that change every quarter. */
const aboutNetwork = {
  id: "network",
  name: { nl: "Vergelijkingsmodel netwerk", en: "Common model network" },
  description: {
    nl: "Vijf zorgvormen met voorrang, tweede keus, bezette plaatsen, doorstroom en terugkeer, om rekenprogramma's te vergelijken; geen beeld van de zorg.",
    en: "Five care forms with urgency, second choices, held places, transfers and returns, to compare simulation programs; no picture of care.",
  },
};

/** The common models as scenarios. */
export const scenarios = (): Parts[] => [toParts(aboutMmc, commonModels.A), toParts(aboutNetwork, commonModels.B)];

function toParts(about: Pick<Parts, "id" | "name" | "description">, model: CommonModel): Parts {
  const forms = model.triage.map((_, form) => form);
  return {
    $schema: "../scenario.schema.json",
    formatVersion: 1,
    ...about,
    period: assumed<Scenario["period"]>({ start, end: "2024-12-31" }, chosen),
    regions: assumed<Scenario["regions"]>({ all: { name: { nl: "Alle", en: "All" }, weight: 1 } }, chosen),
    careForms: Object.fromEntries(forms.map((form) => [nameOf("form", form), careForm(model, form)])),
    profiles: Object.fromEntries(forms.map((form) => [nameOf("profile", form), profile(model, form)])),
    arrivals: { perYear: assumed<number>(model.perYear, chosen) },
    triage: { urgentShare: assumed<number>(model.urgentShare, chosen) },
    placement: { urgent: whoFindsNoPlace(model), regular: whoFindsNoPlace(model) },
    stay: { mismatchFactor: assumed<number>(1, chosen) },
    transfer: { fromMismatch: false, fromElsewhere: false },
    outflow: outflow(model),
    return: returns(model),
    startingPosition: assumed<Scenario["startingPosition"]>(
      {
        elapsed: "justArrived",
        inCare: model.inCareAtStart.map((youths, form) => ({
          form: nameOf("form", form),
          profile: nameOf("profile", form),
          youths,
        })),
      },
      chosen,
    ),
    capacityPlan: assumed<Scenario["capacityPlan"]>(
      { closingManner: "attrition", steps: forms.flatMap((form) => stepsOf(model, form)) },
      chosen,
    ),
  };
}

const nameOf = (what: "form" | "profile", index: number): string => `${what}${index + 1}`;

function careForm({ placesByQuarter }: CommonModel, form: number) {
  const name = { nl: `Vorm ${form + 1}`, en: `Form ${form + 1}` };
  const placesAtStart = assumed<number>(placesByQuarter[form]?.[0] ?? 0, chosen);
  return { name, role: "alternative", locations: { site: { name, placesAtStart } } } as const;
}

function profile(model: CommonModel, form: number): WithReasons<Scenario["profiles"][string]> {
  const second = model.secondForm[form] ?? form;
  const forms = second === form ? [form] : [form, second];
  return {
    name: { nl: `Profiel ${form + 1}`, en: `Profile ${form + 1}` },
    weight: assumed<number>(model.triage[form] ?? 0, chosen),
    ageAtReferral: assumed<number>(0, withoutAge),
    acceptableForms: forms.map((one) => nameOf("form", one)),
    stay: stayOf(model, form),
    ...(second === form ? {} : { stayIn: { [nameOf("form", second)]: stayOf(model, second) } }),
    ...(model.transferShare === 0 ? {} : { followUp: forms.map((one) => followUp(model, one)) }),
  };
}

function stayOf({ stay }: CommonModel, form: number): WithReasons<DistributionSpec> {
  const { kind, ...years } = stay[form] as StayInYears;
  const mean = inDays(years.mean);
  const sd = inDays(years.sd);
  if (kind === "exponential") return { kind, mean };
  return kind === "gamma" ? { kind, mean, sd } : { kind, mean, sd };
}

/** On to the next form, whichever of the two the youth was in. */
function followUp(model: CommonModel, form: number) {
  const next = (form + 1) % model.triage.length;
  return {
    fromForm: nameOf("form", form),
    profile: nameOf("profile", next),
    share: assumed<number>(model.transferShare, chosen),
    whileFull: "waitsElsewhere",
  } as const;
}

function whoFindsNoPlace({ secondChoiceShare }: CommonModel) {
  return {
    fallsBackAfterDays: assumed<number>(0, chosen),
    secondChoiceShare: assumed<number>(secondChoiceShare, chosen),
    waitsFor: "best",
    goesElsewhereAfterDays: null,
  } as const;
}

function outflow({ holdShare, holdMean }: CommonModel): Parts["outflow"] {
  return {
    ...(holdShare === 0
      ? {}
      : { hold: { share: assumed<number>(holdShare, chosen), days: { kind: "exponential", mean: inDays(holdMean) } } }),
    holdBeforeFollowUp: true,
    destinations: { home: { weight: assumed<number>(1, chosen) } },
  };
}

function returns({ returnShare, returnMean, transferShare }: CommonModel): Parts["return"] {
  return {
    // Of those who do not go on to another form.
    share: returnShare === 0 ? assumed<number>(0, chosen) : derived(`${returnShare} / (1 - ${transferShare})`),
    afterDays: returnShare === 0 ? assumed<number>(0, chosen) : { kind: "exponential", mean: inDays(returnMean) },
    newProfileShare: assumed<number>(1, chosen),
    untilAge: assumed<number>(27, withoutAge),
  };
}

const inDays = (years: number) =>
  derived(`${years} * ${daysPerYear}`, { nl: "Het model telt in jaren.", en: "The model counts in years." });

/** Openings and closings of single places, on the day nearest to the quarter. */
function stepsOf({ placesByQuarter, years }: CommonModel, form: number) {
  const places = placesByQuarter[form] ?? [];
  return places.flatMap((now, quarter) => {
    const more = now - (places[quarter - 1] ?? now);
    if (more === 0) return [];
    const day = Math.round((quarter * years * daysPerYear) / places.length);
    return {
      date: new Date(Date.parse(start) + day * 86_400_000).toISOString().slice(0, 10),
      form: nameOf("form", form),
      location: "site",
      change: more > 0 ? ("open" as const) : ("close" as const),
      units: Math.abs(more),
      placesPerUnit: 1,
    };
  });
}
