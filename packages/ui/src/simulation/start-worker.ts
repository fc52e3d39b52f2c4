import SimulationWorker from "./simulation-worker.ts?worker";
import type { WorkerLike } from "./simulation-thread.ts";

/** A worker from a file of its own. The page that is one file takes `start-worker-inside.ts` in its place. */
export function startWorker(): WorkerLike {
  return new SimulationWorker();
}
