import { compareRuns } from "../../experiment/compare-runs.ts";
import type { PairedDifference } from "../../experiment/run-summary.ts";
import { measuresOf } from "../../outcomes/measures.ts";
import type { Cell } from "../document/report-document.ts";
import type { PackagedRun } from "./packaged-run.ts";
import { spreadStatistics } from "./spread-statistics.ts";
import { oneOf, required, type TableResource } from "./table-resource.ts";

/** Everything that is known of a difference, by the name that the column `statistic` has. */
const statistics: Readonly<Record<string, (difference: PairedDifference) => number>> = {
  ...spreadStatistics,
  share_higher: ({ shareHigher }) => shareHigher,
  share_lower: ({ shareLower }) => shareLower,
  share_equal: ({ shareEqual }) => shareEqual,
};

/**
 * Every other scenario less the first, replication by replication: what the tables of outcomes cannot give, since the
 * errors of two means that met the same youths do not add up. Runs with another seed met others, and are left out.
 */
export function differenceTable([basis, ...others]: readonly PackagedRun[]): TableResource {
  return {
    name: "differences",
    fields: [
      ...[required("scenario"), required("basis"), required("outcome"), required("unit")],
      ...[oneOf("statistic", Object.keys(statistics)), required("value", "number")],
    ],
    primaryKey: ["scenario", "outcome", "statistic"],
    rows: others.flatMap((run) =>
      basis === undefined || run.summary.seed !== basis.summary.seed ? [] : differenceRows(basis, run),
    ),
  };
}

function differenceRows(basis: PackagedRun, run: PackagedRun): Cell[][] {
  const differences = compareRuns(basis, run);
  return measuresOf(basis.system).flatMap(({ id, unit }) => {
    const difference = differences[id];
    if (difference === undefined || difference.count === 0) return [];
    const figures = Object.entries(statistics).map(([name, of]): [string, number] => [name, of(difference)]);
    return figures
      .filter(([, value]) => Number.isFinite(value))
      .map((figure) => [run.letter, basis.letter, id, unit, ...figure]);
  });
}
