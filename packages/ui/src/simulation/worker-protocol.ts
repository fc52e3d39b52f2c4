import type { ReplicationBatch } from "@plaatsbepaling/sim-core";
import type { Chunk, RunSetup } from "./chunk-host.ts";

/** Raise it with every change of the messages: a page and a worker from two releases must not talk past each other. */
export const protocolVersion = 3;

/**
 * From the page to the worker: the first chunk of a run, with the run itself where the worker does not know it; its later
 * chunks; and at last what all of them gave.
 */
export type WorkerRequest =
  | { readonly kind: "begin"; readonly setup: RunSetup | null; readonly chunk: Chunk }
  | { readonly kind: "continue"; readonly chunk: Chunk }
  | { readonly kind: "give" };

/** From the worker to the page: `ready` once, and then one answer to each request. */
export type WorkerAnswer =
  | { readonly kind: "ready"; readonly protocolVersion: number; readonly engineVersion: string }
  | { readonly kind: "simulated" }
  | { readonly kind: "given"; readonly batch: ReplicationBatch }
  | { readonly kind: "failed"; readonly reason: string };
