import type { Scenario } from "../../packages/sim-core/src/index.ts";
import { because, steadyStart, wherePlacesNeverBind } from "../ample-places.ts";
import type { ScenarioParts } from "../scenario-file.ts";
import { assumed, derived, statedBy, type WithReasons } from "../zuidwest/grounded.ts";
import { levels, type FormLevel } from "./fit.ts";
import { stayOf } from "./forms.ts";
import * as texts from "./texts.ts";
import { municipalities, region } from "./who-knows.ts";

type CareForms = Scenario["careForms"];
type Profiles = Scenario["profiles"];

const fromCounts = {
  nl: "Uit het aantal unieke cliënten per jaar en de aangenomen duur: wie er is aan het begin plus wie er in het jaar bij komt (M/G/oneindig). Gezinshuizen worden sinds 2021 apart geteld; in 2020 zitten zij in 24-uurs verblijf. Een terugkeer in hetzelfde jaar telt niet als nieuwe opname.",
  en: "From the unique clients a year and the assumed stay: who is there at the start plus who comes in the year (M/G/infinity). Family homes are counted apart since 2021; in 2020 they are within 24-hour care. A return in the same year is no new entry.",
};

/** The region at the level of 2020 and 2021. */
export function gooi20202023(): ScenarioParts {
  const found = levels();
  return {
    $schema: "../scenario.schema.json",
    formatVersion: 1,
    ...texts.aim,
    period: settled("2020-01-01", "2023-12-31"),
    regions: withAndWithoutWeesp(),
    careForms: forms(found),
    profiles: profiles(found),
    arrivals: { perYear: derived(found.map(({ formulas }) => formulas.perYear).join(" + "), fromCounts) },
    ...wherePlacesNeverBind(),
    return: because<Scenario["return"]>(
      { share: 0, afterDays: 365, newProfileShare: 0, untilAge: 23 },
      "Geen terugkeer als aparte stroom: de telling kan een terugkeer in een later jaar niet van een nieuwe opname onderscheiden. Wie in twee vormen is geweest telt, als in de bron, in beide.",
      "No return as a stream of its own: the count cannot tell a return in a later year from a new entry. Who was in two forms counts in both, as in the source.",
    ),
    startingPosition: {
      elapsed: steadyStart(),
      inCare: because<Scenario["startingPosition"]["inCare"]>(
        found.map(({ form, formulas }) => ({
          form: form.id,
          profile: form.id,
          youths: derived(formulas.meanInCare, fromCounts),
        })),
        ...inFormOfProfile,
      ),
    },
  };
}

/** More family-like groups: of those bound for 24-hour care a share goes to a family home. */
export function gooiGezinsgericht(): ScenarioParts {
  const share = 0.25;
  const base = afterwards(gooi20202023());
  const found = levels();
  const [residential, family] = [levelOf(found, "verblijf24"), levelOf(found, "gezinshuis")];
  const moved = Math.round(residential.perYear * share * 100) / 100;
  const listed = profiles(found);
  return {
    ...base,
    ...texts.gezinsgericht,
    profiles: {
      ...listed,
      ...profileOf(residential, effect(residential.perYear - moved, [0, residential.perYear])),
      ...profileOf(family, effect(family.perYear + moved, [family.perYear, family.perYear + residential.perYear])),
    },
  };
}

/** Young children in a crisis are looked after at home, by a form that opens in November 2023. */
export function gooiHulpverlenerOpDeBank(): ScenarioParts {
  return withNewForm({
    texts: texts.hulpverlenerOpDeBank,
    form: "opDeBank",
    name: { nl: "Hulpverlener op de bank", en: "A care worker on the sofa" },
    from: "verblijf24",
    share: 0.2,
    stayDays: 28,
    opens: "2023-11-01",
  });
}

/** One ambulant team for closed care, from 2024 on. */
export function gooiAmbulantTeam(): ScenarioParts {
  return withNewForm({
    texts: texts.ambulantTeam,
    form: "ambulantTeam",
    name: { nl: "Integraal ambulant team JZ+", en: "One ambulant team for closed care" },
    from: "gesloten",
    share: 0.4,
    stayDays: 180,
    opens: "2024-01-01",
  });
}

interface NewForm {
  readonly texts: typeof texts.hulpverlenerOpDeBank;
  readonly form: string;
  readonly name: { readonly nl: string; readonly en: string };
  /** The form that part of its youths would have gone to, and still do while the new one is not there. */
  readonly from: string;
  readonly share: number;
  readonly stayDays: number;
  readonly opens: string;
}

