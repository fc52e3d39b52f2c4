import { formatDate } from "../../engine/calendar.ts";
import type { MeasureSummary } from "../../experiment/run-summary.ts";
import { measuresOf } from "../../outcomes/measures.ts";
import type { Cell } from "../document/report-document.ts";
import type { PackagedRun } from "./packaged-run.ts";
import { spreadStatistics } from "./spread-statistics.ts";
import { oneOf, optional, required, type TableResource } from "./table-resource.ts";

const scopes = ["total", "form", "location", "region", "profile", "destination"] as const;

/** Everything that is known of a measure over all replications, by the name that the column `statistic` has. */
const statistics: Readonly<Record<string, (measure: MeasureSummary) => number>> = {
  ...spreadStatistics,
  p5: ({ percentiles }) => percentiles.p5,
  p25: ({ percentiles }) => percentiles.p25,
  p50: ({ percentiles }) => percentiles.p50,
  p75: ({ percentiles }) => percentiles.p75,
  p95: ({ percentiles }) => percentiles.p95,
};

/** Outcomes over the whole run, one figure a row; those of money stand in a table of their own. */
export function outcomeTable(runs: readonly PackagedRun[]): TableResource {
  return {
    name: "outcomes",
    fields: [
      ...[required("scenario"), required("outcome"), oneOf("about", scopes), optional("of"), required("measure")],
      ...[required("unit"), oneOf("statistic", Object.keys(statistics)), required("value", "number")],
    ],
    primaryKey: ["scenario", "outcome", "statistic"],
    rows: runs.flatMap(({ letter, system, summary }) =>
      measuresOf(system)
        .filter(({ id }) => !id.startsWith("money/"))
        .flatMap(({ id, unit }) => {
          const figures = figuresOf(summary.measures[id]);
          return figures.map((figure) => [letter, id, ...partsOf(id), unit, ...figure]);
        }),
    ),
  };
}

/** The square by calendar year and over the whole run, in euro, one figure a row. */
export function moneyTable(runs: readonly PackagedRun[]): TableResource {
  return {
    name: "money",
    fields: [
      ...[required("scenario"), required("years"), required("line")],
      ...[oneOf("statistic", Object.keys(statistics)), required("value", "number")],
    ],
    primaryKey: ["scenario", "years", "line", "statistic"],
    rows: runs.flatMap(({ letter, system, summary }) =>
      measuresOf(system)
        .filter(({ id }) => id.startsWith("money/"))
        .flatMap(({ id }) => {
          const [years, line] = yearsAndLine(id);
          return figuresOf(summary.measures[id]).map((figure) => [letter, years, line, ...figure]);
        }),
    ),
  };
}

/** `money/2024/result` is a line of a year; `money/incidental/training/grant` one of the whole run. */
function yearsAndLine(id: string): [years: string, line: string] {
  const [, years = "", ...line] = id.split("/");
  return years === "incidental" ? ["total", [years, ...line].join("/")] : [years, line.join("/")];
}

/** A figure that a run could not measure has no row. */
function figuresOf(measure: MeasureSummary | undefined): [string, number][] {
  if (measure === undefined || measure.count === 0) return [];
  const figures = Object.entries(statistics).map(([name, of]): [string, number] => [name, of(measure)]);
  return figures.filter(([, value]) => Number.isFinite(value));
}

/** Counts at the start of every seventh day, one figure a row. */
export function seriesTable(runs: readonly PackagedRun[]): TableResource {
  return {
    name: "series",
    fields: [
      ...[required("scenario"), required("outcome"), oneOf("about", scopes), optional("of"), required("measure")],
      ...[required("date", "date"), oneOf("statistic", ["mean", "p10", "p50", "p90"]), required("value", "number")],
    ],
    primaryKey: ["scenario", "outcome", "date", "statistic"],
    rows: runs.flatMap(seriesRows),
  };
}

function seriesRows({ letter, system, summary }: PackagedRun): Cell[][] {
  const days = Array.from({ length: Math.floor(system.days / 7) + 1 }, (_, week) => week * 7);
  const dates = days.map((day) => formatDate(system.start + day));
  return Object.entries(summary.series).flatMap(([id, byDay]) => {
    const start = [letter, id, ...partsOf(id)];
    return days.flatMap((day, at) =>
      (["mean", "p10", "p50", "p90"] as const).map((statistic) => [
        ...[...start, dates[at] ?? ""],
        ...[statistic, byDay[statistic][day] ?? null],
      ]),
    );
  });
}

/** `form/kib/meanInCare` is about a form, of kib; a location stands under its form. */
function partsOf(id: string): [about: string, of: string, measure: string] {
  const [about = "", ...rest] = id.split("/");
  return [about, rest.slice(0, -1).join("/"), rest.at(-1) ?? ""];
}
