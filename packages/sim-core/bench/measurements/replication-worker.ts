// What runs on a thread of its own: the parts of a run that it is sent.
import { parentPort } from "node:worker_threads";
import { batchTransferables } from "../../src/index.ts";
import { openLane, type Part } from "./replication-lane.ts";

const { lane } = openLane();
parentPort?.on("message", ({ part, wantsBatch }: { part: Part; wantsBatch: boolean }) => {
  void lane(part).then((batch) => {
    if (wantsBatch) parentPort?.postMessage(batch, batchTransferables(batch));
    else parentPort?.postMessage(null);
  });
});
