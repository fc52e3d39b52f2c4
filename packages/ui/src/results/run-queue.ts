import type { Scenario } from "@plaatsbepaling/sim-core";
import type { RunResult } from "../simulation/scenario-runner.ts";
import { bestRun, replicationsOf, stages, type ResultShelf } from "./result-shelf.ts";
import { createWishes } from "./wishes.ts";

/** What is being done for a scenario. */
export type Work =
  | { readonly kind: "idle" }
  | { readonly kind: "queued" }
  | { readonly kind: "running"; readonly done: number; readonly total: number }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly message: string };

/** Runs what is wanted, one scenario at a time: first few replications of each, then many. After that what is wished for. */
export interface RunQueue {
  /** From now on these scenarios are wanted, the most urgent first. A run of another is stopped. */
  want(scenarios: readonly Scenario[]): void;
  /** Run few replications of this one too, as soon as there is nothing to do for those that are wanted. */
  wish(scenario: Scenario): void;
  /** How many wishes have come true. */
  readonly granted: number;
  /** Stop until something is wanted again. */
  stop(): void;
  /** Go on, and try again what failed. */
  resume(): void;
  workOf(scenario: Scenario): Work;
  /** Whether a scenario that is wanted has no figures yet: then nothing else may keep the processor. */
  hasUrgent(): boolean;
}

interface Running {
  readonly scenario: Scenario;
  readonly replications: number;
  readonly stop: AbortController;
  done: number;
}

export interface RunQueueOptions {
  readonly shelf: ResultShelf;
  readonly run: (scenario: Scenario, options: RunOptions) => Promise<RunResult>;
  /** Something has changed: a run has begun, gone on or ended. */
  readonly tell: () => void;
}

/** Milliseconds between two moments at which is told how far a run is. */
const tellingPause = 250;

interface RunOptions {
  readonly replications: number;
  readonly earlier?: RunResult | null;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

export function createRunQueue({ shelf, run, tell }: RunQueueOptions): RunQueue {
  let wanted: readonly Scenario[] = [];
  const wishes = createWishes();
  let isStopped = false;
  let running: Running | null = null;

  const abort = (): void => {
    const stopped = running;
    running = null;
    stopped?.stop.abort(new DOMException("Another scenario is wanted.", "AbortError"));
  };
  const proceed = (): void => {
    const task = running === null && !isStopped ? (nextTask(wanted, shelf) ?? nextWish()) : null;
    if (task === null) return;
    running = task;
    void perform(task, { shelf, run, tell }).finally(() => {
      if (running === task) running = null;
      if (!task.stop.signal.aborted) wishes.ended(task.scenario);
      tell();
      proceed();
    });
  };
  /** Nothing while nothing is wanted: then somebody has a knob in hand. */
  const nextWish = (): Running | null => {
    const scenario = wanted.length === 0 ? null : wishes.first();
    return scenario === null ? null : toTask(scenario, stages[0]);
  };
  const set = (stopped: boolean): void => {
    isStopped = stopped;
    if (stopped || (running !== null && isOvertaken(running, wanted, shelf))) abort();
    proceed();
    tell();
  };
  return {
    want(scenarios) {
      wanted = scenarios;
      set(false);
    },
    wish(scenario) {
      if (!lacksFigures(scenario, shelf)) return;
      wishes.add(scenario);
      // Not at once: who shows a scenario wishes for it while the page is being drawn.
      setTimeout(proceed);
    },
    get granted() {
      return wishes.granted;
    },
    stop: () => set(true),
    resume() {
      for (const scenario of wanted) shelf.of(scenario).failure = null;
      set(false);
    },
    hasUrgent: () => !isStopped && wanted.some((scenario) => lacksFigures(scenario, shelf)),
    workOf(scenario) {
      const kept = shelf.of(scenario);
      if (kept.failure !== null) return { kind: "failed", message: kept.failure };
      if (running?.scenario === scenario) return { kind: "running", done: running.done, total: running.replications };
      if (isComplete(scenario, shelf) || !wanted.includes(scenario)) return { kind: "idle" };
      return { kind: isStopped ? "stopped" : "queued" };
    },
  };
}

async function perform(task: Running, { shelf, run, tell }: RunQueueOptions): Promise<void> {
  const { scenario, replications, stop } = task;
  let toldAt = performance.now();
  const onProgress = (done: number): void => {
    task.done = done;
    // The page draws what it says of it, and while it draws there is less processor to simulate with.
    if (performance.now() - toldAt < tellingPause) return;
    toldAt = performance.now();
    tell();
  };
  try {
    const earlier = bestRun(shelf.of(scenario));
    const result = await run(scenario, { replications, earlier, signal: stop.signal, onProgress });
    shelf.of(scenario).runs.set(replications, result);
  } catch (error) {
    if (!stop.signal.aborted) shelf.of(scenario).failure = error instanceof Error ? error.message : String(error);
  }
}

const toTask = (scenario: Scenario, replications: number): Running => ({
  ...{ scenario, replications, stop: new AbortController(), done: 0 },
});

/** Few replications of everything before many of anything. */
function nextTask(wanted: readonly Scenario[], shelf: ResultShelf): Running | null {
  for (const replications of stages) {
    const lacks = (scenario: Scenario): boolean => replicationsOf(shelf.of(scenario)) < replications;
    const scenario = wanted.find((candidate) => shelf.of(candidate).failure === null && lacks(candidate));
    if (scenario !== undefined) return toTask(scenario, replications);
  }
  return null;
}

/** Whether a run is no longer wanted, or keeps the most urgent scenario from its first figures. */
function isOvertaken(running: Running, wanted: readonly Scenario[], shelf: ResultShelf): boolean {
  const [urgent] = wanted;
  if (urgent === undefined || !wanted.includes(running.scenario)) return true;
  if (urgent === running.scenario) return false;
  return lacksFigures(urgent, shelf);
}

function lacksFigures(scenario: Scenario, shelf: ResultShelf): boolean {
  const kept = shelf.of(scenario);
  return kept.failure === null && replicationsOf(kept) === 0;
}

function isComplete(scenario: Scenario, shelf: ResultShelf): boolean {
  return replicationsOf(shelf.of(scenario)) >= Math.max(...stages);
}
