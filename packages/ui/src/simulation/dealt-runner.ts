import type { ReplicationBatch } from "@plaatsbepaling/sim-core";
import { compareRuns, mergeBatches, runMeanField, summariseRun, toCareSystem } from "@plaatsbepaling/sim-core";
import type { Chunk, ChunkHost, RunSetup } from "./chunk-host.ts";
import type { RunOptions, ScenarioRunner } from "./scenario-runner.ts";

/**
 * A runner that deals replications in chunks to a host and merges what comes back. Each replication depends on the
 * system, the seed and its own number only, so who simulated it, and when, never shows in the result.
 */
export function createDealtRunner(host: ChunkHost): ScenarioRunner {
  const disposal = new AbortController();
  return {
    meanField: (scenario, stepDays) => runMeanField(toCareSystem(scenario), { stepDays }),
    async run(scenario, options) {
      disposal.signal.throwIfAborted();
      options.signal?.throwIfAborted();
      const batches = await simulateAll(
        host,
        { scenario, seed: options.seed },
        { ...options, disposal: disposal.signal },
      );
      const batch = mergeBatches(batches);
      return { scenario, system: toCareSystem(scenario), batch, summary: summariseRun(scenario, batch, options.seed) };
    },
    compare: (first, second) => compareRuns(first, second),
    dispose() {
      disposal.abort(new Error("This runner was disposed. Create a new one to run again."));
      host.dispose();
    },
  };
}

interface DealOptions extends RunOptions {
  readonly disposal: AbortSignal;
}

/** One loop per lane takes the next chunk until none is left. The first failure stops the other lanes. */
async function simulateAll(host: ChunkHost, setup: RunSetup, options: DealOptions): Promise<ReplicationBatch[]> {
  const { replications, earlier, disposal, signal = disposal, onProgress } = options;
  const failure = new AbortController();
  const stop = AbortSignal.any([signal, disposal, failure.signal]);
  const batches: ReplicationBatch[] = earlier ? [earlier.batch] : [];
  let done = earlier?.summary.replications ?? 0;
  const chunks = toChunks(done, replications, host.chunkSize);

  async function work(): Promise<void> {
    for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) {
      batches.push(await host.simulate(setup, chunk, stop));
      stop.throwIfAborted();
      done += chunk.replications;
      onProgress?.(done, replications);
    }
  }

  try {
    await Promise.all(Array.from({ length: host.lanes }, work));
  } catch (error) {
    failure.abort(error);
    throw error;
  }
  return batches;
}

/** What is still to do in chunks in order of replication, the last one smaller where it does not come out even. */
function toChunks(done: number, replications: number, chunkSize: number): Chunk[] {
  if (!Number.isInteger(replications) || replications < 1)
    throw new RangeError(`A run needs a whole number of replications above zero, not ${replications}.`);
  return Array.from({ length: Math.ceil(Math.max(0, replications - done) / chunkSize) }, (_, index) => {
    const firstReplication = done + index * chunkSize;
    return { firstReplication, replications: Math.min(chunkSize, replications - firstReplication) };
  });
}
