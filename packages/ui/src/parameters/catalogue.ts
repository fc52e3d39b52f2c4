import type { Scenario } from "@plaatsbepaling/sim-core";
import { valueAt, withValueAt } from "./json-pointer.ts";
import { describe, type Parameter, type ParameterValue } from "./parameter.ts";
import {
  firstDate,
  monthsBeforeFirst,
  monthsLater,
  placesAtEnd,
  withMonthsLater,
  withPlacesAtEnd,
} from "./plan-edits.ts";
import { finalShare, withFinalShare } from "./share-over-time.ts";
import { meanOf, scaled, type Spread } from "./spread.ts";

/** The knobs of a scenario: the parameters that matter most, and one for each care form that it builds. */
export function parametersOf(scenario: Scenario): Parameter[] {
  const ids = Object.keys(scenario.careForms);
  const alternatives = ids.filter((id) => scenario.careForms[id]?.role === "alternative");
  const closed = ids.filter((id) => scenario.careForms[id]?.role === "closed");
  const failing = ids.filter((id) => scenario.careForms[id]?.failure !== undefined);
  return [
    ...inflowAndTriage,
    ...placement,
    ...stay,
    openingsLater,
    ...alternatives.map((form) => placesOf(form, "placesAtEnd")),
    closingsLater,
    ...closed.map((form) => placesOf(form, "closedPlacesAtEnd")),
    ...outflow,
    ...failing.map(failureOf),
  ];
}

const inflowAndTriage: Parameter[] = [
  atPointer(
    {
      kind: "arrivals",
      group: "inflow",
      unit: "youthsPerYear",
      step: 5,
      decimals: 1,
      possible: [0, 1_000_000],
      plausible: [200, 400],
      stretches: [
        [260, 285],
        [290, 310],
        [330, 400],
      ],
      stretchesOfZuidwest: true,
    },
    "/arrivals/perYear",
  ),
  atPointer({ kind: "season", group: "inflow", unit: "percent", plausible: [0, 40] }, "/arrivals/season/amplitude"),
  finalShareAt("matchedShare"),
  finalShareAt("legalBasisShare"),
  atPointer(
    {
      kind: "urgentShare",
      group: "triage",
      unit: "percent",
      plausible: [40, 95],
      stretches: [[65, 74]],
      stretchesOfZuidwest: true,
    },
    "/triage/urgentShare",
  ),
];

const placement: Parameter[] = [
  atPointer(
    { kind: "urgentSecondChoice", group: "placement", unit: "percent", step: 5, plausible: [0, 100] },
    "/placement/urgent/secondChoiceShare",
  ),
  atPointer(
    { kind: "regularSecondChoice", group: "placement", unit: "percent", step: 5, plausible: [0, 100] },
    "/placement/regular/secondChoiceShare",
  ),
  atPointer(
    { kind: "regularFallsBack", group: "placement", unit: "days", step: 7, plausible: [0, 182] },
    "/placement/regular/fallsBackAfterDays",
  ),
  atPointer(
    { kind: "regularElsewhere", group: "placement", unit: "days", step: 7, plausible: [0, 182] },
    "/placement/regular/goesElsewhereAfterDays",
  ),
  atPointer(
    { kind: "urgentElsewhere", group: "placement", unit: "days", plausible: [0, 60] },
    "/placement/urgent/goesElsewhereAfterDays",
  ),
];

const stay: Parameter[] = [
  {
    ...describe({
      kind: "stayFactor",
      group: "stay",
      unit: "percent",
      possible: [1, 1000],
      plausible: [60, 140],
      stretches: [[90, 110]],
    }),
    pointer: "/profiles",
    read: (scenario, origin) => 100 * (totalStay(scenario) / totalStay(origin)),
    write: (scenario, value, origin) => withStays(scenario, value / 100 / (totalStay(scenario) / totalStay(origin))),
  },
  atPointer(
    {
      kind: "mismatchFactor",
      group: "stay",
      unit: "times",
      step: 0.05,
      decimals: 2,
      possible: [0, 100],
      plausible: [0.8, 2],
    },
    "/stay/mismatchFactor",
  ),
];

/** In months, whatever the plan. */
const mostLater = [-60, 120] as const;
const openingsLater = laterBy("openingsLater", "open");
const closingsLater = laterBy("closingsLater", "close");

