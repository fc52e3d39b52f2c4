import type { PackagedRun } from "./packaged-run.ts";
import { optional, required, type TableResource } from "./table-resource.ts";

/** One row a scenario: what was run, and what it takes to get the same figures again. */
export function scenarioTable(runs: readonly PackagedRun[]): TableResource {
  return {
    name: "scenarios",
    fields: [
      ...[required("scenario"), required("name"), required("file"), required("hash")],
      ...[required("start", "date"), required("end", "date"), optional("target_date", "date")],
      ...[required("warm_up_days", "integer"), required("replications", "integer")],
      ...[required("seed"), required("engine_version")],
    ],
    primaryKey: ["scenario"],
    rows: runs.map(({ letter, name, file, summary }) => {
      const { scenario, period, replications, seed, engineVersion } = summary;
      return [
        ...[letter, name, `scenarios/${file.name}`, scenario.hash],
        ...[period.start, period.end, period.targetDate, period.warmUpDays],
        ...[replications, String(seed), engineVersion],
      ];
    }),
  };
}
