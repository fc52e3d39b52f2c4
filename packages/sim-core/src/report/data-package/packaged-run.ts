import type { ReplicationBatch } from "../../experiment/replication-batch.ts";
import type { RunSummary } from "../../experiment/run-summary.ts";
import type { Scenario } from "../../scenario/scenario-schema.ts";
import type { CareSystem } from "../../youth-care/care-system.ts";

/** A finished run that goes into a data package, under the letter that all its rows carry. */
export interface PackagedRun {
  readonly letter: string;
  /** What the person calls the scenario. */
  readonly name: string;
  /** The scenario as a file that stands alone, and the name of that file. */
  readonly file: { readonly name: string; readonly text: string };
  readonly scenario: Scenario;
  readonly system: CareSystem;
  readonly batch: ReplicationBatch;
  readonly summary: RunSummary;
}
