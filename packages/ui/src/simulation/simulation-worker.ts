import { batchTransferables, createRunShare, engineVersion } from "@plaatsbepaling/sim-core";
import { answerRequest } from "./answer-request.ts";
import type { WorkerAnswer, WorkerRequest } from "./worker-protocol.ts";
import { protocolVersion } from "./worker-protocol.ts";

const share = createRunShare();

function say(answer: WorkerAnswer): void {
  self.postMessage(answer, { transfer: answer.kind === "given" ? batchTransferables(answer.batch) : [] });
}

self.onmessage = ({ data }: MessageEvent<WorkerRequest>) => say(answerRequest(share, data));

say({ kind: "ready", protocolVersion, engineVersion });
