import { runScenario } from "@plaatsbepaling/sim-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ScenarioRunner } from "../scenario-runner.ts";
import { sketchScenario, slowScenario } from "./test-scenarios.ts";

/** What holds for every runner, wherever it simulates. */
export function describeScenarioRunner(host: string, createRunner: () => ScenarioRunner): void {
  describe(`a scenario runner ${host}`, { timeout: 60_000 }, () => {
    describeResults(createRunner);
    describeStopping(createRunner);
  });
}

function describeResults(createRunner: () => ScenarioRunner): void {
  describe("while it runs", () => {
    let runner: ScenarioRunner;
    beforeEach(() => {
      runner = createRunner();
    });
    afterEach(() => {
      runner.dispose();
    });

    it("gives the bytes that the core gives when it does everything at once", async () => {
      // Not multiples of any chunk.
      const earlier = await runner.run(sketchScenario, { replications: 31, seed: 7 });
      const told: number[] = [];
      const onProgress = (done: number): void => void told.push(done);
      const { summary } = await runner.run(sketchScenario, { replications: 75, seed: 7, earlier, onProgress });
      const { summary: atOnce } = runScenario(sketchScenario, { replications: 75, seed: 7 });
      expect(JSON.stringify(summary)).toBe(JSON.stringify(atOnce));
      // What was done before is not done again.
      expect(Math.min(...told)).toBeGreaterThan(31);
    });

    it("keeps runs apart that are under way at the same time", async () => {
      const [sketch, slow, otherSeed] = await Promise.all([
        runner.run(sketchScenario, { replications: 40, seed: 1 }),
        runner.run(slowScenario, { replications: 40, seed: 1 }),
        runner.run(sketchScenario, { replications: 40, seed: 2 }),
      ]);
      expect(slow.summary.scenario.id).toBe(slowScenario.id);
      const again = await runner.run(sketchScenario, { replications: 40, seed: 1 });
      expect(again.summary).toEqual(sketch.summary);
      expect(otherSeed.summary.measures).not.toEqual(sketch.summary.measures);
    });

    it("tells how far it is, up to the end", async () => {
      const told: number[] = [];
      const onProgress = (done: number): void => void told.push(done);
      await runner.run(sketchScenario, { replications: 70, seed: 1, onProgress });
      expect(told.length).toBeGreaterThan(1);
      expect(told).toEqual(told.toSorted((a, b) => a - b));
      expect(told.at(-1)).toBe(70);
    });

    it("gives the quick calculation at once", () => {
      const { series, days } = runner.meanField(sketchScenario, 7);
      expect(series["total/inCare"]).toHaveLength(days.length);
    });
  });
}

function describeStopping(createRunner: () => ScenarioRunner): void {
  describe("when it must not", () => {
    let runner: ScenarioRunner;
    beforeEach(() => {
      runner = createRunner();
    });
    afterEach(() => {
      runner.dispose();
    });

    it("rejects with the reason of an abort, and a later run does not wait for the rest", async () => {
      const stop = new AbortController();
      const reason = new Error("The knob moved on.");
      let dealt = 0;
      const aborted = runner.run(sketchScenario, {
        replications: 100_000,
        seed: 1,
        signal: stop.signal,
        onProgress: (done) => {
          dealt = done;
          stop.abort(reason);
        },
      });
      await expect(aborted).rejects.toBe(reason);
      const { summary } = await runner.run(slowScenario, { replications: 20, seed: 1 });
      expect(summary.replications).toBe(20);
      expect(dealt).toBeLessThan(1000);
    });

    it("does not start what was aborted before", async () => {
      const signal = AbortSignal.abort(new Error("Too late."));
      await expect(runner.run(sketchScenario, { replications: 10, seed: 1, signal })).rejects.toThrow("Too late.");
    });

    it.each([0, -1, 2.5, Number.NaN])("refuses %d replications", async (replications) => {
      await expect(runner.run(sketchScenario, { replications, seed: 1 })).rejects.toThrow(RangeError);
    });

    it("rejects what is under way and all that comes after once it is disposed", async () => {
      const under = runner.run(sketchScenario, { replications: 5000, seed: 1 });
      runner.dispose();
      await expect(under).rejects.toThrow("disposed");
      await expect(runner.run(sketchScenario, { replications: 10, seed: 1 })).rejects.toThrow("disposed");
    });
  });
}
