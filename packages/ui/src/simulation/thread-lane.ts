import type { ChunkLane, RunSetup } from "./chunk-host.ts";
import type { SimulationThread } from "./simulation-thread.ts";
import { untilAborted } from "./until-aborted.ts";

export interface ThreadLaneOptions {
  readonly setup: RunSetup;
  /** How long the thread may go on with what was aborted before it is stopped. */
  readonly abortedMs: number;
  /** The thread has answered everything, and the lane is closed. */
  readonly onFree: () => void;
}

/** A lane on a thread that is its own until it is closed. */
export function openThreadLane(thread: SimulationThread, { setup, abortedMs, onFree }: ThreadLaneOptions): ChunkLane {
  let hasBegun = false;
  let latest: Promise<unknown> = Promise.resolve();

  function follow<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
    latest = answer;
    return untilAborted(answer, signal, () => {
      const late = setTimeout(() => thread.stop(new Error("It went on with an aborted run.")), abortedMs);
      const inTime = (): void => clearTimeout(late);
      answer.then(inTime, inTime);
    });
  }

  return {
    simulate(chunk, signal) {
      const answer = hasBegun ? thread.goOn(chunk) : thread.begin(setup, chunk);
      hasBegun = true;
      return follow(answer, signal);
    },
    give: (signal) => follow(thread.give(), signal),
    close() {
      latest.then(onFree, onFree);
    },
  };
}
