import type { ReplicationBatch } from "@plaatsbepaling/sim-core";
import type { Chunk, RunSetup } from "./chunk-host.ts";
import { SimulationThreadError } from "./simulation-thread-error.ts";
import type { WorkerAnswer, WorkerRequest } from "./worker-protocol.ts";
import { protocolVersion } from "./worker-protocol.ts";

/** What a thread needs of a worker; in tests something else takes its place. */
export interface WorkerLike {
  postMessage(request: WorkerRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<WorkerAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

/** One worker, asked one chunk at a time. */
export interface SimulationThread {
  /** False from the moment that the worker failed: take another thread. */
  isAlive(): boolean;
  /** Rejects with a `SimulationThreadError` when the worker dies or stays silent. */
  simulate(setup: RunSetup, chunk: Chunk): Promise<ReplicationBatch>;
  stop(reason: Error): void;
}

/** How long a worker may stay silent before it counts as dead. */
export interface ThreadPatience {
  readonly startMs: number;
  readonly answerMs: number;
}

/** Changes in place: it is the memory of one thread. */
interface ThreadState {
  readonly worker: WorkerLike;
  death: Error | null;
  /** The run that the worker can go on with. */
  known: RunSetup | null;
  question: { resolve(batch: ReplicationBatch): void; reject(error: Error): void } | null;
  /** Tells those who wait for the start that it has come, or never will. */
  announce(): void;
  clock: ReturnType<typeof setTimeout> | undefined;
}

/** Starts a worker; the first question waits until it says that it is ready. */
export function startSimulationThread(createWorker: () => WorkerLike, patience: ThreadPatience): SimulationThread {
  const state: ThreadState = {
    worker: startWorker(createWorker),
    ...{ death: null, known: null, question: null, clock: undefined },
    announce: () => undefined,
  };
  const ready = new Promise<void>((resolve) => (state.announce = resolve));
  state.worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => receive(state, data);
  state.worker.onerror = ({ message }) => die(state, new SimulationThreadError("died", message));
  state.worker.onmessageerror = () => die(state, new SimulationThreadError("died", "its answer could not be read"));
  expectAnswer(state, "it did not start", patience.startMs);
  return {
    isAlive: () => state.death === null,
    async simulate(setup, chunk) {
      await ready;
      if (state.death !== null) throw state.death;
      return ask(state, { setup, chunk }, patience);
    },
    stop: (reason) => die(state, reason),
  };
}

function startWorker(createWorker: () => WorkerLike): WorkerLike {
  try {
    return createWorker();
  } catch (error) {
    throw new SimulationThreadError("died", error instanceof Error ? error.message : String(error));
  }
}

interface Question {
  readonly setup: RunSetup;
  readonly chunk: Chunk;
}

function ask(state: ThreadState, { setup, chunk }: Question, { answerMs }: ThreadPatience): Promise<ReplicationBatch> {
  return new Promise((resolve, reject) => {
    const request: WorkerRequest =
      state.known === setup ? { kind: "continue", chunk } : { kind: "start", setup, chunk };
    state.question = { resolve, reject };
    state.known = setup;
    expectAnswer(state, "it gave no answer", answerMs);
    state.worker.postMessage(request);
  });
}

function receive(state: ThreadState, answer: WorkerAnswer): void {
  clearTimeout(state.clock);
  const { question } = state;
  switch (answer.kind) {
    case "ready":
      if (answer.protocolVersion === protocolVersion) state.announce();
      else die(state, new SimulationThreadError("version", `${answer.protocolVersion} and ${protocolVersion}`));
      return;
    case "simulated":
      state.question = null;
      question?.resolve(answer.batch);
      return;
    case "failed":
      // The worker lives, but it may have stopped half-way: the next chunk starts afresh.
      state.question = null;
      state.known = null;
      question?.reject(new Error(answer.reason));
  }
}

function expectAnswer(state: ThreadState, what: string, withinMs: number): void {
  clearTimeout(state.clock);
  const late = new SimulationThreadError("silent", `${what} within ${withinMs / 1000} s`);
  state.clock = setTimeout(() => die(state, late), withinMs);
}

function die(state: ThreadState, error: Error): void {
  if (state.death !== null) return;
  state.death = error;
  clearTimeout(state.clock);
  state.worker.terminate();
  state.question?.reject(error);
  state.question = null;
  state.announce();
}
