import type { CareSystem, ReachedPrecision, ReplicationBatch, RunSummary } from "@plaatsbepaling/sim-core";
import type { ScenarioFile } from "../io/read-scenario-file.ts";

/** A scenario file after its run: what every report and document is made of. */
export interface RunOutcome extends ScenarioFile {
  readonly system: CareSystem;
  readonly batch: ReplicationBatch;
  readonly summary: RunSummary;
  /** How precise one outcome became; `null` where the number of replications was fixed. */
  readonly reached: ReachedPrecision | null;
}
