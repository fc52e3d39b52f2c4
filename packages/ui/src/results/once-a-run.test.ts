import { expect, it } from "vitest";
import type { RunResult } from "../simulation/scenario-runner.ts";
import { onceARun } from "./once-a-run.ts";

it("works once for each run, and again for another", () => {
  const seen: RunResult[] = [];
  const count = onceARun((run) => seen.push(run));
  const [first, second] = [{} as RunResult, {} as RunResult];
  expect([count(first), count(first), count(second), count(first)]).toEqual([1, 1, 2, 1]);
});
