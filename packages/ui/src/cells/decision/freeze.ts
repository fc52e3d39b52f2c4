import { figureOf } from "../../results/figure.ts";
import type { ShownScenario } from "../cell-context.ts";
import type { Frozen } from "./decision.ts";

/** The figures that go along: those of the strip of key figures, and the peak of the waiting list. */
export const frozenMeasures = {
  closedPlaces: "total/closedPlacesOnTarget",
  waiting: "total/waitingOnTarget",
  peak: "total/peakWaiting",
  direct: "total/directShare",
  elsewhere: "total/elsewherePerYear",
} as const;

/** What a decision rests on, as it stands at this moment. Null while the figures are not of runs of what is set now. */
export function freeze({ tab, shown }: ShownScenario, at: number): Frozen | null {
  const { run } = shown;
  if (run === null || !shown.runIsCurrent) return null;
  const { seed, replications, engineVersion, scenario } = run.summary;
  return {
    at,
    letter: tab.letter,
    name: tab.name,
    scenario: { ...tab.scenario },
    hash: scenario.hash,
    seed,
    replications,
    engine: engineVersion,
    figures: Object.values(frozenMeasures).map((measure) => {
      const { value, low, high } = figureOf(shown, measure);
      return { measure, value, low, high };
    }),
  };
}