/** A new form that takes a share of those bound for another one. */
function withNewForm({ texts: words, form, name, from, share, stayDays, opens }: NewForm): ScenarioParts {
  const base = afterwards(gooi20202023());
  const found = levels();
  const level = levelOf(found, from);
  const forms = base.careForms as Record<string, WithReasons<CareForms[string]>>;
  const listed = profiles(found);
  const helped = Math.round(level.perYear * share * 100) / 100;
  const stay = assumed<Profiles[string]["stay"]>(
    { kind: "exponential", mean: stayDays },
    { why: unknownEffect, range: [7, 365], whoCouldSupply: region },
  );
  return {
    ...base,
    ...words,
    careForms: {
      ...forms,
      [form]: {
        name,
        role: "alternative",
        unit: assumed<NonNullable<CareForms[string]["unit"]>>({ name: { nl: "team" }, places: 50 }, { why: ample }),
        locations: {
          [form]: { name, placesAtStart: because<number>(0, "De vorm is er nog niet.", "The form is not there yet.") },
        },
      },
    },
    profiles: {
      ...listed,
      ...profileOf(level, effect(level.perYear - helped, [0, level.perYear])),
      [form]: {
        name,
        weight: effect(helped, [0, level.perYear]),
        ageAtReferral: anyAge(),
        acceptableForms: because<string[]>([form, from], unknownEffect.nl, unknownEffect.en),
        stay,
        stayIn: { [from]: stayOf(level.form) },
      },
    },
    placement: because<Scenario["placement"]>(
      { urgent: fallsBackAtOnce, regular: fallsBackAtOnce },
      "Zolang de nieuwe vorm er niet is, gaan jeugdigen zoals eerst.",
      "While the new form is not there, youths go where they went before.",
    ),
    capacityPlan: statedBy<Scenario["capacityPlan"]>("gooi.measures", {
      closingManner: "attrition",
      steps: [{ date: opens, form, location: form, change: "open", units: 1 }],
    }),
  };
}

/** The measures begin at the end of 2023 and in 2024; two years after that show what they do. */
function afterwards(base: ScenarioParts): ScenarioParts {
  return { ...base, period: settled("2023-01-01", "2026-12-31") };
}

function settled(start: string, end: string): ScenarioParts["period"] {
  return assumed<Scenario["period"]>(
    { start, end, warmUpDays: 1461 },
    {
      why: {
        nl: "De jaren waarover geteld is, of waarin de maatregelen werken. De vier jaren aanloop maken de beginstand even toevallig als zij in werkelijkheid was.",
        en: "The years that were counted, or in which the measures work. The four years of settling make the first caseload as much a matter of chance as it was.",
      },
    },
  );
}

/** Weesp left the region for Amsterdam in March 2022 and is not in the count of 2023. */
function withAndWithoutWeesp(): ScenarioParts["regions"] {
  return assumed<Scenario["regions"]>(
    {
      zonderWeesp: {
        name: { nl: "Gooi en Vechtstreek zonder Weesp", en: "Gooi en Vechtstreek without Weesp" },
        weight: 92,
      },
      weesp: { name: { nl: "Weesp" }, weight: 8 },
    },
    {
      why: {
        nl: "De cijfers van 2023 zijn exclusief Weesp. Het aandeel van Weesp in de cliënten staat nergens; ongeveer zijn deel van de inwoners.",
        en: "The figures of 2023 leave out Weesp. Its share of the clients is given nowhere; about its part of the inhabitants.",
      },
      range: [4, 12],
      whoCouldSupply: municipalities,
    },
  );
}

/** So many places that nobody ever waits. */
function forms(found: readonly FormLevel[]): Record<string, WithReasons<CareForms[string]>> {
  return Object.fromEntries(
    found.map(({ form: { id, name, role }, meanInCare }) => [
      id,
      {
        name,
        role,
        unit: assumed<NonNullable<CareForms[string]["unit"]>>(
          { name: { nl: "plaats", en: "place" }, places: 1 },
          { why: ample },
        ),
        locations: {
          [id]: {
            name,
            placesAtStart: assumed<number>(Math.ceil(meanInCare * 2 + 150), { why: ample }),
          },
        },
      },
    ]),
  );
}

function profiles(found: readonly FormLevel[]) {
  return Object.assign({}, ...found.map((level) => profileOf(level))) as Record<string, WithReasons<Profiles[string]>>;
}

/** The profile of a form under its id, with the weight that the counts give it or another one. */
function profileOf(
  { form, formulas }: FormLevel,
  weight: WithReasons<number> = derived(formulas.perYear, fromCounts),
): Record<string, WithReasons<Profiles[string]>> {
  return {
    [form.id]: {
      name: form.name,
      weight,
      ageAtReferral: anyAge(),
      acceptableForms: because<string[]>([form.id], ...inFormOfProfile),
      stay: stayOf(form),
    },
  };
}

function anyAge() {
  return because<Profiles[string]["ageAtReferral"]>(
    12,
    "De bronnen geven geen leeftijden; in dit scenario hangt er niets van af.",
    "The sources give no ages; nothing depends on them in this scenario.",
  );
}

const inFormOfProfile = [
  "Elke vorm heeft een eigen profiel: de telling gaat over wie er was, niet over wat paste.",
  "Each form has a profile of its own: the count is of who was there, not of what fitted.",
] as const;

const fallsBackAtOnce = {
  fallsBackAfterDays: 0,
  secondChoiceShare: 1,
  waitsFor: "best",
  goesElsewhereAfterDays: null,
} as const;

const ample = {
  nl: "Zo ruim dat plaatsen nooit knellen: de bron geeft geen plaatsen, en telt wie er was en niet wie er kon zijn.",
  en: "So ample that places never bind: the source gives no places, and counts who was there and not who could have been.",
};

const unknownEffect = {
  nl: "De bron noemt de maatregel, en geen omvang of effect.",
  en: "The source names the measure, and no size or effect.",
};

function effect(weight: number, range: readonly [number, number]) {
  return assumed<number>(Math.round(weight * 100) / 100, { why: unknownEffect, range, whoCouldSupply: region });
}

function levelOf(found: readonly FormLevel[], id: string): FormLevel {
  const level = found.find(({ form }) => form.id === id);
  if (level === undefined) throw new Error(`There is no form ${id}.`);
  return level;
}
