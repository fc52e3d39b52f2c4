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

/** One worker, asked one thing at a time. What is asked rejects with a `SimulationThreadError` when it dies or stays silent. */
export interface SimulationThread {
  /** False from the moment that the worker failed: take another thread. */
  isAlive(): boolean;
  /** The first chunk of a run; what the worker kept of another is forgotten. */
  begin(setup: RunSetup, chunk: Chunk): Promise<void>;
  /** Another chunk of the same run. */
  goOn(chunk: Chunk): Promise<void>;
  /** What all chunks of the run gave. */
  give(): Promise<ReplicationBatch>;
  stop(reason: Error): void;
}

/** How long a worker may stay silent before it counts as dead. */
export interface ThreadPatience {
  readonly startMs: number;
  readonly answerMs: number;
}

type Answer = Extract<WorkerAnswer, { kind: "simulated" | "given" }>;

/** Changes in place: it is the memory of one thread. */
interface ThreadState {
  readonly worker: WorkerLike;
  death: Error | null;
  /** The run that the worker can go on with. */
  known: RunSetup | null;
  question: { resolve(answer: Answer): void; reject(error: Error): void } | null;
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
  const ask = async (makeRequest: () => WorkerRequest): Promise<Answer> => {
    await ready;
    if (state.death !== null) throw state.death;
    return put(state, makeRequest(), patience);
  };
  return {
    isAlive: () => state.death === null,
    async begin(setup, chunk) {
      await ask(() => {
        const isKnown = state.known === setup;
        state.known = setup;
        return { kind: "begin", setup: isKnown ? null : setup, chunk };
      });
    },
    async goOn(chunk) {
      await ask(() => ({ kind: "continue", chunk }));
    },
    async give() {
      const answer = await ask(() => ({ kind: "give" }));
      if (answer.kind !== "given") throw new SimulationThreadError("died", "it gave nothing");
      return answer.batch;
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

function put(state: ThreadState, request: WorkerRequest, { answerMs }: ThreadPatience): Promise<Answer> {
  return new Promise((resolve, reject) => {
    state.question = { resolve, reject };
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
    case "given":
      state.question = null;
      question?.resolve(answer);
      return;
    case "failed":
      // The worker lives, but it may have stopped half-way: the next run starts afresh.
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
