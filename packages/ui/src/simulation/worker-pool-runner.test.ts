import { runScenario } from "@plaatsbepaling/sim-core";
import { describe, expect, it } from "vitest";
import { createInlineRunner } from "./inline-runner.ts";
import type { ScenarioRunner } from "./scenario-runner.ts";
import { describeScenarioRunner } from "./test/scenario-runner-suite.ts";
import { createStandInWorker, type Behaviour, type StandInWorker } from "./test/stand-in-worker.ts";
import { sketchScenario } from "./test/test-scenarios.ts";
import { withFallback } from "./with-fallback.ts";
import { createWorkerPoolRunner, type WorkerPoolOptions } from "./worker-pool-runner.ts";

/** A pool whose workers behave as listed, in order of starting; those after the last as `works`. */
function poolOf(behaviours: readonly Behaviour[], options: Partial<WorkerPoolOptions> = {}) {
  const started: StandInWorker[] = [];
  const createWorker = (): StandInWorker => {
    // Answers come in another order than the questions.
    const worker = createStandInWorker(behaviours[started.length] ?? "works", [4, 0, 9][started.length % 3]);
    started.push(worker);
    return worker;
  };
  const patience = { startMs: 400, answerMs: behaviours.includes("neverAnswers") ? 2000 : 60_000, abortedMs: 30 };
  return { started, runner: createWorkerPoolRunner({ createWorker, workers: 1, chunkSize: 5, patience, ...options }) };
}

const few = { replications: 10, seed: 1 };
const expected = JSON.stringify(runScenario(sketchScenario, { replications: 23, seed: 5 }).summary);

describeScenarioRunner("with stand-in workers", () => poolOf([], { workers: 2, chunkSize: 9 }).runner);

describe("a pool of workers", { timeout: 60_000 }, () => {
  it.each([1, 2, 3, 4, 8])("gives the same bytes with %d workers", async (workers) => {
    const { runner } = poolOf([], { workers, chunkSize: 2 });
    const { summary } = await runner.run(sketchScenario, { replications: 23, seed: 5 });
    expect(JSON.stringify(summary)).toBe(expected);
  });

  it("starts no more workers than it may, keeps them, and sends a run once to each, which gives once what it has", async () => {
    const { runner, started } = poolOf([], { workers: 2 });
    for (let time = 0; time < 3; time++) await runner.run(sketchScenario, { replications: 40, seed: 1 });
    expect(started).toHaveLength(2);
    for (const { requests } of started) {
      const ofKind = (wanted: string) => requests.filter(({ kind }) => kind === wanted).length;
      expect(requests.filter((request) => request.kind === "begin" && request.setup !== null)).toHaveLength(1);
      expect(ofKind("begin")).toBe(3);
      expect(ofKind("give")).toBe(3);
    }
  });

  it.each([
    ["neverStarts", "did not start within 0.4 s"],
    ["isOfAnotherRelease", "reload the page"],
    ["diesOnRequest", "out of memory"],
    ["neverAnswers", "gave no answer within 2 s"],
  ] as const)("rejects when a worker %s, and replaces it", async (behaviour, message) => {
    const { runner, started } = poolOf([behaviour]);
    await expect(runner.run(sketchScenario, few)).rejects.toThrow(message);
    expect(started[0]?.isTerminated).toBe(true);
    await expect(runner.run(sketchScenario, few)).resolves.toMatchObject({ summary: { replications: 10 } });
    expect(started).toHaveLength(2);
  });

  it("passes on what the model says is wrong, and keeps the worker", async () => {
    const { runner, started } = poolOf(["cannotSimulate"]);
    await expect(runner.run(sketchScenario, few)).rejects.toThrow("a table has no end");
    expect(started[0]?.isTerminated).toBe(false);
  });

  it("replaces a worker that goes on with an aborted chunk for too long", async () => {
    const { runner, started } = poolOf(["neverAnswers"]);
    const stop = new AbortController();
    const aborted = runner.run(sketchScenario, { ...few, signal: stop.signal });
    setTimeout(() => stop.abort(new Error("Never mind.")), 20);
    await expect(aborted).rejects.toThrow("Never mind.");
    await expect(runner.run(sketchScenario, few)).resolves.toMatchObject({ summary: { replications: 10 } });
    expect(started.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  });

  it("terminates its workers when it is disposed", async () => {
    const { runner, started } = poolOf([], { workers: 2 });
    await runner.run(sketchScenario, few);
    runner.dispose();
    expect(started.every(({ isTerminated }) => isTerminated)).toBe(true);
  });
});

describe("the runner with something to fall back on", { timeout: 60_000 }, () => {
  const inline = (): Promise<ScenarioRunner> => Promise.resolve(createInlineRunner());

  it.each(["neverStarts", "diesOnRequest"] as const)("goes on here where the first worker %s", async (behaviour) => {
    const runner = withFallback(poolOf([behaviour]).runner, inline);
    await expect(runner.run(sketchScenario, few)).resolves.toMatchObject({ summary: { replications: 10 } });
  });

  it("does not try again what the model refuses", async () => {
    const runner = withFallback(poolOf(["cannotSimulate"]).runner, inline);
    await expect(runner.run(sketchScenario, few)).rejects.toThrow("a table has no end");
  });

  it("makes the other one once, and only where it is needed", async () => {
    let made = 0;
    const counted = (): Promise<ScenarioRunner> => {
      made++;
      return inline();
    };
    const sound = withFallback(poolOf([]).runner, counted);
    await sound.run(sketchScenario, few);
    expect(made).toBe(0);
    const broken = withFallback(poolOf(["neverStarts", "neverStarts"], { workers: 2 }).runner, counted);
    await Promise.all([broken.run(sketchScenario, few), broken.run(sketchScenario, few)]);
    expect(made).toBe(1);
  });

  it("is disposed with the one that it falls back on, also while that is being made", async () => {
    const runner = withFallback(poolOf(["neverStarts"]).runner, () => {
      runner.dispose();
      return inline();
    });
    await expect(runner.run(sketchScenario, few)).rejects.toThrow("disposed");
  });
});
