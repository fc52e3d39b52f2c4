import { createBatchGatherer, dealReplications, type ReplicationBatch } from "@plaatsbepaling/sim-core";
import type { Chunk, ChunkHost, ChunkLane, RunSetup } from "./chunk-host.ts";
import type { RunOptions } from "./scenario-runner.ts";

interface DealOptions extends RunOptions {
  readonly disposal: AbortSignal;
}

/** Every lane takes the next chunk until none is left, and then gives what it has. The first failure stops the other lanes. */
export async function simulateAll(host: ChunkHost, setup: RunSetup, options: DealOptions): Promise<ReplicationBatch> {
  const { replications, earlier, disposal, signal = disposal, onProgress } = options;
  const failure = new AbortController();
  const stop = AbortSignal.any([signal, disposal, failure.signal]);
  stop.throwIfAborted();
  if (!Number.isInteger(replications) || replications < 1)
    throw new RangeError(`A run needs a whole number of replications above zero, not ${replications}.`);
  const gathered = createBatchGatherer();
  if (earlier) gathered.add(earlier.batch);
  let done = earlier?.summary.replications ?? 0;
  const chunks = dealReplications(
    { first: done, replications: replications - done },
    { lanes: host.lanes, usual: host.chunkSize },
  );

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
    gathered.take(batch);
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
