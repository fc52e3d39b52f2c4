import { createSimulation, toCareSystem, type ReplicationBatch } from "../../src/index.ts";
import { readHoutskoolschets } from "./houtskoolschets.ts";

export interface Part {
  readonly first: number;
  readonly replications: number;
}

/** Simulates parts of a run of houtskoolschets, somewhere. */
export type Lane = (part: Part) => Promise<ReplicationBatch>;

/** A lane on this thread, and how long it took to read the scenario and to make tables and working space. */
export function openLane(): { readonly lane: Lane; readonly prepareMilliseconds: number } {
  const start = performance.now();
  const simulation = createSimulation(toCareSystem(readHoutskoolschets()), "bench");
  const prepareMilliseconds = performance.now() - start;
  return {
    lane: ({ first, replications }) => Promise.resolve(simulation.run(first, replications)),
    prepareMilliseconds,
  };
}
