import { createDealtRunner } from "./dealt-runner.ts";
import type { ScenarioRunner } from "./scenario-runner.ts";
import type { SimulationThread, ThreadPatience, WorkerLike } from "./simulation-thread.ts";
import { startSimulationThread } from "./simulation-thread.ts";
import { openThreadLane } from "./thread-lane.ts";
import { createWorkerPlaces } from "./worker-places.ts";

export interface WorkerPoolOptions {
  readonly createWorker: () => WorkerLike;
  /** How many workers; one per core, up to four, without it. */
  readonly workers?: number;
  /** Replications dealt at a time. */
  readonly chunkSize?: number;
  readonly patience?: Partial<PoolPatience>;
}

export interface PoolPatience extends ThreadPatience {
  /** How long a worker may go on with what was aborted before it is replaced. */
  readonly abortedMs: number;
}

const usualPatience: PoolPatience = { startMs: 10_000, answerMs: 120_000, abortedMs: 500 };

/** Runs in workers that are started when first needed and then kept. */
export function createWorkerPoolRunner(options: WorkerPoolOptions): ScenarioRunner {
  const { createWorker, workers = usualWorkers(), chunkSize = 32 } = options;
  const patience = { ...usualPatience, ...options.patience };
  const places = createWorkerPlaces(workers);
  const threads: (SimulationThread | undefined)[] = [];

  function threadAt(place: number): SimulationThread {
    const existing = threads[place];
    if (existing?.isAlive() === true) return existing;
    const started = startSimulationThread(createWorker, patience);
    threads[place] = started;
    return started;
  }

  return createDealtRunner({
    lanes: workers,
    chunkSize,
    async open(setup, signal) {
      const place = await places.take(signal);
      const onFree = (): void => places.give(place);
      try {
        return openThreadLane(threadAt(place), { setup, abortedMs: patience.abortedMs, onFree });
      } catch (error) {
        onFree();
        throw error;
      }
    },
    dispose() {
      for (const thread of threads) thread?.stop(new Error("The runner was disposed."));
    },
  });
}

function usualWorkers(): number {
  return Math.max(1, Math.min(4, navigator.hardwareConcurrency));
}
