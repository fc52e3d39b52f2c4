import type { BatchGatherer, ReplicationBatch, Scenario } from "@plaatsbepaling/sim-core";
import { runMeanField } from "@plaatsbepaling/sim-core";
import type { Chunk, ChunkHost, ChunkLane, RunSetup } from "./chunk-host.ts";
import type { RunOptions, ScenarioRunner } from "./scenario-runner.ts";
import { systemOf } from "./system-of.ts";

/**
 * A runner that deals replications in chunks to a host and merges what comes back. Each replication depends on the
 * system, the seed and its own number only, so who simulated it, and when, never shows in the result.
 */
export function createDealtRunner(host: ChunkHost): ScenarioRunner {
  const disposal = new AbortController();
  let latest: RunSetup | null = null;
  /** The same object for a run that goes on with what it was: hosts that know it need make no tables again. */
  const setupOf = (scenario: Scenario, seed: number): RunSetup => {
    if (latest?.scenario !== scenario || latest.seed !== seed) latest = { scenario, seed };
    return latest;
  };
  return {
    meanField: (scenario, stepDays) => runMeanField(systemOf(scenario), { stepDays }),
    async run(scenario, options) {
      disposal.signal.throwIfAborted();
      options.signal?.throwIfAborted();
      const setup = setupOf(scenario, options.seed);
      const { createBatchGatherer, summariseRun } = await import("./put-together.ts");
      const gathered = createBatchGatherer();
      const batch = await simulateAll(host, setup, { ...options, gathered, disposal: disposal.signal });
      return { scenario, system: systemOf(scenario), batch, summary: summariseRun(scenario, batch, options.seed) };
    },
    dispose() {
      disposal.abort(new Error("This runner was disposed. Create a new one to run again."));
      host.dispose();
    },
  };
}

interface DealOptions extends RunOptions {
  readonly gathered: BatchGatherer;
  readonly disposal: AbortSignal;
}

/** Every lane takes the next chunk until none is left, and then gives what it has. The first failure stops the other lanes. */
async function simulateAll(host: ChunkHost, setup: RunSetup, options: DealOptions): Promise<ReplicationBatch> {
  const { replications, earlier, gathered, disposal, signal = disposal, onProgress } = options;
  const failure = new AbortController();
  const stop = AbortSignal.any([signal, disposal, failure.signal]);
  stop.throwIfAborted();
  if (earlier) gathered.add(earlier.batch);
  let done = earlier?.summary.replications ?? 0;
  const chunks = toChunks(done, replications, host.chunkSize);

  /** Who still waits for a lane then needs none. */
  const allDealt = new AbortController();
  const nextChunk = (): Chunk | undefined => {
    const chunk = chunks.shift();
    if (chunk === undefined) allDealt.abort();
    return chunk;
  };

  async function simulateIn(lane: ChunkLane): Promise<ReplicationBatch | null> {
    let chunk = nextChunk();
    if (chunk === undefined) return null;
    for (; chunk !== undefined; chunk = nextChunk()) {
      await lane.simulate(chunk, stop);
      stop.throwIfAborted();
      done += chunk.replications;
      onProgress?.(done, replications);
    }
    return lane.give(stop);
  }

  async function work(): Promise<void> {
    const lane = await host.open(setup, AbortSignal.any([stop, allDealt.signal])).catch((error: unknown) => {
      if (stop.aborted || !allDealt.signal.aborted) throw error;
      return null;
    });
    const batch = lane === null ? null : await simulateIn(lane).finally(() => lane.close());
    if (batch === null) return;
    await nextTask();
    stop.throwIfAborted();
    gathered.add(batch);
  }

  try {
    await Promise.all(Array.from({ length: Math.min(host.lanes, chunks.length) }, work));
    stop.throwIfAborted();
  } catch (error) {
    failure.abort(error);
    throw error;
  }
  return gathered.whole();
}

/** In a task of its own, after all that follows at once from this one. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
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
