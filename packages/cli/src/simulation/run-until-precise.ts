import {
  createBatchGatherer,
  planPrecision,
  type ReachedPrecision,
  type ReplicationBatch,
  type WantedPrecision,
} from "@plaatsbepaling/sim-core";
import type { Lanes, RunSetup } from "./lanes.ts";
import { runReplications } from "./run-replications.ts";

/** As many replications as it takes, over the lanes. When to stop follows from the outcomes, so lanes make no difference. */
export async function runUntilPrecise(
  lanes: Lanes,
  setup: RunSetup,
  options: { precision: WantedPrecision; maxReplications: number; onProgress: (done: number) => void },
): Promise<{ batch: ReplicationBatch; reached: ReachedPrecision }> {
  const { precision, maxReplications, onProgress } = options;
  const plan = planPrecision(setup.scenario, precision, maxReplications);
  const gathered = createBatchGatherer();
  let first = 0;
  for (let until = plan.first; ;) {
    const start = first;
    const range = { first, replications: until - first, onProgress: (done: number) => onProgress(start + done) };
    gathered.take(await runReplications(lanes, setup, range));
    first = until;
    const batch = gathered.whole();
    const { reached, goOnUntil } = plan.judge(batch);
    if (goOnUntil === null) return { batch, reached };
    until = goOnUntil;
  }
}
