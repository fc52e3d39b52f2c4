import SimulationWorker from "./simulation-worker.ts?worker&inline";
import type { WorkerLike } from "./simulation-thread.ts";

/** A worker that the script carries inside, for a page that has no second file. */
export function startWorker(): WorkerLike {
  return new SimulationWorker();
}
