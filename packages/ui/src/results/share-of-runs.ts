import { measureValues } from "@plaatsbepaling/sim-core";
import type { RunResult } from "../simulation/scenario-runner.ts";

/** Share of the replications for which something holds of a measure; 0 where no replication had a value. */
export function shareOfRuns({ system, batch }: RunResult, measure: string, holds: (value: number) => boolean): number {
  const measured = measureValues(system, batch, measure).filter((value) => !Number.isNaN(value));
  return measured.length === 0 ? 0 : measured.filter(holds).length / measured.length;
}
