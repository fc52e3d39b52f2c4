import { createRunShare, engineVersion } from "@plaatsbepaling/sim-core";
import { answerRequest } from "../answer-request.ts";
import type { WorkerLike } from "../simulation-thread.ts";
import { protocolVersion, type WorkerAnswer, type WorkerRequest } from "../worker-protocol.ts";

/** How a stand-in behaves. `works`: as the real worker does. The others each fail in one way. */
export type Behaviour =
  "works" | "neverStarts" | "isOfAnotherRelease" | "diesOnRequest" | "neverAnswers" | "cannotSimulate";

export interface StandInWorker extends WorkerLike {
  readonly requests: WorkerRequest[];
  isTerminated: boolean;
}

/** A worker on this thread that answers after `delayMs`, for the ways in which a real one can fail. */
export function createStandInWorker(behaviour: Behaviour, delayMs = 0): StandInWorker {
  const share = createRunShare();
  const worker: StandInWorker = {
    requests: [],
    isTerminated: false,
    ...{ onmessage: null, onerror: null, onmessageerror: null },
    terminate() {
      worker.isTerminated = true;
    },
    postMessage(request: WorkerRequest) {
      worker.requests.push(request);
      setTimeout(() => !worker.isTerminated && respond(request), delayMs);
    },
  };
  const version = behaviour === "isOfAnotherRelease" ? protocolVersion + 1 : protocolVersion;
  const ready = { kind: "ready", protocolVersion: version, engineVersion } as const;
  if (behaviour !== "neverStarts") setTimeout(() => answer(ready), 0);
  return worker;

  function answer(data: WorkerAnswer): void {
    worker.onmessage?.(new MessageEvent("message", { data }));
  }

  function respond(request: WorkerRequest): void {
    if (behaviour === "neverAnswers") return;
    if (behaviour === "diesOnRequest") {
      worker.onerror?.(Object.assign(new Event("error"), { message: "out of memory" }) as ErrorEvent);
      return;
    }
    if (behaviour === "cannotSimulate") {
      answer({ kind: "failed", reason: "a table has no end" });
      return;
    }
    answer(answerRequest(share, request));
  }
}
