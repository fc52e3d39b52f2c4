import { measureValues, measuresOf, type AttributedValues, type Scenario } from "@plaatsbepaling/sim-core";
import type { RunResult } from "../simulation/scenario-runner.ts";
import { bestRun, type ResultShelf } from "./result-shelf.ts";
import type { RunQueueOptions } from "./run-queue.ts";

/** Two scenarios, and for each change between them the first with it alone and the second without it. */
export interface WhyQuestion {
  readonly first: Scenario;
  readonly second: Scenario;
  readonly changes: readonly { readonly alone: Scenario; readonly without: Scenario }[];
}

/** How far the runs are that take a difference apart. */
export type WhyProgress =
  | { readonly kind: "running" | "stopped"; readonly done: number; readonly total: number }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "ready" };

/** Takes differences apart by runs, one question at a time, after what is more urgent. */
export interface WhyDesk {
  /** Go on with the runs of a question, and leave those of any other. */
  ask(question: WhyQuestion): void;
  stop(): void;
  /** Do the next run if nothing is in its way; make way if something is. */
  proceed(): void;
  progressOf(question: WhyQuestion): WhyProgress;
  /** Values of a measure in all scenarios of a question; null while there are none, or where one does not have it. */
  valuesOf(question: WhyQuestion, measure: string): AttributedValues | null;
}

/** Replications of each scenario. The standard error of a difference in pairs says whether that is enough. */
export const whyReplications = 100;

interface WhyDeskOptions extends RunQueueOptions {
  readonly mustWait: () => boolean;
}

/** The rows of a run: its series are by far the most of it, and nobody asks for them here. */
type Rows = Pick<RunResult, "system" | "batch">;

interface WhyState {
  asked: WhyQuestion | null;
  running: AbortController | null;
  failure: string | null;
}

export function createWhyDesk({ shelf, run, tell, mustWait }: WhyDeskOptions): WhyDesk {
  const runs = createWhyRuns(shelf);
  const state: WhyState = { asked: null, running: null, failure: null };
  const abort = (): void => {
    const stopped = state.running;
    state.running = null;
    stopped?.abort(new DOMException("Something else is more urgent.", "AbortError"));
  };
  const perform = async (scenario: Scenario, stop: AbortController): Promise<void> => {
    try {
      const options = { replications: whyReplications, signal: stop.signal, onProgress: () => undefined };
      runs.keep(scenario, await run(scenario, options));
    } catch (error) {
      if (!stop.signal.aborted) state.failure = error instanceof Error ? error.message : String(error);
    }
    if (state.running === stop) state.running = null;
    tell();
  };
  const proceed = (): void => {
    if (mustWait()) abort();
    const [next] = state.asked === null || state.failure !== null || mustWait() ? [] : runs.missing(state.asked);
    if (next === undefined || state.running !== null) return;
    state.running = new AbortController();
    void perform(next, state.running);
  };
  return {
    proceed,
    ask(question) {
      if (state.asked !== question) abort();
      state.asked = question;
      state.failure = null;
      tell();
    },
    stop() {
      state.asked = null;
      abort();
      tell();
    },
    progressOf(question) {
      const total = scenariosOf(question).length;
      const left = runs.missing(question).length;
      if (left === 0) return { kind: "ready" };
      const isAsked = state.asked === question;
      if (isAsked && state.failure !== null) return { kind: "failed", message: state.failure };
      return { kind: isAsked ? "running" : "stopped", done: total - left, total };
    },
    valuesOf({ first, second, changes }, measure) {
      const [before, after] = [runs.values(first, measure), runs.values(second, measure)];
      const apart = changes.map(({ alone, without }) => ({
        alone: runs.values(alone, measure),
        without: runs.values(without, measure),
      }));
      if (before === null || after === null || !apart.every(isThere)) return null;
      return { first: before, second: after, changes: apart };
    },
  };
}

interface WhyRuns {
  keep(scenario: Scenario, run: RunResult): void;
  missing(question: WhyQuestion): Scenario[];
  values(scenario: Scenario, measure: string): Float64Array | null;
}

/** Runs made for a question, and those that were there already with as many replications. */
function createWhyRuns(shelf: ResultShelf): WhyRuns {
  const kept = new WeakMap<Scenario, Rows>();
  const runOf = (scenario: Scenario): Rows | null => {
    const best = bestRun(shelf.of(scenario));
    const isEnough = best !== null && best.summary.replications >= whyReplications;
    return kept.get(scenario) ?? (isEnough ? best : null);
  };
  return {
    keep: (scenario, { system, batch }) => void kept.set(scenario, { system, batch: { ...batch, series: [] } }),
    missing: (question) => scenariosOf(question).filter((scenario) => runOf(scenario) === null),
    values: (scenario, measure) => valuesIn(runOf(scenario), measure),
  };
}

function isThere(values: {
  alone: Float64Array | null;
  without: Float64Array | null;
}): values is { alone: Float64Array; without: Float64Array } {
  return values.alone !== null && values.without !== null;
}

function scenariosOf({ first, second, changes }: WhyQuestion): Scenario[] {
  return [...new Set([first, second, ...changes.flatMap(({ alone, without }) => [alone, without])])];
}

function valuesIn(run: Rows | null, measure: string): Float64Array | null {
  if (run === null || !measuresOf(run.system).some(({ id }) => id === measure)) return null;
  return measureValues(run.system, run.batch, measure).subarray(0, whyReplications);
}
