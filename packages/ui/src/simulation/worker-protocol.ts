import type { ReplicationBatch } from "@plaatsbepaling/sim-core";
import type { Chunk, RunSetup } from "./chunk-host.ts";

/** Raise it with every change of the messages: a page and a worker from two releases must not talk past each other. */
export const protocolVersion = 2;

/** From the page to the worker: the first chunk of a run comes with the run, later ones build on it. */
export type WorkerRequest =
  | { readonly kind: "start"; readonly setup: RunSetup; readonly chunk: Chunk }
  | { readonly kind: "continue"; readonly chunk: Chunk };

/** From the worker to the page: `ready` once, and then one answer to each request. */
export type WorkerAnswer =
  | { readonly kind: "ready"; readonly protocolVersion: number; readonly engineVersion: string }
  | { readonly kind: "simulated"; readonly batch: ReplicationBatch }
  | { readonly kind: "failed"; readonly reason: string };
