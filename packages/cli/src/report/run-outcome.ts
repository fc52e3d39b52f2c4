import type { CareSystem, ReplicationBatch, RunSummary } from "@plaatsbepaling/sim-core";
import type { ScenarioFile } from "../io/read-scenario-file.ts";

/** A scenario file after its run: what every report and document is made of. */
export interface RunOutcome extends ScenarioFile {
  readonly system: CareSystem;
  readonly batch: ReplicationBatch;
  readonly summary: RunSummary;
}
