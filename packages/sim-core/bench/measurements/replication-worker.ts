// What runs on a thread of its own: the parts of a run that it is sent.
import { parentPort } from "node:worker_threads";
import { batchTransferables, type Part } from "../../src/index.ts";
import { openLane } from "./replication-lane.ts";

export type LaneRequest =
  { readonly kind: "begin" } | { readonly kind: "give" } | { readonly kind: "simulate"; readonly part: Part };

const { lane } = openLane();

async function answer(request: LaneRequest): Promise<void> {
  if (request.kind === "give") {
    const batch = await lane.give();
    parentPort?.postMessage(batch, batchTransferables(batch));
    return;
  }
  if (request.kind === "begin") await lane.begin();
  else await lane.simulate(request.part);
  parentPort?.postMessage(null);
}

parentPort?.on("message", (request: LaneRequest) => void answer(request));
