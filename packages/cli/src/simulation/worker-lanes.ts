import { once } from "node:events";
import { parentPort, Worker } from "node:worker_threads";
import {
  batchTransferables,
  createRunShare,
  ImpossibleParameterSet,
  type Part,
  type ReplicationBatch,
  type RunShare,
  type ScenarioIssue,
} from "@plaatsbepaling/sim-core";
import type { Lane, Lanes, RunSetup } from "./lanes.ts";

/** The first part of a run comes with the run itself, or with null where the thread knows it; the last thing asked is what all gave. */
type Request =
  | { readonly kind: "begin"; readonly setup: RunSetup | null; readonly part: Part }
  | { readonly kind: "continue"; readonly part: Part }
  | { readonly kind: "give" };

/** Null: a part is simulated. An error that travels to another thread keeps its message and loses its sort. */
type Answer =
  null | { readonly batch: ReplicationBatch } | { readonly impossible: ScenarioIssue } | { readonly failure: unknown };

/** Threads that each load the program again: `program` is the file of the program itself. */
export function openWorkerLanes(count: number, program: URL): Lanes {
  const workers = Array.from({ length: count }, () => new Worker(program));
  const latest = new Map<Worker, RunSetup>();
  return {
    open: (setup) => workers.map((worker) => openLane(worker, setup, latest)),
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function openLane(worker: Worker, setup: RunSetup, latest: Map<Worker, RunSetup>): Lane {
  let hasBegun = false;
  return {
    async simulate(part) {
      const isKnown = latest.get(worker) === setup;
      const request: Request = hasBegun
        ? { kind: "continue", part }
        : { kind: "begin", setup: isKnown ? null : setup, part };
      hasBegun = true;
      await ask(worker, request);
      latest.set(worker, setup);
    },
    async give() {
      const batch = await ask(worker, { kind: "give" });
      if (batch === null) throw new Error("A thread gave nothing.");
      return batch;
    },
  };
}

async function ask(worker: Worker, request: Request): Promise<ReplicationBatch | null> {
  worker.postMessage(request);
  // Rejects when the thread dies of an error.
  const [answer] = (await once(worker, "message")) as [Answer];
  if (answer === null) return null;
  if ("impossible" in answer) throw new ImpossibleParameterSet(answer.impossible);
  if ("failure" in answer) throw answer.failure;
  return answer.batch;
}

/** What the program does on such a thread: simulate the parts it is sent. */
export function serveReplications(): void {
  const share = createRunShare();
  parentPort?.on("message", (request: Request) => {
    const answer = answerTo(share, request);
    parentPort?.postMessage(answer, answer !== null && "batch" in answer ? batchTransferables(answer.batch) : []);
  });
}

function answerTo(share: RunShare, request: Request): Answer {
  try {
    if (request.kind === "give") return { batch: share.give() };
    if (request.kind === "begin") begin(share, request.setup);
    share.simulate(request.part.firstReplication, request.part.replications);
    return null;
  } catch (failure) {
    return failure instanceof ImpossibleParameterSet ? { impossible: failure.issue } : { failure };
  }
}

function begin(share: RunShare, setup: RunSetup | null): void {
  if (setup === null) share.beginAgain();
  else share.begin(setup.scenario, setup.seed);
}
