import { once } from "node:events";
import { parentPort, Worker } from "node:worker_threads";
import {
  batchTransferables,
  ImpossibleParameterSet,
  type ReplicationBatch,
  type ScenarioIssue,
} from "@plaatsbepaling/sim-core";
import { openInlineLane } from "./inline-lane.ts";
import type { Lanes, Part, RunSetup } from "./lanes.ts";

interface Task extends Part {
  readonly setup: RunSetup;
  /** Tells the runs apart: an object that travels to another thread arrives as a new one. */
  readonly run: number;
}

/** An error that travels to another thread keeps its message and loses its sort. */
type Answer =
  { readonly batch: ReplicationBatch } | { readonly impossible: ScenarioIssue } | { readonly failure: unknown };

/** Threads that each load the program again: `program` is the file of the program itself. */
export function openWorkerLanes(count: number, program: URL): Lanes {
  const idle = Array.from({ length: count }, () => new Worker(program));
  const all = [...idle];
  const runs = new Map<RunSetup, number>();
  return {
    count,
    async simulate(setup, part) {
      const worker = idle.pop();
      if (worker === undefined) throw new Error(`More than ${count} parts were dealt to ${count} threads.`);
      if (!runs.has(setup)) runs.set(setup, runs.size);
      worker.postMessage({ ...part, setup, run: runs.get(setup) ?? 0 } satisfies Task);
      // Rejects when the thread dies of an error.
      const [answer] = (await once(worker, "message")) as [Answer];
      idle.push(worker);
      if ("impossible" in answer) throw new ImpossibleParameterSet(answer.impossible);
      if ("failure" in answer) throw answer.failure;
      return answer.batch;
    },
    async close() {
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
}

/** What the program does on such a thread: simulate the parts it is sent. */
export function serveReplications(): void {
  const lane = openInlineLane();
  let latest: { readonly run: number; readonly setup: RunSetup } | null = null;
  parentPort?.on("message", (task: Task) => {
    if (latest?.run !== task.run) latest = { run: task.run, setup: task.setup };
    void lane
      .simulate(latest.setup, task)
      .then((batch) => parentPort?.postMessage({ batch } satisfies Answer, batchTransferables(batch)))
      .catch((failure: unknown) => parentPort?.postMessage(toAnswer(failure)));
  });
}

function toAnswer(failure: unknown): Answer {
  return failure instanceof ImpossibleParameterSet ? { impossible: failure.issue } : { failure };
}
