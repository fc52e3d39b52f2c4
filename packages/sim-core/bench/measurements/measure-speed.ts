import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { spreadOf, type Spread } from "../spread.ts";
import { createBatchGatherer, type ReplicationBatch } from "../../src/index.ts";
import type { Effort } from "../effort.ts";
import { openLane, type Lane } from "./replication-lane.ts";

export interface SpeedResult {
  /** Reading the file and making tables and working space. */
  readonly prepareMilliseconds: number;
  /** Replications a second: on one core, and with two workers. */
  readonly oneCore: Spread;
  readonly twoWorkers: Spread;
  /** The second over the first, round by round. */
  readonly scaling: Spread;
  /** The same of two workers that hand nothing over, so that nothing is put together: what the machine has for two at once. */
  readonly apart: Spread;
}

/** Built beside this program. */
const workerFile = "replication-worker.mjs";

/** As many as the command line usually deals at a time. */
const partSize = 50;

/** houtskoolschets with every rule and all outputs: replications a second. Both are given the same time, about. */
export async function measureSpeed({ houtskoolschets, rounds }: Effort): Promise<SpeedResult> {
  const { lane, prepareMilliseconds } = openLane();
  const program = new URL(workerFile, import.meta.url);
  const workers = Array.from({ length: 2 }, () => new Worker(program));
  const oneCore: number[] = [];
  const twoWorkers: number[] = [];
  const apart: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const one = await timeLanes([lane], houtskoolschets.speed);
    const two = await timeLanes(workers.map(toLane), 2 * houtskoolschets.speed);
    const bare = await timeApart(workers, houtskoolschets.speed);
    if (round < 0) continue;
    apart.push(bare / one);
    oneCore.push(one);
    twoWorkers.push(two);
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return {
    prepareMilliseconds,
    oneCore: spreadOf(oneCore),
    twoWorkers: spreadOf(twoWorkers),
    scaling: spreadOf(twoWorkers.map((two, round) => two / (oneCore[round] ?? NaN))),
    apart: spreadOf(apart),
  };
}

function toLane(worker: Worker): Lane {
  return async (part) => {
    worker.postMessage({ part, wantsBatch: true });
    const [batch] = (await once(worker, "message")) as [ReplicationBatch];
    return batch;
  };
}

/** Replications a second of workers that each do so many by themselves. */
async function timeApart(workers: readonly Worker[], replications: number): Promise<number> {
  const start = performance.now();
  await Promise.all(
    workers.map(async (worker) => {
      for (let first = 0; first < replications; first += partSize) {
        const part = { first, replications: Math.min(partSize, replications - first) };
        worker.postMessage({ part, wantsBatch: false });
        await once(worker, "message");
      }
    }),
  );
  return (1000 * workers.length * replications) / (performance.now() - start);
}

/** Replications a second, dealt over the lanes in parts and put together, as the command line does. */
async function timeLanes(lanes: readonly Lane[], replications: number): Promise<number> {
  const start = performance.now();
  const gathered = createBatchGatherer();
  let next = 0;
  await Promise.all(
    lanes.map(async (lane) => {
      while (next < replications) {
        const first = next;
        next = Math.min(first + partSize, replications);
        gathered.add(await lane({ first, replications: next - first }));
      }
    }),
  );
  gathered.whole();
  return (1000 * replications) / (performance.now() - start);
}
