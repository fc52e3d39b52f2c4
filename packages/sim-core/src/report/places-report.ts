import { offeredLoads } from "../experiment/offered-loads.ts";
import type { RunSummary } from "../experiment/run-summary.ts";
import { plannedPlacesByDay } from "../outcomes/planned-places.ts";
import { erlangB, erlangC } from "../queueing/erlang.ts";
import { placesNeeded } from "../queueing/places-needed.ts";
import type { Language } from "../scenario/describe-issue.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import {
  heading,
  note,
  paragraph,
  type Block,
  type Cell,
  type ReportDocument,
  type Table,
} from "./document/report-document.ts";
import { writeNumber, writeShare } from "./document/write-number.ts";
import { inLanguage } from "./in-language.ts";
import { placesTexts } from "./places-texts.ts";

/** What is needed of a run to hold its forms against queueing theory. */
interface RunWithPlaces {
  readonly scenario: Scenario;
  readonly system: CareSystem;
  readonly summary: Pick<RunSummary, "measures" | "replications" | "seed">;
}

/** How each form stands by itself: what theory says of its load and its places. */
interface FormByItself {
  readonly id: string;
  readonly name: string;
  readonly load: number;
  readonly places: number;
  /** Places needed, in the order of `wanted`. */
  readonly needed: readonly number[];
}

/** Shares that are to have a place at once. */
const wanted = [0.9, 0.95, 0.99] as const;

/** How many places each form needs to be directly available by exact queueing results, beside what the runs find. */
export function placesReport(runs: readonly RunWithPlaces[], language: Language): ReportDocument {
  const texts = placesTexts[language];
  return {
    language,
    title: texts.title,
    blocks: [
      paragraph(texts.intro),
      paragraph(texts.load),
      paragraph(texts.erlang),
      ...runs.flatMap((run) => blocksOf(run, language)),
    ],
  };
}

function blocksOf(run: RunWithPlaces, language: Language): Block[] {
  const texts = placesTexts[language];
  const forms = formsOf(run, language);
  const sum = (of: (form: FormByItself) => number): string =>
    writeNumber(
      forms.reduce((total, form) => total + of(form), 0),
      0,
      language,
    );
  return [
    heading(inLanguage(run.scenario.name, language)),
    paragraph(
      texts.sum(
        sum(({ load }) => load),
        sum(({ places }) => places),
        sum(({ needed }) => needed[1] ?? NaN),
      ),
    ),
    theoryTable(forms, language),
    note(texts.one),
    foundTable(run, forms, language),
  ];
}

function formsOf({ scenario, system }: RunWithPlaces, language: Language): FormByItself[] {
  const loads = offeredLoads(scenario);
  const day = system.targetDay ?? system.days;
  return system.forms.flatMap(({ id, hasUnlimitedPlaces }, form) => {
    if (hasUnlimitedPlaces) return [];
    const load = loads[id] ?? NaN;
    return [
      {
        id,
        name: inLanguage(scenario.careForms[id]?.name, language),
        load,
        places: plannedPlacesByDay(system, form)[day] ?? NaN,
        needed: wanted.map((share) => placesNeeded(load, share, "waits")),
      },
    ];
  });
}

function theoryTable(forms: readonly FormByItself[], language: Language): Table {
  const texts = placesTexts[language];
  const total = (of: (form: FormByItself) => number): number => forms.reduce((sum, form) => sum + of(form), 0);
  const rows = forms.map(({ name, load, places, needed }): Cell[] => [
    name,
    load,
    places,
    load / places,
    erlangC(load, places),
    erlangB(load, places),
    ...needed,
  ]);
  const sums = wanted.map((_, index) => total(({ needed }) => needed[index] ?? NaN));
  const [load, places] = [total((form) => form.load), total((form) => form.places)];
  return {
    kind: "table",
    title: texts.formTitle,
    columns: [
      { kind: "text", heading: texts.form },
      { kind: "number", heading: texts.offered, decimals: 1 },
      { kind: "number", heading: texts.places },
      { kind: "share", heading: texts.utilisation },
      { kind: "share", heading: texts.waits },
      { kind: "share", heading: texts.full },
      ...wanted.map((share) => ({ kind: "number", heading: texts.needed(writeShare(share, 0, language)) }) as const),
    ],
    rows: [...rows, [texts.all, load, places, load / places, null, null, ...sums]],
    totalRows: 1,
  };
}

function foundTable({ summary }: RunWithPlaces, forms: readonly FormByItself[], language: Language): Table {
  const texts = placesTexts[language];
  const mean = (id: string): number => summary.measures[id]?.mean ?? NaN;
  return {
    kind: "table",
    title: `${texts.simTitle}: ${texts.runs(writeNumber(summary.replications, 0, language), String(summary.seed))} ${texts.direct}: ${writeShare(mean("total/directShare"), 0, language)}.`,
    columns: [
      { kind: "text", heading: texts.form },
      { kind: "share", heading: texts.found },
      { kind: "share", heading: texts.occupancy },
      { kind: "number", heading: texts.inCare, decimals: 1 },
      { kind: "number", heading: texts.waiting, decimals: 1 },
    ],
    rows: forms.map(({ id, name }) => [
      name,
      ...["foundFullShare", "occupancy", "inCareOnTarget", "waitingOnTarget"].map((measure) =>
        mean(`form/${id}/${measure}`),
      ),
    ]),
  };
}