const outflow: Parameter[] = [
  atPointer({ kind: "holdShare", group: "outflow", unit: "percent", plausible: [0, 60] }, "/outflow/hold/share"),
  {
    ...describe({ kind: "holdDays", group: "outflow", unit: "days", step: 1, decimals: 1, plausible: [0, 180] }),
    pointer: "/outflow/hold/days",
    read: ({ outflow: { hold } }) => (hold === undefined ? "absent" : meanOf(hold.days)),
    write: (scenario, value) => withHoldDays(scenario, value),
  },
  atPointer({ kind: "returnShare", group: "outflow", unit: "percent", plausible: [0, 60] }, "/return/share"),
];

/** A number that stands in the file as it is, or as a share that is shown as a percentage. */
function atPointer(described: Parameters<typeof describe>[0], pointer: string): Parameter {
  const scale = described.unit === "percent" ? 100 : 1;
  return {
    ...describe(described),
    pointer,
    read: (scenario) => readAt(scenario, pointer, scale),
    write: (scenario, value) => withValueAt(scenario, pointer, value / scale),
  };
}

function readAt(scenario: Scenario, pointer: string, scale: number): ParameterValue {
  const value = valueAt(scenario, pointer);
  if (value === null) return "never";
  return typeof value === "number" ? value * scale : "absent";
}

function finalShareAt(field: "matchedShare" | "legalBasisShare"): Parameter {
  return {
    ...describe({ kind: field, group: "triage", unit: "percent", plausible: [30, 100] }),
    pointer: `/triage/${field}`,
    read: ({ triage }) => (triage[field] === undefined ? "absent" : 100 * finalShare(triage[field])),
    write: (scenario, value) => ({
      ...scenario,
      triage: { ...scenario.triage, [field]: withFinalShare(scenario.triage[field] ?? 1, value / 100) },
    }),
  };
}

function laterBy(kind: "openingsLater" | "closingsLater", change: "open" | "close"): Parameter {
  return {
    ...describe({
      kind,
      group: change === "open" ? "buildUp" : "windDown",
      unit: "months",
      possible: mostLater,
      plausible: [-12, 24],
      stretches: [
        [0, 0],
        [3, 6],
        [9, 24],
      ],
    }),
    pointer: "/capacityPlan/steps",
    possibleIn: (scenario, origin) => {
      const now = monthsLater(scenario, origin, change) ?? 0;
      const [least, most] = mostLater;
      return [Math.max(least, now - monthsBeforeFirst(scenario, change)), most];
    },
    read: (scenario, origin) => monthsLater(scenario, origin, change) ?? "absent",
    write: (scenario, value, origin) => {
      if (firstDate(scenario, change) === null) return scenario;
      const further = Math.round(value) - (monthsLater(scenario, origin, change) ?? 0);
      return withMonthsLater(scenario, change, further);
    },
  };
}

function placesOf(form: string, kind: "placesAtEnd" | "closedPlacesAtEnd"): Parameter {
  const isClosed = kind === "closedPlacesAtEnd";
  return {
    ...describe({
      id: `${kind}/${form}`,
      kind,
      form,
      group: isClosed ? "windDown" : "buildUp",
      unit: "places",
      possible: [0, 2000],
      plausible: isClosed ? [40, 235] : [0, 150],
    }),
    pointer: "/capacityPlan/steps",
    read: (scenario) => (scenario.careForms[form] === undefined ? "absent" : placesAtEnd(scenario, form)),
    write: (scenario, value) => withPlacesAtEnd(scenario, form, Math.round(value)),
  };
}

function failureOf(form: string): Parameter {
  return atPointer(
    { id: `failureShare/${form}`, kind: "failureShare", form, group: "outflow", unit: "percent", plausible: [0, 60] },
    `/careForms/${form}/failure/share`,
  );
}

function totalStay(scenario: Scenario): number {
  return Object.values(scenario.profiles).reduce((sum, { weight, stay: length }) => sum + weight * meanOf(length), 0);
}

function withStays(scenario: Scenario, factor: number): Scenario {
  const stretch = (length: Spread): Spread => scaled(length, factor);
  const profiles = Object.entries(scenario.profiles).map(([id, profile]) => {
    const stayIn = Object.entries(profile.stayIn ?? {}).map(([form, length]) => [form, stretch(length)] as const);
    const own = profile.stayIn === undefined ? {} : { stayIn: Object.fromEntries(stayIn) };
    return [id, { ...profile, stay: stretch(profile.stay), ...own }] as const;
  });
  return { ...scenario, profiles: Object.fromEntries(profiles) };
}

function withHoldDays(scenario: Scenario, days: number): Scenario {
  const { hold } = scenario.outflow;
  if (hold === undefined) return scenario;
  const mean = meanOf(hold.days);
  const length: Spread = mean > 0 && days > 0 ? scaled(hold.days, days / mean) : days;
  return { ...scenario, outflow: { ...scenario.outflow, hold: { ...hold, days: length } } };
}
