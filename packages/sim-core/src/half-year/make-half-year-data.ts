import { formatDate } from "../engine/calendar.ts";
import { createReplicationLogs } from "../experiment/replication-log.ts";
import { figureValue, historyOf, type ReplicationHistory } from "../hindsight/figure-value.ts";
import { figureMeasures, type Figure } from "../hindsight/figure.ts";
import type { YouthSpan } from "../outcomes/youth-spans.ts";
import type { Scenario } from "../scenario/scenario-schema.ts";
import { toCareSystem } from "../scenario/to-care-system.ts";
import { meanAndSpread } from "../statistics/mean-and-spread.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import { costsOf, moneyOfHalfYear, type CostsOfRun } from "./costs-of-half-year.ts";
import type { FormOfHalfYear, HalfYearData, MeasureProgress, YouthsOfHalfYear } from "./half-year-data.ts";
import { halfYearsFrom, type HalfYear } from "./half-year.ts";
import { spreadOf } from "./spread-of.ts";

export interface HalfYearOptions {
  readonly seed: number | string;
  readonly replications: number;
  readonly onProgress?: (done: number) => void;
}

/** Whether a run of this scenario covers the whole of a half-year. */
export function coversHalfYear(scenario: Scenario, { from, until }: HalfYear): boolean {
  const { start, warmUpDays, days } = toCareSystem(scenario);
  return from >= start + warmUpDays && until <= start + days;
}

/** Run a scenario and gather what its half-year report says. The run must cover the half-year. */
export function makeHalfYearData(
  scenario: Scenario,
  half: HalfYear,
  { seed, replications, onProgress }: HalfYearOptions,
): HalfYearData {
  const system = toCareSystem(scenario);
  const halves = halfYearsFrom(system.start + system.warmUpDays, half);
  const logOf = createReplicationLogs(scenario, seed);
  const reports: ReportOfRun[] = [];
  for (let replication = 0; replication < replications; replication++) {
    reports.push(readRun(historyOf(logOf(replication)), halves));
    if (replication % 20 === 19) onProgress?.(replication + 1);
  }
  return {
    scenario,
    half,
    seed,
    replications,
    course: halves.map((each, index) => ({ half: each, ...flow(reports.map(({ course }) => course[index]!)) })),
    forms: system.forms.map((_, form) => formOf(form, reports)),
    profiles: profilesOf(system, reports),
    measures: progressOf(system, half, reports),
    money: moneyOfHalfYear(
      system,
      half,
      reports.flatMap(({ costs }) => costs ?? []),
    ),
  };
}

type Flow = Readonly<Record<Exclude<keyof YouthsOfHalfYear, "half">, number>>;

/** What one replication has for the report. */
interface ReportOfRun {
  readonly course: readonly Flow[];
  readonly forms: readonly (Flow & {
    readonly places: number;
    readonly waiting: number;
    readonly daysWaited: readonly number[];
    readonly daysToPlace: readonly number[];
  })[];
  readonly byProfile: readonly number[];
  /** Places opened or closed by the end of the half-year, by the name that `stepName` gives. */
  readonly placesDone: ReadonlyMap<string, number>;
  readonly costs: CostsOfRun | null;
}

function readRun(history: ReplicationHistory, halves: readonly HalfYear[]): ReportOfRun {
  const { system, spans } = history;
  const half = halves.at(-1)!;
  return {
    course: halves.map((each) => flowOf(history, each, null)),
    forms: system.forms.map((_, form) => ({
      ...flowOf(history, half, [form]),
      places: valueOf(history, half, { measure: "places", forms: [form] }),
      waiting: valueOf(history, half, { measure: "waiting", forms: [form] }),
      ...waitsOf(spans, form, { from: half.from - system.start, until: half.until - system.start }),
    })),
    byProfile: youthsByProfile(spans, system, half),
    placesDone: placesDoneIn(history, half),
    costs: costsOf(history, half),
  };
}

function flowOf(history: ReplicationHistory, half: HalfYear, forms: Figure["forms"]): Flow {
  return {
    youths: valueOf(history, half, { measure: "uniqueYouths", forms }),
    inflow: valueOf(history, half, { measure: "inflow", forms }),
    outflow: valueOf(history, half, { measure: "outflow", forms }),
    inCareAfter: valueOf(history, half, { measure: "inCare", forms }),
  };
}

/** Flows over the half-year, stocks on the day after it. */
function valueOf(
  history: ReplicationHistory,
  { from, until }: HalfYear,
  asked: Pick<Figure, "measure" | "forms">,
): number {
  const isStock = figureMeasures[asked.measure].when === "date";
  const when = isStock ? ({ kind: "date", date: until } as const) : ({ kind: "period", from, until } as const);
  return figureValue({ ...asked, when, region: null }, history);
}

