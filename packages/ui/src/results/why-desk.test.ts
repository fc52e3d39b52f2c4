import { runScenario, type Scenario } from "@plaatsbepaling/sim-core";
import { describe, expect, it } from "vitest";
import { sketchScenario } from "../simulation/test/test-scenarios.ts";
import type { ScenarioRunner } from "../simulation/scenario-runner.ts";
import { createResultDesk, type ResultDesk } from "./result-desk.ts";
import type { WhyQuestion } from "./why-desk.ts";

const version = (perYear: number): Scenario => ({
  ...sketchScenario,
  arrivals: { ...sketchScenario.arrivals, perYear },
});
const [first, second, alone, without, urgent] = [300, 320, 310, 311, 305].map(version) as [
  Scenario,
  Scenario,
  Scenario,
  Scenario,
  Scenario,
];
const question: WhyQuestion = { first, second, changes: [{ alone, without }] };

interface Asked {
  readonly perYear: number;
  readonly replications: number;
  readonly isAborted: () => boolean;
  readonly finish: () => Promise<void>;
  readonly fail: () => Promise<void>;
}

/** A desk with a runner whose runs end when the test says so, with a few real replications. */
function standIn(): { desk: ResultDesk; runs: Asked[]; last: () => Asked } {
  const runs: Asked[] = [];
  const settled = (act: () => void) => async (): Promise<void> => {
    act();
    await new Promise((resolve) => setTimeout(resolve));
  };
  const run: ScenarioRunner["run"] = (scenario, { replications, signal }) =>
    new Promise((resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason as Error));
      runs.push({
        perYear: scenario.arrivals.perYear,
        replications,
        isAborted: () => signal?.aborted === true,
        finish: settled(() => {
          const result = runScenario(scenario, { replications: 2, seed: 1 });
          resolve({ ...result, summary: { ...result.summary, replications } });
        }),
        fail: settled(() => reject(new Error("out of memory"))),
      });
    });
  const last = (): Asked => runs.at(-1)!;
  return { desk: createResultDesk({ run } as ScenarioRunner, 1), runs, last };
}

describe("the runs that take a difference apart", () => {
  it("are made one after the other, those that are there already left out, and then give values in pairs", async () => {
    const { desk, runs, last } = standIn();
    desk.want([first]);
    await last().finish();
    desk.stop();
    desk.why.ask(question);
    expect(desk.why.progressOf(question)).toEqual({ kind: "running", done: 1, total: 4 });
    expect(desk.why.valuesOf(question, "total/meanWaiting")).toBeNull();
    for (let at = 0; at < 3; at++) await last().finish();
    expect(runs.slice(-3).map(({ perYear, replications }) => [perYear, replications])).toEqual([
      [320, 100],
      [310, 100],
      [311, 100],
    ]);
    expect(desk.why.progressOf(question)).toEqual({ kind: "ready" });
    const values = desk.why.valuesOf(question, "total/meanWaiting");
    expect(values?.changes.map((change) => [change.alone.length, change.without.length])).toEqual([[2, 2]]);
    expect(desk.why.valuesOf(question, "money/total/result")).toBeNull();
  });

  it("make way for a scenario that has no figures yet, and go on after its first", async () => {
    const { desk, runs, last } = standIn();
    desk.why.ask(question);
    const interrupted = last();
    desk.want([urgent]);
    expect(interrupted.isAborted()).toBe(true);
    expect(runs.map(({ perYear }) => perYear)).toEqual([300, 305]);
    await last().finish();
    expect(runs.slice(2).map(({ perYear, replications }) => [perYear, replications])).toEqual(
      expect.arrayContaining([[300, 100]]),
    );
  });

  it("stop, keep what they have, and go on when asked again", async () => {
    const { desk, last } = standIn();
    desk.why.ask(question);
    await last().finish();
    desk.why.stop();
    expect(last().isAborted()).toBe(true);
    expect(desk.why.progressOf(question)).toEqual({ kind: "stopped", done: 1, total: 4 });
    desk.why.ask(question);
    expect(last().perYear).toBe(320);
  });

  it("say why they failed, and try again when asked", async () => {
    const { desk, runs, last } = standIn();
    desk.why.ask(question);
    await last().fail();
    expect(desk.why.progressOf(question)).toEqual({ kind: "failed", message: "out of memory" });
    desk.why.ask(question);
    expect(runs).toHaveLength(2);
  });
});
