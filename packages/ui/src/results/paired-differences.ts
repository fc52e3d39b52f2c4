import type { PairedDifference, Scenario } from "@plaatsbepaling/sim-core";
import type { RunResult, ScenarioRunner } from "../simulation/scenario-runner.ts";
import { onceAPair } from "../scenario-store/once-a-pair.ts";
import { stages, type ResultShelf } from "./result-shelf.ts";

/** Differences by measure, the second scenario minus the first, over as many replications of both. */
export interface Differences {
  readonly byMeasure: Record<string, PairedDifference>;
  readonly replications: number;
}

/** Compares scenarios over the most replications that both have, and remembers what came out. Null where there are none. */
export function createComparer(
  shelf: ResultShelf,
  runner: Pick<ScenarioRunner, "compare">,
): (first: Scenario, second: Scenario) => Differences | null {
  const compare = onceAPair((a: RunResult, b: RunResult): Differences => ({
    byMeasure: runner.compare(a, b),
    replications: a.summary.replications,
  }));
  return (first, second) => {
    for (const replications of stages.toReversed()) {
      const [a, b] = [shelf.of(first).runs.get(replications), shelf.of(second).runs.get(replications)];
      if (a !== undefined && b !== undefined) return compare(a, b);
    }
    return null;
  };
}