/** Days waited so far by those who wait at the end, and until their place by those who got one in this form. */
function waitsOf(
  spans: readonly YouthSpan[],
  form: number,
  { from, until }: { readonly from: number; readonly until: number },
): { readonly daysWaited: number[]; readonly daysToPlace: number[] } {
  const waits = new Map(
    spans.filter(({ kind }) => kind === "waiting").map((span) => [`${span.youth}/${span.ended}`, span]),
  );
  const waiting = spans.filter((span) => span.kind === "waiting" && span.form === form);
  const placed = spans.filter(
    (span) =>
      span.kind === "inCare" &&
      span.form === form &&
      span.begins === "afterReferral" &&
      span.from >= from &&
      span.from < until,
  );
  return {
    daysWaited: waiting.filter((span) => span.from < until && span.until >= until).map((span) => until - span.from),
    daysToPlace: placed.map(
      ({ youth, began, from: entered }) => entered - (waits.get(`${youth}/${began}`)?.from ?? entered),
    ),
  };
}

/** Different youths in care in the half-year, by the profile of their latest stay in it. */
function youthsByProfile(
  spans: readonly YouthSpan[],
  { start, profiles }: CareSystem,
  { from, until }: HalfYear,
): number[] {
  const latest = new Map<number, number>();
  for (const span of spans) {
    if (span.kind === "inCare" && span.from < until - start && span.until > from - start)
      latest.set(span.youth, span.profile);
  }
  const counts = profiles.map(() => 0);
  for (const profile of latest.values()) counts[profile]!++;
  return counts;
}

/** Names what opens or closes on one day at one location. */
function stepName({
  change,
  day,
  location,
}: {
  readonly change: string;
  readonly day: number | null;
  readonly location: number;
}): string {
  return `${change}/${day ?? "beyond"}/${location}`;
}

function placesDoneIn({ entries, system }: ReplicationHistory, { until }: HalfYear): Map<string, number> {
  const done = new Map<string, number>();
  for (const entry of entries) {
    if ((entry.kind !== "unitOpened" && entry.kind !== "unitClosed") || entry.day >= until - system.start) continue;
    const { change, plannedDay, location, places } = entry.unit;
    const name = stepName({ change, day: plannedDay, location });
    done.set(name, (done.get(name) ?? 0) + places);
  }
  return done;
}

/** The steps that were planned by the end of the half-year, beside what came of them. */
function progressOf(system: CareSystem, { until }: HalfYear, reports: readonly ReportOfRun[]): MeasureProgress[] {
  const steps = new Map<string, MeasureProgress>();
  for (const { change, day, form, location, places } of system.capacityPlan.units) {
    if (day >= until - system.start) continue;
    const name = stepName({ change, day, location });
    const before = steps.get(name)?.placesPlanned ?? 0;
    const date = formatDate(system.start + day);
    steps.set(name, { date, change, form, location, placesPlanned: before + places, placesDone: 0 });
  }
  return [...steps].map(([name, step]) => ({
    ...step,
    placesDone: meanAndSpread(reports.map(({ placesDone }) => placesDone.get(name) ?? 0)).mean,
  }));
}

function flow(flows: readonly Flow[]): Omit<YouthsOfHalfYear, "half"> {
  const spread = (name: keyof Flow) => spreadOf(flows.map((each) => each[name]));
  return {
    youths: spread("youths"),
    inflow: spread("inflow"),
    outflow: spread("outflow"),
    inCareAfter: spread("inCareAfter"),
  };
}

function formOf(form: number, reports: readonly ReportOfRun[]): FormOfHalfYear {
  const own = reports.map(({ forms }) => forms[form]!);
  const meanOf = (values: readonly number[]): number | null => (values.length > 0 ? meanAndSpread(values).mean : null);
  return {
    form,
    ...flow(own),
    places: meanAndSpread(own.map(({ places }) => places)).mean,
    waiting: spreadOf(own.map(({ waiting }) => waiting)),
    daysWaited: meanOf(own.flatMap(({ daysWaited }) => daysWaited)),
    daysToPlace: meanOf(own.flatMap(({ daysToPlace }) => daysToPlace)),
  };
}

function profilesOf({ profiles }: CareSystem, reports: readonly ReportOfRun[]): HalfYearData["profiles"] {
  const spreads = profiles.map((_, profile) => spreadOf(reports.map(({ byProfile }) => byProfile[profile]!)));
  const all = spreads.reduce((sum, { mean }) => sum + mean, 0);
  return spreads.map((youths, profile) => ({ profile, youths, share: youths.mean / all }));
}
