import type { Scenario } from "@plaatsbepaling/sim-core";
import { describe, expect, it } from "vitest";
import { shippedScenarios } from "../scenario-store/shipped-scenarios.ts";
import type { RunResult, ScenarioRunner } from "../simulation/scenario-runner.ts";
import { createResultDesk } from "./result-desk.ts";
import { mostKept } from "./result-shelf.ts";
import { createResultMemory, freshnessOf } from "./shown-results.ts";

const [sketch, other] = (await shippedScenarios()) as readonly [Scenario, Scenario];

interface Asked {
  readonly replications: number;
  readonly earlier: RunResult | null;
  readonly signal: AbortSignal;
}

interface Pending {
  readonly scenario: Scenario;
  readonly replications: number;
  /** Replications that need not be done again. */
  readonly before: number;
  readonly isAborted: () => boolean;
  readonly finish: () => Promise<void>;
  readonly fail: () => Promise<void>;
}

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A runner whose runs end when the test says so. */
function standIn(): { runner: ScenarioRunner; runs: Pending[]; last: () => Pending } {
  const runs: Pending[] = [];
  const settled = (act: () => void) => async (): Promise<void> => {
    act();
    await aMoment();
  };
  const runner = {
    meanField: () => ({ stepDays: 7, days: [], series: {}, measures: {}, bindingForms: [] }),
    run: (scenario: Scenario, { replications, earlier, signal }: Asked) =>
      new Promise<RunResult>((resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason as Error));
        runs.push({
          scenario,
          replications,
          before: earlier?.summary.replications ?? 0,
          isAborted: () => signal.aborted,
          finish: settled(() => resolve({ scenario, summary: { replications } } as unknown as RunResult)),
          fail: settled(() => reject(new Error("out of memory"))),
        });
      }),
    dispose: () => undefined,
  } as unknown as ScenarioRunner;
  const last = (): Pending => {
    const run = runs.at(-1);
    if (run === undefined) throw new Error("Nothing runs.");
    return run;
  };
  return { runner, runs, last };
}

describe("the desk that has scenarios computed", () => {
  it("shows few replications of everything before many of anything", async () => {
    const { runner, runs, last } = standIn();
    const desk = createResultDesk(runner, 1);
    desk.want([sketch, other]);
    for (let i = 0; i < 4; i++) await last().finish();
    expect(runs.map(({ scenario, before, replications }) => [scenario.id, before, replications])).toEqual([
      [sketch.id, 0, 200],
      [other.id, 0, 200],
      [sketch.id, 200, 1000],
      [other.id, 200, 1000],
    ]);
    expect(desk.resultsOf(sketch).work).toEqual({ kind: "idle" });
  });

  it("runs what is wished for when nothing is wanted any more, few replications and one time", async () => {
    const { runner, runs, last } = standIn();
    const desk = createResultDesk(runner, 1);
    const wished = { ...other };
    desk.wish(wished);
    await aMoment();
    // Nothing is wanted: somebody has a knob in hand.
    expect(runs).toHaveLength(0);
    desk.want([sketch]);
    desk.wish(wished);
    await last().finish();
    await last().finish();
    expect(last()).toMatchObject({ scenario: wished, replications: 200 });
    const { granted } = desk;
    desk.want([other]);
    expect(runs[2]?.isAborted()).toBe(true);
    for (let i = 0; i < 3; i++) await last().finish();
    expect(runs.map(({ scenario }) => scenario)).toEqual([sketch, sketch, wished, other, other, wished]);
    expect(desk.granted).toBe(granted + 1);
    expect(desk.known(wished).run?.summary.replications).toBe(200);
    desk.wish(wished);
    await aMoment();
    expect(runs).toHaveLength(6);
  });

  it("drops a run that nobody wants any more, and takes none of its figures", async () => {
    const { runner, runs, last } = standIn();
    const desk = createResultDesk(runner, 1);
    desk.want([sketch]);
    const first = last();
    desk.want([other]);
    expect(first.isAborted()).toBe(true);
    await first.finish();
    expect(desk.resultsOf(sketch).run).toBeNull();
    expect(runs).toHaveLength(2);
  });

  it("marks what was computed before a change as out of date until there is better", async () => {
    const { runner, last } = standIn();
    const desk = createResultDesk(runner, 1);
    const memory = createResultMemory(desk);
    const changed = { ...sketch };
    const tab = (scenario: Scenario) => ({ letter: "A" as const, scenario, origin: sketch });
    desk.want([sketch]);
    expect(freshnessOf(memory.shown(tab(sketch)))).toBe("none");
    await last().finish();
    expect(freshnessOf(memory.shown(tab(sketch)))).toBe("current");
    expect(freshnessOf(memory.shown(tab(changed)))).toBe("stale");
    desk.estimate(changed, 7);
    expect(freshnessOf(memory.shown(tab(changed)))).toBe("estimate");
    desk.want([changed]);
    await last().finish();
    expect(freshnessOf(memory.shown(tab(changed)))).toBe("current");
  });

  it("shows no runs of what another scenario took the place of as if they were its own of before", async () => {
    const { runner, last } = standIn();
    const desk = createResultDesk(runner, 1);
    const memory = createResultMemory(desk);
    desk.want([sketch]);
    await last().finish();
    const basis = { letter: "A" as const, scenario: sketch, origin: sketch };
    const replacement = { ...basis, scenario: other, origin: other };
    const copy = { letter: "B" as const, scenario: { ...sketch }, origin: sketch };
    expect(memory.shown(basis).run?.scenario).toBe(sketch);
    memory.adopt(copy, basis);
    expect(freshnessOf(memory.shown(copy))).toBe("stale");
    expect(memory.shown(replacement).run).toBeNull();
    expect(memory.shown({ ...replacement, letter: "B" }).run).toBeNull();
  });

  it("keeps the runs of the latest scenarios, so that a step back shows them, and forgets those of long ago", async () => {
    const { runner, last } = standIn();
    const desk = createResultDesk(runner, 1);
    const versions = Array.from({ length: mostKept + 2 }, () => ({ ...sketch }));
    for (const version of versions) {
      desk.want([version]);
      await last().finish();
    }
    const known = versions.map((version) => desk.resultsOf(version).run !== null);
    expect(known).toEqual([false, false, ...Array.from({ length: mostKept }, () => true)]);
  });

  it("stops when it is told to, and goes on", async () => {
    const { runner, runs } = standIn();
    const desk = createResultDesk(runner, 1);
    desk.want([sketch]);
    desk.stop();
    await Promise.resolve();
    expect(desk.resultsOf(sketch).work).toEqual({ kind: "stopped" });
    desk.resume();
    expect(desk.resultsOf(sketch).work).toMatchObject({ kind: "running", total: 200 });
    expect(runs).toHaveLength(2);
  });

  it("says why a run failed and tries again on request", async () => {
    const { runner, last, runs } = standIn();
    const desk = createResultDesk(runner, 1);
    desk.want([sketch]);
    await last().fail();
    expect(desk.resultsOf(sketch).work).toEqual({ kind: "failed", message: "out of memory" });
    desk.resume();
    expect(runs).toHaveLength(2);
  });
});
