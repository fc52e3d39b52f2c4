import type { RunShare } from "@plaatsbepaling/sim-core";
import type { WorkerAnswer, WorkerRequest } from "./worker-protocol.ts";

/** What a worker does with a request, and its answer. */
export function answerRequest(share: RunShare, request: WorkerRequest): WorkerAnswer {
  try {
    if (request.kind === "give") return { kind: "given", batch: share.give() };
    if (request.kind === "begin") begin(share, request);
    share.simulate(request.chunk.firstReplication, request.chunk.replications);
    return { kind: "simulated" };
  } catch (error) {
    return { kind: "failed", reason: error instanceof Error ? error.message : String(error) };
  }
}

function begin(share: RunShare, { setup }: Extract<WorkerRequest, { kind: "begin" }>): void {
  if (setup === null) share.beginAgain();
  else share.begin(setup.scenario, setup.seed);
}
