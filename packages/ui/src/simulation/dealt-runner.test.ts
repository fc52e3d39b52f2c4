import { createRunShare } from "@plaatsbepaling/sim-core";
import { expect, it } from "vitest";
import type { ChunkLane, RunSetup } from "./chunk-host.ts";
import { createDealtRunner } from "./dealt-runner.ts";
import { sketchScenario } from "./test/test-scenarios.ts";
import { untilAborted } from "./until-aborted.ts";

function inlineLane({ scenario, seed }: RunSetup): ChunkLane {
  const share = createRunShare();
  share.begin(scenario, seed);
  return {
    simulate: ({ firstReplication, replications }) =>
      Promise.resolve().then(() => share.simulate(firstReplication, replications)),
    give: () => Promise.resolve(share.give()),
    close: () => undefined,
  };
}

it("a run that one lane has done does not wait for another that never comes free", async () => {
  let asked = 0;
  const runner = createDealtRunner({
    lanes: 3,
    chunkSize: 5,
    open: (setup, signal) =>
      asked++ === 1
        ? Promise.resolve(inlineLane(setup))
        : untilAborted(new Promise<ChunkLane>(() => undefined), signal, () => undefined),
    dispose: () => undefined,
  });
  const { summary } = await runner.run(sketchScenario, { replications: 20, seed: 1 });
  expect({ asked, replications: summary.replications }).toEqual({ asked: 3, replications: 20 });
});
