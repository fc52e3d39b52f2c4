import {
  formatDate,
  goalResultOf,
  incidentalKindsOf,
  measuresOf,
  normResults,
  plannedPlacesByDay,
  summarisePeriods,
  type MeasureSummary,
  type MeasureUnit,
  type PeriodSummary,
  type NormResult,
  type RunSummary,
  type SeriesSummary,
} from "@plaatsbepaling/sim-core";
import { checkResultsOf } from "../report/check-results.ts";
import { paperSumResultOf } from "../report/paper-sum-result.ts";
import type { RunOutcome } from "../report/run-outcome.ts";
import { documentVersion } from "./document-version.ts";
import { toIssueRecords, type IssueRecord } from "./issue-records.ts";

/** What `run --json` writes; docs/results-json.md says what each field means. */
export interface RunDocument {
  readonly document: "plaatsbepaling.run";
  readonly version: number;
  readonly scenario: RunSummary["scenario"];
  readonly engineVersion: string;
  readonly seed: number | string;
  readonly replications: number;
  readonly period: RunSummary["period"];
  readonly goal: ReturnType<typeof goalResultOf>;
  readonly norms: readonly NormResult[];
  readonly paperSum: ReturnType<typeof paperSumResultOf>;
  readonly measures: Readonly<Record<string, MeasureRecord>>;
  readonly forms: Readonly<Record<string, object>>;
  readonly regions: Readonly<Record<string, object>>;
  readonly profiles: Readonly<Record<string, object>>;
  readonly destinations: Readonly<Record<string, MeasureRecord>>;
  readonly series: { readonly firstDate: string; readonly days: number; readonly total: SeriesByName };
  readonly transition: RunSummary["transition"];
  readonly money: Readonly<Record<string, Readonly<Record<string, MeasureRecord>>>> | null;
  readonly incidentalCosts: Readonly<Record<string, Readonly<Record<string, MeasureRecord>>>> | null;
  readonly halfYears: readonly PeriodSummary[] | null;
  readonly checks: object;
  readonly bands: RunSummary["bands"];
  readonly uncertainty: RunSummary["uncertainty"];
  readonly precision: RunOutcome["reached"];
  readonly warnings: readonly IssueRecord[];
}

interface MeasureRecord extends MeasureSummary {
  readonly unit: MeasureUnit;
}

type SeriesByName = Readonly<Record<string, SeriesSummary>>;

export function toRunDocument(outcome: RunOutcome): RunDocument {
  const { scenario, system, summary, warnings } = outcome;
  return {
    document: "plaatsbepaling.run",
    version: documentVersion,
    scenario: summary.scenario,
    engineVersion: summary.engineVersion,
    seed: summary.seed,
    replications: summary.replications,
    period: summary.period,
    goal: goalResultOf(outcome.system, outcome.batch),
    norms: normResults(scenario, system, outcome.batch),
    paperSum: paperSumResultOf(outcome),
    measures: measuresUnder("total", outcome),
    forms: Object.fromEntries(system.forms.map(({ id }, form) => [id, formRecord(form, outcome)])),
    regions: Object.fromEntries(
      system.regions.map(({ id }) => [
        id,
        { name: scenario.regions[id]?.name, measures: measuresUnder(`region/${id}`, outcome) },
      ]),
    ),
    profiles: Object.fromEntries(
      system.profiles.map(({ id }) => [
        id,
        { name: scenario.profiles[id]?.name, measures: measuresUnder(`profile/${id}`, outcome) },
      ]),
    ),
    destinations: Object.fromEntries(
      system.outflow.destinations.flatMap(({ id }) => {
        const { share } = measuresUnder(`destination/${id}`, outcome);
        return share === undefined ? [] : [[id, share]];
      }),
    ),
    series: { firstDate: formatDate(system.start), days: system.days, total: seriesUnder("total", outcome) },
    transition: summary.transition,
    money: moneyRecord(outcome),
    incidentalCosts: incidentalRecord(outcome),
    halfYears: outcome.system.reportsPeriods ? summarisePeriods(scenario, outcome.batch) : null,
    checks: { passed: checkResultsOf(summary.checks), ...summary.checks },
    bands: summary.bands,
    uncertainty: summary.uncertainty,
    precision: outcome.reached,
    warnings: toIssueRecords(warnings),
  };
}

/** The ledger by year and over the run; `null` without money. */
function moneyRecord(outcome: RunOutcome): RunDocument["money"] {
  if (outcome.system.money === null) return null;
  const years = measuresOf(outcome.system).flatMap(({ id }) => /^money\/(\w+)\/budget$/.exec(id)?.[1] ?? []);
  return Object.fromEntries(years.map((year) => [year, measuresUnder(`money/${year}`, outcome)]));
}

/** What the transition costs by kind over the run; `null` without money. */
function incidentalRecord(outcome: RunOutcome): RunDocument["incidentalCosts"] {
  if (outcome.system.money === null) return null;
  const kinds = incidentalKindsOf(outcome.system);
  return Object.fromEntries(kinds.map((kind) => [kind, measuresUnder(`money/incidental/${kind}`, outcome)]));
}

/** One form with its own measures, locations and series. */
function formRecord(form: number, outcome: RunOutcome): object {
  const { scenario, system } = outcome;
  const { id = "", role } = system.forms[form] ?? {};
  const spec = scenario.careForms[id];
  const locations = system.locations.filter((location) => location.form === form);
  return {
    name: spec?.name,
    role,
    measures: measuresUnder(`form/${id}`, outcome),
    locations: Object.fromEntries(
      locations.map((location) => [
        location.id,
        {
          name: spec?.locations?.[location.id]?.name ?? spec?.name,
          measures: measuresUnder(`location/${id}/${location.id}`, outcome),
        },
      ]),
    ),
    series: seriesUnder(`form/${id}`, outcome),
    ...(role === "elsewhere" ? {} : { plannedPlaces: [...plannedPlacesByDay(system, form)] }),
  };
}

/** The measures whose id is `prefix/NAME`, by name. */
function measuresUnder(prefix: string, { system, summary }: RunOutcome): Readonly<Record<string, MeasureRecord>> {
  return Object.fromEntries(
    measuresOf(system).flatMap(({ id, unit }) => {
      const measure = summary.measures[id];
      const name = nameUnder(prefix, id);
      return name === null || measure === undefined ? [] : [[name, { unit, ...measure }]];
    }),
  );
}

function seriesUnder(prefix: string, { summary }: RunOutcome): SeriesByName {
  return Object.fromEntries(
    Object.entries(summary.series).flatMap(([id, series]) => {
      const name = nameUnder(prefix, id);
      return name === null ? [] : [[name, series]];
    }),
  );
}

/** The last part of an id that lies directly under a prefix. */
function nameUnder(prefix: string, id: string): string | null {
  const name = id.startsWith(`${prefix}/`) ? id.slice(prefix.length + 1) : "";
  return name === "" || name.includes("/") ? null : name;
}
