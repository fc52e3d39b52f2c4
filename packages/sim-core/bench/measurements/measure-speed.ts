import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { spreadOf, type Spread } from "../spread.ts";
import { createBatchGatherer, dealReplications, type ReplicationBatch } from "../../src/index.ts";
import type { Effort } from "../effort.ts";
import { openLane, type Lane } from "./replication-lane.ts";
import type { LaneRequest } from "./replication-worker.ts";

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
  const both = workers.map(toLane);
  const oneCore: number[] = [];
  const twoWorkers: number[] = [];
  const apart: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const one = await timeLanes([lane], houtskoolschets.speed);
    const two = await timeLanes(both, 2 * houtskoolschets.speed);
    const bare = await timeApart(both, houtskoolschets.speed);
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
  const ask = async (request: LaneRequest): Promise<unknown> => {
    worker.postMessage(request);
    const [answer] = (await once(worker, "message")) as [unknown];
    return answer;
  };
  return {
    begin: async () => {
      await ask({ kind: "begin" });
    },
    simulate: async (part) => {
      await ask({ kind: "simulate", part });
    },
    give: async () => (await ask({ kind: "give" })) as ReplicationBatch,
  };
}

/** Replications a second of lanes that each do so many by themselves, and hand nothing over. */
async function timeApart(lanes: readonly Lane[], replications: number): Promise<number> {
  const start = performance.now();
  await Promise.all(
    lanes.map(async (lane) => {
      await lane.begin();
      for (let first = 0; first < replications; first += partSize) {
        await lane.simulate({ firstReplication: first, replications: Math.min(partSize, replications - first) });
      }
    }),
  );
  return (1000 * lanes.length * replications) / (performance.now() - start);
}

/** Replications a second, dealt over the lanes in parts and put together, as the command line does. */
async function timeLanes(lanes: readonly Lane[], replications: number): Promise<number> {
  const start = performance.now();
  const parts = dealReplications({ first: 0, replications }, { lanes: lanes.length, usual: partSize });
  const shares = await Promise.all(
    lanes.map(async (lane) => {
      let isEmpty = true;
      await lane.begin();
      for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
        await lane.simulate(part);
        isEmpty = false;
      }
      return isEmpty ? null : lane.give();
    }),
  );
  const gathered = createBatchGatherer();
  for (const share of shares) if (share !== null) gathered.take(share);
  gathered.whole();
  return (1000 * replications) / (performance.now() - start);
}
