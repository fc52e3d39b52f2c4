import { measuresOf } from "../outcomes/measures.ts";
import type { CareSystem } from "../youth-care/care-system.ts";
import { columnOf } from "./column-of.ts";
import type { ReplicationBatch } from "./replication-batch.ts";

/** One measure by its id in every replication, in order; NaN where a replication had nothing to measure. Throws for an unknown id. */
export function measureValues(system: CareSystem, batch: ReplicationBatch, id: string): Float64Array {
  const index = measuresOf(system).findIndex((measure) => measure.id === id);
  if (index < 0) throw new Error(`A run of this system has no measure ${id}.`);
  return valuesOf(batch, index);
}

/** The values of the measure at a position, a replication each, in order. */
export function valuesOf({ outcomes, replications }: ReplicationBatch, measure: number): Float64Array {
  return columnOf(outcomes, measure, replications.length);
}
