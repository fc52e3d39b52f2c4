import type { Simulation } from "@plaatsbepaling/sim-core";
import { batchTransferables, createScenarioSimulation, engineVersion } from "@plaatsbepaling/sim-core";
import type { WorkerAnswer, WorkerRequest } from "./worker-protocol.ts";
import { protocolVersion } from "./worker-protocol.ts";

let simulation: Simulation | null = null;

function simulate(request: WorkerRequest): void {
  if (request.kind === "start") simulation = createScenarioSimulation(request.setup.scenario, request.setup.seed);
  if (simulation === null) throw new Error("The worker was asked to go on with a run that it does not know.");
  const batch = simulation.run(request.chunk.firstReplication, request.chunk.replications);
  answer({ kind: "simulated", batch }, batchTransferables(batch));
}

function answer(message: WorkerAnswer, transfer: ArrayBuffer[] = []): void {
  self.postMessage(message, { transfer });
}

self.onmessage = ({ data }: MessageEvent<WorkerRequest>) => {
  try {
    simulate(data);
  } catch (error) {
    answer({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
};

answer({ kind: "ready", protocolVersion, engineVersion });
