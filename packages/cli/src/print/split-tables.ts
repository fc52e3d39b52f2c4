import type { MeasureUnit } from "@plaatsbepaling/sim-core";
import type { RunOutcome } from "../report/run-outcome.ts";
import { formName, locationName, regionName } from "./names.ts";
import { meanCell, spreadCell } from "./summary-cells.ts";
import { textTable, type Column } from "./text-table.ts";
import type { Voice } from "./voice.ts";

/** A column of a split: which measure it shows, and whether its spread stands beside it. */
interface MeasureColumn {
  readonly name: string;
  readonly unit: MeasureUnit;
  readonly heading: readonly string[];
  readonly withSpread?: boolean;
}

/** One row of a split: what it is called, and where its measures are. */
interface SplitRow {
  readonly names: readonly string[];
  readonly prefix: string;
  /** Measures that say nothing here. */
  readonly meaningless?: readonly string[];
}

export function formTable(outcome: RunOutcome, voice: Voice): string[] {
  const { report } = voice.texts;
  const { formColumns: heading } = report;
  const columns: MeasureColumn[] = [
    { name: "meanPlaces", unit: "places", heading: heading.places },
    { name: "meanInCare", unit: "youths", heading: heading.inCare },
    { name: "occupancy", unit: "share", heading: heading.occupancy },
    { name: "meanWaiting", unit: "youths", heading: heading.waiting },
    { name: "foundFullShare", unit: "share", heading: heading.foundFull },
    { name: "meanWaitDays", unit: "days", heading: heading.wait },
    { name: "meanStayDays", unit: "days", heading: heading.stay },
    { name: "admissionsPerYear", unit: "perYear", heading: heading.admissions },
  ];
  const rows = outcome.system.forms.map(({ id, hasUnlimitedPlaces }) => ({
    names: [formName(outcome.scenario, id, voice)],
    prefix: `form/${id}`,
    // Without a limit there is nothing to be full.
    meaningless: hasUnlimitedPlaces ? ["meanPlaces", "occupancy", "foundFullShare", "meanWaitDays"] : [],
  }));
  return [report.byForm, ...splitTable(outcome, voice, { headings: [report.form], columns, rows })];
}

export function regionTable(outcome: RunOutcome, voice: Voice): string[] {
  const { report } = voice.texts;
  const { regionColumns: heading } = report;
  const columns: MeasureColumn[] = [
    { name: "placementsPerYear", unit: "perYear", heading: heading.placements, withSpread: true },
    { name: "meanInCare", unit: "youths", heading: heading.inCare },
    { name: "meanWaiting", unit: "youths", heading: heading.waiting, withSpread: true },
    { name: "meanWaitDays", unit: "days", heading: heading.wait, withSpread: true },
  ];
  const rows = outcome.system.regions.map(({ id }) => ({
    names: [regionName(outcome.scenario, id, voice)],
    prefix: `region/${id}`,
  }));
  return [report.byRegion, ...splitTable(outcome, voice, { headings: [report.region], columns, rows })];
}

export function locationTable(outcome: RunOutcome, voice: Voice): string[] {
  const { report } = voice.texts;
  const { locationColumns: heading } = report;
  const columns: MeasureColumn[] = [
    { name: "meanPlaces", unit: "places", heading: heading.places },
    { name: "meanInCare", unit: "youths", heading: heading.inCare },
    ...(outcome.system.targetDay === null
      ? []
      : [
          { name: "placesOnTarget", unit: "places", heading: heading.placesOnTarget } as const,
          { name: "inCareOnTarget", unit: "youths", heading: heading.inCareOnTarget } as const,
        ]),
  ];
  const rows = outcome.system.locations.flatMap(({ id, form }) => {
    const formId = outcome.system.forms[form]?.id ?? "";
    const name = locationName(outcome.scenario, { form: formId, id }, voice);
    if (name === null) return [];
    return [{ names: [name, formName(outcome.scenario, formId, voice)], prefix: `location/${formId}/${id}` }];
  });
  return [
    report.byLocation,
    ...splitTable(outcome, voice, { headings: [report.location, report.form], columns, rows }),
  ];
}

function splitTable(
  { summary }: RunOutcome,
  { texts, formats }: Voice,
  {
    headings,
    columns,
    rows,
  }: { headings: readonly string[]; columns: readonly MeasureColumn[]; rows: readonly SplitRow[] },
): string[] {
  const shown: Column[] = [
    ...headings.map((heading): Column => ({ heading: [heading], align: "left" })),
    ...columns.flatMap(({ heading, withSpread }): Column[] => [
      { heading, align: "right" },
      ...(withSpread === true ? [{ heading: texts.report.spreadOnly, align: "right" } as const] : []),
    ]),
  ];
  const body = rows.map(({ names, prefix, meaningless = [] }) => ({
    cells: [
      ...names,
      ...columns.flatMap(({ name, unit, withSpread }) => {
        const measure = meaningless.includes(name) ? undefined : summary.measures[`${prefix}/${name}`];
        return [
          meanCell(formats, unit, measure),
          ...(withSpread === true ? [spreadCell(formats, { unit }, measure)] : []),
        ];
      }),
    ],
  }));
  return textTable(shown, body);
}
